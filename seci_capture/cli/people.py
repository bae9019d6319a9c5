"""Who takes part in an interview, as commands name them."""

from collections.abc import Iterable, Sequence

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Part
from seci_capture.services import socialization
from seci_capture.services.library import Library


def participants(
    library: Library, handover_id: str, others: Sequence[str], interviewer: str | None
) -> list[tuple[str, Part]]:
    """Return who takes part: the expert of the handover always, and who is named.

    Raises NOT_FOUND for the handover, and INVALID when two bear one name.
    """
    with library.read() as work:
        expert = work.get(Handover, handover_id).expert
    named = [(each, Part.OTHER) for each in others]
    if interviewer is not None:
        named.append((interviewer, Part.INTERVIEWER))
    _refuse_twice(name for name, _part in named)
    is_named = _folded(expert) in (_folded(name) for name, _part in named)
    return named if is_named else [(expert, Part.EXPERT), *named]


def expect_one(library: Library, interview_id: str, person: str) -> None:
    """Raise INVALID when two participants of an interview bear the name ``person``."""
    people = socialization.consent_state(library, interview_id).participants
    if [_folded(each.name) for each in people].count(_folded(person)) > 1:
        raise CaptureError(Fault.INVALID, field="person-not-unique")


def _refuse_twice(names: Iterable[str]) -> None:
    folded = [_folded(name) for name in names]
    if len(set(folded)) < len(folded):
        raise CaptureError(Fault.INVALID, field="person-twice")


def _folded(name: str) -> str:
    return name.strip().casefold()
