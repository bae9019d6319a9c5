"""The interviews and their recordings, and what is being imported and transcribed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.gui import theme
from seci_capture.gui.externalize.job_rows import JobWish
from seci_capture.gui.externalize.recording_actions import RecordingActions
from seci_capture.gui.externalize.recording_delegate import RecordingDelegate
from seci_capture.gui.forms.ui_recordings_pane import Ui_RecordingsPane
from seci_capture.gui.models.jobs import Jobs
from seci_capture.gui.models.recording_moves import (
    FilesDropped,
    InterviewMoved,
    RecordingMoved,
    Renamed,
)
from seci_capture.gui.models.recording_rows import InterviewRow, RecordingRow, Row
from seci_capture.gui.models.recording_tree import ROW, RecordingTree
from seci_capture.gui.widgets.choosing import choose_row


@dataclass(frozen=True, slots=True)
class RecordingChosen:
    """What is to be shown: a recording of an interview, an interview without any, or nothing."""

    interview: InterviewRow | None = None
    recording: RecordingRow | None = None


@dataclass(frozen=True, slots=True)
class RemovalWanted:
    """An interview or a recording is to go."""

    row: Row


class RecordingsPane(QWidget):
    """The left side of the room Capture.

    Signals:
        chosen: something else is chosen, or what is chosen changed.
        import_wanted: the button was pressed.
        job_wished: something is to be done with a job.
        renamed, recording_moved, interview_moved, files_dropped: as the tree tells.
        removal_wanted: the chosen row is to go.
        transcription_wanted: the chosen recording is to be transcribed.
        play_wanted: the chosen recording is to be played, or paused.
    """

    chosen = Signal(RecordingChosen)
    import_wanted = Signal()
    job_wished = Signal(JobWish)
    renamed = Signal(Renamed)
    recording_moved = Signal(RecordingMoved)
    interview_moved = Signal(InterviewMoved)
    files_dropped = Signal(FilesDropped)
    removal_wanted = Signal(RemovalWanted)
    transcription_wanted = Signal()
    play_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_RecordingsPane()
        self._form.setupUi(self)
        theme.set_type(self._form.heading, theme.HEADING, bold=True)
        theme.set_type(self._form.empty, theme.BODY, faint=True)
        self._showing = False
        self._shown_id: str | None = None
        self._tree = RecordingTree(self)
        self._form.tree.setModel(self._tree)
        self._form.tree.setItemDelegate(RecordingDelegate(self._form.tree))
        self._actions = RecordingActions(self._form.tree)
        self._connect()
        self.show_jobs(Jobs())

    @property
    def choice(self) -> RecordingChosen:
        """Return what is chosen; of an interview the recording that was shown last, or its last."""
        index = self._form.tree.currentIndex()
        row = index.data(ROW)
        if isinstance(row, RecordingRow):
            return RecordingChosen(index.parent().data(ROW), row)
        return RecordingChosen(row, self._recording_of(row) if row else None)

    def show_interviews(self, rows: Sequence[InterviewRow]) -> None:
        """Show these interviews; what was chosen stays so, else the newest recording is."""
        before = self._form.tree.currentIndex().data(ROW)
        self._showing = True  # what the tree chooses by itself is nobody's choice
        self._tree.show(rows)
        self._form.tree.expandAll()
        choose_row(self._form.tree, self._fitting(before))
        self._showing = False
        self._form.empty.setVisible(not any(row.recordings for row in rows))
        self._form.tree.setVisible(bool(rows))
        self._tell_choice()

    def choose(self, row_id: str) -> bool:
        """Choose a recording or an interview, and say whether it is there."""
        index = self._tree.index_of(row_id)
        if index.isValid():
            choose_row(self._form.tree, index)
        return index.isValid()

    def set_writable(self, writable: bool) -> None:
        """Allow imports and changes or not."""
        self._form.import_button.setEnabled(writable)
        self._tree.writable = writable
        self._actions.show_choice(self._form.tree.currentIndex(), self._tree)

    @Slot(Jobs)
    def show_jobs(self, jobs: Jobs) -> None:
        """Show what is under way."""
        self._form.jobs.show_jobs(jobs)
        self._tree.show_jobs(jobs.jobs)
        self._actions.show_choice(self._form.tree.currentIndex(), self._tree)

    def _connect(self) -> None:
        form, actions, tree = self._form, self._actions, self._tree
        form.tree.selectionModel().currentChanged.connect(self._take_current)
        form.import_button.clicked.connect(self.import_wanted)
        form.jobs.wished.connect(self.job_wished)
        tree.renamed.connect(self.renamed)
        tree.recording_moved.connect(self.recording_moved)
        tree.interview_moved.connect(self.interview_moved)
        tree.files_dropped.connect(self.files_dropped)
        actions.rename.triggered.connect(self._rename)
        actions.up.triggered.connect(self._move_up)
        actions.down.triggered.connect(self._move_down)
        actions.transcribe.triggered.connect(self.transcription_wanted)
        actions.play.triggered.connect(self.play_wanted)
        actions.remove.triggered.connect(self._remove)

    def _recording_of(self, interview: InterviewRow) -> RecordingRow | None:
        shown = [row for row in interview.recordings if row.recording.id == self._shown_id]
        return next(reversed(shown or interview.recordings), None)

    def _fitting(self, before: Row | None) -> QModelIndex:
        """Return what was chosen before; the newest recording where one has come."""
        if isinstance(before, RecordingRow):
            index = self._tree.index_of(before.recording.id)
            if index.isValid():
                return index
        filled = [row for row in self._tree.rows if row.recordings]
        if isinstance(before, InterviewRow):
            index = self._tree.index_of(before.interview.id)
            row = index.data(ROW)
            if row and len(row.recordings) <= len(before.recordings):
                return index
            filled = [row] if row else filled
        if filled:
            return self._tree.index_of(filled[-1].recordings[-1].recording.id)
        return self._tree.index(len(self._tree.rows) - 1, 0)

    @Slot(QModelIndex, QModelIndex)
    def _take_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._showing:
            self._tell_choice()

    def _tell_choice(self) -> None:
        self._actions.show_choice(self._form.tree.currentIndex(), self._tree)
        choice = self.choice
        self._shown_id = choice.recording.recording.id if choice.recording else None
        self.chosen.emit(choice)

    # --- what is done with the chosen row ---

    @Slot()
    def _rename(self) -> None:
        self._form.tree.edit(self._form.tree.currentIndex())

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, places: int) -> None:
        moved = self._tree.neighbour(self._form.tree.currentIndex(), places)
        if isinstance(moved, InterviewMoved):
            self.interview_moved.emit(moved)
        elif moved:
            self.recording_moved.emit(moved)

    @Slot()
    def _remove(self) -> None:
        self.removal_wanted.emit(RemovalWanted(self._form.tree.currentIndex().data(ROW)))
