"""Bringing recordings into the handover that is shown, and having them transcribed."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from seci_capture.gui.externalize.job_rows import JobVerb, JobWish
from seci_capture.gui.externalize.recordings_pane import RecordingsPane
from seci_capture.gui.externalize.work_queue import WorkQueue
from seci_capture.gui.models.recording_moves import FilesDropped
from seci_capture.gui.models.wanted import HandoverWanted
from seci_capture.gui.session import Session


class ImportDesk(QObject):
    """Joins the pane and the queue. ``handover_id`` is the handover that is shown, if any.

    Signals:
        handover_wanted: there is none yet into which something could be imported.
    """

    handover_wanted = Signal(HandoverWanted)

    def __init__(
        self, session: Session, pane: RecordingsPane, queue: WorkQueue, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._pane, self._queue = session, pane, queue
        self.handover_id: str | None = None
        pane.files_dropped.connect(self._take_dropped)
        pane.job_wished.connect(self._grant)
        pane.transcription_wanted.connect(self.transcribe)

    def take_files(self, paths: Iterable[Path]) -> None:
        """Import files into the chosen interview, one after the other, and transcribe them.

        Without a handover, one is asked for: who asks imports them when it is begun.
        """
        interview = self._pane.choice.interview
        self._take(paths, interview.interview.id if interview else None)

    @Slot()
    def transcribe(self) -> None:
        """Transcribe the chosen recording, or go on with it."""
        row = self._pane.choice.recording
        if row:
            self._queue.transcribe(row.recording)

    @Slot(FilesDropped)
    def _take_dropped(self, dropped: FilesDropped) -> None:
        if dropped.interview_id is None:
            self.take_files(dropped.files)
        else:
            self._take(dropped.files, dropped.interview_id)

    def _take(self, paths: Iterable[Path], interview_id: str | None) -> None:
        if not self._session.writable:
            return
        if self.handover_id is None:
            self.handover_wanted.emit(HandoverWanted(tuple(paths)))
            return
        for path in paths:
            self._queue.import_file(path, self.handover_id, interview_id)

    @Slot(JobWish)
    def _grant(self, wish: JobWish) -> None:
        line = self._queue.line
        grant = {
            JobVerb.PUT_FIRST: self._queue.put_first,
            JobVerb.PAUSE: line.pause,
            JobVerb.RESUME: line.resume,
            JobVerb.CANCEL: line.cancel,
        }
        grant[wish.verb](wish.number)
