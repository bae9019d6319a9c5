"""The copies of one library's database in a folder of copies, named by their moment."""

import re
from datetime import UTC, datetime
from pathlib import Path

_NAME = re.compile(r"library-(\d{8}-\d{6})\.db")
_MOMENT = "%Y%m%d-%H%M%S"


def snapshot_name(moment: datetime) -> str:
    """Return the name of the copy made at a moment."""
    return f"library-{moment.astimezone(UTC).strftime(_MOMENT)}.db"


def snapshots_in(folder: Path) -> tuple[datetime, ...]:
    """Return the moments of the copies in a folder, the newest first."""
    moments = (_moment(path.name) for path in folder.glob("library-*"))
    return tuple(sorted((each for each in moments if each), reverse=True))


def _moment(name: str) -> datetime | None:
    named = _NAME.fullmatch(name)
    try:
        return datetime.strptime(named[1], _MOMENT).replace(tzinfo=UTC) if named else None
    except ValueError:  # digits that are no moment
        return None
