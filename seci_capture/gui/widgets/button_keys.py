"""Keys that press buttons. A shortcut of the button's own is lost whenever its text is set."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton


def press_by(button: QAbstractButton, *keys: str) -> None:
    """Let keys press a button while it is visible and enabled."""
    for each in keys:
        QShortcut(QKeySequence(each), button).activated.connect(button.click)
