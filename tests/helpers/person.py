"""Somebody who sits before the whole window, with mouse and keys."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seci_capture.domain.edits import Entity
from seci_capture.gui.externalize.capture_room import CaptureRoom
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.new_handover import NewHandover
from seci_capture.gui.session import Session
from seci_capture.gui.workplace import Workplace
from seci_capture.services.ports import Edges
from tests.helpers.libraries import everything
from tests.helpers.windows import settle_tasks

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Person:
    """What a person sees of the window, and does to it."""

    qtbot: QtBot
    window: MainWindow

    @property
    def place(self) -> Workplace:
        """Return the open library's part of the window."""
        assert self.window.workplace is not None
        return self.window.workplace

    @property
    def session(self) -> Session:
        """Return the open library's session."""
        return self.place.session

    @property
    def contents(self) -> dict[type[Entity], tuple[Entity, ...]]:
        """Return everything in the library."""
        return everything(self.session.library)

    def wait(self, done: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(done()))

    def settle(self) -> None:
        """Wait until all that was asked for is stored, and nothing long goes on."""
        self.wait(lambda: not self.session.tasks.busy)
        settle_tasks(self.qtbot, self.session.tasks)

    def click(self, widget: QWidget) -> None:
        """Click a widget that can be seen."""
        assert widget.isVisible(), widget.objectName()
        assert widget.isEnabled(), widget.objectName()
        QTest.mouseClick(widget, LEFT)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = NONE,
        widget: QWidget | None = None,
    ) -> None:
        """Press a key, in a widget or in the window."""
        self.look_at_window()
        assert (widget or self.window).isVisible()
        QTest.keyClick(widget or self.window, key, modifier)

    def open(self, folder: Path) -> None:
        """Open a library, and wait until its handovers are read."""
        self.window.open_folder(folder)
        self.wait(lambda: self.window.workplace)
        self.settle()

    def begin_library(self, folder: Path) -> None:
        """Make a library without a passphrase from the first page."""
        entrance = self.window.entrance
        self.click(entrance.welcome.ui.new_button)
        page = entrance.new_library.ui
        page.place_edit.setText(str(folder.parent))
        page.name_edit.setText(folder.name)
        self.click_beside(page.open_choice)
        self.click(page.create_button)
        self.wait(lambda: self.window.workplace)

    def click_beside(self, button: QAbstractButton) -> None:
        """Click the sign beside the text of a button that is chosen among others."""
        QTest.mouseClick(button, LEFT, NONE, QPoint(8, button.height() // 2))
        assert button.isChecked()

    def begin_handover(self, expert: str) -> None:
        """Begin a handover by key; only the name is needed."""
        self.press(Qt.Key.Key_N, CONTROL)
        dialog = self.place.findChild(NewHandover)
        assert dialog is not None
        QTest.keyClicks(dialog.ui.expert_edit, expert)
        self.press(Qt.Key.Key_Return, widget=dialog.ui.expert_edit)
        self.wait(lambda: self.place.handover_id)
        self.settle()

    def drop_file(self, room: CaptureRoom, file: Path) -> None:
        """Drop a media file on the room."""
        assert room.isVisible()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        place, copy = room.rect().center(), Qt.DropAction.CopyAction
        QApplication.sendEvent(room, QDragEnterEvent(place, copy, data, LEFT, NONE))
        drop = QDropEvent(QPointF(place), copy, data, LEFT, NONE, QEvent.Type.Drop)
        QApplication.sendEvent(room, drop)

    def mark_word(self, word: str, key: Qt.Key) -> None:
        """Choose a word of the transcript by double click, and mark it by a key."""
        view = self.place.capture.form.transcript.view
        assert view.isVisible()
        found = view.document().find(word)
        assert not found.isNull(), word
        cursor = QTextCursor(found)
        cursor.setPosition(found.selectionStart() + 1)
        place = view.cursorRect(cursor).center()
        QTest.mouseDClick(view.viewport(), LEFT, NONE, place)
        QTest.keyClick(view, key)
        self.settle()

    def save_as(self, button: QWidget, target: Path) -> None:
        """Press a button and name the file in the dialog that opens."""
        self.click(button)
        dialogs = self.place.compile.findChildren(QFileDialog)
        dialog = next(each for each in dialogs if each.isVisible())
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        box = dialog.findChild(QDialogButtonBox)
        assert field is not None
        assert box is not None
        field.setText(str(target))  # typing would open a list of proposals over the button
        self.click(box.button(QDialogButtonBox.StandardButton.Save))
        self.wait(target.is_file)
        self.settle()

    def look_at_window(self) -> None:
        """Make the window active, as a desktop does by itself when a dialog closes."""
        if QApplication.activeWindow() not in (self.window, *self.window.findChildren(QDialog)):
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()


def person(qtbot: QtBot, edges: Edges) -> Person:
    """Show the window to a person."""
    window = MainWindow(edges)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return Person(qtbot, window)
