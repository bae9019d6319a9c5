"""The golden path of a handover as buttons, one of them highlighted: the next step."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QWidget

from seci_capture.domain.golden_path import Standing, Step
from seci_capture.gui.overview.choices import StepChosen
from seci_capture.gui.theme import BODY, LARGE, MEDIUM, set_type
from seci_capture.services.texts import _


class PathView(QWidget):
    """Signals:
    step_chosen: a step is to be worked on.
    """

    step_chosen = Signal(StepChosen)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Step, QPushButton] = {}
        self.states: dict[Step, QLabel] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(MEDIUM)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(Step):
            button, state = QPushButton(step_name(step)), QLabel()
            button.setProperty("step", True)
            state.setTextFormat(Qt.TextFormat.PlainText)
            state.setWordWrap(True)
            self._group.addButton(button, row)
            grid.addWidget(button, row, 0)
            grid.addWidget(state, row, 1)
            self.buttons[step], self.states[step] = button, state
        self._group.idClicked.connect(self._choose)

    def show_standing(self, standing: Standing) -> None:
        """Show how far a handover is."""
        for step, done in standing.done.items():
            button, state = self.buttons[step], self.states[step]
            is_next = step is standing.next_step
            button.setProperty("primary", is_next)
            button.style().unpolish(button)
            button.style().polish(button)
            said = _("Next") if is_next else ""
            state.setText(" — ".join(part for part in (said, _state(standing, step)) if part))
            set_type(state, BODY, bold=is_next, faint=not is_next)
            mark = "✓ " if done else ""
            button.setText(f"{mark}{step_name(step)}")
            button.setAccessibleDescription(state.text())

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.step_chosen.emit(StepChosen(tuple(Step)[row]))


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


def _state(standing: Standing, step: Step) -> str:
    match step:
        case Step.HANDOVER:
            return _("Who leaves, when, and to whom")
        case Step.INTERVIEW if standing.interviews == 0:
            return _("Plan the first interview and ask for consent")
        case Step.INTERVIEW:
            return _("In {agreed} of {all} interviews everybody agreed").format(
                agreed=standing.agreed, all=standing.interviews
            )
        case Step.RECORDING if standing.recordings == 0:
            return _("Import a sound or video file")
        case Step.RECORDING:
            return _("Recordings: {number}").format(number=standing.recordings)
        case Step.TRANSCRIPT if standing.recordings == 0:
            return _("Made on this computer")
        case Step.TRANSCRIPT:
            return _("{done} of {all} transcribed").format(
                done=standing.transcribed, all=standing.recordings
            )
        case Step.MARKS:
            return _("Marks: {number}").format(number=standing.marks)
        case Step.ITEMS:
            return _("Items: {number}").format(number=standing.items)
        case Step.DOCUMENTS:
            return _("Knowledge pack and checklist")
        case Step.LEARN if standing.items and not standing.tasks:
            return _("Name a successor, and their checklist appears here")
        case Step.LEARN if standing.tasks == 0:
            return _("Each item becomes a task for the successor")
        case Step.LEARN:
            return _("{done} of {all} tasks done").format(
                done=standing.learned, all=standing.tasks
            )
