"""Interviews with their recordings: as they are stored, and as a tree for Qt's views."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Transcript
from seci_capture.gui.models.jobs import Job, JobTask
from seci_capture.services import handover, socialization, transcription
from seci_capture.services.library import Library
from seci_capture.services.socialization import ConsentState
from seci_capture.services.texts import _
from seci_capture.services.times import clock

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The role under which an index gives its :class:`InterviewRow` or :class:`RecordingRow`."""

JOB = Qt.ItemDataRole.UserRole + 1
"""The role under which a recording gives the transcription that is under way, if any."""


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """A recording with its newest transcript."""

    recording: Recording
    transcript: Transcript | None


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """An interview with its recordings and where it stands with consent."""

    interview: Interview
    number: int
    consent: ConsentState
    recordings: tuple[RecordingRow, ...]

    @property
    def name(self) -> str:
        """Return what the interview is called."""
        return self.interview.theme or _("Interview {number}").format(number=self.number)


def read_interviews(library: Library, handover_id: str) -> tuple[InterviewRow, ...]:
    """Read the interviews of a handover with all that the tree shows."""
    return tuple(
        InterviewRow(
            interview,
            number,
            socialization.consent_state(library, interview.id),
            tuple(
                RecordingRow(recording, transcription.latest(library, recording.id))
                for recording in handover.recordings(library, interview.id)
            ),
        )
        for number, interview in enumerate(handover.interviews(library, handover_id), 1)
    )


def state_words(row: RecordingRow, job: Job | None) -> str:
    """Say how far a recording is on its way to words."""
    if job and job.waits:
        return _("waits to be transcribed")
    if job:
        share = job.progress.share if job.progress else None
        return _("being transcribed, {percent} %").format(percent=int(100 * (share or 0)))
    if row.transcript is None:
        return _("not transcribed")
    return _("transcribed") if row.transcript.complete else _("partly transcribed")


class RecordingTree(QAbstractItemModel):
    """A snapshot of the interviews; below each its recordings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[InterviewRow, ...] = ()
        self._jobs: Mapping[str, Job] = {}

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
        self._jobs = {
            job.recording_id: job
            for job in jobs
            if job.task is JobTask.TRANSCRIBE and job.recording_id
        }
        self._changed_all()

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
            return row.name if role == Qt.ItemDataRole.DisplayRole else None
        job = self._jobs.get(row.recording.id)
        if role == JOB:
            return job
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            length = clock(row.recording.seconds)
            return f"{row.recording.name} · {length} · {state_words(row, job)}"
        return None

    def _row(self, index: Index) -> InterviewRow | RecordingRow:
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


def _shape(rows: Sequence[InterviewRow]) -> list[tuple[str, list[str]]]:
    return [(row.interview.id, [each.recording.id for each in row.recordings]) for row in rows]
