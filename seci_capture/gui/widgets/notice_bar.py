"""The foot of the sidebar, in which notices are shown, the newest lowest."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from seci_capture.gui.notices import Notice, Weight, Withdrawn
from seci_capture.gui.theme import LARGE, MEDIUM, SMALL
from seci_capture.gui.widgets.notice_card import NoticeCard
from seci_capture.gui.widgets.sidebar import WIDTH, Sidebar

AT_ONCE = 3
"""More than these nobody reads."""

EMPTY_MS = 700
"""How long the place of a notice that went by itself stays empty: no click slips through."""


class NoticeBar(QScrollArea):
    """Shows the newest notices where nothing else is. The same one is not shown twice.

    It lies over its ground, so that nothing moves away under the pointer when one comes or goes:
    in the sidebar below the rooms, and before a library is open in the margin of the pages.
    """

    def __init__(self, pages: QWidget, ground: QWidget) -> None:
        super().__init__(ground)
        self.cards: list[NoticeCard] = []
        self._last = ""
        self._pages, self._ground = pages, ground
        self._sidebar: Sidebar | None = None
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self.setWidget(self._content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pages.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """Return the sentence that was shown last."""
        return self._last

    def stand_in(self, sidebar: Sidebar | None) -> None:
        """Stand in the sidebar of an open library, or else in the margin of the pages."""
        self._sidebar = sidebar
        if sidebar is not None:
            for followed in (sidebar, sidebar.rooms.buttons()[-1]):
                followed.installEventFilter(self)
        self._place()

    @Slot(Notice)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice below the others, and have it read aloud."""
        self._last = notice.text
        self._close_all(lambda shown: _replaces(notice, shown))
        while len(self.cards) >= AT_ONCE:
            self._close(self._least())
        self._add(NoticeCard(notice, self._content))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))

    @Slot(Withdrawn)
    def withdraw(self, withdrawn: Withdrawn) -> None:
        """Close what holds no longer."""
        self._close_all(lambda notice: notice.topic == withdrawn.topic)

    @Slot()
    def close_newest(self) -> None:
        """Close the newest notice."""
        if self.cards:
            self._close(self.cards[-1])

    @Slot()
    def leave_room(self) -> None:
        """Close what was said about a room that is left; what failed stays."""
        self._close_all(lambda notice: notice.weight is not Weight.FAILURE)

    def leave_page(self) -> None:
        """Close what failed before a library was opened."""
        self._close_all(lambda notice: notice.weight is Weight.FAILURE)

    def leave_library(self) -> None:
        """Close all that was said about a library that is left."""
        self._close_all(lambda _notice: True)

    def _close_all(self, wanted: Callable[[Notice], bool]) -> None:
        for card in [card for card in self.cards if wanted(card.notice)]:
            self._close(card)

    def _add(self, card: NoticeCard) -> None:
        card.closed.connect(lambda: self._close(card))
        card.over.connect(lambda: self._empty(card))
        self.cards.append(card)
        self._column.addWidget(card)
        self._place()
        self.show()
        self.raise_()

    def _least(self) -> NoticeCard:
        """Return the oldest of those that would go by themselves, or else the oldest."""
        done = (card for card in self.cards if card.notice.weight is Weight.DONE)
        return next(done, self.cards[0])

    def _empty(self, card: NoticeCard) -> None:
        """Keep the place of a notice that went by itself for a moment, for a late click on it."""
        if card in self.cards:
            self.cards.remove(card)
            card.empty()
            timer = QTimer(card, singleShot=True)
            timer.timeout.connect(lambda: self._drop(card))
            timer.start(EMPTY_MS)

    def _close(self, card: NoticeCard) -> None:
        if card in self.cards:
            self.cards.remove(card)
            self._drop(card)

    def _drop(self, card: NoticeCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._place()

    @property
    def _standing(self) -> list[NoticeCard]:
        """Return what takes room: the notices, and the places of those that just went."""
        items = (self._column.itemAt(number) for number in range(self._column.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [each for each in widgets if isinstance(each, NoticeCard)]

    def _place(self) -> None:
        """Lie at the end of the foot. What does not fit in there is scrolled to."""
        standing, foot = self._standing, self._foot()
        self.setVisible(bool(standing))
        if not standing:
            return
        width = foot.width()
        height = _fit(standing, width, foot.height())
        if height > foot.height():
            width -= self.verticalScrollBar().sizeHint().width()
            height = _fit(standing, width, foot.height())
        self._content.resize(width, height)
        shown = min(height, foot.height())
        self.setGeometry(foot.left(), foot.bottom() + 1 - shown, foot.width(), shown)
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _foot(self) -> QRect:
        """Return where nothing else is, in the ground's own measure."""
        if self._sidebar is not None:
            free = self._sidebar.foot
            return QRect(self._sidebar.mapTo(self._ground, free.topLeft()), free.size())
        pages = self._pages.geometry()
        return QRect(LARGE, pages.top() + LARGE, WIDTH - LARGE - MEDIUM, pages.height() - 2 * LARGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the pages and of the sidebar."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)


def _replaces(newer: Notice, shown: Notice) -> bool:
    same_topic = newer.topic is not None and newer.topic == shown.topic
    return same_topic or newer.text == shown.text


def _fit(cards: list[NoticeCard], width: int, most: int) -> int:
    """Give each the height that it needs in a width, and return that of all."""
    return sum(card.fit(width, most) for card in cards) + SMALL * (len(cards) - 1)
