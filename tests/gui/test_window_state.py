"""The window begins where it was left, and at first as large as the screen allows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from seci_capture.gui.externalize.media_files import chosen_files
from seci_capture.gui.window_state import WindowState


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
    window: QMainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def choose(_parent: object, _title: str, folder: str, _kinds: str) -> tuple[list[str], str]:
        asked.append(Path(folder))
        return [str(tmp_path / "talk.mp3")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    chosen_files(window)
    assert chosen_files(window) == (tmp_path / "talk.mp3",)
    assert asked[0] != tmp_path
    assert asked[1] == tmp_path
