"""Leaving the window, and a second one on the same library."""

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Transcript
from seci_capture.gui.workplace import OVERVIEW
from seci_capture.services import transcription
from seci_capture.services.ports import Edges
from seci_capture.storage.library import Library
from tests.helpers.gui_edges import FakeDecoder, FakeTranscriber, fake_edges, spoken
from tests.helpers.libraries import everything
from tests.helpers.person import CONTROL, Person, person

SECONDS = 900.0


class Turnstile(threading.Event):
    """Lets a number of windows pass, and holds the rest."""

    def __init__(self, passing: int) -> None:
        super().__init__()
        self._places = threading.Semaphore(passing)

    def wait(self, timeout: float | None = None) -> bool:
        return self._places.acquire(timeout=timeout)


def test_closing_leaves_nothing_open(qtbot: QtBot, tmp_path: Path) -> None:
    someone = person(qtbot, fake_edges())
    someone.begin_library(tmp_path / "library")
    someone.window.close()
    assert not someone.window.isVisible()
    with Library.open(tmp_path / "library") as library:
        assert library.writable


def test_closing_while_transcribing_asks_once_and_keeps_what_is_there(
    qtbot: QtBot, tmp_path: Path
) -> None:
    someone = person(qtbot, hearing_one_window())
    transcribe(someone, tmp_path)
    question = ask_to_close(someone)
    someone.window.close()
    assert someone.window.findChildren(QMessageBox) == [question]

    press(someone, question, "Go on working")
    assert someone.window.isVisible()
    assert someone.session.tasks.busy

    press(someone, ask_to_close(someone), "Stop and close")
    someone.wait(lambda: not someone.window.isVisible())
    with Library.open(tmp_path / "library") as library:
        (transcript,) = everything(library)[Transcript]
        assert isinstance(transcript, Transcript)
        assert not transcript.complete
        assert "freight" in transcription.wording(library, transcript.id).text


def test_what_is_typed_while_the_window_closes_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    someone = person(qtbot, fake_edges())
    someone.begin_library(tmp_path / "library")
    someone.begin_handover("Martin Hale")
    someone.press(Qt.Key.Key_4, CONTROL)
    someone.click(someone.place.compile.form.write_button)
    field = someone.place.compile.editor.form.title_edit
    qtbot.keyClicks(field, "Ask before a test")
    someone.window.close()
    assert not someone.window.isVisible()
    with Library.open(tmp_path / "library") as library:
        titles = [
            getattr(item, "title", "") for kind in everything(library).values() for item in kind
        ]
        assert "Ask before a test" in titles


def test_a_second_window_on_the_same_library_only_reads(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = person(qtbot, fake_edges()), person(qtbot, fake_edges())
    first.begin_library(tmp_path / "library")
    first.begin_handover("Martin Hale")
    second.open(tmp_path / "library")
    assert not second.session.writable
    assert second.place.sidebar.handover_button.text() == "Martin Hale"
    assert not second.window.menus.new_handover.isEnabled()
    assert not second.place.can_import
    assert not second.place.compile.form.new_button.isEnabled()

    first.window.close()
    retry = next(
        button for button in second.place.findChildren(QPushButton) if button.text() == "Try again"
    )
    second.click(retry)
    second.wait(lambda: second.window.workplace and second.session.writable)
    second.settle()
    assert second.place.compile.form.new_button.isEnabled()


def hearing_one_window() -> Edges:
    """Return edges that hear the first window of a long recording, and then hold."""
    words = spoken("The network is a long freight train.")
    return replace(
        fake_edges(),
        media=FakeDecoder(seconds=SECONDS),
        speech=FakeTranscriber(words, gate=Turnstile(passing=1)),
    )


def transcribe(someone: Person, folder: Path) -> None:
    """Begin a transcription, and wait for its first words."""
    talk = folder / "talk.wav"
    talk.write_bytes(b"any sound")
    someone.begin_library(folder / "library")
    someone.begin_handover("Martin Hale")
    someone.press(Qt.Key.Key_3, CONTROL)
    someone.drop_file(someone.place.capture, talk)
    view = someone.place.capture.form.transcript.view
    someone.qtbot.waitUntil(lambda: "freight" in view.toPlainText(), timeout=20_000)
    assert len(someone.contents[Recording]) == 1


def ask_to_close(someone: Person) -> QMessageBox:
    """Close the window, which asks."""
    someone.window.close()
    assert someone.window.isVisible()
    question = someone.window.departure.question
    assert question is not None
    return question


def press(someone: Person, question: QMessageBox, answer: str) -> None:
    """Press a button of a question."""
    someone.click(next(each for each in question.buttons() if each.text() == answer))
    someone.wait(lambda: someone.window.departure.question is None)


def test_a_library_without_a_handover_begins_with_the_overview(
    qtbot: QtBot, tmp_path: Path
) -> None:
    someone = person(qtbot, fake_edges())
    someone.begin_library(tmp_path / "first")
    someone.begin_handover("Martin Hale")
    someone.press(Qt.Key.Key_3, CONTROL)
    someone.press(Qt.Key.Key_L, CONTROL)
    someone.wait(lambda: someone.window.workplace is None)
    someone.begin_library(tmp_path / "second")
    someone.wait(lambda: someone.place.room == OVERVIEW)
