"""What the text and the list of marks ask of the room."""

from dataclasses import dataclass

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
