"""The one door for telling the person something without stopping them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from seci_capture.domain.errors import CaptureError
from seci_capture.services.messages import sentence


class Weight(Enum):
    """How much a notice matters: done, worth knowing, or failed."""

    DONE = "done"
    HINT = "hint"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A button in a notice."""

    text: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, with what can be done about it."""

    text: str
    weight: Weight = Weight.DONE
    actions: tuple[NoticeAction, ...] = ()


class Notices(QObject):
    """Anyone may post; the notice bar shows the newest.

    Signals:
        posted: a notice is to be shown.
    """

    posted = Signal(Notice)

    def post(self, notice: Notice) -> None:
        """Show a notice."""
        self.posted.emit(notice)

    def fail(self, error: CaptureError) -> None:
        """Say what went wrong and what to do."""
        self.post(Notice(sentence(error), Weight.FAILURE))
