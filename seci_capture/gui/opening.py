"""Opening what was written outside the program: a document, or the folder in which it lies."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(path: Path) -> bool:
    """Let the computer open a file or a folder, and say whether anything there does."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
