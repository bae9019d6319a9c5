"""The colours of the window, for light and for dark, and what Qt is told of them."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette


class Scheme(StrEnum):
    """Which colours the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of one scheme. ``calm``, ``warning`` and ``failure`` are grounds of notices.

    ``alert`` is the ink of a small sign that something is to be done.

    From ``tick`` on they are files: the style sheet draws only what lies in one.
    """

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
    alert: str
    tick: str
    down: str
    up: str
    left: str
    right: str


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
    alert="#a85e00",
    tick="tick-white.svg",
    down="down-dark.svg",
    up="up-dark.svg",
    left="left-dark.svg",
    right="right-dark.svg",
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
    alert="#f0b357",
    tick="tick-black.svg",
    down="down-light.svg",
    up="up-light.svg",
    left="left-light.svg",
    right="right-light.svg",
)


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
