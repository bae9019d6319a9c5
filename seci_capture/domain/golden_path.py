"""The golden path: the steps from a new handover to what was learned, and which one is next."""

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
    LEARN = "learn"


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a handover is, in numbers. ``agreed`` counts interviews in which everyone agreed.

    ``tasks`` counts an item once for each successor; ``begun`` and ``learned`` are the tasks that
    are begun and the ones that are done.
    """

    handover: Handover
    interviews: int = 0
    agreed: int = 0
    recordings: int = 0
    transcribed: int = 0
    marks: int = 0
    items: int = 0
    tasks: int = 0
    begun: int = 0
    learned: int = 0

    @property
    def done(self) -> Mapping[Step, bool]:
        """Say of each step whether it is done.

        The documents never are: they are written again as long as something changes.
        """
        return {
            Step.HANDOVER: True,
            Step.INTERVIEW: 0 < self.interviews == self.agreed,
            Step.RECORDING: self.recordings > 0,
            Step.TRANSCRIPT: 0 < self.recordings == self.transcribed,
            Step.MARKS: self.marks > 0,
            Step.ITEMS: self.items > 0,
            Step.DOCUMENTS: False,
            Step.LEARN: 0 < self.tasks == self.learned,
        }

    @property
    def next_step(self) -> Step | None:
        """Return the first step that is not done, None when the way is at its end.

        The documents are left behind once somebody learns.
        """
        learns = self.begun + self.learned > 0
        behind = {Step.DOCUMENTS} if learns else set()
        steps = (step for step, done in self.done.items() if not done and step not in behind)
        return next(steps, None)
