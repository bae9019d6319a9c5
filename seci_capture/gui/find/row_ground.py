"""The ground of the row that Enter takes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from seci_capture.gui.theme import SMALL

_ALPHA = 50


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint the ground of a row, if it is chosen."""
    if option.state & QStyle.StateFlag.State_Selected:
        ground = option.palette.color(QPalette.ColorRole.Highlight)
        ground.setAlpha(_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(option.rect, SMALL, SMALL)
