"""Whatever the keyboard reaches has a name that a screen reader can say, in every room and page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.gui.crash import CrashDialog
from seci_capture.gui.help_dialogs import AboutDialog
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.new_handover import NewHandover
from seci_capture.services.ports import Edges
from tests.helpers.libraries import add_case, open_new
from tests.helpers.windows import open_library, settle


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    """Let Qt make what a screen reader sees."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def nameless(root: QWidget) -> list[str]:
    """Return the visible widgets below ``root`` that take the focus and have no name."""
    return [
        f"{type(each).__name__} {each.objectName()} in {type(each.parent()).__name__}"
        for each in (root, *root.findChildren(QWidget))
        if each.isVisible() and takes_focus(each) and not name_of(each)
    ]


def takes_focus(widget: QWidget) -> bool:
    """Say whether the keyboard reaches a widget itself (not through what it belongs to)."""
    if widget.focusProxy() is not None or widget.isWindow() or isinstance(widget, QScrollArea):
        return False
    inside_view = isinstance(widget.parent(), QAbstractScrollArea)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not inside_view


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


@pytest.mark.parametrize("page", ["welcome", "new_library", "recovery", "unlock"])
def test_the_pages_before_a_library_is_open(window: MainWindow, tmp_path: Path, page: str) -> None:
    window.preferences.add_recent(tmp_path)
    window.entrance.setCurrentWidget(getattr(window.entrance, page))
    assert nameless(window) == []
    window.preferences.forget_recent(str(tmp_path))


def test_the_rooms(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with open_new(tmp_path / "Heating") as library:
        add_case(library)
    workplace = open_library(qtbot, window, tmp_path / "Heating")
    for room in range(len(workplace.rooms)):
        workplace.show_room(room)
        settle(qtbot, workplace)
        assert nameless(window) == [], workplace.rooms[room]


def test_the_rooms_of_an_empty_library(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_new(tmp_path / "New").close()
    workplace = open_library(qtbot, window, tmp_path / "New")
    for room in range(len(workplace.rooms)):
        workplace.show_room(room)
        assert nameless(window) == [], workplace.rooms[room]


def test_the_dialogs(qtbot: QtBot, window: MainWindow, gui_edges: Edges, tmp_path: Path) -> None:
    open_new(tmp_path / "New").close()
    workplace = open_library(qtbot, window, tmp_path / "New")
    workplace.begin_handover()
    for dialog in (
        window.findChild(NewHandover),
        AboutDialog(gui_edges.models, window),
        CrashDialog(window),
    ):
        dialog.open()
        QApplication.processEvents()
        assert nameless(dialog) == []
        dialog.reject()


def test_the_panels_and_what_lies_over_the_rooms(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_new(tmp_path / "New").close()
    open_library(qtbot, window, tmp_path / "New")
    for action in (
        window.menus.keys,
        window.menus.history,
        window.menus.find,
        window.menus.palette,
    ):
        action.trigger()
        QApplication.processEvents()
        assert nameless(window) == [], action.text()
