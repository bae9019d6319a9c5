"""Saying who is heard on which channel."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from seci_capture.services.texts import _

_NARROWEST = 280


class SpeakerNaming(QDialog):
    """Asks for the names of a recording's speakers; those who take part are proposed."""

    def __init__(
        self, speakers: Mapping[int, str], people: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Who speaks"))
        self._speakers = dict(speakers)
        self.boxes: dict[int, QComboBox] = {}
        layout = QFormLayout(self)
        for number in sorted(speakers):
            self.boxes[number] = self._box(speakers[number], people)
            side = _("Left channel") if number == 0 else _("Right channel")
            self.boxes[number].setAccessibleName(side)
            layout.addRow(side, self.boxes[number])
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addRow(buttons)

    def changed_names(self) -> dict[int, str]:
        """Return the names that are not empty and differ from what they were."""
        typed = {number: box.currentText().strip() for number, box in self.boxes.items()}
        return {n: name for n, name in typed.items() if name and name != self._speakers[n]}

    def _box(self, name: str, people: Iterable[str]) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setMinimumWidth(_NARROWEST)
        box.addItems(list(dict.fromkeys([*people, name])))
        box.setCurrentText(name)
        return box
