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
        self._any_words = False

    def note(self, event: SpeechEvent) -> None:
        """Take in what the engine said, and report it."""
        if isinstance(event, SpeechLanguage):
            return
        window = self._windows[event.n]
        until = window.end if isinstance(event, WindowWords) else event.seconds
        self._heard[event.n] = max(self._heard[event.n], until - window.start)
        self._any_words |= isinstance(event, WindowWords)
        heard = sum(self._heard.values())
        done = self._total - self._open + heard
        elapsed = time.monotonic() - self._began
        remaining = elapsed / heard * max(0.0, self._open - heard) if heard > 0 else None
        self._report(Progress(done, self._total, remaining, self._until_words(elapsed)))

    def _until_words(self, elapsed: float) -> float | None:
        """Foresee when the first window ends: its words come all at once."""
        if self._any_words:
            return None
        begun = [(self._windows[n], heard) for n, heard in self._heard.items() if heard > 0]
        foreseen = [elapsed / heard * (w.end - w.start - heard) for w, heard in begun]
        return min(foreseen, default=None)
