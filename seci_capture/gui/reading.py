"""Reading what a screen shows, so that an old answer never covers a newer one."""

from collections.abc import Callable
from typing import TypeVar

from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.gui.tasks import TaskRunner

T = TypeVar("T")


class Reading:
    """The reads of one screen. Answers come on the window's thread."""

    def __init__(self, tasks: TaskRunner) -> None:
        self._tasks = tasks
        self._asked = 0

    def ask(
        self,
        work: Callable[[], T],
        show: Callable[[T], None],
        on_error: Callable[[CaptureError], None] | None = None,
    ) -> None:
        """Read, and show the answer unless something newer was asked for meanwhile.

        A failure becomes a notice by default, but not that something is gone by now: the change
        that took it away makes the screen ask anew.
        """
        self._asked += 1
        number = self._asked

        def read() -> T:
            if number != self._asked:
                raise Cancelled  # nobody waits for it any longer
            return work()

        def done(answer: T) -> None:
            if number == self._asked:
                show(answer)

        def failed(error: CaptureError) -> None:
            if number != self._asked:
                return
            if on_error is not None:
                on_error(error)
            elif error.fault is not Fault.NOT_FOUND:
                self._tasks.failed(error)

        self._tasks.read(read, done, failed)

    def drop(self) -> None:
        """Let no answer be shown that is still under way."""
        self._asked += 1
