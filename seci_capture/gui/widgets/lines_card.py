"""A card of lines, each of which leads somewhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from seci_capture.gui.theme import BODY, HEADING, LARGE, MEDIUM, SMALL, set_type
from seci_capture.gui.widgets.line_button import Line, LineButton
from seci_capture.gui.widgets.tab_order import reach_in_place


@dataclass(frozen=True, slots=True)
class LineChosen:
    """A line was pressed, by its key."""

    key: object


class LinesCard(QFrame):
    """As high as its lines. Without any, it says so.

    Signals:
        chosen: a line was pressed.
    """

    chosen = Signal(LineChosen)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(title)
        self.buttons: list[LineButton] = []
        heading = QLabel(title, textFormat=Qt.TextFormat.PlainText)
        set_type(heading, HEADING, bold=True)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(MEDIUM, 0, MEDIUM, SMALL)
        self.head.addWidget(heading, 1)
        self._empty = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._empty.setContentsMargins(MEDIUM, 0, MEDIUM, MEDIUM)
        set_type(self._empty, BODY, faint=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MEDIUM, LARGE, MEDIUM, MEDIUM)
        self._column.setSpacing(0)
        self._column.addLayout(self.head)
        self._column.addWidget(self._empty)

    def show_lines(self, lines: Sequence[Line], empty: str = "") -> None:
        """Show lines, or a sentence when there are none."""
        while len(self.buttons) > len(lines):
            button = self.buttons.pop()
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self.buttons) < len(lines):
            self.buttons.append(self._new_button())
        reach_in_place(self, self.buttons)
        for button, line in zip(self.buttons, lines, strict=True):
            button.show_line(line)
        self._empty.setText(empty)
        self._empty.setVisible(not lines)

    def _new_button(self) -> LineButton:
        button = LineButton(self)
        button.clicked.connect(self._choose)
        self._column.addWidget(button)
        return button

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, LineButton):
            self.chosen.emit(LineChosen(button.key))
