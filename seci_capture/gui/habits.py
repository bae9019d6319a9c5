"""What the program does by itself, chosen in a menu: locking, and what it begins with."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from seci_capture.gui.preferences import Preferences
from seci_capture.services.settings import LOCKING
from seci_capture.services.texts import _


def add_habits(menu: QMenu, preferences: Preferences) -> None:
    """Add the choices to a menu."""
    locking = menu.addMenu(_("Lock when nobody is there"))
    group = QActionGroup(locking)
    for minutes in LOCKING:
        text = _("After {minutes} minutes").format(minutes=minutes) if minutes else _("Never")
        chosen = preferences.current.lock_after == minutes
        action = _add(locking, text, partial(preferences.lock_after, minutes), chosen=chosen)
        group.addAction(action)
    reopen = _add(menu, _("Begin with the last library"), None, chosen=preferences.current.reopen)
    reopen.setObjectName("reopen")
    reopen.toggled.connect(preferences.reopen)


def _add(menu: QMenu, text: str, do: Callable[[], None] | None, *, chosen: bool) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(chosen)
    if do is not None:
        action.triggered.connect(do)
    return action
