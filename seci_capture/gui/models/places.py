"""The handovers of a library with their interviews: where a person may want to go."""

from dataclasses import dataclass

from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.services import handover
from seci_capture.services.library import Library


@dataclass(frozen=True, slots=True)
class Places:
    """A handover and its interviews."""

    handover: Handover
    interviews: tuple[Interview, ...]


def read_places(library: Library) -> tuple[Places, ...]:
    """Read the handovers, oldest first, with their interviews."""
    return tuple(
        Places(each, handover.interviews(library, each.id)) for each in handover.handovers(library)
    )
