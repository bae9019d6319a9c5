"""All keys of the window by the place where they work, read from what listens for them."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar

from seci_capture.gui.find.commands import button_name, key_of_action, plain
from seci_capture.gui.models.keys import KeyLine, KeySection
from seci_capture.gui.room import Room
from seci_capture.gui.widgets.button_keys import key_of
from seci_capture.services.texts import _


def key_sections(
    bar: QMenuBar, rooms: Sequence[Room] = (), titles: Sequence[str] = ()
) -> tuple[KeySection, ...]:
    """Return the keys of the menus, and then those of each room that has any."""
    sections = [KeySection(_("Everywhere"), _once(_of_actions(_leaves(bar.actions()))))]
    for room, title in zip(rooms, titles, strict=True):
        lines = (*room.keys(), *_of_actions(room.actions()), *_of_buttons(room))
        sections.append(KeySection(title, _once(lines)))
    return tuple(section for section in sections if section.lines)


def _leaves(actions: Iterable[QAction]) -> Iterator[QAction]:
    for action in actions:
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _leaves(below.actions())
        else:
            yield action


def _of_actions(actions: Iterable[QAction]) -> Iterator[KeyLine]:
    for action in actions:
        key = key_of_action(action)
        if key and action.text():
            yield KeyLine(plain(action.text()), key)


def _of_buttons(room: Room) -> Iterator[KeyLine]:
    for button in room.findChildren(QAbstractButton):
        key, name = key_of(button), button_name(button)
        if key and name:
            yield KeyLine(name, key)


def _once(lines: Iterable[KeyLine]) -> tuple[KeyLine, ...]:
    return tuple(dict.fromkeys(lines))
