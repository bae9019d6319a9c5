"""The keys that Qt listens for in a window, and where each of them counts.

Keys that a list or a text takes itself while it has the focus are not among them: there, the
focus decides, and nothing can be ambiguous.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMenuBar, QWidget

PORTABLE = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True)
class KeyScope:
    """A key, what it is for, and the widget below which it counts."""

    key: str
    what: str
    place: QWidget


def ambiguous(root: QWidget) -> list[str]:
    """Return the keys of a window that would mean two things at once: Qt then does neither."""
    scopes = list(_scopes(root))
    return sorted(
        f"{a.key}: {a.what}, {b.what}"
        for a, b in combinations(scopes, 2)
        if a.key == b.key
        and (a.place.isAncestorOf(b.place) or b.place.isAncestorOf(a.place) or a.place is b.place)
    )


def out_of_reach(root: QWidget) -> list[str]:
    """Return the actions that stand in no menu that can be opened, and have no key."""
    return [
        action.text()
        for action in root.findChildren(QAction)
        if action.text() and not action.isSeparator() and not action.shortcuts()
        if not any(isinstance(each, QMenu | QMenuBar) for each in action.associatedObjects())
    ]


def _scopes(root: QWidget) -> Iterator[KeyScope]:
    for action in root.findChildren(QAction):
        yield from _of_action(action, root)
    for shortcut in root.findChildren(QShortcut):
        owner = shortcut.parent()
        if shortcut.isEnabled() and _listens(owner):
            place = _place(owner, shortcut.context(), root)
            yield KeyScope(shortcut.key().toString(PORTABLE), f"shortcut of {_name(owner)}", place)
    for widget in root.findChildren(QWidget):
        if _listens(widget) and (key := _key_of(widget)):
            yield KeyScope(key, _name(widget), root)


def _of_action(action: QAction, root: QWidget) -> Iterator[KeyScope]:
    owners = [each for each in action.associatedObjects() if isinstance(each, QWidget)]
    listening = [each for each in owners if isinstance(each, QMenu) or _listens(each)]
    in_bar = any(isinstance(each, QMenuBar) for each in owners)
    keys = [key.toString(PORTABLE) for key in action.shortcuts()]
    if in_bar:
        keys.append(QKeySequence.mnemonic(action.text()).toString(PORTABLE))
    if action.isEnabled() and action.isVisible() and listening:
        place = _place(listening[0], action.shortcutContext(), root)
        yield from (KeyScope(key, action.text(), place) for key in keys if key)


def _key_of(widget: QWidget) -> str:
    """Return the key of a button, or the one that leads from a label to its field."""
    if isinstance(widget, QAbstractButton):
        return widget.shortcut().toString(PORTABLE)
    if isinstance(widget, QLabel) and widget.buddy() is not None:
        return QKeySequence.mnemonic(widget.text()).toString(PORTABLE)
    return ""


def _listens(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _place(owner: QWidget, context: Qt.ShortcutContext, root: QWidget) -> QWidget:
    within = (Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return owner if context in within else root


def _name(widget: QWidget) -> str:
    said = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName()} “{said}”"
