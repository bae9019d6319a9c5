"""Paints items as cards under the names of their areas."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from seci_capture.gui import theme
from seci_capture.gui.models.item_list import AreaRow, ItemRole, ItemRow
from seci_capture.services.messages import kind_name

_SHAPE, _GAP, _RADIUS = 16, theme.MEDIUM, 6
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
            _paint_item(painter, option, row)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; the view gives its width."""
        line = QFontMetrics(option.font).lineSpacing()
        if isinstance(index.data(ItemRole.ROW), AreaRow):
            return QSize(0, round(line * theme.HEADING) + 2 * theme.MEDIUM)
        return QSize(0, line * (_STATEMENT_LINES + 2) + 3 * theme.MEDIUM)


def _paint_area(painter: QPainter, option: QStyleOptionViewItem, row: AreaRow) -> None:
    painter.setFont(theme.sized(option.font, theme.BODY, bold=True))
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    place = option.rect.adjusted(theme.SMALL, 0, -theme.SMALL, -theme.SMALL)
    name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, name)


def _paint_item(painter: QPainter, option: QStyleOptionViewItem, row: ItemRow) -> None:
    card = option.rect.adjusted(theme.SMALL, 2, -theme.SMALL, -2)
    _paint_card(painter, option, card)
    inside = card.adjusted(_GAP, theme.SMALL, -_GAP, -theme.SMALL)
    shape = QRectF(inside.left(), inside.top() + 3, _SHAPE, _SHAPE)
    theme.draw_kind_shape(painter, shape, row.item.kind, option.palette)
    text = inside.adjusted(_SHAPE + _GAP, 0, 0, 0)
    below = _paint_line(painter, option, text, row.item.title, theme.BODY, bold=True)
    facts = f"{kind_name(row.item.kind)} · {row.witnesses}"
    below = _paint_line(painter, option, below, facts, theme.NOTE, faint=True)
    _paint_statement(painter, option, below, row.item.statement)


def _paint_card(painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
    tones = theme.tones(option.palette)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(tones.calm if chosen else tones.base))
    painter.setPen(QColor(tones.accent if chosen else tones.line))
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def _paint_line(
    painter: QPainter,
    option: QStyleOptionViewItem,
    place: QRect,
    text: str,
    size: float,
    *,
    bold: bool = False,
    faint: bool = False,
) -> QRect:
    """Draw one line at the top of a place, and return what is left below it."""
    role = QPalette.ColorRole.PlaceholderText if faint else QPalette.ColorRole.Text
    painter.setFont(theme.sized(option.font, size, bold=bold))
    painter.setPen(option.palette.color(role))
    metrics = painter.fontMetrics()
    line = QRect(place.left(), place.top(), place.width(), metrics.lineSpacing())
    shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return place.adjusted(0, line.height(), 0, 0)


def _paint_statement(
    painter: QPainter, option: QStyleOptionViewItem, place: QRect, statement: str
) -> None:
    painter.setFont(theme.sized(option.font, theme.BODY))
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.setClipRect(place)
    painter.drawText(place, int(wrapped), " ".join(statement.split()))
