"""The window begins where it was left, and at first as large as the screen allows."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from seci_capture.gui.externalize.media_files import ask_files
from seci_capture.gui.window_state import WindowState
from tests.helpers.capture_rooms import sound_files
from tests.helpers.file_dialogs import asking, name_files


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """Return a window that never was on a screen."""
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def test_a_window_that_the_screen_cannot_hold_begins_maximized(window: QMainWindow) -> None:
    window.resize(window.screen().availableSize())
    WindowState().restore(window)
    assert window.isMaximized()


def test_a_window_that_the_screen_can_hold_keeps_its_size(window: QMainWindow) -> None:
    window.resize(window.screen().availableSize() - QSize(100, 100))
    WindowState().restore(window)
    assert not window.isMaximized()


def test_files_are_looked_for_where_the_last_ones_were(
    qtbot: QtBot, window: QMainWindow, tmp_path: Path
) -> None:
    (talk,) = sound_files(tmp_path, "talk.mp3")
    given: list[Sequence[Path]] = []
    window.show()
    ask_files(window, given.append)
    assert Path(asking(window).directory().path()) != tmp_path
    name_files(window, [talk])
    assert given == [(talk,)]
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    ask_files(window, given.append)
    assert Path(asking(window).directory().path()) == tmp_path
    asking(window).reject()
    assert given == [(talk,)]
