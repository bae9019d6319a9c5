"""What is under way, one row each: how far it is, how long it takes, and a way to stop it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from seci_capture.gui import theme
from seci_capture.gui.models.jobs import Job, Jobs, JobTask
from seci_capture.services.texts import _
from seci_capture.services.times import time_left

_HUNDREDTHS = 100


@dataclass(frozen=True, slots=True)
class StopWanted:
    """A job is to be stopped."""

    number: int


class JobRow(QFrame):
    """One job.

    Signals:
        stop_wanted: the button was pressed.
    """

    stop_wanted = Signal(StopWanted)

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = job.number
        self.setProperty("card", True)
        self._name = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False, minimum=0)
        self._bar.setMaximumHeight(theme.MEDIUM)
        self._left = QLabel(textFormat=Qt.TextFormat.PlainText)
        theme.set_type(self._left, theme.NOTE, faint=True)
        self._stop = QPushButton(_("Cancel"))
        self._stop.clicked.connect(self._ask_to_stop)
        layout = QGridLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._name, 0, 0, 1, 2)
        layout.addWidget(self._bar, 1, 0, 1, 2)
        layout.addWidget(self._left, 2, 0)
        layout.addWidget(self._stop, 2, 1)
        layout.setColumnStretch(0, 1)
        self.show_job(job)

    def show_job(self, job: Job) -> None:
        """Show how far it is."""
        name = _title(job)
        self._name.setText(
            self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, self._room())
        )
        self._name.setToolTip(name)
        share = job.progress.share if job.progress else 0.0
        self._bar.setMaximum(0 if share is None else _HUNDREDTHS)
        self._bar.setValue(int(_HUNDREDTHS * (share or 0)))
        self._bar.setAccessibleName(name)
        self._left.setText(_time_words(job))
        self._stop.setAccessibleName(_("Cancel: {job}").format(job=name))
        self._stop.setEnabled(not job.stopping)

    def _room(self) -> int:
        return max(160, self.width() - 2 * theme.LARGE)

    @Slot()
    def _ask_to_stop(self) -> None:
        self.stop_wanted.emit(StopWanted(self._number))


class JobRows(QWidget):
    """A row for each job; nothing when there is none.

    Signals:
        stop_wanted: a job is to be stopped.
    """

    stop_wanted = Signal(StopWanted)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, JobRow] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        self.hide()

    @Slot(Jobs)
    def show_jobs(self, jobs: Jobs) -> None:
        """Show these jobs. Rows of jobs that go on stay in place."""
        numbers = {job.number for job in jobs.jobs}
        for number in self._rows.keys() - numbers:
            row = self._rows.pop(number)
            row.hide()
            row.deleteLater()
        for job in jobs.jobs:
            self._show_job(job)
        self.setVisible(bool(jobs.jobs))

    def _show_job(self, job: Job) -> None:
        if job.number in self._rows:
            self._rows[job.number].show_job(job)
            return
        row = JobRow(job, self)
        row.stop_wanted.connect(self.stop_wanted)
        self._rows[job.number] = row
        layout = self.layout()
        assert layout
        layout.addWidget(row)


def _title(job: Job) -> str:
    if job.task is JobTask.IMPORT:
        return _("Importing {name}").format(name=job.name)
    return _("Transcribing {name}").format(name=job.name)


def _time_words(job: Job) -> str:
    if job.stopping:
        return _("Stopping …")
    if job.progress is None:
        return _("Waits its turn")
    return time_left(job.progress.remaining) if job.progress.remaining is not None else ""
