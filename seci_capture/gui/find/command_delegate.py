"""How a command looks: its name, where it belongs, and its key at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seci_capture.gui.find.command_list import CommandRole
from seci_capture.gui.find.row_ground import paint_ground
from seci_capture.gui.theme import LARGE, MEDIUM, NOTE, SMALL, sized

Index = QModelIndex | QPersistentModelIndex

_CENTRE = Qt.AlignmentFlag.AlignVCenter


class CommandDelegate(QStyledItemDelegate):
    """One line for each."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a command."""
        command = index.data(CommandRole.COMMAND)
        inside = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        painter.save()
        paint_ground(painter, option)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignRight | _CENTRE), command.key)
        room = inside.width() - QFontMetrics(option.font).horizontalAdvance(command.key) - LARGE
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        name = _elided(QFontMetrics(option.font), command.name, room)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | _CENTRE), name)
        used = QFontMetrics(option.font).horizontalAdvance(name) + MEDIUM
        painter.setFont(sized(option.font, NOTE))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        group = _elided(painter.fontMetrics(), command.group, room - used)
        painter.drawText(
            inside.adjusted(used, 0, 0, 0), int(Qt.AlignmentFlag.AlignLeft | _CENTRE), group
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the height of a line."""
        return QSize(0, QFontMetrics(option.font).lineSpacing() + 2 * MEDIUM - SMALL)


def _elided(metrics: QFontMetrics, text: str, room: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) if room > LARGE else ""
