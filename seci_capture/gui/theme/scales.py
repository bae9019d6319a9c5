"""Distances and sizes of type: one scale of each, so that everything lines up."""

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel

SMALL, MEDIUM, LARGE, XLARGE = 4, 8, 16, 24
"""Distances in pixels."""

TITLE, HEADING, BODY, NOTE = 1.7, 1.25, 1.0, 0.9
"""Sizes of type, as multiples of the font that the person chose for the computer."""


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
