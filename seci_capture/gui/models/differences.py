"""Where two sequences differ, so that a view changes only what changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from operator import eq


@dataclass(frozen=True, slots=True)
class Difference:
    """``before[start:before_end]`` became ``after[start:after_end]``; all else is equal."""

    start: int
    before_end: int
    after_end: int

    @property
    def empty(self) -> bool:
        """Say whether nothing differs."""
        return self.start == self.before_end == self.after_end


def difference(before: Sequence[object], after: Sequence[object]) -> Difference:
    """Return the one stretch outside of which two sequences are equal."""
    shorter = min(len(before), len(after))
    start = _equal(before, after, shorter)
    end = _equal(before[::-1], after[::-1], shorter - start)
    return Difference(start, len(before) - end, len(after) - end)


def _equal(before: Sequence[object], after: Sequence[object], limit: int) -> int:
    """Count the equal things at the beginning, up to a limit."""
    return min(limit, sum(1 for _ in takewhile(bool, map(eq, before, after))))
