"""A handover as a card in the list: who, how long still, and what there is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from seci_capture.gui.models.standings import StandingRole
from seci_capture.gui.theme import BODY, MEDIUM, NOTE, SMALL, sized


class StandingDelegate(QStyledItemDelegate):
    """Paints three lines; a long one is shortened, the whole stands beside the list."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the lines."""
        heights = sum(QFontMetrics(font).lineSpacing() for font, _role in _lines(option.font))
        return QSize(super().sizeHint(option, index).width(), heights + 2 * (MEDIUM + SMALL))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground as the style does, then the lines."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        place = option.rect.adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
        for font, role in _lines(option.font):
            place.setHeight(QFontMetrics(font).lineSpacing())
            painter.setFont(font)
            painter.setPen(option.palette.color(_ink(option, role)))
            _draw(painter, place, font, str(index.data(role)))
            place.translate(0, place.height() + SMALL)
        painter.restore()


def _lines(font: QFont) -> tuple[tuple[QFont, int], ...]:
    return (
        (sized(font, BODY, bold=True), Qt.ItemDataRole.DisplayRole),
        (sized(font, NOTE), StandingRole.DETAILS),
        (sized(font, NOTE), StandingRole.COUNTS),
    )


def _ink(option: QStyleOptionViewItem, role: int) -> QPalette.ColorRole:
    if option.state & QStyle.StateFlag.State_Selected:
        return QPalette.ColorRole.HighlightedText
    if role == Qt.ItemDataRole.DisplayRole:
        return QPalette.ColorRole.Text
    return QPalette.ColorRole.PlaceholderText


def _draw(painter: QPainter, place: QRect, font: QFont, text: str) -> None:
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
