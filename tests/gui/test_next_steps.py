"""What is said once, and quietly, when something was made: voices, and the first mark."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview, Part, Participant
from seci_capture.domain.recording import Recording
from seci_capture.gui.externalize.speaker_naming import SpeakerNaming
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.widgets.notice_card import NoticeCard
from seci_capture.gui.workplace import CAPTURE, COMPILE
from seci_capture.services import handover, socialization, speaking
from seci_capture.services.naming import stand_in
from seci_capture.services.ports import Edges, Samples
from tests.helpers.gui_edges import fake_edges
from tests.helpers.libraries import RATE, add_case, add_recording, open_new
from tests.helpers.person import Person

VOICES = "Two voices were told apart."
FIRST = "Marked. Make an item of it, and Compile writes it to Word."
QUESTION, ANSWER = "How is it so?", "The network is a long freight train."


@pytest.fixture
def gui_edges() -> Edges:
    return fake_edges(f"{QUESTION} {ANSWER}")


@pytest.fixture
def someone(qtbot: QtBot, window: MainWindow) -> Person:
    """Return somebody before the window."""
    return Person(qtbot, window)


def two_channels() -> Samples:
    """Return a question on the right channel and the answer on the left, one word a half second."""
    sound = np.full((6 * RATE, 2), 20, dtype=np.int16)
    asked = len(QUESTION.split()) * RATE // 2
    sound[:asked, 1] = 9000
    sound[asked:, 0] = 9000
    return sound


def add_talk(folder: Path, sound: Samples, expert: str = "Karin Vogt") -> Recording:
    """Make a library with an interview of two people that is not transcribed."""
    library = open_new(folder)
    begun = handover.begin(library, expert).made(Handover)
    interview = handover.add_interview(library, begun.id).made(Interview)
    socialization.add_participant(library, interview.id, "Laura Bennett", Part.INTERVIEWER)
    recording = add_recording(library, interview.id, sound)
    library.close()
    return recording


def notices(someone: Person, text: str) -> list[NoticeCard]:
    return [card for card in someone.window.notice_bar.cards if card.notice.text == text]


def press_in(someone: Person, text: str) -> None:
    """Press the button of a notice."""
    someone.wait(lambda: notices(someone, text))
    (button,) = notices(someone, text)[0].buttons
    someone.click(button)


def transcribe(someone: Person) -> None:
    """Transcribe the recording that is open."""
    pane = someone.place.capture.form.transcript
    button = pane.findChild(QPushButton, "transcribe_button")
    assert button
    someone.wait(button.isVisible)
    someone.click(button)
    someone.wait(pane.view.toPlainText)
    someone.settle()


def asked_who_speaks(someone: Person, folder: Path, expert: str = "Karin Vogt") -> SpeakerNaming:
    """Transcribe a talk of two voices, and return the question that follows."""
    add_talk(folder, two_channels(), expert)
    someone.open(folder)
    someone.place.show_room(CAPTURE)
    transcribe(someone)
    press_in(someone, VOICES)
    someone.wait(lambda: someone.place.findChild(SpeakerNaming))
    asked = someone.place.findChild(SpeakerNaming)
    assert asked
    return asked


class TestVoices:
    def test_they_are_heard_and_named(self, someone: Person, tmp_path: Path) -> None:
        recording = add_talk(tmp_path / "Mine", two_channels())
        someone.open(tmp_path / "Mine")
        someone.place.show_room(CAPTURE)
        transcribe(someone)
        press_in(someone, VOICES)
        someone.wait(lambda: someone.place.findChild(SpeakerNaming))
        assert someone.place.room == CAPTURE
        asked = someone.place.findChild(SpeakerNaming)
        assert asked
        # The expert is who speaks most.
        assert {n: box.currentText() for n, box in asked.boxes.items()} == {
            0: "Karin Vogt",
            1: "Laura Bennett",
        }
        player = someone.place.capture.form.player_bar.player
        someone.wait(lambda: player.state.loaded)
        someone.click(asked.listen_buttons[0])
        someone.wait(lambda: player.state.playing)
        assert player.seconds >= len(QUESTION.split()) / 2
        asked.accept()
        someone.wait(lambda: not player.state.playing)
        library = someone.session.library
        expected = {0: "Karin Vogt", 1: "Laura Bennett"}
        someone.wait(lambda: speaking.speakers(library, recording.id) == expected)
        someone.settle()

    @pytest.mark.parametrize(
        ("names", "expert"),
        [(("Martin Hale", "Laura Bennett"), "Martin Hale"), (("Anna", "The expert"), "The expert")],
    )
    def test_an_expert_without_a_name_gets_it(
        self, someone: Person, tmp_path: Path, names: tuple[str, ...], expert: str
    ) -> None:
        asked = asked_who_speaks(someone, tmp_path / "Mine", stand_in())
        assert asked.boxes[0].currentText() == "The expert"
        for number, name in enumerate(names):
            asked.boxes[number].setCurrentText(name)
        asked.accept()
        title = f"{expert} – Mine – SECI Capture"
        someone.wait(lambda: someone.window.windowTitle() == title)
        someone.settle()
        assert someone.place.sidebar.handover_button.text() == expert
        taking_part = {each.name for each in someone.contents[Participant]}
        assert taking_part == {expert, "Laura Bennett", *names}

    def test_a_sample_ends_where_somebody_else_begins(
        self, someone: Person, tmp_path: Path
    ) -> None:
        asked = asked_who_speaks(someone, tmp_path / "Mine")
        player = someone.place.capture.form.player_bar.player
        someone.wait(lambda: player.state.loaded)
        someone.click(asked.listen_buttons[1])
        someone.wait(lambda: player.state.playing)
        someone.wait(lambda: not player.state.playing)
        assert player.seconds < 4  # the question takes two seconds of six
        asked.reject()
        someone.settle()

    def test_one_voice_is_nothing_to_ask_about(self, someone: Person, tmp_path: Path) -> None:
        add_talk(tmp_path / "Mine", two_channels()[:, :1])
        someone.open(tmp_path / "Mine")
        someone.place.show_room(CAPTURE)
        transcribe(someone)
        assert not notices(someone, VOICES)

    def test_the_notice_leads_back_to_its_handover(self, someone: Person, tmp_path: Path) -> None:
        recording = add_talk(tmp_path / "Mine", two_channels())
        someone.open(tmp_path / "Mine")
        begun = someone.place.handover_id
        someone.place.show_room(CAPTURE)
        transcribe(someone)
        someone.begin_handover("Somebody else")
        assert someone.place.handover_id != begun
        press_in(someone, VOICES)
        someone.wait(lambda: someone.place.handover_id == begun)
        someone.wait(lambda: someone.place.findChild(SpeakerNaming))
        assert someone.place.capture.place
        assert someone.place.capture.place.recording_id == recording.id


class TestFirstMark:
    def test_it_is_said_once_and_leads_to_an_item(self, someone: Person, tmp_path: Path) -> None:
        library = open_new(tmp_path / "Mine")
        add_case(library)
        library.close()
        someone.open(tmp_path / "Mine")
        someone.place.show_room(CAPTURE)
        view = someone.place.capture.form.transcript.view
        someone.wait(view.toPlainText)
        words = view.toPlainText().split()
        someone.mark_word(words[0], Qt.Key.Key_C)
        press_in(someone, FIRST)
        assert someone.place.room == COMPILE
        someone.wait(someone.place.compile.editor.isVisible)
        someone.wait(lambda: notices(someone, FIRST) == [])
        someone.place.show_room(CAPTURE)
        someone.window.notice_bar.close_newest()
        someone.mark_word(words[2], Qt.Key.Key_M)
        someone.settle()
        assert not notices(someone, FIRST)

    def test_it_is_not_said_again_after_undo(self, someone: Person, tmp_path: Path) -> None:
        library = open_new(tmp_path / "Mine")
        add_case(library)
        library.close()
        someone.open(tmp_path / "Mine")
        someone.place.show_room(CAPTURE)
        view = someone.place.capture.form.transcript.view
        someone.wait(view.toPlainText)
        words = view.toPlainText().split()
        someone.mark_word(words[0], Qt.Key.Key_C)
        someone.wait(lambda: notices(someone, FIRST))
        someone.window.notice_bar.close_newest()
        someone.place.session.history.undo()
        someone.settle()
        someone.mark_word(words[0], Qt.Key.Key_C)
        someone.settle()
        assert not notices(someone, FIRST)
