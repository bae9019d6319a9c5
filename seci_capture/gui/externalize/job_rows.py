"""What is under way, one row each: how far it is, how long it takes, and what to do with it."""

from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from seci_capture.gui import theme
from seci_capture.gui.models.jobs import Job, Jobs, JobState, JobTask
from seci_capture.gui.models.tips import tip
from seci_capture.gui.playing.transport_icons import Sign, sign_icon
from seci_capture.services.texts import N_, _, ngettext
from seci_capture.services.times import time_left

_HUNDREDTHS = 100
_ROWS_SEEN = 3
_MOST_ROWS = 8
"""A hundred files may be dropped at once: nobody looks at a hundred rows, and they take time."""


class JobVerb(Enum):
    """What is done with a job."""

    PUT_FIRST = "put-first"
    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class JobWish:
    """Something is to be done with a job."""

    number: int
    verb: JobVerb


_TIPS = {
    JobVerb.PUT_FIRST: N_("This one first (Home)"),
    JobVerb.PAUSE: N_("Pause (P)"),
    JobVerb.RESUME: N_("Go on (P)"),
    JobVerb.CANCEL: N_("Cancel (Delete)"),
}
_NAMES = {
    JobVerb.PUT_FIRST: N_("This one first: {job}"),
    JobVerb.PAUSE: N_("Pause: {job}"),
    JobVerb.RESUME: N_("Go on: {job}"),
    JobVerb.CANCEL: N_("Cancel: {job}"),
}
_SIGNS = {
    JobVerb.PUT_FIRST: Sign.FIRST,
    JobVerb.PAUSE: Sign.PAUSE,
    JobVerb.RESUME: Sign.PLAY,
    JobVerb.CANCEL: Sign.CROSS,
}
_KEYS = {
    Qt.Key.Key_Home: JobVerb.PUT_FIRST,
    Qt.Key.Key_P: JobVerb.PAUSE,
    Qt.Key.Key_Delete: JobVerb.CANCEL,
}


class _JobButton(QToolButton):
    """A click that follows at once is meant for what was there before: rows move up."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click of two, and do nothing."""
        event.accept()


class JobRow(QFrame):
    """One job. Its keys work wherever in it the focus is.

    Signals:
        wished: something is to be done with it.
    """

    wished = Signal(JobWish)

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = job
        self.setProperty("card", True)
        self._name = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._bar = QProgressBar(textVisible=False, minimum=0)
        self._bar.setMaximumHeight(theme.SMALL)
        self._left = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.set_type(self._left, theme.NOTE, faint=True)
        self._buttons = {verb: self._button(verb) for verb in JobVerb}
        self._lay_out()
        self.show_job(job)

    def show_job(self, job: Job) -> None:
        """Show how far it is."""
        if job == self._job and self._name.toolTip():
            return
        self._job, name = job, _title(job)
        self._name.setToolTip(tip(name))
        self._elide()
        share = job.progress.share if job.progress else 0.0
        self._bar.setMaximum(0 if share is None and job.runs else _HUNDREDTHS)
        self._bar.setValue(int(_HUNDREDTHS * (share or 0)))
        self._bar.setAccessibleName(name)
        self._left.setText(_time_words(job))
        paused = job.state is JobState.PAUSED
        shown = {
            JobVerb.PUT_FIRST: not job.runs,
            JobVerb.PAUSE: not paused,
            JobVerb.RESUME: paused,
            JobVerb.CANCEL: True,
        }
        for verb, button in self._buttons.items():
            button.setVisible(shown[verb])
            button.setEnabled(job.state is not JobState.STOPPING)
            button.setAccessibleName(_(_NAMES[verb]).format(job=name))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in self._buttons.values():
            buttons.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        layout.setVerticalSpacing(theme.SMALL)
        layout.setHorizontalSpacing(0)
        layout.addWidget(self._name, 0, 0, 1, 2)
        layout.addWidget(self._bar, 1, 0, 1, 2)
        layout.addWidget(self._left, 2, 0)
        layout.addLayout(buttons, 2, 1)
        layout.setColumnStretch(0, 1)

    def _button(self, verb: JobVerb) -> QToolButton:
        button = _JobButton(autoRaise=True)
        button.setToolTip(_(_TIPS[verb]))
        button.setIcon(sign_icon(_SIGNS[verb], self.palette()))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(partial(self._wish, verb))
        return button

    def _wish(self, verb: JobVerb, _checked: bool = False) -> None:
        self.wished.emit(JobWish(self._job.number, verb))

    def _elide(self) -> None:
        name, room = _title(self._job), self._name.width()
        elided = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        self._name.setText(elided)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for."""
        verb = None if event.isAutoRepeat() else _KEYS.get(Qt.Key(event.key()))
        if verb is JobVerb.PAUSE and self._job.state is JobState.PAUSED:
            verb = JobVerb.RESUME
        if verb is None or not self._buttons[verb].isVisibleTo(self):
            super().keyPressEvent(event)
        elif self._buttons[verb].isEnabled():
            self._wish(verb)

    def event(self, event: QEvent) -> bool:
        """Take up another width or other colours."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._elide()
        elif event.type() is QEvent.Type.PaletteChange:
            for verb, button in self._buttons.items():
                button.setIcon(sign_icon(_SIGNS[verb], self.palette()))
        return done


class JobRows(QScrollArea):
    """A row for each job, in order; nothing when there is none. Long queues are scrolled.

    Signals:
        wished: something is to be done with a job.
    """

    wished = Signal(JobWish)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, JobRow] = {}
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SMALL)
        self._column.addStretch(1)
        self._more = QLabel(textFormat=Qt.TextFormat.PlainText)
        theme.set_type(self._more, theme.NOTE, faint=True)
        self._column.addWidget(self._more)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @Slot(Jobs)
    def show_jobs(self, jobs: Jobs) -> None:
        """Show these jobs. A row stays the same widget wherever it goes."""
        shown = jobs.jobs[:_MOST_ROWS]
        for number in self._rows.keys() - {job.number for job in shown}:
            row = self._rows.pop(number)
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        for place, job in enumerate(shown):
            self._show_job(place, job)
        beyond = len(jobs.jobs) - len(shown)
        self._more.setText(ngettext("and {n} more", "and {n} more", beyond).format(n=beyond))
        self._more.setVisible(beyond > 0)
        self.setVisible(bool(self._rows))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of the first rows."""
        heights = [row.sizeHint().height() for row in self._rows.values()][:_ROWS_SEEN]
        return QSize(160, sum(heights) + theme.SMALL * max(0, len(heights) - 1))

    def minimumSizeHint(self) -> QSize:
        """Return the room of one row."""
        heights = [row.sizeHint().height() for row in self._rows.values()]
        return QSize(80, max(heights, default=0))

    def _show_job(self, place: int, job: Job) -> None:
        row = self._rows.get(job.number)
        if row is None:
            row = self._rows[job.number] = JobRow(job, self._content)
            row.wished.connect(self.wished)
        row.show_job(job)
        if self._column.indexOf(row) != place:
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)


def _title(job: Job) -> str:
    if job.task is JobTask.IMPORT:
        return _("Importing {name}").format(name=job.name)
    return _("Transcribing {name}").format(name=job.name)


def _time_words(job: Job) -> str:
    if job.state is JobState.STOPPING:
        return _("Stopping …")
    if job.state is JobState.PAUSED:
        return _("Paused")
    if job.state is JobState.WAITING:
        return _("Waits its turn")
    remaining = job.progress.remaining if job.progress else None
    return time_left(remaining) if remaining is not None else _("Begins …")
