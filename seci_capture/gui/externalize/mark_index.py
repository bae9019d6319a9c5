"""Which marks lie over which words, found without looking at all of them."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import accumulate

from seci_capture.domain.marking import Mark


@dataclass(frozen=True, slots=True)
class LaidMark:
    """A mark with the lane that it keeps: marks that overlap have different lanes."""

    mark: Mark
    lane: int


class MarkIndex:
    """The marks of one transcript, by the words they cover."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        ordered = sorted(marks, key=lambda mark: (mark.anchor.first_word, -mark.anchor.last_word))
        self._laid = _in_lanes(ordered)
        self._firsts = [mark.anchor.first_word for mark in ordered]
        self._reach = list(accumulate((mark.anchor.last_word for mark in ordered), max))

    def over(self, first: int, last: int) -> list[LaidMark]:
        """Return the marks over any word numbered ``first`` to ``last``, in order."""
        found = []
        index = bisect_right(self._firsts, last) - 1
        while index >= 0 and self._reach[index] >= first:
            if self._laid[index].mark.anchor.last_word >= first:
                found.append(self._laid[index])
            index -= 1
        return found[::-1]


def _in_lanes(ordered: Iterable[Mark]) -> list[LaidMark]:
    """Give each mark the lowest lane that is free where it begins."""
    taken: list[tuple[int, int]] = []
    free: list[int] = []
    laid = []
    for mark in ordered:
        place = mark.anchor
        while taken and taken[0][0] < place.first_word:
            heappush(free, heappop(taken)[1])
        lane = heappop(free) if free else len(taken)
        heappush(taken, (place.last_word, lane))
        laid.append(LaidMark(mark, lane))
    return laid
