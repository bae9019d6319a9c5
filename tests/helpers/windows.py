"""Opening and leaving the window in tests."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.tasks import TaskRunner
from seci_capture.gui.workplace import Workplace

_READERS = 4
"""As many as `TaskRunner` has threads for reading."""


def open_library(qtbot: QtBot, window: MainWindow, folder: Path) -> Workplace:
    """Open a library in the window, and wait until its handover is shown."""
    window.open_folder(folder)
    qtbot.waitUntil(lambda: window.workplace is not None)
    workplace = window.workplace
    assert workplace is not None
    settle(qtbot, workplace)
    return workplace


def settle(qtbot: QtBot, workplace: Workplace) -> None:
    """Wait until everything that was asked for so far in the window has been done and shown."""
    settle_tasks(qtbot, workplace.session.tasks)


def settle_tasks(qtbot: QtBot, tasks: TaskRunner) -> None:
    """Wait until everything that was asked of a runner so far has been done and shown."""
    for _round in range(2):  # what is shown may ask for more
        done: list[object] = []
        tasks.edit(lambda: None, done.append)
        qtbot.waitUntil(lambda done=done: len(done) == 1)
        everyone = threading.Barrier(_READERS)  # reached by all only when no read is under way
        for _reader in range(_READERS):
            tasks.read(everyone.wait, done.append)
        qtbot.waitUntil(lambda done=done: len(done) == 1 + _READERS)


def leave(qtbot: QtBot, window: MainWindow) -> None:
    """Close the window, and wait until everything it had open is closed."""
    window.close()
    if window.questions.box is not None:  # a recovery key is shown
        window.questions.box.buttons()[0].click()
    qtbot.waitUntil(lambda: not window.isVisible())


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """Press a key together with Ctrl in the window."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def write(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    """Write into a field as a person does, and go on to the next one."""
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)


def click(qtbot: QtBot, widget: QWidget) -> None:
    """Press the left button on the middle of a widget."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
