"""Keys that press buttons. A shortcut of the button's own is lost whenever its text is set."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget


def press_by(button: QAbstractButton, *keys: str) -> None:
    """Let keys press a button while it is visible and enabled."""
    for each in keys:
        QShortcut(QKeySequence(each), button).activated.connect(button.click)


def press_within(place: QWidget, button: QAbstractButton, *keys: str) -> None:
    """Let keys press a button while the focus is in a place."""
    for each in keys:
        shortcut = QShortcut(QKeySequence(each), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)


def key_of(button: QAbstractButton) -> str:
    """Return the first key that presses a button, as people know it; empty when there is none."""
    own = [button.shortcut(), *(each.key() for each in button.findChildren(QShortcut))]
    named = (each.toString(QKeySequence.SequenceFormat.NativeText) for each in own)
    return next((name for name in named if name), "")
