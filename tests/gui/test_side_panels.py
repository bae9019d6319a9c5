"""The keys and the history stand beside the pages, and are remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from seci_capture.gui.find.keys_panel import KeysPanel
from seci_capture.gui.help_dialogs import AboutDialog
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.notices import Notice, Weight
from seci_capture.gui.widgets.notice_bar import AT_ONCE
from seci_capture.gui.workplace import COMPILE
from seci_capture.services.ports import Edges
from tests.helpers.libraries import add_case, open_new
from tests.helpers.windows import click, leave, open_library, settle

WIDE = 1900
LEAST = (1024, 600)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_new(tmp_path / "Heating") as library:
        add_case(library)
    return tmp_path / "Heating"


def keys_in(window: MainWindow) -> KeysPanel:
    panel = window.panels.keys.content
    assert isinstance(panel, KeysPanel)
    return panel


def shown(panel: KeysPanel) -> dict[str, dict[str, str]]:
    """Return the keys that are shown, by their sections."""
    root = panel.tree.invisibleRootItem()
    return {
        top.text(0): {row.text(0): row.text(1) for row in children(top)} for top in children(root)
    }


def children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = (item.child(n) for n in range(item.childCount()))
    return [row for row in rows if not row.isHidden()]


def test_f1_shows_every_key_by_its_place(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    workplace = open_library(qtbot, window, folder)
    window.menus.keys.trigger()
    found = shown(keys_in(window))
    assert list(found)[0] == "Everywhere"
    assert found["Everywhere"]["Prepare & meet"] == "Ctrl+2"
    assert found["Everywhere"]["Search…"] == "Ctrl+F"
    assert found["Prepare & meet"]["Add interview"] == "Ctrl+I"
    assert found["Capture"]["Mark as Rule of thumb"] == "H"
    assert found["Capture"]["Play or pause"] == "Space"
    assert found["Compile"]["Rename the chosen area"] == "F2"
    workplace.show_room(COMPILE)  # it stays while they are tried
    assert keys_in(window).isVisible()


def test_before_a_library_is_open_there_are_the_keys_of_the_menus(window: MainWindow) -> None:
    window.menus.keys.trigger()
    assert list(shown(keys_in(window))) == ["Everywhere"]


def test_keys_are_searched_by_word_and_by_sign(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    open_library(qtbot, window, folder)
    window.menus.keys.trigger()
    panel = keys_in(window)
    assert panel.field.hasFocus()
    qtbot.keyClicks(panel.field, "thumb")
    assert shown(panel) == {"Capture": {"Mark as Rule of thumb": "H"}}
    panel.field.setText("ctrl+k")
    assert shown(panel) == {"Everywhere": {"Commands…": "Ctrl+K"}}
    panel.field.setText("nothing of the kind")
    assert panel.hint.isVisible()


def test_a_panel_is_closed_by_its_key_by_esc_and_by_its_button(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    workplace = open_library(qtbot, window, folder)
    button = workplace.sidebar.rooms.button(COMPILE)
    button.setFocus()
    menus, panel = window.menus, window.panels.keys
    menus.keys.trigger()
    qtbot.keyClick(keys_in(window).field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not menus.keys.isChecked()
    assert QApplication.focusWidget() is button
    menus.keys.trigger()
    click(qtbot, panel.close_button)
    assert not menus.keys.isChecked()
    menus.keys.trigger()
    menus.keys.trigger()
    assert not panel.isVisible()


def test_panels_stand_beside_the_pages_where_there_is_room(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    workplace = open_library(qtbot, window, folder)
    window.resize(WIDE, 900)
    window.menus.history.trigger()
    qtbot.waitUntil(lambda: workplace.width() + window.panels.width() == window.width())
    window.menus.history.trigger()
    qtbot.waitUntil(lambda: workplace.width() == window.width())


def test_panels_do_not_widen_a_small_window(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    open_library(qtbot, window, folder)
    window.resize(window.minimumSizeHint().width(), 600)
    width = window.width()
    window.menus.keys.trigger()
    QApplication.processEvents()
    assert window.width() == width
    assert window.panels.geometry().right() < width


def test_panels_are_remembered(
    qtbot: QtBot, window: MainWindow, gui_edges: Edges, folder: Path
) -> None:
    open_library(qtbot, window, folder)
    window.menus.history.trigger()
    window.menus.keys.trigger()
    leave(qtbot, window)
    again = MainWindow(gui_edges)
    again.show()
    assert again.panels.keys.isVisible()
    assert again.menus.keys.isChecked()
    assert not again.panels.history.isVisible()  # it belongs to a library
    open_library(qtbot, again, folder)
    assert again.panels.history.isVisible()
    leave(qtbot, again)
    again.deleteLater()


def test_the_size_is_remembered(qtbot: QtBot, window: MainWindow, gui_edges: Edges) -> None:
    window.resize(640, 560)
    leave(qtbot, window)
    again = MainWindow(gui_edges)
    again.show()
    assert (again.width(), again.height()) == (640, 560)
    leave(qtbot, again)
    again.deleteLater()


def test_about_tells_versions_to_copy_and_licences(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.about.trigger()
    dialog = window.findChild(AboutDialog)
    assert isinstance(dialog.tabs, QTabWidget)
    click(qtbot, dialog.copy_button)
    copied = QApplication.clipboard().text()
    for part in ("SECI Capture 0.", "Python: 3.", "SQLCipher", "PySide6", "Speech models: base"):
        assert part in copied
    licences = dialog.licences.toPlainText()
    assert "MIT License" in licences
    assert "faster-whisper" in licences
    dialog.accept()


def test_everything_fits_on_the_least_screen(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    workplace = open_library(qtbot, window, folder)
    for number in range(AT_ONCE):
        window.notices.post(Notice(f"It failed {number}", Weight.FAILURE))
    window.menus.keys.trigger()
    for room in range(len(workplace.rooms)):
        workplace.show_room(room)
        settle(qtbot, workplace)
        window.resize(*LEAST)
        QApplication.processEvents()
        assert (window.width(), window.height()) == LEAST
    bar = window.notice_bar
    assert window.centralWidget().rect().contains(bar.geometry())
