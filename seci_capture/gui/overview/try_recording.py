"""A minute from the microphone, for a first try."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from seci_capture.domain.edits import Edit
from seci_capture.domain.recording import Recording
from seci_capture.gui.session import Session
from seci_capture.services import trying
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.capture import Recorded
from seci_capture.services.progress import Progress, Report


@dataclass(frozen=True, slots=True)
class MinuteGoesOn:
    """So many seconds are safely on disk; ``level`` is how loud it is now, 0 to 1."""

    seconds: float
    level: float


@dataclass(frozen=True, slots=True)
class MinuteRecorded:
    """What was said is a recording of the library."""

    recording: Recording


class TryRecording(QObject):
    """One at a time.

    Signals:
        changed: it began or ended.
        went_on: more is safely on disk.
        recorded: it is in the library.
    """

    changed = Signal()
    went_on = Signal(MinuteGoesOn)
    recorded = Signal(MinuteRecorded)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._stop: CancelToken | None = None

    @property
    def running(self) -> bool:
        """Say whether the microphone is listened to."""
        return self._stop is not None

    def start(self, handover_id: str) -> None:
        """Record into the interview of a try, for a minute at most."""
        library, recorder = self._session.library, self._session.edges.recorder

        def work(report: Report, stop: CancelToken) -> Edit:
            return trying.record_minute(library, recorder, handover_id, report, stop)

        self._stop = self._session.tasks.long(
            work, self._keep, on_progress=self._go_on, on_end=self._end, at_once=True
        )
        self.changed.emit()

    def stop(self) -> None:
        """Stop listening. What was said is kept."""
        if self._stop is not None:
            self._stop.cancel()

    def _go_on(self, progress: Progress) -> None:
        if isinstance(progress, Recorded):
            self.went_on.emit(MinuteGoesOn(progress.done, progress.level))

    def _keep(self, edit: Edit) -> None:
        self._session.keep(edit)
        self.recorded.emit(MinuteRecorded(edit.made(Recording)))

    def _end(self) -> None:
        self._stop = None
        self.changed.emit()
