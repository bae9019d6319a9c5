"""Small signs beside what they concern."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPalette

from seci_capture.gui.theme.tones import tones


def draw_warning(painter: QPainter, rect: QRectF, palette: QPalette) -> None:
    """Draw the sign that something is to be done: a triangle with an exclamation mark."""
    _draw(painter, rect, _triangle().subtracted(_exclamation()), QColor(tones(palette).alert))


def draw_well(painter: QPainter, rect: QRectF, palette: QPalette) -> None:
    """Draw the sign that all is well: a disc with a tick."""
    disc = QPainterPath()
    disc.addEllipse(QRectF(0.04, 0.04, 0.92, 0.92))
    _draw(painter, rect, disc.subtracted(_tick()), QColor(tones(palette).accent))


def draw_person(painter: QPainter, rect: QRectF, palette: QPalette) -> None:
    """Draw the sign of a person: head and shoulders."""
    _draw(painter, rect, person(), QColor(tones(palette).faint))


def person() -> QPainterPath:
    """Return the outline of head and shoulders in a square of side 1."""
    path = QPainterPath()
    path.addEllipse(QRectF(0.32, 0.06, 0.36, 0.36))
    path.moveTo(0.1, 0.94)
    path.cubicTo(0.1, 0.38, 0.9, 0.38, 0.9, 0.94)
    path.closeSubpath()
    return path


def _draw(painter: QPainter, rect: QRectF, path: QPainterPath, color: QColor) -> None:
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPath(path)
    painter.restore()


def _tick() -> QPainterPath:
    line = QPainterPath(QPointF(0.28, 0.52))
    line.lineTo(0.44, 0.68)
    line.lineTo(0.74, 0.34)
    pen = QPainterPathStroker()
    pen.setWidth(0.12)
    return pen.createStroke(line)


def _triangle() -> QPainterPath:
    path = QPainterPath(QPointF(0.5, 0.08))
    path.lineTo(0.98, 0.92)
    path.lineTo(0.02, 0.92)
    path.closeSubpath()
    return path


def _exclamation() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0.45, 0.36, 0.1, 0.28))
    path.addRect(QRectF(0.45, 0.72, 0.1, 0.1))
    return path
