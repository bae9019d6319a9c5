"""How far a copy is, counted in bytes, and how a person stops it."""

import time
from collections.abc import Callable

from seci_capture.services.cancellation import CancelToken
from seci_capture.services.progress import Progress, Report
from seci_capture.storage.carrying import Watch

_SURE_AFTER = 2.0
"""Seconds after which it can be said how long the rest will take."""


class Meter:
    """Counts what was carried of ``total`` bytes."""

    def __init__(
        self,
        total: int,
        report: Report,
        cancel: CancelToken,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._total = total
        self._report = report
        self._clock = clock
        self._begun = clock()
        self._done = 0
        self.watch = Watch(lambda: cancel.cancelled, self._moved)

    def _moved(self, count: int) -> None:
        self._done = min(self._total, self._done + count)
        spent = self._clock() - self._begun
        known = spent >= _SURE_AFTER and self._done > 0
        left = spent * (self._total - self._done) / self._done if known else None
        self._report(Progress(self._done, self._total or None, left))
