"""The interviews and their recordings, and what is being imported and transcribed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.gui import theme
from seci_capture.gui.externalize.job_rows import StopWanted
from seci_capture.gui.externalize.recording_delegate import RecordingDelegate
from seci_capture.gui.forms.ui_recordings_pane import Ui_RecordingsPane
from seci_capture.gui.models.jobs import Jobs
from seci_capture.gui.models.recording_tree import (
    ROW,
    InterviewRow,
    RecordingRow,
    RecordingTree,
)


@dataclass(frozen=True, slots=True)
class RecordingChosen:
    """What is chosen: a recording of an interview, an interview alone, or nothing."""

    interview: InterviewRow | None = None
    recording: RecordingRow | None = None


class RecordingsPane(QWidget):
    """The left side of the room Capture.

    Signals:
        chosen: something else is chosen, or what is chosen changed.
        import_wanted: the button was pressed.
        stop_wanted: a job is to be stopped.
    """

    chosen = Signal(RecordingChosen)
    import_wanted = Signal()
    stop_wanted = Signal(StopWanted)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_RecordingsPane()
        self._form.setupUi(self)
        theme.set_type(self._form.heading, theme.HEADING, bold=True)
        theme.set_type(self._form.empty, theme.BODY, faint=True)
        self._showing = False
        self._tree = RecordingTree(self)
        self._form.tree.setModel(self._tree)
        self._form.tree.setItemDelegate(RecordingDelegate(self._form.tree))
        self._form.tree.selectionModel().currentChanged.connect(self._tell_choice)
        self._form.import_button.clicked.connect(self.import_wanted)
        self._form.jobs.stop_wanted.connect(self.stop_wanted)

    @property
    def choice(self) -> RecordingChosen:
        """Return what is chosen."""
        index = self._form.tree.currentIndex()
        row = index.data(ROW)
        if isinstance(row, RecordingRow):
            return RecordingChosen(index.parent().data(ROW), row)
        return RecordingChosen(row)

    def show_interviews(self, rows: Sequence[InterviewRow]) -> None:
        """Show these interviews; what was chosen stays so, else the newest recording is."""
        before = self.choice
        self._showing = True  # what the tree chooses by itself is nobody's choice
        self._tree.show(rows)
        self._form.tree.expandAll()
        self._form.tree.setCurrentIndex(self._fitting(before))
        self._showing = False
        self._form.empty.setVisible(not any(row.recordings for row in rows))
        self._form.tree.setVisible(bool(rows))
        self.chosen.emit(self.choice)

    def choose(self, recording_id: str) -> bool:
        """Choose a recording, and say whether it is there."""
        index = self._tree.index_of(recording_id)
        if index.isValid():
            self._form.tree.setCurrentIndex(index)
        return index.isValid()

    def set_importable(self, importable: bool) -> None:
        """Allow imports or not."""
        self._form.import_button.setEnabled(importable)

    @Slot(Jobs)
    def show_jobs(self, jobs: Jobs) -> None:
        """Show what is under way."""
        self._form.jobs.show_jobs(jobs)
        self._tree.show_jobs(jobs.jobs)

    def _fitting(self, before: RecordingChosen) -> QModelIndex:
        if before.recording:
            index = self._tree.index_of(before.recording.recording.id)
            if index.isValid():
                return index
        filled = [row for row in self._tree.rows if row.recordings]
        if before.recording is None and before.interview:
            index = self._tree.index_of(before.interview.interview.id)
            row = index.data(ROW)
            if index.isValid() and not row.recordings:
                return index
            filled = [row] if row else filled
        if filled:
            return self._tree.index_of(filled[-1].recordings[-1].recording.id)
        return self._tree.index(len(self._tree.rows) - 1, 0)

    @Slot(QModelIndex, QModelIndex)
    def _tell_choice(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._showing:
            self.chosen.emit(self.choice)
