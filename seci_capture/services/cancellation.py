"""How a person stops a long task."""

from threading import Event

from seci_capture.domain.errors import Cancelled


class CancelToken:
    """Shared between the one who may stop a task and the task, on any thread."""

    def __init__(self) -> None:
        self._event = Event()

    def cancel(self) -> None:
        """Ask the task to stop."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Say whether the task was asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise :class:`Cancelled` when the task was asked to stop."""
        if self.cancelled:
            raise Cancelled
