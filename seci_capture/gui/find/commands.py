"""What can be done now: the actions of the menus, and the actions and buttons of a room."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar

from seci_capture.gui.models.keys import key_text
from seci_capture.gui.room import Room
from seci_capture.gui.widgets.button_keys import key_of

_MNEMONIC = re.compile(r"&(.)")


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done: its name, where it belongs, and its key if it has one."""

    name: str
    group: str
    key: str
    run: Callable[[], object]


def plain(text: str) -> str:
    """Return the text of an action or a button without the marks of its mnemonic."""
    return _MNEMONIC.sub(r"\1", text).strip()


def key_of_action(action: QAction) -> str:
    """Return the first key of an action, as people know it."""
    return key_text(action.shortcut())


def menu_commands(bar: QMenuBar) -> Iterator[Command]:
    """Give what the menus offer now."""
    for action in bar.actions():
        if (menu := action.menu()) and isinstance(menu, QMenu):
            yield from _of_menu(menu, plain(action.text()))


def room_commands(room: Room, title: str) -> Iterator[Command]:
    """Give what a room offers now: its actions, and the buttons that can be seen and pressed."""
    for action in room.actions():
        if action.isEnabled() and action.text():
            yield Command(plain(action.text()), title, key_of_action(action), action.trigger)
    for button in room.findChildren(QAbstractButton):
        name = button_name(button)
        if name and button.isVisible() and button.isEnabled():
            yield Command(name, title, key_of(button), button.click)


def button_name(button: QAbstractButton) -> str:
    """Return what a button does, in words; empty when it has only a sign."""
    return button.accessibleName() or plain(button.text())


def _of_menu(menu: QMenu, title: str) -> Iterator[Command]:
    menu.aboutToShow.emit()  # some are filled when they are opened
    for action in menu.actions():
        if action.isSeparator() or not action.isEnabled():
            continue
        if (below := action.menu()) and isinstance(below, QMenu):
            yield from _of_menu(below, plain(action.text()))
        elif action.text():
            yield Command(plain(action.text()), title, key_of_action(action), action.trigger)
