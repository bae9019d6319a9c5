"""One notice as it is shown: a sentence, what can be done about it, and a way to close it."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.theme import LARGE, MEDIUM, SMALL
from seci_capture.services.texts import _

DONE_STAYS_MS = 8000
OFFER_STAYS_MS = 20_000
"""How long what is done is shown: longer when it offers something to press."""

_GROUNDS = {Weight.DONE: "calm", Weight.HINT: "warning", Weight.FAILURE: "failure"}


class NoticeCard(QFrame):
    """What is done goes by itself, unless somebody is at it; the rest stays until it is closed.

    Signals:
        closed: the notice has been read, answered, or has stood long enough.
    """

    closed = Signal()

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setProperty("ground", _GROUNDS[notice.weight])
        self.text = QLabel(_breakable(notice.text), wordWrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAccessibleName(notice.text)
        self.buttons = [self._button(action) for action in notice.actions]
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setText("×")
        self.close_button.setAccessibleName(_("Close the notice"))
        self.close_button.setToolTip(_("Close the notice (Ctrl+.)"))
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self.timer = QTimer(self, singleShot=True)
        self.timer.setInterval(OFFER_STAYS_MS if notice.actions else DONE_STAYS_MS)
        self.timer.timeout.connect(self._go_unless_used)
        self.stay()

    def stay(self) -> None:
        """Begin to wait anew, where the notice goes by itself."""
        if self.notice.weight is Weight.DONE:
            self.timer.start()

    def _lay_out(self) -> None:
        head, below = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.text, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        below.addStretch(1)
        for button in self.buttons:
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(head)
        if self.buttons:
            column.addLayout(below)

    @Slot()
    def _go_unless_used(self) -> None:
        focus = self.window().focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self.timer.start()
        else:
            self.closed.emit()

    def _button(self, action: NoticeAction) -> QPushButton:
        button = QPushButton(action.text)
        button.clicked.connect(self._answer(action.run))
        return button

    def _answer(self, run: Callable[[], None]) -> Callable[[], None]:
        def answer() -> None:
            self.closed.emit()
            run()

        return answer


def _breakable(text: str) -> str:
    """Let long paths go on in the next line where a folder ends."""
    return re.sub(r"(?<=[/\\])(?=\w)", "\u200b", text)
