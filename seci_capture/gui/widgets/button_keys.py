"""Keys that press buttons. A shortcut of the button's own is lost whenever its text is set."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from seci_capture.gui.models.keys import key_text

_KEY = "key"


def press_by(button: QAbstractButton, *keys: str) -> None:
    """Let keys press a button while it is visible and enabled."""
    for each in keys:
        QShortcut(QKeySequence(each), button).activated.connect(button.click)
    say_key(button, keys[0])


def press_within(place: QWidget, button: QAbstractButton, *keys: str) -> None:
    """Let keys press a button while the focus is in a place."""
    for each in keys:
        shortcut = QShortcut(QKeySequence(each), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)
    say_key(button, keys[0])


def say_key(button: QAbstractButton, key: str) -> None:
    """Tell by which key a button is pressed, where something else listens for that key."""
    button.setProperty(_KEY, key)


def key_of(button: QAbstractButton) -> str:
    """Return the key that presses a button, as people know it; empty when there is none."""
    said = button.property(_KEY)
    own = QKeySequence(said) if isinstance(said, str) else button.shortcut()
    return key_text(own)
