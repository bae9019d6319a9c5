"""What the room Prepare & meet shows: a handover with its interviews and who agreed to what."""

from dataclasses import dataclass

from seci_capture.domain.handover import Handover, Successor
from seci_capture.domain.interview import Consent, Interview
from seci_capture.services import handover, socialization
from seci_capture.services.library import Library
from seci_capture.services.socialization import ConsentState


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview and where it stands with consent."""

    interview: Interview
    consent: ConsentState

    def latest(self, participant_id: str) -> Consent | None:
        """Return a person's latest word, if there is one."""
        words = [c for c in self.consent.consents if c.participant_id == participant_id]
        return max(words, key=lambda each: each.given_at, default=None)


@dataclass(frozen=True, slots=True)
class Preparation:
    """A handover with its successors and interviews."""

    handover: Handover
    successors: tuple[Successor, ...]
    meetings: tuple[Meeting, ...]


def read_preparation(library: Library, handover_id: str) -> Preparation | None:
    """Read what the room shows; None when the handover is gone."""
    found = [each for each in handover.handovers(library) if each.id == handover_id]
    if not found:
        return None
    meetings = (
        Meeting(each, socialization.consent_state(library, each.id))
        for each in handover.interviews(library, handover_id)
    )
    return Preparation(found[0], handover.successors(library, handover_id), tuple(meetings))
