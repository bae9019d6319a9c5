"""One notice as it is shown: a sentence, what can be done about it, and a way to close it."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.theme import MEDIUM, SMALL, set_ground
from seci_capture.gui.widgets.wrapped_label import WrappedLabel
from seci_capture.services.texts import _

STAYS_MS = 8000
LONGER_MS = 20_000
"""How long a notice is shown: longer when it is a hint, or offers something to press."""

_EDGE = MEDIUM + 1
"""What stands around the text and the buttons: the distance and the line."""

_GROUNDS = {Weight.DONE: "calm", Weight.HINT: "warning", Weight.FAILURE: "failure"}


class NoticeCard(QFrame):
    """Goes by itself, unless somebody is at it; what failed stays until it is closed.

    Signals:
        closed: the notice was closed or answered.
        over: it has stood long enough.
    """

    closed = Signal()
    over = Signal()

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setProperty("ground", _GROUNDS[notice.weight])
        self.text = WrappedLabel()
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.text.setAccessibleName(notice.text)
        self.buttons = [self._button(action) for action in notice.actions]
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setText("×")
        self.close_button.setAccessibleName(_("Close the notice"))
        self.close_button.setToolTip(_("Close the notice (Ctrl+.)"))
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self.timer = QTimer(self, singleShot=True)
        longer = notice.actions or notice.weight is Weight.HINT
        self.timer.setInterval(LONGER_MS if longer else STAYS_MS)
        self.timer.timeout.connect(self._go_unless_used)
        if notice.weight is not Weight.FAILURE:
            self.timer.start()

    def fit(self, width: int, most: int) -> int:
        """Take a width and the height that it needs, but not more than there is; return it.

        A text that is too long is cut, and stands whole in the tooltip.
        """
        beside = self.close_button.sizeHint().width() + SMALL + 2 * _EDGE
        below = sum(button.sizeHint().height() + SMALL for button in self.buttons)
        around = 2 * _EDGE + below
        cut = self._cut(width - beside, most - around)
        self.text.setToolTip(self.notice.text if cut else "")
        text = max(self.text.heightForWidth(width - beside), self.close_button.sizeHint().height())
        self.setFixedSize(width, text + around)
        return self.height()

    def empty(self) -> None:
        """Leave nothing to see and to press, but keep the place."""
        for each in (self.text, self.close_button, *self.buttons):
            each.hide()
        set_ground(self, "gone")

    def _cut(self, width: int, most: int) -> bool:
        """Show the longest beginning that fits, and say whether that is not all."""
        whole = self.notice.text
        self.text.setText(_breakable(whole))
        if self.text.heightForWidth(width) <= most:
            return False
        fits, too_long = 0, len(whole)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            self.text.setText(_begun(whole, middle))
            if self.text.heightForWidth(width) <= most:
                fits = middle
            else:
                too_long = middle
        self.text.setText(_begun(whole, fits))
        return True

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.text, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(head, 1)
        for button in self.buttons:
            column.addWidget(button)

    @Slot()
    def _go_unless_used(self) -> None:
        focus = self.window().focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self.timer.start()
        else:
            self.over.emit()

    def _button(self, action: NoticeAction) -> QPushButton:
        button = QPushButton(action.text)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setToolTip(action.text)
        button.clicked.connect(self._answer(action.run))
        return button

    def _answer(self, run: Callable[[], None]) -> Callable[[], None]:
        def answer() -> None:
            self.closed.emit()
            run()

        return answer


def _breakable(text: str) -> str:
    """Let long paths go on in the next line where a folder ends, but not behind the root."""
    joined = re.sub(r"(?<!\S)/(?=\w)", "/\N{WORD JOINER}", text)
    return re.sub(r"(?<=[/\\])(?=\w)", "\N{ZERO WIDTH SPACE}", joined)


def _begun(text: str, length: int) -> str:
    return _breakable(text[:length].rstrip()) + "…"
