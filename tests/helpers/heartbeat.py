"""How long a thread with an event loop did not come back to it, and the interpreter stood still."""

import gc
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer


@dataclass(frozen=True)
class Gap:
    """Between two beats, in milliseconds: by the clock, and the thread's own processor time."""

    clock: float
    work: float


class Heartbeat(QObject):
    """Beats each ``interval`` milliseconds until it is stopped; 0 for as often as can be."""

    def __init__(self, interval: int = 0) -> None:
        super().__init__()
        self.gaps = [Gap(0.0, 0.0)]
        self._seen, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=interval, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @property
    def longest(self) -> Gap:
        """Return the longest of each kind."""
        return Gap(max(gap.clock for gap in self.gaps), max(gap.work for gap in self.gaps))

    def stop(self) -> Gap:
        """Beat no more, and return the longest of each kind."""
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.gaps.append(Gap(1000 * (now - self._seen), 1000 * (work - self._worked)))
        self._seen, self._worked = now, work


@contextmanager
def collections() -> Iterator[list[float]]:
    """Note how long each turn of the garbage collector takes, in ms of its thread's own time.

    Whichever thread it falls to, none of the others goes on meanwhile.
    """
    turns: list[float] = []
    began = 0.0

    def note(phase: str, _about: Mapping[str, Any]) -> None:
        nonlocal began
        if phase == "start":
            began = time.thread_time()
        else:
            turns.append(1000 * (time.thread_time() - began))

    gc.callbacks.append(note)
    yield turns
    gc.callbacks.remove(note)
