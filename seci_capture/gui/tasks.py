"""Work beside the window: edits one after the other, everything else side by side.

Work runs on a pool thread; what it returns, reports or raises comes back on the window's thread.
"""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from seci_capture.domain.errors import Cancelled, CaptureError
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.progress import Progress, Report

T = TypeVar("T")

_SIDE_BY_SIDE = 4
_LONG_AT_ONCE = 1
"""Decoding and transcribing use all cores by themselves; the rest waits its turn."""


@dataclass(frozen=True, slots=True)
class Call:
    """Something to be called on the window's thread."""

    function: Callable[..., None]
    values: tuple[Any, ...] = ()


class TaskRunner(QObject):
    """Runs work on pool threads.

    Signals:
        called: carries a call to the window's thread.
        idle_changed: long work began or ended; true when none is left.
    """

    called = Signal(Call)
    idle_changed = Signal(bool)

    def __init__(self, failed: Callable[[CaptureError], None], parent: QObject) -> None:
        """Make a runner; ``failed`` is told of expected failures that nobody else handles."""
        super().__init__(parent)
        self.failed = failed
        self._edits = ThreadPoolExecutor(1, thread_name_prefix="edits")
        self._pool = ThreadPoolExecutor(_SIDE_BY_SIDE, thread_name_prefix="tasks")
        self._lengthy = ThreadPoolExecutor(_LONG_AT_ONCE, thread_name_prefix="lengthy")
        self._long: set[CancelToken] = set()
        self._stopping = False
        self._finished = False
        self.called.connect(self._call)

    def edit(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[CaptureError], None] | None = None,
    ) -> None:
        """Run a short write. Edits run in the order in which they were asked for."""
        self._edits.submit(self._run, work, on_done, on_error)

    def read(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[CaptureError], None] | None = None,
    ) -> None:
        """Run work that only reads, or writes files of its own."""
        self._pool.submit(self._run, work, on_done, on_error)

    def long(
        self,
        work: Callable[[Report, CancelToken], T],
        on_done: Callable[[T], None],
        *,
        on_progress: Callable[[Progress], None],
        on_end: Callable[[], None],
        on_error: Callable[[CaptureError], None] | None = None,
        at_once: bool = False,
    ) -> CancelToken:
        """Run work that reports progress and can be stopped by the token that is returned.

        ``on_end`` is called however it ends, after ``on_done``. Heavy work waits its turn; what is
        light and cannot wait, such as a recording, runs ``at_once`` beside it.
        """
        token = CancelToken()
        if self._stopping:  # what one task leads to must not begin while all are being stopped
            token.cancel()

        def report(progress: Progress) -> None:
            self.called.emit(Call(on_progress, (progress,)))

        def ended(_: Future[None]) -> None:
            self.called.emit(Call(self._end, (token, on_end)))

        self._long.add(token)
        self.idle_changed.emit(False)
        running = (self._pool if at_once else self._lengthy).submit(
            self._run, partial(_begun, work, report, token), on_done, on_error
        )
        running.add_done_callback(ended)
        return token

    @property
    def busy(self) -> bool:
        """Say whether long work is going on."""
        return bool(self._long)

    def stop(self) -> None:
        """Ask all long work to stop. ``idle_changed`` tells when it has."""
        self._stopping = bool(self._long)
        for token in self._long:
            token.cancel()

    def finish(self) -> None:
        """Stop long work, let edits end, and wait for both. No result is delivered afterwards."""
        self.stop()
        self._edits.shutdown()
        self._pool.shutdown()
        self._lengthy.shutdown()
        self._finished = True  # what was posted meanwhile is still in the queue: see _call

    @Slot(Call)
    def _call(self, call: Call) -> None:
        if not self._finished:
            call.function(*call.values)

    def _end(self, token: CancelToken, on_end: Callable[[], None]) -> None:
        self._long.discard(token)
        on_end()
        self._stopping = self._stopping and bool(self._long)
        self.idle_changed.emit(not self._long)

    def _run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[CaptureError], None] | None,
    ) -> None:
        try:
            call = Call(on_done, (work(),))
        except CaptureError as error:
            call = Call(on_error or self.failed, (error,))
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 - a bug in a task must reach the crash dialog
            call = Call(sys.excepthook, (type(error), error, error.__traceback__))
        self.called.emit(call)


def _begun(work: Callable[[Report, CancelToken], T], report: Report, token: CancelToken) -> T:
    """Begin long work, unless it was cancelled while it waited its turn."""
    token.check()
    return work(report, token)
