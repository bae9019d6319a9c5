"""How far the speech engine is, and how long it will still take on this computer."""

import time
from collections.abc import Sequence

from seci_capture.domain.windows import Window
from seci_capture.services.ports import SpeechEvent, SpeechLanguage, WindowWords
from seci_capture.services.progress import Progress, Report


class Hearing:
    """Adds up the progress of windows that are heard side by side."""

    def __init__(self, windows: Sequence[Window], total: float, report: Report) -> None:
        self._windows = {window.n: window for window in windows}
        self._heard = dict.fromkeys(self._windows, 0.0)
        self._open = sum(window.end - window.start for window in windows)
        self._total = total
        self._report = report
        self._began = time.monotonic()

    def note(self, event: SpeechEvent) -> None:
        """Take in what the engine said, and report it."""
        if isinstance(event, SpeechLanguage):
            return
        window = self._windows[event.n]
        until = window.end if isinstance(event, WindowWords) else event.seconds
        self._heard[event.n] = max(self._heard[event.n], until - window.start)
        heard = sum(self._heard.values())
        before = self._total - self._open
        self._report(Progress(before + heard, self._total, self._remaining(heard)))

    def _remaining(self, heard: float) -> float | None:
        if heard <= 0:
            return None
        return (time.monotonic() - self._began) / heard * max(0.0, self._open - heard)
