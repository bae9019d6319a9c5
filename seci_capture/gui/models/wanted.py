"""What one room asks of another. The main window carries it across."""

from dataclasses import dataclass
from pathlib import Path

from seci_capture.domain.pack import Gap
from seci_capture.domain.whereabouts import Spot


@dataclass(frozen=True, slots=True)
class ItemWanted:
    """An item is to be made from these marks."""

    mark_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceWanted:
    """A place in a recording is to be shown and heard, in seconds.

    ``words`` are the numbers of the first and the last word that are to be chosen there.
    """

    recording_id: str
    seconds: float
    words: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class SpotWanted:
    """A place in the window is to be shown, and heard where it has a voice."""

    spot: Spot
    play: bool = False


@dataclass(frozen=True, slots=True)
class HandoverWanted:
    """A handover is to be begun, to import these files into it; without any, they are chosen."""

    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentWanted:
    """The consent that an interview lacks is to be noted."""

    interview_id: str


@dataclass(frozen=True, slots=True)
class NamesWanted:
    """The voices of a recording are to be named. Without a handover, it is of the one shown."""

    recording_id: str
    handover_id: str | None = None


@dataclass(frozen=True, slots=True)
class GapWanted:
    """A gap is to be mended where that is done."""

    gap: Gap
