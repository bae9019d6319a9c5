"""The head of the Learn room: whose checklist, how far they are, and which tasks are shown."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLabel, QWidget

from seci_capture.domain.learning import Learning
from seci_capture.gui import theme
from seci_capture.gui.forms.ui_learn_room import Ui_LearnRoom
from seci_capture.gui.internalize.quiet_bar import QuietBar
from seci_capture.gui.models.learning import Learners
from seci_capture.gui.models.task_list import Filter, told
from seci_capture.gui.widgets.button_keys import press_by
from seci_capture.services.texts import _


@dataclass(frozen=True, slots=True)
class SuccessorChosen:
    """The checklist of another successor is wanted."""

    successor_id: str


@dataclass(frozen=True, slots=True)
class FilterChosen:
    """Other tasks are wanted."""

    filter: Filter


class LearnHead(QObject):
    """Signals:
    successor_chosen: the checklist of another successor is wanted.
    filter_chosen: other tasks are wanted.
    """

    successor_chosen = Signal(SuccessorChosen)
    filter_chosen = Signal(FilterChosen)

    def __init__(self, form: Ui_LearnRoom, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.bar, self.count = QuietBar(), QLabel()
        self._filters = {
            Filter.ALL: form.all_button,
            Filter.TO_DO: form.todo_button,
            Filter.DONE: form.done_button,
        }
        self._group = QButtonGroup(self)
        for number, button in enumerate(self._filters.values(), start=1):
            self._group.addButton(button)
            button.setProperty("choice", True)
            press_by(button, f"Alt+{number}")
        for label in (form.title, form.name_label):
            theme.set_type(label, theme.HEADING, bold=True)
        theme.set_type(self.count, theme.NOTE, faint=True)
        row = QHBoxLayout(form.progress_side)
        row.setContentsMargins(0, 0, 0, theme.SMALL)
        row.setSpacing(theme.MEDIUM)
        row.addWidget(self.bar, 1)
        row.addWidget(self.count)
        self._group.buttonClicked.connect(self._choose_filter)
        form.successor_box.activated.connect(self._choose_successor)

    def show_learners(self, learners: Learners | None) -> None:
        """Show who takes over; there is nothing to choose where there is only one."""
        box, successors = self._form.successor_box, learners.successors if learners else ()
        shown = learners.learning.successor if learners and learners.learning else None
        box.clear()
        for each in successors:
            box.addItem(each.name, each.id)
        box.setCurrentIndex(box.findData(shown.id if shown else None))
        several = len(successors) > 1
        box.setVisible(several)
        self._form.title.setVisible(several)
        title = _("Checklist of {name}").format(name=shown.name if shown else "")
        self._form.name_label.setText("" if several else title)

    def show_progress(self, learning: Learning) -> None:
        """Show how far somebody is, with a kind word when all is done."""
        self.bar.show_tally(learning.tally)
        done = _("Everything is done. What you still wonder about begins the next talk.")
        self.count.setText(done if learning.tally.complete else told(learning.tally))

    @Slot(QAbstractButton)
    def _choose_filter(self, chosen: QAbstractButton) -> None:
        for each, button in self._filters.items():
            if button is chosen:
                self.filter_chosen.emit(FilterChosen(each))

    @Slot(int)
    def _choose_successor(self, row: int) -> None:
        self.successor_chosen.emit(SuccessorChosen(self._form.successor_box.itemData(row)))
