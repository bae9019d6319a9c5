"""Paints items as cards under the names of their areas."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seci_capture.gui import theme
from seci_capture.gui.models.item_list import ItemRole
from seci_capture.gui.models.item_rows import AreaRow, ItemRow
from seci_capture.gui.widgets.cards import Text, card_height, paint_card, paint_ground
from seci_capture.services.messages import kind_name

_STATEMENT_LINES = 2


class ItemDelegate(QStyledItemDelegate):
    """Draws the rows of an :class:`ItemListModel`."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        row = index.data(ItemRole.ROW)
        painter.save()
        if isinstance(row, AreaRow):
            _paint_area(painter, option, row)
        elif isinstance(row, ItemRow):
            paint_card(painter, option, row.item.kind, *_texts(row))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; the view gives its width."""
        row = index.data(ItemRole.ROW)
        if isinstance(row, ItemRow):
            return QSize(0, card_height(option, *_texts(row)))
        line = QFontMetrics(theme.sized(option.font, theme.BODY, bold=True)).lineSpacing()
        above = theme.MEDIUM if index.row() else theme.SMALL
        return QSize(0, above + line + 2 * theme.SMALL)

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's own signature
    ) -> None:
        """Put the field for the name of an area in the place of the name."""
        height = editor.sizeHint().height()
        place = option.rect.adjusted(theme.SMALL, 0, -theme.SMALL, 0)
        place.setTop(max(option.rect.top(), option.rect.bottom() + 1 - height))
        editor.setGeometry(place)


def _texts(row: ItemRow) -> tuple[Text, ...]:
    return (
        Text(row.item.title, bold=True, lines=2),
        Text(f"{kind_name(row.item.kind)} · {row.witnesses}", theme.NOTE, faint=True),
        Text(row.item.statement, lines=_STATEMENT_LINES),
    )


def _paint_area(painter: QPainter, option: QStyleOptionViewItem, row: AreaRow) -> None:
    line = QFontMetrics(theme.sized(option.font, theme.BODY, bold=True)).lineSpacing()
    place = option.rect.adjusted(theme.SMALL, 0, -theme.SMALL, 0)
    place.setTop(place.bottom() + 1 - line - 2 * theme.SMALL)
    if option.state & QStyle.StateFlag.State_Selected:
        paint_ground(painter, option, place)
    painter.setFont(theme.sized(option.font, theme.BODY, bold=True))
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    place.adjust(theme.SMALL, 0, -theme.SMALL, 0)
    name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
