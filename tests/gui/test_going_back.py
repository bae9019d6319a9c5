"""Who thinks better of another library is back in the one that was open, where it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.workplace import CAPTURE, PREPARE
from seci_capture.services import handover
from tests.helpers.libraries import add_case, open_new
from tests.helpers.person import CONTROL, SHIFT, Person
from tests.helpers.windows import write


@pytest.fixture
def someone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Person:
    """Return somebody before the second of two handovers, in the room Capture."""
    with open_new(tmp_path / "Heating") as library:
        handover.begin(library, "Ada & Co")
        second = add_case(library).handover.id
    person = Person(qtbot, window)
    person.open(tmp_path / "Heating")
    menu = person.place.sidebar.handover_button.menu()
    next(each for each in menu.actions() if each.data() == second).trigger()
    person.place.show_room(CAPTURE)
    person.wait(person.place.capture.form.transcript.view.toPlainText)
    person.settle()
    return person


def is_back(someone: Person) -> bool:
    """Say whether the library is open again where it was left."""
    place = someone.window.workplace
    if place is None or place.handover_id is None or place.capture.place is None:
        return False
    return place.room == CAPTURE and place.sidebar.handover_button.text() == "Karin Vogt"


@pytest.mark.parametrize("by_key", [True, False])
def test_from_a_new_library(someone: Person, by_key: bool) -> None:
    before = someone.place
    someone.press(Qt.Key.Key_N, CONTROL | SHIFT)
    page = someone.window.entrance.new_library
    someone.wait(page.isVisible)
    if by_key:
        someone.press(Qt.Key.Key_Escape, widget=page.ui.passphrase_edit)
    else:
        someone.click(page.ui.back_button)
    someone.wait(lambda: is_back(someone))
    assert someone.place is not before
    someone.settle()


def test_from_the_passphrase_of_another_library(someone: Person, tmp_path: Path) -> None:
    open_new(tmp_path / "Locked", "four calm words here").close()
    someone.window.open_folder(tmp_path / "Locked")
    unlock = someone.window.entrance.unlock
    someone.wait(unlock.isVisible)
    someone.press(Qt.Key.Key_Escape, widget=unlock.ui.passphrase_edit)
    someone.wait(lambda: is_back(someone))
    someone.settle()


def test_from_a_folder_that_holds_no_library(someone: Person, tmp_path: Path) -> None:
    (tmp_path / "Empty").mkdir()
    someone.window.open_folder(tmp_path / "Empty")
    someone.wait(lambda: is_back(someone))
    told = [card.notice.text for card in someone.window.notice_bar.cards]
    assert any("no library" in text for text in told)
    someone.settle()


def test_back_leads_only_once(someone: Person, tmp_path: Path) -> None:
    someone.press(Qt.Key.Key_N, CONTROL | SHIFT)
    page = someone.window.entrance.new_library
    someone.wait(page.isVisible)
    (tmp_path / "Heating" / "library.json").unlink()
    someone.click(page.ui.back_button)
    someone.wait(someone.window.entrance.welcome.isVisible)
    someone.wait(lambda: someone.window.notice_bar.cards)
    assert someone.window.workplace is None


def test_the_title_names_the_handover_that_is_shown(qtbot: QtBot, someone: Person) -> None:
    window = someone.window
    assert window.windowTitle() == "Karin Vogt – Heating – SECI Capture"
    someone.place.show_room(PREPARE)
    someone.settle()
    write(qtbot, someone.place.prepare.ui.expert_edit, "Karin Wirth")
    someone.wait(lambda: window.windowTitle() == "Karin Wirth – Heating – SECI Capture")
    window.menus.close_library.trigger()
    someone.wait(lambda: window.windowTitle() == "SECI Capture")
