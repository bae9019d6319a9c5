"""The bar at the bottom of the window in which notices are shown."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.theme import LARGE, MEDIUM
from seci_capture.services.texts import _

DONE_STAYS_MS = 8000
_GROUNDS = {Weight.DONE: "calm", Weight.HINT: "warning", Weight.FAILURE: "failure"}


class NoticeBar(QFrame):
    """Shows the newest notice. What is done goes by itself, the rest when it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._buttons: list[QPushButton] = []
        self._close = QToolButton(autoRaise=True)
        self._close.setAccessibleName(_("Close the notice"))
        self._close.setToolTip(_("Close the notice"))
        self._close.setText("×")
        self._close.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(LARGE, MEDIUM, MEDIUM, MEDIUM)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=DONE_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """Return the sentence that is shown, or was shown last."""
        return self._text.text()

    @Slot(Notice)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before, and have it read aloud."""
        self._text.setText(notice.text)
        self.setProperty("ground", _GROUNDS[notice.weight])
        self.style().unpolish(self)
        self.style().polish(self)
        self._offer(notice.actions)
        self.show()
        if notice.weight is Weight.DONE:
            self._timer.start()
        else:
            self._timer.stop()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))

    def _offer(self, actions: tuple[NoticeAction, ...]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(action) for action in actions]
        for place, button in enumerate(self._buttons, start=1):
            self._row.insertWidget(place, button)

    def _button(self, action: NoticeAction) -> QPushButton:
        button = QPushButton(action.text, self)
        button.clicked.connect(action.run)
        button.clicked.connect(self.hide)
        return button
