"""Paints marks as cards: what was said, the kind of mark, the note, and what one can do with it."""

from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seci_capture.domain.marking import Mark
from seci_capture.gui import theme
from seci_capture.gui.models.quote_list import QuoteRole
from seci_capture.gui.playing.transport_icons import Sign, sign_icon
from seci_capture.gui.widgets.cards import Text, card_height, card_of, last_line, paint_card
from seci_capture.services.messages import kind_name, quoted
from seci_capture.services.texts import _

_QUOTE_LINES = 6
_BUTTON, _SIGN, _ROUND = 28, 12, 14.0
_ASIDE = _BUTTON + theme.MEDIUM


class QuotePart(Enum):
    """What can be pressed on a card."""

    PLAY = "play"
    PLACE = "place"


class QuoteDelegate(QStyledItemDelegate):
    """Draws the rows of a :class:`QuoteListModel`. ``playing`` is the id of the mark heard now."""

    playing = ""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        mark: Mark = index.data(QuoteRole.MARK)
        painter.save()
        paint_card(painter, option, mark.kind, *_texts(mark), aside=_ASIDE)
        _paint_button(painter, option, is_playing=mark.id == self.playing)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; the view gives its width."""
        texts = _texts(index.data(QuoteRole.MARK))
        return QSize(0, card_height(option, *texts, aside=_ASIDE))

    def part_at(self, option: QStyleOptionViewItem, row: QRect, place: QPoint) -> QuotePart | None:
        """Return what would be pressed at a place in a row, None for the card itself."""
        if _button(row).adjusted(-4, -4, 4, 4).contains(place):
            return QuotePart.PLAY
        link = last_line(option, row, _link()).adjusted(-4, -2, 4, 4)
        return QuotePart.PLACE if link.contains(place) else None


def _texts(mark: Mark) -> tuple[Text, ...]:
    below = " · ".join(filter(None, (kind_name(mark.kind), mark.note)))
    return (
        Text(quoted(mark.anchor.exact), lines=_QUOTE_LINES),
        Text(below, theme.NOTE, faint=True, lines=2),
        _link(),
    )


def _link() -> Text:
    return Text(_("Show in the interview"), theme.NOTE, link=True)


def _button(row: QRect) -> QRect:
    card = card_of(row)
    left = card.right() - theme.MEDIUM - _BUTTON + 1
    return QRect(left, card.top() + theme.MEDIUM, _BUTTON, _BUTTON)


def _paint_button(painter: QPainter, option: QStyleOptionViewItem, *, is_playing: bool) -> None:
    tones = theme.tones(option.palette)
    place = _button(option.rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tones.accent if is_playing else tones.line), 1))
    painter.setBrush(QColor(tones.calm if is_playing else tones.window))
    painter.drawEllipse(QPointF(QRectF(place).center()), _ROUND - 0.5, _ROUND - 0.5)
    icon = sign_icon(Sign.STOP if is_playing else Sign.PLAY, option.palette)
    shift = (_BUTTON - _SIGN) // 2
    icon.paint(painter, place.adjusted(shift, shift, -shift, -shift))
