"""The place low in the window in which notices are shown, the newest below."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seci_capture.gui.notices import Notice, Weight
from seci_capture.gui.theme import LARGE, SMALL
from seci_capture.gui.widgets.notice_card import NoticeCard

AT_ONCE = 3
"""More than these would cover what a person works on."""

_WIDTH = 480
_LOWEST_ROW = 64
"""The height of the lowest row of the rooms, with the player's buttons. It stays free."""


class NoticeBar(QWidget):
    """Shows the newest notices. The same one is not shown twice.

    It lies over the pages, so that nothing moves away under the pointer when one comes or goes.
    """

    def __init__(self, pages: QWidget, ground: QWidget) -> None:
        super().__init__(ground)
        self.cards: list[NoticeCard] = []
        self._last = ""
        self._pages = pages
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        pages.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """Return the sentence that was shown last."""
        return self._last

    @Slot(Notice)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice below the others, and have it read aloud."""
        self._last = notice.text
        for card in [card for card in self.cards if card.notice.text == notice.text]:
            self._close(card)
        while len(self.cards) >= AT_ONCE:
            self._close(self._least())
        self._add(NoticeCard(notice, self))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))

    @Slot()
    def close_newest(self) -> None:
        """Close the newest notice."""
        if self.cards:
            self._close(self.cards[-1])

    def _add(self, card: NoticeCard) -> None:
        card.closed.connect(lambda: self._close(card))
        self.cards.append(card)
        self._column.addWidget(card)
        self._place()
        self.show()
        self.raise_()

    def _least(self) -> NoticeCard:
        """Return the oldest of those that would go by themselves, or else the oldest."""
        done = (card for card in self.cards if card.notice.weight is Weight.DONE)
        return next(done, self.cards[0])

    def _close(self, card: NoticeCard) -> None:
        if card not in self.cards:
            return
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.setVisible(bool(self.cards))
        self._place()

    def _place(self) -> None:
        """Lie at the right, above the lowest row of what is shown."""
        pages = self._pages.geometry()
        width = min(_WIDTH, pages.width() - 2 * LARGE)
        heights = [card.heightForWidth(width) for card in self.cards]
        height = sum(heights) + SMALL * max(0, len(heights) - 1)
        left = pages.right() + 1 - LARGE - width
        self.setGeometry(left, pages.bottom() + 1 - _LOWEST_ROW - height, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the pages."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.cards:
            self._place()
        return super().eventFilter(watched, event)
