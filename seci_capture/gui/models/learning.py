"""What the Learn room shows of a handover, read at once."""

from dataclasses import dataclass

from seci_capture.domain.handover import Successor
from seci_capture.domain.learning import Learning
from seci_capture.services import handover, internalization
from seci_capture.services.library import Library


@dataclass(frozen=True, slots=True)
class Learners:
    """Who takes over, and the checklist of one of them; None when nobody is named."""

    successors: tuple[Successor, ...]
    learning: Learning | None


def read_learners(library: Library, handover_id: str, successor_id: str | None) -> Learners:
    """Read the checklist of a successor, of the first one when that one is not there."""
    successors = handover.successors(library, handover_id)
    ids = [each.id for each in successors]
    if not ids:
        return Learners((), None)
    shown = successor_id if successor_id in ids else ids[0]
    return Learners(successors, internalization.tasks(library, handover_id, shown))
