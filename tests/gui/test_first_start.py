"""The first start: the sample at a metaphor, then a first try, in three hints."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from docx import Document as WordFile
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from seci_capture import paths
from seci_capture.domain.handover import Handover
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.recording import Recording
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.sample_banner import SampleBanner
from seci_capture.gui.overview.try_guide import Hint, TryGuide
from seci_capture.gui.workplace import CAPTURE
from seci_capture.services import settings
from seci_capture.services.library import is_library
from seci_capture.services.ports import Edges, SoundDevice
from seci_capture.services.sample_library import sample_folder
from seci_capture.services.settings import Settings
from seci_capture.services.trying import try_folder
from tests.helpers.edges import GivenMicrophone
from tests.helpers.libraries import open_new
from tests.helpers.person import CONTROL, Person


class OneMicrophone:
    """A computer with a microphone."""

    def devices(self) -> tuple[SoundDevice, ...]:
        return (SoundDevice("m", "Microphone", "input", True),)


@dataclass
class Opener:
    """What was opened outside the program."""

    opened: list[str]


@pytest.fixture
def opener(monkeypatch: pytest.MonkeyPatch) -> Opener:
    """Let nothing be opened outside the program."""
    opener = Opener([])

    def note(url: object) -> bool:
        opener.opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return opener


@pytest.fixture(autouse=True)
def first_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Forget what an earlier test remembered, and keep everything in the test's own folder."""
    settings.save(Settings())
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(paths, "documents_folder", lambda: tmp_path)
    yield
    settings.save(Settings())


@pytest.fixture
def someone(qtbot: QtBot, window: MainWindow) -> Person:
    """Return somebody before the window."""
    return Person(qtbot, window)


def button(place: object, words: str) -> QAbstractButton:
    """Return the button that can be seen and says these words."""
    found = [each for each in place.findChildren(QPushButton) if each.text() == words]
    return next(each for each in found if each.isVisible())


def begin_try(someone: Person) -> TryGuide:
    """Go from the sample to a first try."""
    someone.window.begin(None)
    someone.wait(lambda: someone.window.workplace)
    banner = someone.place.findChild(SampleBanner)
    someone.click(banner.try_button)
    someone.wait(lambda: someone.window.workplace and someone.place.findChild(TryGuide))
    someone.wait(lambda: someone.place.handover_id)
    someone.settle()
    guide = someone.place.guide
    assert guide is not None
    return guide


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


def test_a_file_becomes_a_word_page(
    someone: Person, gui_edges: Edges, opener: Opener, tmp_path: Path
) -> None:
    gui_edges.media.seconds = 90
    guide = begin_try(someone)
    assert guide.hint is Hint.SPEAK
    someone.wait(lambda: "No microphone" in guide.text)
    assert not guide.record_button.isVisible()
    assert guide.file_button.isVisible()
    talk = tmp_path / "talk.wav"
    talk.touch()
    someone.drop_file(someone.place.capture, talk)
    view = someone.place.capture.form.transcript.view
    someone.wait(lambda: "freight" in view.toPlainText())
    someone.settle()
    assert guide.hint is Hint.MARK
    (recording,) = someone.contents[Recording]
    assert 50 < recording.seconds < 60
    someone.mark_word("freight", Qt.Key.Key_M)
    someone.wait(lambda: guide.hint is Hint.SHOW)
    someone.click(guide.page_button)
    page = tmp_path / "First try.docx"
    someone.wait(lambda: opener.opened)
    assert opener.opened == [str(page)]
    text = "\n".join(each.text for each in WordFile(str(page)).paragraphs)
    assert "freight" in text
    assert [item.title for item in someone.contents[KnowledgeItem]] == ["Freight"]
    for _step in range(2):  # the page, then the item
        someone.press(Qt.Key.Key_Z, CONTROL)
        someone.settle()
    assert not page.exists()
    assert someone.contents[KnowledgeItem] == ()


def test_a_minute_is_recorded_and_transcribed(
    someone: Person, gui_edges: Edges, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    monkeypatch.setattr(type(gui_edges.sound_devices), "devices", OneMicrophone.devices)
    object.__setattr__(gui_edges, "recorder", GivenMicrophone(gate=gate))
    guide = begin_try(someone)
    someone.wait(guide.record_button.isVisible)
    someone.click(guide.record_button)
    assert guide.stop_button.isVisible()
    assert not guide.file_button.isVisible()
    gate.set()
    someone.wait(lambda: "Recording, 0:" in guide.text or guide.hint is Hint.MARK)
    view = someone.place.capture.form.transcript.view
    someone.wait(lambda: "freight" in view.toPlainText())
    assert guide.hint is Hint.MARK
    assert not guide.stop_button.isVisible()


def test_stopping_early_keeps_what_was_said(
    someone: Person, gui_edges: Edges, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = threading.Event()
    monkeypatch.setattr(type(gui_edges.sound_devices), "devices", OneMicrophone.devices)
    object.__setattr__(gui_edges, "recorder", GivenMicrophone(gate=steps))
    guide = begin_try(someone)
    someone.wait(guide.record_button.isVisible)
    someone.click(guide.record_button)
    someone.click(guide.stop_button)
    steps.set()
    someone.wait(lambda: someone.contents[Recording])
    (recording,) = someone.contents[Recording]
    assert 0 < recording.seconds < 60
    someone.settle()


def test_the_next_try_is_another_handover(someone: Person, tmp_path: Path) -> None:
    begin_try(someone)
    talk = tmp_path / "talk.wav"
    talk.touch()
    someone.drop_file(someone.place.capture, talk)
    someone.wait(lambda: someone.contents[Recording])
    someone.settle()
    someone.window.menus.close_library.trigger()
    someone.wait(lambda: someone.window.workplace is None)
    someone.click(someone.window.entrance.welcome.ui.try_button)
    someone.wait(lambda: someone.window.workplace)
    someone.wait(lambda: someone.place.handover_id)
    assert someone.place.guide.hint is Hint.SPEAK
    assert [each.expert for each in someone.contents[Handover]] == ["The expert", "The expert 2"]
    assert is_library(try_folder())
