"""Naming who is heard, in the room Capture."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from seci_capture.domain.transcript import Speaker
from seci_capture.gui.externalize.speaker_naming import SpeakerNaming, Voice
from seci_capture.services import handover, speaking
from tests.helpers.capture_rooms import Desk, desk
from tests.helpers.gui_edges import fake_edges


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library", fake_edges()) as made:
        yield made


def test_a_speaker_is_named_and_the_name_taken_back(at: Desk, tmp_path: Path) -> None:
    at.import_talk(tmp_path)
    library = at.session.library
    (recording,) = handover.all_recordings(library)
    assert not at.buttons("Who speaks…")
    library.write(lambda work: work.put(Speaker("left", recording.id, 0, "Speaker 1")))
    at.room.reload()
    at.room.recording.read()
    at.wait(lambda: at.buttons("Who speaks…"))

    at.buttons("Who speaks…")[0].click()
    asked = at.room.findChild(SpeakerNaming)
    assert asked
    asked.boxes[0].setCurrentText("Laura Bennett")
    asked.accept()
    at.wait(lambda: speaking.speakers(library, recording.id) == {0: "Laura Bennett"})
    at.settle()

    at.session.history.undo()
    at.wait(lambda: speaking.speakers(library, recording.id) == {0: "Speaker 1"})
    at.settle()


def test_an_empty_name_changes_nothing(qtbot: QtBot) -> None:
    asked = SpeakerNaming([Voice(0, "Speaker 1"), Voice(1, "Speaker 2")], ["Laura", "Martin"])
    qtbot.addWidget(asked)
    asked.boxes[0].setCurrentText("  ")
    asked.boxes[1].setCurrentText("Martin")
    assert asked.changed_names() == {1: "Martin"}
