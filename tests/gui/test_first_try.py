"""A first try: from a minute of sound to a Word page, in three hints."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from docx import Document as WordFile
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Consent
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.recording import Recording
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.sample_banner import SampleBanner
from seci_capture.gui.overview.try_guide import TryGuide
from seci_capture.gui.overview.try_hints import Hint
from seci_capture.gui.workplace import CAPTURE
from seci_capture.services.library import is_library
from seci_capture.services.ports import Edges, SoundDevice
from seci_capture.services.trying import try_folder
from tests.helpers.edges import GivenMicrophone
from tests.helpers.person import CONTROL, Person

pytestmark = pytest.mark.usefixtures("own_folders")

FIRST = "This is the first minute of your file."


class OneMicrophone:
    """A computer with a microphone."""

    def devices(self) -> tuple[SoundDevice, ...]:
        return (SoundDevice("m", "Microphone", "input", True),)


class Gate(threading.Event):
    """What a microphone waits for before it goes on; ``reached`` says that it does."""

    reached = False

    def wait(self, timeout: float | None = None) -> bool:
        self.reached = True
        return super().wait(timeout)


@dataclass
class Opener:
    """What was opened outside the program, and what of it a program was there for."""

    opened: list[str] = field(default_factory=list)
    can_open: tuple[str, ...] = ("",)


@pytest.fixture
def opener(monkeypatch: pytest.MonkeyPatch) -> Opener:
    """Let nothing be opened outside the program."""
    opener = Opener()

    def note(url: object) -> bool:
        opener.opened.append(url.toLocalFile())
        return url.toLocalFile().endswith(opener.can_open)

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return opener


@pytest.fixture
def someone(qtbot: QtBot, window: MainWindow) -> Person:
    """Return somebody before the window."""
    return Person(qtbot, window)


def guide_of(someone: Person) -> TryGuide:
    """Return the guide of the try that is open."""
    assert someone.place.guide is not None
    return someone.place.guide


def begin_try(someone: Person) -> TryGuide:
    """Go from the sample to a first try."""
    someone.window.begin(None)
    someone.wait(lambda: someone.window.workplace)
    banner = someone.place.findChild(SampleBanner)
    assert banner is not None
    someone.click(banner.try_button)
    someone.wait(lambda: someone.window.workplace and someone.place.findChild(TryGuide))
    someone.wait(lambda: someone.place.handover_id)
    someone.settle()
    return guide_of(someone)


def drop_talk(someone: Person, folder: Path) -> None:
    """Drop a sound file on the room, and wait for its words."""
    talk = folder / "talk.wav"
    talk.touch()
    someone.drop_file(someone.place.capture, talk)
    view = someone.place.capture.form.transcript.view
    someone.wait(lambda: "freight" in view.toPlainText())
    someone.settle()


def show_page(someone: Person, folder: Path) -> TryGuide:
    """Go the whole way of a try, until its page is shown."""
    guide = begin_try(someone)
    drop_talk(someone, folder)
    someone.mark_word("freight", Qt.Key.Key_M)
    someone.wait(lambda: guide.hint is Hint.SHOW)
    guide.page_button.setFocus()
    someone.click(guide.page_button)
    someone.wait(lambda: guide.hint is Hint.GO_ON)
    return guide


def test_a_file_becomes_a_word_page(
    someone: Person, gui_edges: Edges, opener: Opener, tmp_path: Path
) -> None:
    gui_edges.media.seconds = 90
    guide = begin_try(someone)
    assert guide.hint is Hint.SPEAK
    someone.wait(lambda: "No microphone" in guide.text)
    assert "Of a longer file, the first minute is taken." in guide.text
    assert not guide.record_button.isVisible()
    assert guide.file_button.isVisible()
    heights = {guide.height()}
    drop_talk(someone, tmp_path)
    assert guide.hint is Hint.MARK
    assert FIRST in guide.text
    assert all(FIRST not in each.notice.text for each in someone.window.notice_bar.cards)
    heights.add(guide.height())
    (recording,) = someone.contents[Recording]
    assert 50 < recording.seconds < 60
    someone.mark_word("freight", Qt.Key.Key_M)
    someone.wait(lambda: guide.hint is Hint.SHOW)
    assert FIRST in guide.text
    heights.add(guide.height())
    someone.click(guide.page_button)
    page = tmp_path / "First try.docx"
    someone.wait(lambda: opener.opened)
    assert opener.opened == [str(page)]
    heights.add(guide.height())
    assert len(heights) == 1
    text = "\n".join(each.text for each in WordFile(str(page)).paragraphs)
    assert "freight" in text
    assert [item.title for item in someone.contents[KnowledgeItem]] == ["Freight"]
    for _step in range(2):  # the page, then the item
        someone.press(Qt.Key.Key_Z, CONTROL)
        someone.settle()
    assert not page.exists()
    assert someone.contents[KnowledgeItem] == ()
    assert guide.hint is Hint.SHOW


def test_a_short_file_is_not_said_to_be_cut(someone: Person, tmp_path: Path) -> None:
    guide = begin_try(someone)
    drop_talk(someone, tmp_path)
    assert guide.hint is Hint.MARK
    assert FIRST not in guide.text


def test_nobody_agrees_and_nothing_asks_for_it(someone: Person, tmp_path: Path) -> None:
    begin_try(someone)
    drop_talk(someone, tmp_path)
    assert someone.contents[Consent] == ()
    frame = someone.place.capture.form.transcript.findChild(object, "consent")
    assert frame is not None
    assert not frame.isVisible()


def test_the_written_page_is_said_once_and_leads_on(
    someone: Person, opener: Opener, tmp_path: Path
) -> None:
    guide = show_page(someone, tmp_path)
    assert guide.text == "Your page is written: First try.docx. Next: a library of your own."
    assert someone.window.notice_bar.cards == []
    assert someone.window.focusWidget() is guide.open_button
    someone.click(guide.open_button)
    someone.click(guide.folder_button)
    assert opener.opened == [*[str(tmp_path / "First try.docx")] * 2, str(tmp_path)]
    assert guide.new_button.isVisible()
    someone.click(guide.close_button)
    assert not guide.isVisible()
    assert someone.place.room == CAPTURE
    someone.begin_handover("Anna Wirth")
    assert not guide.isVisible()


def test_where_nothing_opens_the_page_it_is_said_once(
    someone: Person, opener: Opener, tmp_path: Path
) -> None:
    opener.can_open = ("nothing",)
    guide = show_page(someone, tmp_path)
    said = "Your page is written: First try.docx. Nothing on this computer opens it."
    assert guide.text.startswith(said)
    assert not guide.open_button.isVisible()
    assert someone.window.focusWidget() is guide.folder_button
    someone.click(guide.folder_button)
    assert opener.opened[-1] == str(tmp_path)
    assert str(tmp_path / "First try.docx") in guide.text
    assert someone.window.notice_bar.cards == []


def test_a_further_mark_can_be_shown_too(someone: Person, opener: Opener, tmp_path: Path) -> None:
    guide = show_page(someone, tmp_path)
    someone.mark_word("train", Qt.Key.Key_C)
    someone.wait(lambda: guide.hint is Hint.SHOW)
    someone.click(guide.page_button)
    someone.wait(lambda: guide.hint is Hint.GO_ON)
    assert opener.opened[-1] == str(tmp_path / "First try 2.docx")


def test_a_handover_of_ones_own_is_not_led(someone: Person) -> None:
    guide = begin_try(someone)
    assert guide.isVisible()
    tried = someone.place.handover_id
    someone.begin_handover("Anna Wirth")
    assert not guide.isVisible()
    menu = someone.place.sidebar.handover_button.menu()
    next(each for each in menu.actions() if each.data() == tried).trigger()
    someone.settle()
    assert guide.isVisible()


def test_a_try_that_was_shown_is_over_when_it_is_opened_again(
    someone: Person, opener: Opener, tmp_path: Path
) -> None:
    show_page(someone, tmp_path)
    someone.open(try_folder())
    assert not guide_of(someone).isVisible()


@pytest.fixture
def gate(gui_edges: Edges, monkeypatch: pytest.MonkeyPatch) -> Gate:
    """Return what the microphone waits for."""
    gate = Gate()
    monkeypatch.setattr(type(gui_edges.sound_devices), "devices", OneMicrophone.devices)
    object.__setattr__(gui_edges, "recorder", GivenMicrophone(gate=gate))
    return gate


def test_a_minute_is_recorded_and_transcribed(someone: Person, gate: Gate) -> None:
    guide = begin_try(someone)
    someone.wait(guide.record_button.isVisible)
    height = guide.height()
    guide.record_button.setFocus()
    someone.click(guide.record_button)
    assert someone.window.focusWidget() is guide.stop_button
    assert guide.text.startswith("Recording, 0:00")
    assert not guide.file_button.isVisible()
    assert guide.height() == height
    gate.set()
    view = someone.place.capture.form.transcript.view
    someone.wait(lambda: "freight" in view.toPlainText())
    someone.settle()
    assert guide.hint is Hint.MARK
    assert FIRST not in guide.text
    assert not guide.stop_button.isVisible()


def test_stopping_early_keeps_what_was_said(someone: Person, gate: Gate) -> None:
    guide = begin_try(someone)
    someone.wait(guide.record_button.isVisible)
    someone.click(guide.record_button)
    someone.wait(lambda: gate.reached)
    someone.click(guide.stop_button)
    gate.set()
    someone.wait(lambda: someone.contents[Recording])
    (recording,) = someone.contents[Recording]
    assert 0 < recording.seconds < 60
    someone.settle()


def test_the_next_try_is_another_handover(someone: Person, tmp_path: Path) -> None:
    begin_try(someone)
    drop_talk(someone, tmp_path)
    someone.window.menus.close_library.trigger()
    someone.wait(lambda: someone.window.workplace is None)
    someone.click(someone.window.entrance.welcome.ui.try_button)
    someone.wait(lambda: someone.window.workplace)
    someone.wait(lambda: someone.place.handover_id)
    someone.settle()
    guide = guide_of(someone)
    assert guide.isVisible()
    assert guide.hint is Hint.SPEAK
    experts = [each.expert for each in someone.contents[Handover]]
    assert experts == ["The expert", "The expert 2"]
    assert is_library(try_folder())
