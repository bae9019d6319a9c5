"""The golden path of a handover, from left to right, one step highlighted: the next one."""

from itertools import pairwise

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from seci_capture.domain.golden_path import Standing, Step
from seci_capture.gui.models.counts import counted, tasks_done
from seci_capture.gui.overview.choices import StepChosen
from seci_capture.gui.overview.step_button import SIGN, StepButton
from seci_capture.gui.theme import SMALL, tones
from seci_capture.services.texts import _, ngettext

_NARROWEST = 7.0
"""The least width of a step, as a multiple of the height of the font."""

_TWO_LINES = (len(Step) + 1) // 2
"""How many steps stand in a line, where there are two."""


class PathView(QWidget):
    """In one line, or in two where that is too wide.

    Signals:
        step_chosen: a step is to be worked on.
    """

    step_chosen = Signal(StepChosen)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Step, StepButton] = {}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(SMALL)
        for number, step in enumerate(Step):
            button = StepButton(step_name(step), self)
            self._group.addButton(button, number)
            self.buttons[step] = button
        self._columns = 0
        self._arrange(_TWO_LINES)
        self._group.idClicked.connect(self._choose)

    def show_standing(self, standing: Standing) -> None:
        """Show how far a handover is."""
        for number, (step, done) in enumerate(standing.done.items(), start=1):
            is_next = step is standing.next_step
            sign = "✓" if done and not is_next else str(number)
            text = _next(standing, step) if is_next else _state(standing, step)
            self.buttons[step].show_state(sign, text, done=done, is_next=is_next)

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.step_chosen.emit(StepChosen(tuple(Step)[number]))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(len(Step)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 1 if column < columns else 0)
        for number, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, number // columns, number % columns)

    def minimumSizeHint(self) -> QSize:
        """Return the width of two lines: one is taken only where it fits."""
        widths = self._least_widths()
        columns = [max(widths[n::_TWO_LINES]) for n in range(_TWO_LINES)]
        width = sum(columns) + SMALL * (_TWO_LINES - 1)
        return QSize(width, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two lines where one is too narrow."""
        super().resizeEvent(event)
        narrowest = int(self.fontMetrics().height() * _NARROWEST)
        widths = [max(narrowest, width) for width in self._least_widths()]
        needed = sum(widths) + SMALL * (len(Step) - 1)
        self._arrange(len(Step) if event.size().width() >= needed else _TWO_LINES)

    def _least_widths(self) -> list[int]:
        return [button.minimumSizeHint().width() for button in self.buttons.values()]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the way from sign to sign."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tones(self.palette()).line), 2))
        away = SIGN // 2 + SMALL
        for left, right in pairwise(self.buttons.values()):
            start, end = left.middle_of_sign, right.middle_of_sign
            if start.y() == end.y():
                painter.drawLine(start.x() + away, start.y(), end.x() - away, end.y())


def step_name(step: Step) -> str:
    """Return the plain name of a step."""
    return {
        Step.HANDOVER: _("New handover"),
        Step.INTERVIEW: _("Interview and consent"),
        Step.RECORDING: _("Recording"),
        Step.TRANSCRIPT: _("Transcript"),
        Step.MARKS: _("Marks"),
        Step.ITEMS: _("Items"),
        Step.DOCUMENTS: _("Word documents"),
        Step.LEARN: _("Learn"),
    }[step]


def _next(standing: Standing, step: Step) -> str:
    match step:
        case Step.HANDOVER:
            return _("Next: say who leaves")
        case Step.INTERVIEW if standing.interviews == 0:
            return _("Next: plan the first interview")
        case Step.INTERVIEW:
            return _("Next: ask everybody for consent")
        case Step.RECORDING:
            return _("Next: import a sound or video file")
        case Step.TRANSCRIPT:
            return _("Next: transcribe what was recorded")
        case Step.MARKS:
            return _("Next: mark what matters")
        case Step.ITEMS:
            return _("Next: make items of the marks")
        case Step.DOCUMENTS:
            return _("Next: the knowledge pack, for the successor")
        case Step.LEARN:
            return _("Next: work through the checklist")


def _state(standing: Standing, step: Step) -> str:
    match step:
        case Step.HANDOVER:
            return _("Who leaves, when, and to whom")
        case Step.INTERVIEW if standing.interviews == 0:
            return _("Plan the first interview and ask for consent")
        case Step.INTERVIEW:
            text = ngettext(
                "In {agreed} of {n} interview everybody agreed",
                "In {agreed} of {n} interviews everybody agreed",
                standing.interviews,
            )
            return text.format(agreed=standing.agreed, n=standing.interviews)
        case Step.RECORDING if standing.recordings == 0:
            return _("Import a sound or video file")
        case Step.RECORDING:
            return counted(_("Recordings: {number}"), standing.recordings)
        case Step.TRANSCRIPT if standing.recordings == 0:
            return _("Made on this computer")
        case Step.TRANSCRIPT:
            return _("{done} of {all} transcribed").format(
                done=standing.transcribed, all=standing.recordings
            )
        case Step.MARKS:
            return counted(_("Marks: {number}"), standing.marks)
        case Step.ITEMS:
            return counted(_("Items: {number}"), standing.items)
        case Step.DOCUMENTS if standing.items == 0:
            return _("Knowledge pack and checklist")
        case Step.DOCUMENTS:
            return _("Written anew whenever you like")
        case Step.LEARN if standing.items and not standing.tasks:
            return _("Name a successor, and their checklist appears here")
        case Step.LEARN if standing.tasks == 0:
            return _("Each item becomes a task for the successor")
        case Step.LEARN:
            return tasks_done(standing.learned, standing.tasks)
