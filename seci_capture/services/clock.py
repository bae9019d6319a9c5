"""Now, and new names: the two things that a pure rule must be handed."""

from datetime import UTC, datetime
from uuid import uuid4


def now() -> datetime:
    """Return this moment in UTC, to the millisecond that the library keeps."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def new_id() -> str:
    """Return a name that no other library will give: packages of several libraries merge by it."""
    return str(uuid4())
