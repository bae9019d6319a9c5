"""Somebody who tries whatever the window offers: clicks, keys, words, in no order.

What they do is drawn from a seed, so that a walk can be taken again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from seci_capture.gui.overview.sample_banner import SampleBanner
from tests.helpers.person import CONTROL, LEFT, NONE, SHIFT, Person

T = TypeVar("T")

ALT = Qt.KeyboardModifier.AltModifier
KEYS = Qt.Key
ROOMS = (KEYS.Key_1, KEYS.Key_2, KEYS.Key_3, KEYS.Key_4, KEYS.Key_5)
PANELS = ((KEYS.Key_F, CONTROL), (KEYS.Key_H, CONTROL), (KEYS.Key_F1, NONE))
"""Ways to look elsewhere. What leaves the library or the program is not among them."""
KIND_KEYS = "CMAHDSUPKQ"
LIST_KEYS = (
    *((key, NONE) for key in (KEYS.Key_Up, KEYS.Key_Down, KEYS.Key_Return, KEYS.Key_Delete)),
    *((key, NONE) for key in (KEYS.Key_F2, KEYS.Key_Space, KEYS.Key_Escape)),
    *((key, ALT) for key in (KEYS.Key_Up, KEYS.Key_Down)),
    (KEYS.Key_Down, SHIFT),
)
FIELD_KEYS = (
    *((key, NONE) for key in (KEYS.Key_Return, KEYS.Key_Escape, KEYS.Key_Tab, KEYS.Key_Backspace)),
    (KEYS.Key_Return, CONTROL),
    (KEYS.Key_Return, SHIFT),
)
WORDS = ("Pumpe", "Wärme  ", "🐛", "<b>&amp;", "Rücklauftemperaturbegrenzungsventil", "a\tb", "%s")
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
KINDS = (FIELDS, QAbstractItemView, (QAbstractButton, QComboBox, QDateEdit))


@dataclass
class Restless:
    """A person with no plan. ``done`` tells what they did, for who reads a failure."""

    someone: Person
    random: Random
    talk: Path
    """A sound file that they drop now and then."""
    done: list[str] = field(default_factory=list)

    def act(self) -> None:
        """Do one thing, in the dialog that lies on top or anywhere in the window."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._press(popup, self._one((KEYS.Key_Down, KEYS.Key_Return, KEYS.Key_Escape)))
        elif dialogs := self._dialogs():
            self._answer(dialogs[-1])
        else:
            self._roam()
        self.someone.settle()

    def _dialogs(self) -> list[QDialog]:
        found = self.someone.window.findChildren(QDialog)
        return [each for each in found if each.isVisible() and each.isWindow()]

    def _answer(self, dialog: QDialog) -> None:
        """Fill in a dialog, or leave it. Files are never chosen: there may be none of ours."""
        if isinstance(dialog, QFileDialog) or self.random.random() < 0.3:
            self.done.append(f"reject {type(dialog).__name__}")
            dialog.reject()
        else:
            dialog.activateWindow()
            self._touch(dialog)

    def leave_all(self) -> None:
        """Close what is open, and go where nothing is typed, so that what was typed is stored."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        for dialog in self._dialogs():
            dialog.reject()
        self.someone.look_at_window()
        self.someone.press(ROOMS[0], CONTROL)
        self.someone.settle()

    def _roam(self) -> None:
        self.someone.look_at_window()
        chance = self.random.random()
        if chance < 0.05:
            self._press(self.someone.window, KEYS.Key_Z, CONTROL)
        elif chance < 0.08:
            self._press(self.someone.window, KEYS.Key_Z, CONTROL | SHIFT)
        elif chance < 0.15:
            self._press(self.someone.window, self._one(ROOMS), CONTROL)
        elif chance < 0.17:
            self._press(self.someone.window, *self._one(PANELS))
        elif chance < 0.18:
            self._press(self.someone.window, KEYS.Key_N, CONTROL)
        elif chance < 0.2 and self.someone.place.capture.isVisible():
            self.done.append("drop a recording")
            self.someone.drop_file(self.someone.place.capture, self.talk)
        else:
            self._touch(self.someone.window)

    def _touch(self, root: QWidget) -> None:
        """Use something that can be seen in a window."""
        found = [each for each in root.findChildren(QWidget) if _offered(each, root)]
        kinds = [kind for kind in KINDS if any(isinstance(each, kind) for each in found)]
        if not kinds:
            return
        kind = self._one(kinds)  # buttons are many, and most of them lead nowhere new
        widget = self._one([each for each in found if isinstance(each, kind)])
        if isinstance(widget, QAbstractItemView):
            self._use_list(widget)
        elif isinstance(widget, FIELDS):
            self._use_field(widget)
        elif isinstance(widget, QPushButton) and widget.menu():
            self._use_menu(widget.menu())
        else:
            self._click(widget, widget.rect().center())

    def _use_list(self, view: QAbstractItemView) -> None:
        rows = view.model().rowCount()
        if rows:
            index = self._row(view, QModelIndex())
            view.scrollTo(index)
            self._click(view.viewport(), view.visualRect(index).center())
        if self.random.random() < 0.7:
            self._press(view, *self._one(LIST_KEYS))

    def _row(self, view: QAbstractItemView, parent: QModelIndex) -> QModelIndex:
        model = view.model()
        index = model.index(self.random.randrange(model.rowCount(parent)), 0, parent)
        deeper = model.rowCount(index) and self.random.random() < 0.7
        return self._row(view, index) if deeper else index

    def _use_field(self, field: QWidget) -> None:
        """Write in a field, or choose words of a text that only reads and mark them."""
        if isinstance(field, QPlainTextEdit | QTextEdit):
            self._click(field.viewport(), self._somewhere(field.viewport().size()))
        else:
            self._click(field, field.rect().center())
        if isinstance(field, QPlainTextEdit | QTextEdit) and field.isReadOnly():
            self._press(field, self._one([Qt.Key(ord(letter)) for letter in KIND_KEYS]))
            return
        text = self._one(WORDS)
        QApplication.clipboard().setText(text)  # Qt's tests type no letters beyond Latin
        self._press(field, Qt.Key.Key_V, CONTROL)
        if self.random.random() < 0.6:
            self._press(field, *self._one(FIELD_KEYS))

    def _use_menu(self, menu: QMenu) -> None:
        menu.aboutToShow.emit()
        actions = [each for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
        if actions:
            action = self._one(actions)
            self.done.append(f"choose {action.text()}")
            action.trigger()

    def _click(self, widget: QWidget, place: QPoint) -> None:
        """Click, or click twice as people do who do not know that once is enough."""
        twice = self.random.random() < 0.5
        self.done.append(f"{'double ' if twice else ''}click {_named(widget)}")
        QTest.mouseClick(widget, LEFT, NONE, place)
        if twice:
            QTest.mouseDClick(widget, LEFT, NONE, place)

    def _press(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        if widget.isVisible():
            self.done.append(f"press {modifier.name} {key.name} in {_named(widget)}")
            QTest.keyClick(widget, key, modifier)

    def _somewhere(self, size: QSize) -> QPoint:
        return QPoint(self.random.randrange(size.width()), self.random.randrange(size.height()))

    def _one(self, things: Sequence[T]) -> T:
        return self.random.choice(things)


def _offered(widget: QWidget, root: QWidget) -> bool:
    """Say whether a person may use this here. What leaves the library is not offered."""
    return (
        any(isinstance(widget, kind) for kind in KINDS)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is root
        and widget.rect().isValid()
        and not _within(widget, (SampleBanner, QMenuBar))
    )


def _within(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, kinds):
        parent = parent.parentWidget()
    return parent is not None


def _named(widget: QWidget) -> str:
    names = (widget.accessibleName(), widget.objectName(), type(widget).__name__)
    return next(filter(None, names))
