"""Naming, arranging and removing interviews and recordings."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from seci_capture.domain.edits import Edit
from seci_capture.gui.externalize.recordings_pane import RecordingsPane, RemovalWanted
from seci_capture.gui.models.recording_moves import InterviewMoved, RecordingMoved, Renamed
from seci_capture.gui.models.recording_rows import InterviewRow
from seci_capture.gui.session import Session
from seci_capture.services import capture, handover, order
from seci_capture.services.texts import _


class RecordingDesk(QObject):
    """Joins the pane and the library: each of these is a step that can be undone."""

    def __init__(self, session: Session, pane: RecordingsPane, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        pane.renamed.connect(self._rename)
        pane.recording_moved.connect(self._move_recording)
        pane.interview_moved.connect(self._move_interview)
        pane.removal_wanted.connect(self._remove)

    @Slot(Renamed)
    def _rename(self, renamed: Renamed) -> None:
        library, row, name = self._session.library, renamed.row, renamed.name
        if isinstance(row, InterviewRow):
            changed = replace(row.interview, theme=name)
            self._session.edit(lambda: handover.change_interview(library, changed))
        else:
            recording_id = row.recording.id
            self._session.edit(lambda: handover.rename_recording(library, recording_id, name))

    @Slot(RecordingMoved)
    def _move_recording(self, moved: RecordingMoved) -> None:
        library = self._session.library
        self._session.edit(
            lambda: order.move_recording(
                library, moved.recording_id, moved.interview_id, moved.before
            )
        )

    @Slot(InterviewMoved)
    def _move_interview(self, moved: InterviewMoved) -> None:
        library = self._session.library
        self._session.edit(
            lambda: handover.move_interview(library, moved.interview_id, moved.places)
        )

    @Slot(RemovalWanted)
    def _remove(self, wanted: RemovalWanted) -> None:
        row, library = wanted.row, self._session.library

        def work() -> Edit:
            if isinstance(row, InterviewRow):
                return handover.remove_interview(library, row.interview.id)
            return capture.remove_recording(library, row.recording.id)

        name = row.name if isinstance(row, InterviewRow) else row.recording.name
        text = _("{name} is removed. Undo (Ctrl+Z) brings it back.").format(name=name)
        self._session.edit(work, on_done=partial(self._session.history.offer_undo, text))
