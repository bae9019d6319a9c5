"""Paints marks as cards: what was said, the kind of mark, and the note."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seci_capture.domain.marking import Mark
from seci_capture.gui import theme
from seci_capture.gui.models.quote_list import QuoteRole
from seci_capture.gui.widgets.cards import Text, card_height, paint_card
from seci_capture.services.messages import kind_name

_QUOTE_LINES = 6


class QuoteDelegate(QStyledItemDelegate):
    """Draws the rows of a :class:`QuoteListModel`."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        mark: Mark = index.data(QuoteRole.MARK)
        painter.save()
        paint_card(painter, option, mark.kind, *_texts(mark))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; the view gives its width."""
        return QSize(0, card_height(option, *_texts(index.data(QuoteRole.MARK))))


def _texts(mark: Mark) -> tuple[Text, ...]:
    below = " · ".join(filter(None, (kind_name(mark.kind), mark.note)))
    return (
        Text(f"“{mark.anchor.exact}”", lines=_QUOTE_LINES),
        Text(below, theme.NOTE, faint=True, lines=2),
    )
