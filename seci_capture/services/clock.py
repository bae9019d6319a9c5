"""Now, and new names: the two things that a pure rule must be handed."""

from datetime import UTC, datetime
from uuid import uuid4


def now() -> datetime:
    """Return this moment in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """Return a name that no other library will give: packages of several libraries merge by it."""
    return str(uuid4())
