"""The whole window over edges that answer at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from seci_capture import paths
from seci_capture.gui.main_window import MainWindow
from seci_capture.services import settings
from seci_capture.services.ports import Edges
from seci_capture.services.settings import Settings
from tests.helpers.gui_edges import fake_edges
from tests.helpers.windows import leave


@pytest.fixture
def gui_edges() -> Edges:
    """Return edges that import any file as a tone and hear words in it."""
    return fake_edges()


@pytest.fixture(autouse=True)
def first_day() -> None:
    """Forget how another test left the window."""
    state = QSettings(str(paths.settings_folder() / "window.ini"), QSettings.Format.IniFormat)
    state.clear()
    state.sync()


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Forget what an earlier test remembered, and keep everything in the test's own folder."""
    settings.save(Settings())
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(paths, "documents_folder", lambda: tmp_path)
    yield
    settings.save(Settings())


@pytest.fixture
def window(qtbot: QtBot, gui_edges: Edges) -> Iterator[MainWindow]:
    """Return the window, shown, before any library is open."""
    window = MainWindow(gui_edges)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    leave(qtbot, window)
    window.deleteLater()
