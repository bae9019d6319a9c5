"""What is under way in the room Capture: imports and transcriptions."""

from dataclasses import dataclass
from enum import Enum

from seci_capture.services.progress import Progress


class JobTask(Enum):
    """What a job does."""

    IMPORT = "import"
    TRANSCRIBE = "transcribe"


@dataclass(frozen=True, slots=True)
class Job:
    """One import or transcription. Without progress it waits its turn."""

    number: int
    task: JobTask
    name: str
    recording_id: str | None = None
    progress: Progress | None = None
    stopping: bool = False

    @property
    def waits(self) -> bool:
        """Say whether it has not begun."""
        return self.progress is None


@dataclass(frozen=True, slots=True)
class Jobs:
    """All that is under way or waits, in order."""

    jobs: tuple[Job, ...] = ()
