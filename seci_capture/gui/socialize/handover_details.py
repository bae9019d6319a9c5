"""The particulars of a handover, changed in place."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from seci_capture.domain.handover import Handover
from seci_capture.gui.forms.ui_prepare_room import Ui_PrepareRoom
from seci_capture.gui.models.preparation import Preparation
from seci_capture.gui.socialize.answers import HandoverChanged, SuccessorsNamed
from seci_capture.gui.widgets.fields import day_of, show_block, show_day, show_line
from seci_capture.services.texts import _


class HandoverDetails(QObject):
    """The left side of the room. What was changed is told when the person leaves the field.

    Signals:
        changed: the handover has other particulars.
        named: who takes over was said anew.
    """

    changed = Signal(HandoverChanged)
    named = Signal(SuccessorsNamed)

    def __init__(self, ui: Ui_PrepareRoom, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._shown: Handover | None = None
        for code, name in (("en", _("English")), ("de", _("German"))):
            ui.language_box.addItem(name, code)
        ui.expert_edit.editingFinished.connect(self._tell)
        ui.role_edit.editingFinished.connect(self._tell)
        ui.leaving_box.toggled.connect(self._tell)
        ui.leaves_edit.dateChanged.connect(self._tell)
        ui.challenge_edit.written.connect(self._tell)
        ui.language_box.activated.connect(self._tell)
        ui.successors_edit.written.connect(self._tell_successors)

    def show_handover(self, shown: Preparation | None) -> None:
        """Show a handover, or none."""
        self._shown = shown.handover if shown else None
        if shown is None:
            return
        ui, handover = self._ui, shown.handover
        show_line(ui.expert_edit, handover.expert)
        show_line(ui.role_edit, handover.role)
        show_day(ui.leaving_box, ui.leaves_edit, handover.leaves)
        show_block(ui.successors_edit, "\n".join(each.name for each in shown.successors))
        show_block(ui.challenge_edit, handover.challenge)
        self._show_language(handover.language)

    def _show_language(self, code: str) -> None:
        box = self._ui.language_box
        if box.findData(code) < 0:
            box.addItem(code, code)
        box.setCurrentIndex(box.findData(code))

    @Slot()
    def _tell(self) -> None:
        before, ui = self._shown, self._ui
        if before is None:
            return
        expert = ui.expert_edit.text().strip()
        if not expert:  # a handover is always somebody's
            ui.expert_edit.setText(before.expert)
            expert = before.expert
        after = replace(
            before,
            expert=expert,
            role=ui.role_edit.text().strip(),
            leaves=day_of(ui.leaving_box, ui.leaves_edit),
            challenge=ui.challenge_edit.toPlainText().strip(),
            language=str(ui.language_box.currentData()),
        )
        if after != before:
            self._shown = after
            self.changed.emit(HandoverChanged(after))

    @Slot()
    def _tell_successors(self) -> None:
        if self._shown is not None:
            lines = self._ui.successors_edit.toPlainText().splitlines()
            self.named.emit(SuccessorsNamed(tuple(line.strip() for line in lines if line.strip())))
