"""A line of heavy work: one at a time, the others wait, and a person may change their order."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.gui.models.jobs import Job, Jobs, JobState
from seci_capture.gui.tasks import TaskRunner
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.progress import Progress, Report

Work = Callable[[Report, CancelToken], Edit]


@dataclass(frozen=True, slots=True)
class JobEnded:
    """A job is over, however it ended."""

    number: int


@dataclass
class _Order:
    """A job with what it takes to do it. ``then`` is where it stands when it was stopped."""

    job: Job
    work: Work
    on_done: Callable[[Edit], None]
    on_error: Callable[[CaptureError], None]
    token: CancelToken | None = None
    began: float = 0.0
    then: JobState | None = None
    over: bool = False


class WorkLine(QObject):
    """Keeps the line. What was stopped to go on later is begun again from its beginning.

    Signals:
        changed: what is under way or waits.
        advanced: a job got on.
        ended: a job is over.
    """

    changed = Signal(Jobs)
    advanced = Signal(Job)
    ended = Signal(JobEnded)

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._line: list[_Order] = []

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Return what is under way or waits, in order."""
        return tuple(order.job for order in self._line)

    def add(
        self,
        job: Job,
        work: Work,
        on_done: Callable[[Edit], None],
        on_error: Callable[[CaptureError], None],
    ) -> None:
        """Let a job wait behind the others."""
        self._line.append(_Order(job, work, on_done, on_error))
        self._go_on()

    def cancel(self, number: int) -> None:
        """Give a job up. One that waits is gone at once."""
        if (order := self._find(number)) is None:
            return
        if order.job.runs:
            self._interrupt(order, None)
        else:
            self._drop(order)
        self._go_on()

    def pause(self, number: int) -> None:
        """Let a job rest until it is resumed; the others go on."""
        if (order := self._find(number)) is None:
            return
        if order.job.runs:
            self._interrupt(order, JobState.PAUSED)
        else:
            order.job = replace(order.job, state=JobState.PAUSED)
        self._go_on()

    def resume(self, number: int) -> None:
        """Let a paused job wait for its turn again."""
        order = self._find(number)
        if order and order.job.state is JobState.PAUSED:
            order.job = replace(order.job, state=JobState.WAITING)
        elif order and order.then is JobState.PAUSED:
            order.then = JobState.WAITING
        self._go_on()

    def put_first(self, number: int, *, instead: Callable[[Job], bool]) -> None:
        """Let a job be the next one; at once where ``instead`` says that what runs may wait."""
        order = self._find(number)
        if order is None or order.job.runs:
            return
        self._line.remove(order)
        order.job = replace(order.job, state=JobState.WAITING)
        running = self._running()
        gives_way = running is not None and instead(running.job)
        self._line.insert(0 if running is None or gives_way else 1, order)
        if running and gives_way:
            self._interrupt(running, JobState.WAITING)
        self._go_on()

    # --- one after the other ---

    def _go_on(self) -> None:
        """Begin the next job when none is running, and tell."""
        waiting = [order for order in self._line if order.job.state is JobState.WAITING]
        if self._running() is None and waiting:
            self._begin(waiting[0])
        self.changed.emit(Jobs(self.jobs))

    def _begin(self, order: _Order) -> None:
        order.job = replace(order.job, state=JobState.RUNNING, progress=Progress(0.0, None))
        order.began, order.then, order.over = time.monotonic(), None, False
        self._line.remove(order)
        self._line.insert(0, order)
        order.token = self._tasks.long(
            order.work,
            partial(self._take_result, order),
            on_progress=partial(self._take_progress, order),
            on_end=partial(self._take_end, order),
            on_error=partial(self._take_failure, order),
        )

    def _interrupt(self, order: _Order, then: JobState | None) -> None:
        order.then = then
        order.job = replace(order.job, state=JobState.STOPPING)
        if order.token:
            order.token.cancel()

    def _take_progress(self, order: _Order, progress: Progress) -> None:
        before = order.job
        order.job = replace(before, progress=_foreseen(order.began, progress))
        if _shown(order.job) != _shown(before):
            self.changed.emit(Jobs(self.jobs))
        self.advanced.emit(order.job)

    def _take_result(self, order: _Order, edit: Edit) -> None:
        order.over = True
        order.on_done(edit)

    def _take_failure(self, order: _Order, error: CaptureError) -> None:
        order.over = True
        order.on_error(error)

    def _take_end(self, order: _Order) -> None:
        order.token = None
        if order.over or order.then is None:
            self._drop(order)
        else:
            order.job = replace(order.job, state=order.then)
        self._go_on()

    def _drop(self, order: _Order) -> None:
        self._line.remove(order)
        self.ended.emit(JobEnded(order.job.number))

    def _find(self, number: int) -> _Order | None:
        return next((order for order in self._line if order.job.number == number), None)

    def _running(self) -> _Order | None:
        return next((order for order in self._line if order.job.runs), None)


def _foreseen(began: float, progress: Progress) -> Progress:
    """Work out the remaining time where the work itself does not."""
    if progress.remaining is not None or not progress.share:
        return progress
    elapsed = time.monotonic() - began
    return replace(progress, remaining=elapsed / progress.share * (1 - progress.share))


def _shown(job: Job) -> tuple[int, int] | None:
    """Return what a person sees of the progress: hundredths, and seconds left."""
    if job.progress is None:
        return None
    return int(100 * (job.progress.share or 0)), int(job.progress.remaining or 0)
