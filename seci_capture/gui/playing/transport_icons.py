"""The signs on the player's buttons, in the colours that are shown now."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPalette, QPixmap, QTransform

_SIZES = (16, 32, 64)


class Sign(Enum):
    """What a button does."""

    PLAY = "play"
    PAUSE = "pause"
    STOP = "stop"
    BACK = "back"
    FORTH = "forth"
    FIRST = "first"
    CROSS = "cross"


def sign_icon(sign: Sign, palette: QPalette) -> QIcon:
    """Return a sign as an icon."""
    icon = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size, size)
        painter.fillPath(_path(sign), palette.color(QPalette.ColorRole.ButtonText))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _path(sign: Sign) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if sign is Sign.PLAY:
        _triangle(path, 0.2, 0.88)
    elif sign is Sign.PAUSE:
        path.addRect(QRectF(0.2, 0.12, 0.22, 0.76))
        path.addRect(QRectF(0.58, 0.12, 0.22, 0.76))
    elif sign is Sign.STOP:
        path.addRect(QRectF(0.16, 0.16, 0.68, 0.68))
    elif sign is Sign.FORTH:
        _triangle(path, 0.08, 0.5)
        _triangle(path, 0.5, 0.92)
    elif sign is Sign.FIRST:
        path.addRect(QRectF(0.14, 0.1, 0.72, 0.12))
        path.addPolygon([QPointF(0.5, 0.28), QPointF(0.88, 0.86), QPointF(0.12, 0.86)])
    elif sign is Sign.CROSS:
        for turn in (45, -45):
            bar = QTransform().translate(0.5, 0.5).rotate(turn)
            path.addPath(bar.map(_rounded(QRectF(-0.46, -0.07, 0.92, 0.14))))
    else:
        _triangle(path, 0.92, 0.5)
        _triangle(path, 0.5, 0.08)
    return path


def _rounded(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, 0.05, 0.05)
    return path


def _triangle(path: QPainterPath, base: float, tip: float) -> None:
    path.moveTo(QPointF(base, 0.14))
    path.lineTo(QPointF(tip, 0.5))
    path.lineTo(QPointF(base, 0.86))
    path.closeSubpath()
