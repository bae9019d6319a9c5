"""A recording: the sound of an interview as one decoded timeline."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

BLOCKS_PER_SECOND = 4
"""A block is a quarter of a second: what a crash may cost at worst (decision 3)."""

PEAKS_PER_SECOND = 100
"""Resolution of the stored waveform."""

LIVE_RATE = 48_000
"""Samples per second of what is recorded here, in one channel: what microphones give."""


class Origin(StrEnum):
    """Where the sound came from."""

    IMPORTED = "imported"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class Recording:
    """Sound of an interview. ``samples`` counts per channel; ``name`` is what a person calls it.

    ``recorded_at`` comes from the medium's own metadata and may be unknown. ``ended_early`` says
    that it holds less than the imported file promised, or than was to be recorded.
    """

    id: str
    interview_id: str
    name: str
    sample_rate: int
    channels: int
    samples: int
    created_at: datetime
    origin: Origin = Origin.IMPORTED
    recorded_at: datetime | None = None
    ended_early: bool = False
    position: int = 0

    @property
    def seconds(self) -> float:
        """Return the length in seconds."""
        return self.samples / self.sample_rate


@dataclass(frozen=True, slots=True)
class SoundPlace:
    """Where the sound of an arriving recording goes: a file that is not there yet, and its key."""

    path: Path
    key: bytes = field(repr=False)


def block_start(block: int, sample_rate: int) -> int:
    """Return the sample at which a block begins: at 22,050 Hz blocks differ by one sample."""
    return block * sample_rate // BLOCKS_PER_SECOND
