"""What the text and the list of marks ask of the room."""

from dataclasses import dataclass
from enum import Enum

from seci_capture.domain.marking import MarkKind


@dataclass(frozen=True, slots=True)
class WordChosen:
    """A word was clicked."""

    n: int


@dataclass(frozen=True, slots=True)
class MarkWanted:
    """The words numbered ``first`` to ``last`` are to be marked."""

    kind: MarkKind
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class MarkChosen:
    """One mark is meant."""

    mark_id: str


@dataclass(frozen=True, slots=True)
class SentenceChosen:
    """The words numbered ``first`` to ``last`` are to be corrected; ``place`` is in their text."""

    first: int
    last: int
    place: int


class Next(Enum):
    """What comes after a sentence was kept."""

    READ = "read"
    NOTHING = "nothing"
    FOLLOWING = "following"
    PREVIOUS = "previous"


@dataclass(frozen=True, slots=True)
class SentenceTyped:
    """A text is to stand instead of the words numbered ``first`` to ``last``."""

    first: int
    last: int
    text: str
    then: Next
