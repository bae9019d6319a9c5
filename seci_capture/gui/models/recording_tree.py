"""Interviews with their recordings as a tree for Qt's views."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from seci_capture.gui.models import dragged, recording_moves
from seci_capture.gui.models.jobs import Job, JobTask
from seci_capture.gui.models.recording_moves import (
    FilesDropped,
    InterviewMoved,
    RecordingMoved,
    Renamed,
    recording_to,
)
from seci_capture.gui.models.recording_rows import InterviewRow, RecordingRow, Row, state_words
from seci_capture.gui.models.tips import tip
from seci_capture.services.times import clock

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The role under which an index gives its :class:`InterviewRow` or :class:`RecordingRow`."""

JOB = Qt.ItemDataRole.UserRole + 1
"""The role under which a recording gives the transcription that is under way, if any."""


class RecordingTree(QAbstractItemModel):
    """A snapshot of the interviews; below each its recordings.

    What a person does to it is told; the rows follow when it is stored.

    Signals:
        renamed: a row was given another name.
        recording_moved: a recording was dropped elsewhere.
        interview_moved: an interview was dropped elsewhere.
        files_dropped: files were dropped.
    """

    renamed = Signal(Renamed)
    recording_moved = Signal(RecordingMoved)
    interview_moved = Signal(InterviewMoved)
    files_dropped = Signal(FilesDropped)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[InterviewRow, ...] = ()
        self._jobs: Mapping[str, Job] = {}
        self.writable = True

    @property
    def rows(self) -> tuple[InterviewRow, ...]:
        """Return the snapshot."""
        return self._rows

    def show(self, rows: Sequence[InterviewRow]) -> None:
        """Take in another snapshot."""
        if _shape(rows) == _shape(self._rows):
            self._rows = tuple(rows)
            self._changed_all()
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Show what is being transcribed."""
        before = self._jobs
        self._jobs = {
            job.recording_id: job
            for job in jobs
            if job.task is JobTask.TRANSCRIBE and job.recording_id
        }
        for recording_id in before.keys() | self._jobs.keys():
            if before.get(recording_id) != self._jobs.get(recording_id):
                index = self.index_of(recording_id)
                if index.isValid():
                    self.dataChanged.emit(index, index)

    def job(self, recording_id: str) -> Job | None:
        """Return the transcription of a recording that is under way or waits."""
        return self._jobs.get(recording_id)

    def index_of(self, id_: str | None) -> QModelIndex:
        """Return where a recording or an interview stands, else an invalid index."""
        for top, interview in enumerate(self._rows):
            if interview.interview.id == id_:
                return self.index(top, 0)
            for row, recording in enumerate(interview.recordings):
                if recording.recording.id == id_:
                    return self.index(row, 0, self.index(top, 0))
        return QModelIndex()

    def neighbour(self, index: Index, places: int) -> RecordingMoved | InterviewMoved | None:
        """Return where a row goes when it moves up (-1) or down (1), None if there is no place."""
        at = index.row() if index.internalId() else None
        return recording_moves.neighbour(self._rows, self._top(index), at, places)

    # --- Qt's model ---

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """Return the index of a row: recordings carry the number of their interview plus one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override] # Qt overloads it
        """Return the interview of a recording."""
        owner = child.internalId() if child.isValid() else 0
        return self.createIndex(owner - 1, 0, 0) if owner else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of interviews, or of the recordings of one."""
        if not parent.isValid():
            return len(self._rows)
        return 0 if parent.internalId() else len(self._rows[parent.row()].recordings)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008 - Qt's signature
        """Return one: all that a row shows is in one place."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid():
            return None
        row = self._row(index)
        if role == ROW:
            return row
        if isinstance(row, InterviewRow):
            return _interview_data(row, role)
        job = self._jobs.get(row.recording.id)
        if role == JOB:
            return job
        if role == Qt.ItemDataRole.EditRole:
            return row.recording.name
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            length = clock(row.recording.seconds)
            told = f"{row.recording.name} · {length} · {state_words(row, job)}"
            return tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell the name that a row was given. It follows when it is stored."""
        row, name = self._row(index), str(value).strip()
        before = self.data(index, Qt.ItemDataRole.EditRole)
        nameless = isinstance(row, RecordingRow) and not name
        if role == Qt.ItemDataRole.EditRole and name != before and not nameless:
            self.renamed.emit(Renamed(row, name))
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen; and named, dragged and dropped on where that is allowed."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled if self.writable else flag.NoItemFlags
        moves = flag.ItemIsDragEnabled | flag.ItemIsDropEnabled | flag.ItemIsEditable
        chosen = flag.ItemIsEnabled | flag.ItemIsSelectable
        return chosen | moves if self.writable else chosen

    def mimeTypes(self) -> list[str]:
        """Return what may be dropped here."""
        return [dragged.RECORDING, dragged.INTERVIEW, dragged.FILES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the row that is dragged."""
        row = self._row(indexes[0])
        if isinstance(row, InterviewRow):
            return dragged.carry(dragged.INTERVIEW, [row.interview.id])
        return dragged.carry(dragged.RECORDING, [row.recording.id])

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that files are copied and rows moved."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        """Say that rows are moved."""
        return Qt.DropAction.MoveAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped where."""
        del action, column
        if files := dragged.files_in(data):
            on = self._rows[self._top(parent)] if parent.isValid() else None
            self.files_dropped.emit(FilesDropped(files, on.interview.id if on else None))
            return True
        for recording_id in dragged.carried(dragged.RECORDING, data):
            self._tell_move(recording_id, row, parent)
        for interview_id in dragged.carried(dragged.INTERVIEW, data):
            at = self.index_of(interview_id).row()
            target = self._top(parent) if parent.isValid() else row if row >= 0 else len(self._rows)
            places = target - at if parent.isValid() or target < at else target - at - 1
            if places:
                self.interview_moved.emit(InterviewMoved(interview_id, places))
        return False  # else the view would take the dragged rows away

    def _tell_move(self, recording_id: str, row: int, parent: Index) -> None:
        """Tell where a recording was dropped: between two, on one, on an interview or below all."""
        index = self.index_of(recording_id)
        moved = self._row(index)
        top = self._top(parent) if parent.isValid() else (row if row >= 0 else len(self._rows)) - 1
        top = max(0, top)
        at = row if parent.isValid() and row >= 0 else len(self._rows[top].recordings)
        if parent.isValid() and parent.internalId():  # on another: it takes its place
            from_above = self._top(index) == top and index.row() < parent.row()
            at = parent.row() + 1 if from_above else parent.row()
        if isinstance(moved, RecordingRow):
            self.recording_moved.emit(recording_to(self._rows, moved.recording.id, top, at))

    def _top(self, index: Index) -> int:
        """Return the number of the interview of a row."""
        return index.internalId() - 1 if index.internalId() else index.row()

    def _row(self, index: Index) -> Row:
        owner = index.internalId()
        if not owner:
            return self._rows[index.row()]
        return self._rows[owner - 1].recordings[index.row()]

    def _changed_all(self) -> None:
        for top, interview in enumerate(self._rows):
            parent = self.index(top, 0)
            self.dataChanged.emit(parent, parent)
            if last := len(interview.recordings):
                self.dataChanged.emit(self.index(0, 0, parent), self.index(last - 1, 0, parent))


def _interview_data(row: InterviewRow, role: int) -> str | None:
    if role == Qt.ItemDataRole.EditRole:
        return row.interview.theme
    if role == Qt.ItemDataRole.DisplayRole:
        return row.name
    if role == Qt.ItemDataRole.ToolTipRole:
        return tip("\n".join(part for part in (row.name, row.warning) if part))
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return " ".join(part for part in (row.name, row.warning) if part)
    return None


def _shape(rows: Sequence[InterviewRow]) -> list[tuple[str, list[str]]]:
    return [(row.interview.id, [each.recording.id for each in row.recordings]) for row in rows]
