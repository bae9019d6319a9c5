"""Dressing the application: the style, the palette and the style sheet of a scheme."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame

from seci_capture.gui.theme.style_sheet import style_sheet
from seci_capture.gui.theme.tones import DARK, LIGHT, Scheme, palette


def apply(application: QApplication, scheme: Scheme) -> None:
    """Dress the application in a scheme. Call again when the system's or the person's changes."""
    tones = DARK if _wants_dark(application, scheme) else LIGHT
    sheet = style_sheet(tones)
    if not application.styleSheet():
        application.setStyle("Fusion")
    elif sheet != application.styleSheet():
        # In place of another sheet, each widget is dressed once for each of those around it, ten
        # times on average. After none, it is dressed once.
        application.setStyleSheet("")
    application.setPalette(palette(tones))
    if sheet != application.styleSheet():
        application.setStyleSheet(sheet)


def set_ground(frame: QFrame, ground: str) -> None:
    """Put a frame that says something on another ground: calm, warning or failure."""
    if frame.property("ground") != ground:
        frame.setProperty("ground", ground)
        frame.style().unpolish(frame)
        frame.style().polish(frame)


def _wants_dark(application: QApplication, scheme: Scheme) -> bool:
    if scheme is Scheme.SYSTEM:
        return application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return scheme is Scheme.DARK
