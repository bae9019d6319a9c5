"""How the state of a task looks: an empty ring, a half-full one, a full one with a tick.

A shape for each, so that nobody needs to tell colours apart.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap

from seci_capture.domain.learning import TaskState
from seci_capture.gui import theme

ICON_SIZE = QSize(20, 16)
"""Wider than high: a button puts its text right beside its icon."""

_SCALES = (1, 2, 4)
_TICK = ((0.28, 0.53), (0.44, 0.68), (0.73, 0.35))


def draw_state(state: TaskState, painter: QPainter, place: QRectF, palette: QPalette) -> None:
    """Draw the sign of a state into a square."""
    tones = theme.tones(palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width(), place.height())
    is_open = state is TaskState.OPEN
    painter.setPen(QPen(QColor(tones.faint if is_open else tones.accent), 0.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = QRectF(0.08, 0.08, 0.84, 0.84)
    if state is TaskState.DONE:
        painter.setBrush(QColor(tones.accent))
    painter.drawEllipse(ring)
    if state is TaskState.BEGUN:
        painter.setBrush(QColor(tones.accent))
        painter.drawPie(ring, 90 * 16, -180 * 16)
    if state is TaskState.DONE:
        painter.setPen(QPen(QColor(tones.on_accent), 0.12, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([QPointF(*each) for each in _TICK])
    painter.restore()


def state_icon(state: TaskState, palette: QPalette) -> QIcon:
    """Return the sign of a state as an icon."""
    icon = QIcon()
    for scale in _SCALES:
        pixmap = QPixmap(ICON_SIZE * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_state(state, painter, QRectF(0, 0, pixmap.height(), pixmap.height()), palette)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
