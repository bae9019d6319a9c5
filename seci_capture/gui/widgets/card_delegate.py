"""Rows of a list as cards: a sign, a bold line, and finer ones beneath."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seci_capture.gui.theme import NOTE
from seci_capture.gui.widgets.cards import Text, card_height, paint_signed_card

Index = QModelIndex | QPersistentModelIndex
Sign = Callable[[Index, QPainter, QRectF, QPalette], None]
"""Draws the sign of a row into a square."""

_LINES = 2


class CardDelegate(QStyledItemDelegate):
    """Shows the text of a row, and what it holds under other roles."""

    def __init__(self, roles: Sequence[int], sign: Sign, parent: QObject) -> None:
        super().__init__(parent)
        self._roles = roles
        self._sign = sign

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the texts need."""
        return QSize(0, card_height(option, *self._texts(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card."""

        def draw(painter: QPainter, place: QRectF, palette: QPalette) -> None:
            self._sign(index, painter, place, palette)

        painter.save()
        paint_signed_card(painter, option, draw, *self._texts(index))
        painter.restore()

    def _texts(self, index: Index) -> list[Text]:
        fine = (str(index.data(role) or "") for role in self._roles)
        return [
            Text(str(index.data(Qt.ItemDataRole.DisplayRole)), bold=True),
            *(Text(words, size=NOTE, faint=True, lines=_LINES) for words in fine if words),
        ]
