"""A line of a card that leads somewhere: what it is, and a little more beneath."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from seci_capture.gui.theme import BODY, MEDIUM, NOTE, set_type


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says, and the ``key`` by which it is told from the others."""

    title: str
    detail: str
    key: object
    tip: str = ""


class LineButton(QPushButton):
    """Two texts that wrap, in a button without a frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("row", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.key: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._column.setSpacing(2)
        self._title, self._detail = self._label(), self._label()
        set_type(self._title, BODY, bold=True)
        set_type(self._detail, NOTE, faint=True)

    def show_line(self, line: Line) -> None:
        """Say something else."""
        self.key = line.key
        self._title.setText(line.title)
        self._detail.setText(line.detail)
        self._detail.setVisible(bool(line.detail))
        self.setAccessibleName(line.title)
        self.setAccessibleDescription(line.detail)
        self.setToolTip(line.tip)

    def sizeHint(self) -> QSize:
        """Return the room that the texts need."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room that the texts need at least."""
        return self._column.minimumSize()

    def _label(self) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setForegroundRole(QPalette.ColorRole.Text)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column.addWidget(label)
        return label
