"""Sound for the speech engine, and what it makes of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
import soundfile

from seci_capture.services.ports import (
    AudioWindow,
    FoundModel,
    Samples,
    SpeechEvent,
    SpeechJob,
    WindowWords,
)

KENNEDY = Path(__file__).parents[1] / "data" / "jfk.flac"
KENNEDY_TEXT = KENNEDY.with_suffix(".txt").read_text("utf-8").strip()


@dataclass(frozen=True)
class Sound:
    """A recording: its samples and their rate."""

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        """Return the length."""
        return len(self.samples) / self.rate

    def silence(self, seconds: float) -> Samples:
        """Return silence of the same form."""
        return np.zeros((round(seconds * self.rate), self.samples.shape[1]), np.int16)

    def job(
        self,
        model: FoundModel,
        windows: Iterable[AudioWindow],
        language: str | None = "en",
        count: int | None = None,
    ) -> SpeechJob:
        """Return the job to transcribe windows of this recording."""
        return SpeechJob(model, language, self.rate, windows, count)


def load(path: Path) -> Sound:
    """Read a recording."""
    samples, rate = soundfile.read(path, dtype="int16", always_2d=True)
    return Sound(samples, rate)


def plain(text: str) -> list[str]:
    """Return the words of a text without case and punctuation."""
    return re.findall(r"[\w'’-]+", text.lower())


def words_by_window(events: Iterable[SpeechEvent]) -> dict[int, WindowWords]:
    """Return what was heard in each window."""
    return {event.n: event for event in events if isinstance(event, WindowWords)}


def text_of(window: WindowWords) -> list[str]:
    """Return the words of a window without case and punctuation."""
    return plain(" ".join(word.text for word in window.words))


def speech_child() -> psutil.Process:
    """Return the child that is running."""
    (child,) = psutil.Process().children()
    return child
