"""Ctrl+C, as long tasks understand it."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from seci_capture.services.cancellation import CancelToken


@contextmanager
def until_ctrl_c() -> Iterator[CancelToken]:
    """Give a token that Ctrl+C cancels; a second Ctrl+C interrupts wherever the task is.

    An exception that is raised wherever the task happens to be can be lost: Python drops it inside
    a destructor, and the task goes on.
    """
    token = CancelToken()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)
