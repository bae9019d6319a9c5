"""The golden path: the steps from a new handover to its documents, and which one is next."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from seci_capture.domain.handover import Handover


class Step(StrEnum):
    """The steps in their order."""

    HANDOVER = "handover"
    INTERVIEW = "interview"
    RECORDING = "recording"
    TRANSCRIPT = "transcript"
    MARKS = "marks"
    ITEMS = "items"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a handover is, in numbers. ``agreed`` counts interviews in which everyone agreed."""

    handover: Handover
    interviews: int = 0
    agreed: int = 0
    recordings: int = 0
    transcribed: int = 0
    marks: int = 0
    items: int = 0

    @property
    def done(self) -> Mapping[Step, bool]:
        """Say of each step whether it is done. Documents never are: they are written again."""
        return {
            Step.HANDOVER: True,
            Step.INTERVIEW: 0 < self.interviews == self.agreed,
            Step.RECORDING: self.recordings > 0,
            Step.TRANSCRIPT: 0 < self.recordings == self.transcribed,
            Step.MARKS: self.marks > 0,
            Step.ITEMS: self.items > 0,
            Step.DOCUMENTS: False,
        }

    @property
    def next_step(self) -> Step:
        """Return the first step that is not done."""
        return next(step for step, done in self.done.items() if not done)
