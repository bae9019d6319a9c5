"""What is missing, in groups of a sentence and what it concerns."""

from collections.abc import Iterable
from dataclasses import dataclass

from seci_capture.domain.pack import Gap
from seci_capture.services.messages import GAPS, told_gaps


@dataclass(frozen=True, slots=True)
class GapLine:
    """A line of the list: what it says, and the gap to which it leads."""

    text: str
    gap: Gap


@dataclass(frozen=True, slots=True)
class GapGroup:
    """A sentence, which leads somewhere itself where nothing is named below it."""

    lead: GapLine
    lines: tuple[GapLine, ...]


def gap_groups(gaps: Iterable[Gap]) -> tuple[GapGroup, ...]:
    """Return the gaps, each kind once, in the order in which they are told."""
    known = list(gaps)
    groups = []
    for kind in GAPS:
        alike = [gap for gap in known if gap.kind is kind]
        if not alike:
            continue
        (told,) = told_gaps(alike)
        named = [gap for gap in alike if gap.subject.strip()]
        lines = zip(told.subjects, named, strict=True)
        groups.append(
            GapGroup(
                GapLine(_line(told.sentence), alike[0]),
                tuple(GapLine(_line(subject), gap) for subject, gap in lines),
            )
        )
    return tuple(groups)


def _line(text: str) -> str:
    return " ".join(text.split())
