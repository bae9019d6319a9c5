"""The window: rooms, menus, handovers, files that are dropped, and leaving."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from seci_capture.gui import theme
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.notices import Notice, Weight
from seci_capture.gui.overview.new_handover import NewHandover
from seci_capture.gui.workplace import CAPTURE, COMPILE, LEARN, OVERVIEW, PREPARE
from seci_capture.services import handover, settings
from seci_capture.services.ports import Edges
from seci_capture.storage.library import Library
from tests.helpers.libraries import add_case, open_new
from tests.helpers.windows import click, leave, open_library, press, settle, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a library with two handovers."""
    with open_new(tmp_path / "Heating") as library:
        add_case(library)
        handover.begin(library, "Ada & Co")
    return tmp_path / "Heating"


def test_keys_go_to_the_rooms(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    workplace = open_library(qtbot, window, folder)
    for key, room in (
        (Qt.Key.Key_2, PREPARE),
        (Qt.Key.Key_3, CAPTURE),
        (Qt.Key.Key_4, COMPILE),
        (Qt.Key.Key_5, LEARN),
        (Qt.Key.Key_1, OVERVIEW),
    ):
        press(qtbot, window, key)
        assert workplace.room == room
        assert workplace.sidebar.rooms.checkedId() == room


def test_clicks_go_to_the_rooms(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    workplace = open_library(qtbot, window, folder)
    click(qtbot, workplace.sidebar.rooms.button(COMPILE))
    assert workplace.room == COMPILE
    click(qtbot, workplace.sidebar.rooms.button(PREPARE))
    assert workplace.room == PREPARE


def test_the_room_and_the_handover_are_remembered(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    workplace = open_library(qtbot, window, folder)
    workplace.show_room(COMPILE)
    choose(workplace, "Ada && Co")
    settle(qtbot, workplace)
    second = workplace.handover_id
    window.menus.close_library.trigger()
    qtbot.waitUntil(lambda: window.workplace is None)
    again = open_library(qtbot, window, folder)
    assert again.room == COMPILE
    assert again.handover_id == second


def test_choosing_a_handover_shows_it_in_every_room(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    workplace = open_library(qtbot, window, folder)
    before = workplace.handover_id
    choose(workplace, "Ada && Co")
    settle(qtbot, workplace)
    assert workplace.handover_id != before
    assert {room.handover_id for room in workplace.rooms} == {workplace.handover_id}
    assert workplace.sidebar.handover_button.accessibleName() == "Handover: Ada & Co"
    assert workplace.overview.ui.expert_label.text() == "Ada & Co"


def test_a_handover_begins_with_a_name_alone_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_new(tmp_path / "New").close()
    workplace = open_library(qtbot, window, tmp_path / "New")
    assert workplace.overview.ui.pages.currentWidget() is workplace.overview.ui.empty_page
    click(qtbot, workplace.overview.ui.first_button)
    dialog = window.findChild(NewHandover)
    assert not dialog.ui.begin_button.isEnabled()
    write(qtbot, dialog.ui.expert_edit, "Karin Vogt")
    with qtbot.waitSignal(dialog.begun):
        click(qtbot, dialog.ui.begin_button)
    settle(qtbot, workplace)
    (begun,) = handover.handovers(workplace.session.library)
    assert (begun.expert, begun.leaves, begun.language) == ("Karin Vogt", None, "en")
    assert workplace.handover_id == begun.id
    assert window.menus.undo.text() == "Undo: Begin handover of Karin Vogt"
    press(qtbot, window, Qt.Key.Key_Z)
    settle(qtbot, workplace)
    assert workplace.handover_id is None
    assert handover.handovers(workplace.session.library) == ()


def test_a_handover_begins_with_everything(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    workplace = open_library(qtbot, window, folder)
    press(qtbot, window, Qt.Key.Key_N)
    dialog = window.findChild(NewHandover)
    write(qtbot, dialog.ui.expert_edit, "Omar")
    write(qtbot, dialog.ui.role_edit, "Lead")
    dialog.ui.dated_box.setFocus()
    qtbot.keyClick(dialog.ui.dated_box, Qt.Key.Key_Space)
    dialog.ui.successors_edit.setPlainText("Ida\n\n Ben \n")
    dialog.ui.language_box.setCurrentIndex(dialog.ui.language_box.findData("de"))
    with qtbot.waitSignal(dialog.begun):
        qtbot.keyClick(dialog.ui.challenge_edit, Qt.Key.Key_Return)
    library = workplace.session.library
    begun = next(h for h in handover.handovers(library) if h.expert == "Omar")
    assert begun.role == "Lead"
    assert begun.leaves is not None
    assert begun.language == "de"
    assert [s.name for s in handover.successors(library, begun.id)] == ["Ida", "Ben"]


def test_steps_of_the_golden_path_go_to_their_rooms(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    workplace = open_library(qtbot, window, folder)
    buttons = workplace.overview.path.buttons
    highlighted = [step for step, button in buttons.items() if button.property("primary")]
    assert highlighted == ["interview"]
    rooms = []
    for step in ("interview", "recording", "items", "documents", "learn"):
        workplace.show_room(OVERVIEW)
        click(qtbot, buttons[step])
        rooms.append(workplace.room)
    assert rooms == [PREPARE, CAPTURE, COMPILE, COMPILE, LEARN]


def test_a_dropped_file_is_imported(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    workplace = open_library(qtbot, window, folder)
    sound = folder.parent / "talk.wav"
    sound.write_bytes(b"any")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sound))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(50, 300), Qt.DropAction.CopyAction, data, button, keys)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(50, 300), Qt.DropAction.CopyAction, data, button, keys))
    assert workplace.room == CAPTURE
    qtbot.waitUntil(
        lambda: "talk" in {r.name for r in handover.all_recordings(workplace.session.library)}
    )
    qtbot.waitUntil(lambda: not workplace.session.tasks.busy)


def test_nothing_is_dropped_where_no_library_is_open(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "talk.wav").write_bytes(b"any")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "talk.wav"))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, button, keys)
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted()


def test_a_library_open_elsewhere_can_only_be_read(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    with Library.open(folder):
        workplace = open_library(qtbot, window, folder)
        assert not workplace.session.writable
        assert not window.menus.new_handover.isEnabled()
        assert not workplace.prepare.ui.handover_frame.isEnabled()
        assert not workplace.overview.ui.new_button.isEnabled()
        assert not workplace.can_import
    with qtbot.waitSignal(window.entrance.opened):
        workplace.retry_wanted.emit()
    assert window.session is not None
    assert window.session.writable


def test_leaving_closes_the_library(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    open_library(qtbot, window, folder)
    leave(qtbot, window)
    with Library.open(folder) as library:
        assert library.writable


def test_locking_goes_back_to_the_welcome(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    open_library(qtbot, window, folder)
    press(qtbot, window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: window.workplace is None)
    assert window.entrance.currentWidget() is window.entrance.welcome
    assert not window.menus.close_library.isEnabled()
    with Library.open(folder) as library:
        assert library.writable


def test_leaving_while_something_goes_on_asks_once(
    qtbot: QtBot, window: MainWindow, gui_edges: Edges, folder: Path
) -> None:
    gui_edges.media.gate = threading.Event()
    workplace = open_library(qtbot, window, folder)
    sound = folder.parent / "talk.wav"
    sound.write_bytes(b"any")
    workplace.import_files([sound])
    qtbot.waitUntil(lambda: workplace.session.tasks.busy)
    window.close()
    window.close()
    question = window.departure.question
    assert question is not None
    click(qtbot, question.defaultButton())
    assert window.isVisible()
    assert workplace.session.tasks.busy
    window.close()
    question = window.departure.question
    assert question is not None
    click(qtbot, next(b for b in question.buttons() if b is not question.defaultButton()))
    qtbot.waitUntil(lambda: not window.isVisible())
    with Library.open(folder) as library:
        assert library.writable


def test_the_history_is_a_panel(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    open_library(qtbot, window, folder)
    window.menus.history.trigger()
    assert window.panels.history.isVisible()
    window.menus.history.trigger()
    assert not window.panels.history.isVisible()


def choose(workplace: object, text: str) -> None:
    """Choose an entry of the handover's menu."""
    menu = workplace.sidebar.handover_button.menu()
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_colours_are_chosen_and_remembered(window: MainWindow) -> None:
    colours = {
        action.data(): action
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
        if action.data() in settings.SCHEMES
    }
    colours["dark"].trigger()
    assert theme.is_dark(QApplication.palette())
    assert settings.load().theme == "dark"
    colours["light"].trigger()
    assert not theme.is_dark(QApplication.palette())
    assert settings.load().theme == "light"


def test_a_library_is_not_left_for_one_that_is_not_there(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    workplace = open_library(qtbot, window, folder)
    posted: list[Notice] = []
    window.notices.posted.connect(posted.append)
    window.open_folder(tmp_path / "moved")
    settle(qtbot, workplace)
    assert window.workplace is workplace
    assert posted[-1].weight is Weight.FAILURE
    assert "moved" in posted[-1].text
