"""One step of the golden path: a sign, its name, and how far it is."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from seci_capture.gui.theme import BODY, MEDIUM, NOTE, SMALL, set_type

SIGN = 26
"""The diameter of the sign, in pixels."""


class StepButton(QPushButton):
    """The sign is a tick when the step is done, or else its number."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("step", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SMALL, MEDIUM, SMALL, MEDIUM)
        self._column.setSpacing(SMALL)
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._sign.setObjectName("sign")
        self._sign.setFixedSize(SIGN, SIGN)
        self._name, self._state = self._label(name), self._label()
        self._column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._name)
        self._column.addWidget(self._state)
        self._column.addStretch()
        for label in (self._sign, self._name, self._state):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_type(self._name, BODY, bold=True)
        set_type(self._state, NOTE)

    @property
    def state(self) -> str:
        """Return what is said of the step."""
        return self._state.text()

    @property
    def sign(self) -> str:
        """Return the sign."""
        return self._sign.text()

    @property
    def middle_of_sign(self) -> QPoint:
        """Return the middle of the sign, in the coordinates of the button's parent."""
        return self.mapToParent(self._sign.geometry().center())

    def show_state(self, sign: str, state: str, *, done: bool, is_next: bool) -> None:
        """Say how far the step is; the next one is highlighted."""
        self._sign.setText(sign)
        self._state.setText(state)
        self.setAccessibleDescription(state)
        self.setProperty("primary", is_next)
        self._sign.setProperty("done", done)
        for each in (self, self._sign, self._name, self._state):
            each.style().unpolish(each)
            each.style().polish(each)

    def sizeHint(self) -> QSize:
        """Return the room that the texts need."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room that the texts need at least."""
        return self._column.minimumSize()

    def _label(self, text: str = "") -> QLabel:
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        return label
