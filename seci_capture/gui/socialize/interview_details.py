"""Theme, date and place of an interview, changed in place."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from seci_capture.domain.interview import Interview
from seci_capture.gui.forms.ui_prepare_room import Ui_PrepareRoom
from seci_capture.gui.socialize.answers import InterviewChanged
from seci_capture.gui.widgets.fields import day_of, show_day, show_line


class InterviewDetails(QObject):
    """Signals:
    changed: the interview has another theme, date or place.
    """

    changed = Signal(InterviewChanged)

    def __init__(self, ui: Ui_PrepareRoom, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._shown: Interview | None = None
        ui.theme_edit.editingFinished.connect(self._tell)
        ui.held_box.toggled.connect(self._tell)
        ui.held_edit.dateChanged.connect(self._tell)
        ui.place_edit.editingFinished.connect(self._tell)

    def show_interview(self, interview: Interview | None) -> None:
        """Show an interview, or none."""
        self._shown = interview
        if interview is not None:
            ui = self._ui
            show_line(ui.theme_edit, interview.theme)
            show_day(ui.held_box, ui.held_edit, interview.held_on)
            show_line(ui.place_edit, interview.place)

    @Slot()
    def _tell(self) -> None:
        before, ui = self._shown, self._ui
        if before is None:
            return
        after = replace(
            before,
            theme=ui.theme_edit.text().strip(),
            held_on=day_of(ui.held_box, ui.held_edit),
            place=ui.place_edit.text().strip(),
        )
        if after != before:
            self._shown = after
            self.changed.emit(InterviewChanged(after))
