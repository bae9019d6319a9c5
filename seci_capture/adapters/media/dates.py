"""When a recording was made, as far as its file tells."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

_KEYS = (
    "com.apple.quicktime.creationdate",
    "creation_time",
    "date_recorded",
    "origination",
    "date",
    "tdrc",
    "icrd",
)
"""Tags, the most exact first; the decoder has already given most formats' tags one name."""

_EARLIEST = datetime(1970, 1, 3, tzinfo=UTC)
"""Before it lie the zeros of clocks that were never set: 1904 and 1970, in any time zone."""

_DAY = re.compile(r"^(\d{4})[-:/.](\d{2})[-:/.](\d{2})")
_ASCTIME = "%a %b %d %H:%M:%S %Y"


def recorded_at(tags: Mapping[str, str], now: datetime) -> datetime | None:
    """Return the moment of recording in UTC, None where no tag names a believable one.

    A time without a zone is taken for UTC, a day alone for its midnight. A year alone is not a
    day, and what lies after ``now`` was not recorded yet.
    """
    known = {key.lower(): value for key, value in tags.items()}
    if "origination_date" in known:  # broadcast WAV keeps day and time apart
        time = known.get("origination_time", "00:00:00")
        known["origination"] = f"{known['origination_date']}T{time}"
    for key in _KEYS:
        moment = _parse(known.get(key, ""))
        if moment is not None and _EARLIEST < moment <= now + timedelta(days=1):
            return moment
    return None


def _parse(text: str) -> datetime | None:
    text = _DAY.sub(r"\1-\2-\3", text.strip())
    for parse in (datetime.fromisoformat, _parse_asctime):
        try:
            return _as_utc(parse(text))
        except (ValueError, OverflowError):
            continue
    return None


def _parse_asctime(text: str) -> datetime:
    return datetime.strptime(text, _ASCTIME)


def _as_utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
