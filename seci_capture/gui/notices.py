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
    """A sentence, with what can be done about it.

    A newer notice on the same topic takes its place.
    """

    text: str
    weight: Weight = Weight.DONE
    actions: tuple[NoticeAction, ...] = ()
    topic: object = None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What was said on a topic holds no longer."""

    topic: object


class Notices(QObject):
    """Anyone may post; the notice bar shows the newest.

    Signals:
        posted: a notice is to be shown.
        withdrawn: those on a topic are not to be shown any more.
    """

    posted = Signal(Notice)
    withdrawn = Signal(Withdrawn)

    def post(self, notice: Notice) -> None:
        """Show a notice."""
        self.posted.emit(notice)

    def withdraw(self, topic: object) -> None:
        """Show no longer what was said on a topic."""
        self.withdrawn.emit(Withdrawn(topic))

    def fail(self, error: CaptureError) -> None:
        """Say what went wrong and what to do."""
        self.post(Notice(sentence(error), Weight.FAILURE))
