"""How the kinds of marks look: a colour for either scheme, and a shape of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.theme.signs import person
from seci_capture.gui.theme.tones import is_dark

_ICON_SIZES = (16, 32, 64)


class KindShape(StrEnum):
    """A shape for each kind of mark, so that nobody needs to tell colours apart."""

    DISC = "disc"
    DIAMOND = "diamond"
    TWINS = "twins"
    ARROW = "arrow"
    HEXAGON = "hexagon"
    RIBBON = "ribbon"
    PEAK = "peak"
    PIT = "pit"
    PERSON = "person"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class KindLook:
    """How a kind of mark looks: its colour on light and on dark ground, and its shape."""

    light: str
    dark: str
    shape: KindShape

    def color(self, palette: QPalette) -> QColor:
        """Return the colour that fits a widget's palette."""
        return QColor(self.dark if is_dark(palette) else self.light)


KIND_LOOKS: dict[MarkKind, KindLook] = {
    MarkKind.CONCEPT: KindLook("#0072b2", "#5fb2ea", KindShape.DISC),
    MarkKind.METAPHOR: KindLook("#c75300", "#f08a4b", KindShape.DIAMOND),
    MarkKind.ANALOGY: KindLook("#a87000", "#e8ae3c", KindShape.TWINS),
    MarkKind.HYPOTHESIS: KindLook("#00805d", "#3cc79d", KindShape.ARROW),
    MarkKind.MODEL: KindLook("#2d87bd", "#8fd0f5", KindShape.HEXAGON),
    MarkKind.STORY: KindLook("#b4558a", "#e29cc2", KindShape.RIBBON),
    MarkKind.CUE: KindLook("#857600", "#efe25a", KindShape.PEAK),
    MarkKind.PITFALL: KindLook("#8f2350", "#e87ba4", KindShape.PIT),
    MarkKind.CONTACT: KindLook("#5b4aa8", "#b0a3f0", KindShape.PERSON),
    MarkKind.QUESTION: KindLook("#5a6168", "#b5bbc1", KindShape.RING),
}
"""After Okabe and Ito's colours, darkened or lightened for contrast with the ground."""


def draw_kind_shape(painter: QPainter, rect: QRectF, kind: MarkKind, palette: QPalette) -> None:
    """Draw the shape of a kind, in its colour, into the largest square in the middle of a rect."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(KIND_LOOKS[kind].color(palette))
    painter.drawPath(_SHAPES[KIND_LOOKS[kind].shape]())
    painter.restore()


def kind_icon(kind: MarkKind) -> QIcon:
    """Return the shape of a kind as an icon, in the colours that are shown now."""
    icon = QIcon()
    for size in _ICON_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_kind_shape(painter, QRectF(0, 0, size, size), kind, QApplication.palette())
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    path.closeSubpath()
    return path


def _disc() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.12, 0.12, 0.76, 0.76))
    return path


def _twins() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.04, 0.28, 0.44, 0.44))
    path.addEllipse(QRectF(0.52, 0.28, 0.44, 0.44))
    return path


def _ring() -> QPainterPath:
    hole = QPainterPath()
    hole.addEllipse(QRectF(0.32, 0.32, 0.36, 0.36))
    return _disc().subtracted(hole)


_SHAPES: dict[KindShape, Callable[[], QPainterPath]] = {
    KindShape.DISC: _disc,
    KindShape.DIAMOND: lambda: _polygon((0.5, 0.04), (0.96, 0.5), (0.5, 0.96), (0.04, 0.5)),
    KindShape.TWINS: _twins,
    KindShape.ARROW: lambda: _polygon(
        (0.06, 0.34), (0.5, 0.34), (0.5, 0.1), (0.96, 0.5), (0.5, 0.9), (0.5, 0.66), (0.06, 0.66)
    ),
    KindShape.HEXAGON: lambda: _polygon(
        (0.28, 0.12), (0.72, 0.12), (0.95, 0.5), (0.72, 0.88), (0.28, 0.88), (0.05, 0.5)
    ),
    KindShape.RIBBON: lambda: _polygon(
        (0.22, 0.06), (0.78, 0.06), (0.78, 0.94), (0.5, 0.7), (0.22, 0.94)
    ),
    KindShape.PEAK: lambda: _polygon((0.5, 0.1), (0.95, 0.88), (0.05, 0.88)),
    KindShape.PIT: lambda: _polygon((0.05, 0.12), (0.95, 0.12), (0.5, 0.9)),
    KindShape.PERSON: person,
    KindShape.RING: _ring,
}
