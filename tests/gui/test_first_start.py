"""The first start: the sample at a metaphor, and the ways on from there."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.sample_banner import SampleBanner
from seci_capture.gui.workplace import CAPTURE
from seci_capture.services import settings
from seci_capture.services.sample_library import sample_folder
from tests.helpers.libraries import open_new
from tests.helpers.person import Person

pytestmark = pytest.mark.usefixtures("own_folders")


@pytest.fixture
def someone(qtbot: QtBot, window: MainWindow) -> Person:
    """Return somebody before the window."""
    return Person(qtbot, window)


def button(place: object, words: str) -> QAbstractButton:
    """Return the button that can be seen and says these words."""
    found = [each for each in place.findChildren(QPushButton) if each.text() == words]
    return next(each for each in found if each.isVisible())


def test_the_first_start_is_at_a_metaphor_with_play_in_focus(someone: Person) -> None:
    someone.window.begin(None)
    someone.wait(lambda: someone.window.workplace)
    form = someone.place.capture.form
    someone.wait(lambda: someone.place.room == CAPTURE)
    someone.wait(lambda: form.player_bar.player.seconds > 0)
    assert form.player_bar.player.seconds == pytest.approx(18.5)
    assert form.player_bar.isVisible()
    shown = form.transcript.view.textCursor().block().text()
    assert shown.startswith("The network is a long freight train")
    play = form.player_bar.findChild(QToolButton, "play_button")
    someone.wait(lambda: someone.window.focusWidget() is play)
    assert not form.player_bar.player.state.playing
    assert someone.place.findChild(SampleBanner).isVisible()
    assert not someone.session.library.locked


def test_a_later_start_opens_the_last_library(someone: Person, tmp_path: Path) -> None:
    open_new(tmp_path / "Mine").close()
    someone.window.preferences.add_recent(tmp_path / "Mine")
    someone.window.begin(None)
    someone.wait(lambda: someone.window.workplace)
    assert someone.session.library.folder == tmp_path / "Mine"
    assert not sample_folder().exists()
    assert someone.place.findChild(SampleBanner) is None


def test_a_later_start_asks_for_the_passphrase(someone: Person, tmp_path: Path) -> None:
    open_new(tmp_path / "Mine", "four calm words here").close()
    someone.window.preferences.add_recent(tmp_path / "Mine")
    someone.window.begin(None)
    someone.wait(someone.window.entrance.unlock.isVisible)


@pytest.mark.parametrize("there", [True, False])
def test_a_later_start_may_be_the_first_page(someone: Person, tmp_path: Path, there: bool) -> None:
    if there:
        open_new(tmp_path / "Mine").close()
        someone.window.findChild(QAction, "reopen").trigger()
    someone.window.preferences.add_recent(tmp_path / "Mine")
    someone.window.begin(None)
    assert someone.window.entrance.welcome.isVisible()
    assert not someone.window.entrance.tasks.busy
    assert settings.load().reopen is not there


def test_a_library_that_is_named_is_opened(someone: Person, tmp_path: Path) -> None:
    open_new(tmp_path / "Mine").close()
    someone.window.begin(tmp_path / "Mine")
    someone.wait(lambda: someone.window.workplace)
    assert someone.session.library.folder == tmp_path / "Mine"


def test_a_sample_that_cannot_be_made_is_said(someone: Person, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    sample_folder().mkdir(parents=True)
    (sample_folder() / "in the way").touch()
    someone.window.begin(None)
    someone.wait(lambda: not someone.window.entrance.tasks.busy)
    someone.wait(someone.window.entrance.welcome.isVisible)
    assert someone.window.session is None
    assert "no library" in someone.window.notice_bar.text
    assert [each.name for each in folder.iterdir()] == [sample_folder().name]


def test_the_sample_is_reset_when_the_person_agrees(someone: Person) -> None:
    someone.window.begin(None)
    someone.wait(lambda: someone.window.workplace)
    someone.begin_handover("Somebody else")
    someone.window.menus.remake_sample.trigger()
    assert someone.window.questions.box is not None
    someone.click(button(someone.window.questions.box, "Leave it as it is"))
    someone.window.menus.remake_sample.trigger()
    before = someone.place
    someone.click(button(someone.window.questions.box, "Reset the sample"))
    someone.wait(lambda: someone.window.workplace and someone.window.workplace is not before)
    someone.settle()
    assert [each.expert for each in someone.contents[Handover]] == ["Martin Hale"]


def test_the_banner_leads_to_a_library_of_ones_own(someone: Person) -> None:
    someone.window.begin(None)
    someone.wait(lambda: someone.window.workplace)
    someone.click(someone.place.findChild(SampleBanner).new_button)
    assert someone.window.entrance.new_library.isVisible()
