"""What is under way in the room Capture: imports and transcriptions."""

from dataclasses import dataclass
from enum import Enum

from seci_capture.services.progress import Progress


class JobTask(Enum):
    """What a job does."""

    IMPORT = "import"
    TRANSCRIBE = "transcribe"


class JobState(Enum):
    """Where a job stands. One that stops has been asked to, and has not ended yet."""

    WAITING = "waiting"
    RUNNING = "running"
    STOPPING = "stopping"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Job:
    """One import or transcription. ``progress`` is that of its last run."""

    number: int
    task: JobTask
    name: str
    recording_id: str | None = None
    progress: Progress | None = None
    state: JobState = JobState.WAITING

    @property
    def runs(self) -> bool:
        """Say whether it is being worked on, if only to its end."""
        return self.state in (JobState.RUNNING, JobState.STOPPING)


@dataclass(frozen=True, slots=True)
class Jobs:
    """All that is under way or waits, in order."""

    jobs: tuple[Job, ...] = ()
