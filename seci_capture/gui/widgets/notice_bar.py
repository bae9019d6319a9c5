"""The place at the bottom of the window in which notices are shown, the newest below."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seci_capture.gui.notices import Notice, Weight
from seci_capture.gui.theme import SMALL
from seci_capture.gui.widgets.notice_card import NoticeCard

AT_ONCE = 3
"""More than these would cover what a person works on."""


class NoticeBar(QWidget):
    """Shows the newest notices. The same one is not shown twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[NoticeCard] = []
        self._last = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        self._column.setSpacing(SMALL)
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
        self.show()

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
