"""Before a library is open: a new library, a locked one, the recent ones."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.choices import LibraryWanted, SecretGiven
from seci_capture.gui.overview.recovery_page import RecoveryPage
from seci_capture.services import settings
from seci_capture.services.settings import Settings
from seci_capture.storage.library import Library
from tests.helpers.gui_edges import FakeSecrets
from tests.helpers.libraries import open_new
from tests.helpers.windows import click, open_library, press, write

SECRET = "four calm words here"


class NoSecrets(FakeSecrets):
    """A computer without a keyring."""

    def remember(self, library_id: str, secret: str) -> bool:
        return False


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """Return the folder of a library with a passphrase."""
    open_new(tmp_path / "Locked", SECRET).close()
    return tmp_path / "Locked"


@pytest.fixture(autouse=True)
def first_day() -> None:
    """Forget what an earlier test remembered."""
    settings.save(Settings())


def begin(qtbot: QtBot, window: MainWindow, folder: Path, first: str, again: str) -> None:
    """Fill in the form for a new library with a passphrase, and press its button."""
    click(qtbot, window.entrance.welcome.ui.new_button)
    ui = window.entrance.new_library.ui
    write(qtbot, ui.place_edit, str(folder.parent))
    write(qtbot, ui.name_edit, folder.name)
    write(qtbot, ui.passphrase_edit, first)
    write(qtbot, ui.repeat_edit, again)
    click(qtbot, ui.create_button)


def test_a_new_library_shows_its_recovery_key_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    begin(qtbot, window, tmp_path / "New", SECRET, SECRET)
    page = window.entrance.recovery
    qtbot.waitUntil(page.isVisible)
    key = page.ui.key_edit.text()
    assert not page.ui.continue_button.isEnabled()
    click(qtbot, page.ui.copy_button)
    assert QGuiApplication.clipboard().text() == key
    page.save(tmp_path / "key.txt")
    assert key in (tmp_path / "key.txt").read_text("utf-8")
    type_group(qtbot, page)
    click(qtbot, page.ui.continue_button)
    assert window.session is not None
    assert window.session.library.folder == tmp_path / "New"
    assert page.ui.key_edit.text() == ""
    press(qtbot, window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: window.session is None)
    for secret in (SECRET, key):
        Library.open(tmp_path / "New", secret).close()


def test_a_recovery_key_is_not_left_by_a_menu(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    begin(qtbot, window, tmp_path / "New", SECRET, SECRET)
    qtbot.waitUntil(window.entrance.recovery.isVisible)
    window.menus.new_library.trigger()
    assert window.entrance.recovery.isVisible()
    assert "recovery key" in window.notice_bar.text


@pytest.mark.parametrize(
    ("first", "again", "said"), [("", "", "at least one character"), ("one", "two", "differ")]
)
def test_a_passphrase_must_be_there_twice(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, first: str, again: str, said: str
) -> None:
    begin(qtbot, window, tmp_path / "New", first, again)
    ui = window.entrance.new_library.ui
    assert said in ui.refusal_label.text()
    assert ui.refusal_label.isVisible()
    assert ui.passphrase_edit.hasFocus()
    assert not (tmp_path / "New").exists()


def test_a_folder_that_cannot_be_is_refused_in_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "Full").mkdir()
    (tmp_path / "Full" / "letter.txt").write_text("Dear", "utf-8")
    begin(qtbot, window, tmp_path / "Full", SECRET, SECRET)
    ui = window.entrance.new_library.ui
    qtbot.waitUntil(ui.refusal_label.isVisible)
    assert "is not empty" in ui.refusal_label.text()
    assert ui.name_edit.hasFocus()
    assert ui.name_edit.selectedText() == "Full"
    assert ui.create_button.isEnabled()


def test_a_shared_folder_is_refused_in_place(qtbot: QtBot, window: MainWindow) -> None:
    page = window.entrance.new_library
    click(qtbot, window.entrance.welcome.ui.new_button)
    page.refuse(CaptureError(Fault.FOLDER_SHARED, path="Z:", reason="Dropbox"))
    assert "Dropbox" in page.ui.refusal_label.text()
    assert page.ui.place_edit.hasFocus()


@pytest.mark.parametrize(
    ("passphrase", "said"), [("short", "Short"), ("a dozen chars", "Fair"), (SECRET, "Good")]
)
def test_the_length_of_a_passphrase_is_commented(
    qtbot: QtBot, window: MainWindow, passphrase: str, said: str
) -> None:
    click(qtbot, window.entrance.welcome.ui.new_button)
    ui = window.entrance.new_library.ui
    qtbot.keyClicks(ui.passphrase_edit, passphrase)
    assert ui.strength_label.text().startswith(said)


def test_a_library_without_a_passphrase_opens_at_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    click(qtbot, window.entrance.welcome.ui.new_button)
    ui = window.entrance.new_library.ui
    write(qtbot, ui.name_edit, str(tmp_path / "Open"))  # a whole path will do as well
    ui.open_choice.setFocus()
    qtbot.keyClick(ui.open_choice, Qt.Key.Key_Space)
    assert not ui.passphrase_edit.isEnabled()
    click(qtbot, ui.create_button)
    qtbot.waitUntil(lambda: window.session is not None)
    assert not window.session.library.locked


def test_a_wrong_passphrase_is_said_in_place(
    qtbot: QtBot, window: MainWindow, locked: Path
) -> None:
    window.open_folder(locked)
    page = window.entrance.unlock
    qtbot.waitUntil(page.isVisible)
    qtbot.keyClicks(page.ui.passphrase_edit, "wrong")
    qtbot.keyClick(page.ui.passphrase_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(page.ui.refusal_label.isVisible)
    assert "does not open" in page.ui.refusal_label.text()
    assert page.ui.passphrase_edit.hasFocus()
    assert page.ui.passphrase_edit.hasSelectedText()
    qtbot.keyClicks(page.ui.passphrase_edit, SECRET)
    qtbot.keyClick(page.ui.passphrase_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session.library.locked


def test_a_remembered_passphrase_is_not_asked_for(
    qtbot: QtBot, window: MainWindow, locked: Path
) -> None:
    given = SecretGiven(locked, SECRET, remember=True)
    window.entrance.unlock.secret_given.emit(given)
    qtbot.waitUntil(lambda: window.session is not None)
    press(qtbot, window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: window.session is None)
    open_library(qtbot, window, locked)
    assert not window.entrance.unlock.isVisible()


def test_what_cannot_be_remembered_is_shown_as_unavailable(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.entrance._edges = replace(window.entrance._edges, secrets=NoSecrets())
    wanted = LibraryWanted(tmp_path / "New", SECRET, remember=True)
    window.entrance.new_library.create_wanted.emit(wanted)
    qtbot.waitUntil(window.entrance.recovery.isVisible)
    assert "no safe place" in window.notice_bar.text
    for page in (window.entrance.new_library, window.entrance.unlock):
        assert not page.ui.remember_box.isEnabled()
        assert "not available" in page.ui.remember_box.text()


def test_recent_libraries_open_by_key_and_leave_the_list(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_new(tmp_path / "Heating").close()
    recent = window.entrance.welcome.ui.recent_list
    assert not recent.isVisible()
    window.preferences.add_recent(tmp_path / "Heating")
    window.preferences.add_recent(tmp_path / "Gone")
    names = [recent.item(row).text().split("\n")[0] for row in range(recent.count())]
    assert names == ["Gone (not there)", "Heating"]
    recent.setFocus()
    qtbot.keyClick(recent, Qt.Key.Key_Delete)
    assert settings.load().recent_libraries == (str(tmp_path / "Heating"),)
    recent.setFocus()
    qtbot.keyClick(recent, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)


def test_a_library_that_is_gone_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_folder(tmp_path / "Gone")
    qtbot.waitUntil(window.notice_bar.isVisible)
    assert "There is no library" in window.notice_bar.text
    assert window.entrance.welcome.isEnabled()


def test_escape_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window.entrance.welcome.ui.new_button)
    assert not window.entrance.welcome.isVisible()
    qtbot.keyClick(window.entrance.currentWidget(), Qt.Key.Key_Escape)
    assert window.entrance.welcome.isVisible()


def test_another_group_of_the_key_is_not_taken(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    begin(qtbot, window, tmp_path / "New", SECRET, SECRET)
    page = window.entrance.recovery
    qtbot.waitUntil(page.isVisible)
    page.ui.group_edit.setFocus()
    qtbot.keyClicks(page.ui.group_edit, "OOOO")  # no key has this letter
    assert "differs from the key" in page.ui.match_label.text()
    assert not page.ui.continue_button.isEnabled()
    qtbot.keyClick(page.ui.group_edit, Qt.Key.Key_Return)
    assert window.session is None
    page.ui.group_edit.clear()
    type_group(qtbot, page)
    qtbot.keyClick(page.ui.group_edit, Qt.Key.Key_Return)
    assert window.session is not None


@pytest.mark.parametrize("goes", [False, True])
def test_the_window_asks_before_a_recovery_key_goes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, goes: bool
) -> None:
    begin(qtbot, window, tmp_path / "New", SECRET, SECRET)
    page = window.entrance.recovery
    qtbot.waitUntil(page.isVisible)
    key = page.ui.key_edit.text()
    window.close()
    box = window.questions.box
    assert box is not None
    assert window.isVisible()
    buttons = {button.text(): button for button in box.buttons()}
    click(qtbot, buttons["Close without the key" if goes else "Keep the key first"])
    if goes:
        qtbot.waitUntil(lambda: not window.isVisible())
    else:
        assert page.isVisible()
        assert page.ui.key_edit.text() == key
        type_group(qtbot, page)
        click(qtbot, page.ui.continue_button)


def type_group(qtbot: QtBot, page: RecoveryPage) -> None:
    """Type the group of the key that is asked for, in small letters."""
    asked = re.search(r"(\d)(?:st|nd|rd|th)", page.ui.group_label.text())
    assert asked is not None
    page.ui.group_edit.setFocus()
    group = page.ui.key_edit.text().split("-")[int(asked[1]) - 1]
    qtbot.keyClicks(page.ui.group_edit, group.lower())
