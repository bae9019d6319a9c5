"""One notice as it is shown: a sentence, what can be done about it, and a way to close it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.theme import LARGE, MEDIUM
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
        text = QLabel(notice.text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.buttons = [self._button(action) for action in notice.actions]
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setText("×")
        self.close_button.setAccessibleName(_("Close the notice"))
        self.close_button.setToolTip(_("Close the notice (Ctrl+.)"))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, MEDIUM, MEDIUM, MEDIUM)
        row.setSpacing(MEDIUM)
        row.addWidget(text, 1)
        for button in (*self.buttons, self.close_button):
            row.addWidget(button)
        self.timer = QTimer(self, singleShot=True)
        self.timer.setInterval(OFFER_STAYS_MS if notice.actions else DONE_STAYS_MS)
        self.timer.timeout.connect(self._go_unless_used)
        self.stay()

    def stay(self) -> None:
        """Begin to wait anew, where the notice goes by itself."""
        if self.notice.weight is Weight.DONE:
            self.timer.start()

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
