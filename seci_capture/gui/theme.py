"""How the window looks: colours for light and dark, distances, sizes of type, looks of the kinds.

The style is Fusion everywhere, so that what was looked at is what people see.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from seci_capture import resources
from seci_capture.domain.marking import MarkKind

SMALL, MEDIUM, LARGE, XLARGE = 4, 8, 16, 24
"""Distances in pixels."""

TITLE, HEADING, BODY, NOTE = 1.7, 1.25, 1.0, 0.9
"""Sizes of type, as multiples of the font that the person chose for the computer."""

_ICON_SIZES = (16, 32, 64)


class Scheme(StrEnum):
    """Which colours the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of one scheme. ``calm``, ``warning`` and ``failure`` are grounds of notices."""

    window: str
    base: str
    alternate: str
    raised: str
    text: str
    faint: str
    line: str
    accent: str
    on_accent: str
    calm: str
    warning: str
    failure: str
    tick: str


LIGHT = Tones(
    window="#f5f4f1",
    base="#ffffff",
    alternate="#faf9f7",
    raised="#ebe9e4",
    text="#22262a",
    faint="#5d646b",
    line="#d3d0c9",
    accent="#1d5f8a",
    on_accent="#ffffff",
    calm="#e3eef5",
    warning="#fbefd3",
    failure="#f8e0db",
    tick="tick-white.svg",
)
DARK = Tones(
    window="#1e2124",
    base="#2a2e33",
    alternate="#2f3338",
    raised="#373c42",
    text="#e7e6e2",
    faint="#a3a9af",
    line="#4a5057",
    accent="#82bde4",
    on_accent="#10202c",
    calm="#20323f",
    warning="#3d341c",
    failure="#45272a",
    tick="tick-black.svg",
)


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


def apply(application: QApplication, scheme: Scheme) -> None:
    """Dress the application in a scheme. Call again when the system's or the person's changes."""
    tones = DARK if _wants_dark(application, scheme) else LIGHT
    if not application.styleSheet():  # once: buttons lose their icons with each style
        application.setStyle("Fusion")
    application.setPalette(palette(tones))
    tick = resources.path("icons", tones.tick).as_posix()
    application.setStyleSheet(_STYLE.format(tones=tones, medium=MEDIUM, small=SMALL, tick=tick))


def palette(tones: Tones) -> QPalette:
    """Return the palette of a scheme."""
    made = QPalette()
    role = QPalette.ColorRole
    for tone, roles in {
        tones.window: (role.Window,),
        tones.base: (role.Base, role.ToolTipBase),
        tones.alternate: (role.AlternateBase,),
        tones.raised: (role.Button, role.Midlight),
        tones.text: (role.Text, role.WindowText, role.ButtonText, role.ToolTipText),
        tones.faint: (role.PlaceholderText,),
        tones.line: (role.Mid,),
        tones.accent: (role.Highlight, role.Accent, role.Link, role.LinkVisited),
        tones.on_accent: (role.HighlightedText,),
    }.items():
        for each in roles:
            made.setColor(each, QColor(tone))
    for each in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(tones.faint))
    return made


def is_dark(palette: QPalette) -> bool:
    """Say whether a palette has a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def tones(palette: QPalette) -> Tones:
    """Return the colours that fit a widget's palette."""
    return DARK if is_dark(palette) else LIGHT


def sized(font: QFont, scale: float, *, bold: bool = False) -> QFont:
    """Return a font in one of the sizes of type."""
    made = QFont(font)
    made.setPointSizeF(QApplication.font().pointSizeF() * scale)
    made.setBold(bold)
    return made


def set_type(label: QLabel, scale: float, *, bold: bool = False, faint: bool = False) -> None:
    """Set a label in one of the sizes of type; faint for what is only a help."""
    points = QApplication.font().pointSizeF() * scale
    weight = QFont.Weight.Bold if bold else QFont.Weight.Normal
    # A font that is set on a label in a splitter is lost when the splitter is put into a window.
    label.setStyleSheet(f"QLabel {{ font-size: {points}pt; font-weight: {weight.value} }}")
    if faint:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)


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


def _wants_dark(application: QApplication, scheme: Scheme) -> bool:
    if scheme is Scheme.SYSTEM:
        return application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return scheme is Scheme.DARK


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


def _person() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.32, 0.06, 0.36, 0.36))
    path.moveTo(0.1, 0.94)
    path.cubicTo(0.1, 0.38, 0.9, 0.38, 0.9, 0.94)
    path.closeSubpath()
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
    KindShape.PERSON: _person,
    KindShape.RING: _ring,
}

_STYLE = """\
QToolTip {{ color: {tones.text}; background: {tones.base}; border: 1px solid {tones.line};
  padding: {small}px; }}
QPushButton {{ padding: 6px 14px; border: 1px solid {tones.line}; border-radius: 6px;
  background: {tones.base}; color: {tones.text}; }}
QPushButton:hover {{ border-color: {tones.accent}; }}
QPushButton:pressed, QPushButton:checked {{ background: {tones.raised}; }}
QPushButton:disabled {{ color: {tones.faint}; background: {tones.window}; }}
QPushButton:focus {{ border: 2px solid {tones.accent}; padding: 5px 13px; }}
QPushButton[primary="true"] {{ background: {tones.accent}; color: {tones.on_accent};
  border-color: {tones.accent}; font-weight: bold; }}
QPushButton[primary="true"]:disabled {{ background: {tones.raised}; color: {tones.faint};
  border-color: {tones.line}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {tones.text}; }}
QPushButton[room="true"] {{ border: 1px solid transparent; background: transparent; }}
QPushButton[room="true"]:hover {{ background: {tones.raised}; }}
QPushButton[room="true"]:checked {{ background: {tones.raised}; }}
QPushButton[room="true"]:focus {{ border: 2px solid {tones.accent}; }}
QPushButton[step="true"] {{ text-align: left; min-width: 190px; }}
KindBar QToolButton, PlayerBar QToolButton {{ padding: 3px 4px; border: 1px solid {tones.line};
  border-radius: 6px; background: {tones.base}; }}
KindBar QToolButton:hover, PlayerBar QToolButton:hover {{ border-color: {tones.accent}; }}
KindBar QToolButton:pressed, PlayerBar QToolButton:pressed {{ background: {tones.raised}; }}
KindBar QToolButton:focus, PlayerBar QToolButton:focus {{ border: 2px solid {tones.accent};
  padding: 2px 3px; }}
KindBar QToolButton:disabled, PlayerBar QToolButton:disabled {{ color: {tones.faint};
  background: {tones.window}; }}
QCommandLinkButton {{ padding: 10px 16px; }}
QCommandLinkButton:focus {{ padding: 9px 15px; }}
QLineEdit {{ min-height: 26px; }}
QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox {{ min-height: 22px; }}
QLineEdit, QPlainTextEdit, QListView, QTreeView {{ border: 1px solid {tones.line};
  border-radius: 4px; background: {tones.base}; }}
QLineEdit {{ padding: 0 6px; }}
QLineEdit:focus, QPlainTextEdit:focus, QListView:focus, QTreeView:focus {{
  border-color: {tones.accent}; }}
QListWidget::item {{ padding: 6px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 15px; height: 15px;
  border: 1px solid {tones.faint}; background: {tones.base}; }}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked {{ background: {tones.accent}; border-color: {tones.accent};
  image: url("{tick}"); }}
QRadioButton::indicator:checked {{ background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
  fx: 0.5, fy: 0.5, stop: 0.5 {tones.accent}, stop: 0.6 {tones.base}); }}
QCheckBox:focus, QRadioButton:focus {{ color: {tones.accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {tones.accent}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {tones.line}; }}
QFrame[card="true"] {{ background: {tones.base}; border: 1px solid {tones.line};
  border-radius: {medium}px; }}
QFrame[ground="calm"] {{ background: {tones.calm}; border-radius: 6px; }}
QFrame[ground="warning"] {{ background: {tones.warning}; border-radius: 6px; }}
QFrame[ground="failure"] {{ background: {tones.failure}; border-radius: 6px; }}
"""
"""Marked by properties: ``primary`` for the one main button of a page, ``card`` for a raised frame,
``ground`` (calm, warning, failure) for a frame that says something."""
