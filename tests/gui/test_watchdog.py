"""The window answers while it imports and transcribes: its thread is never away for long.

What counts is the processor time of the window's thread from one beat to the next. By the clock, a
busy machine would make any program stand still; the time of its own thread only grows when it works
itself, so that what else the machine does cannot turn a good program red. What makes a thread
stand still without working is the garbage collector, in whichever thread it runs: it is timed too.
"""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seci_capture import resources
from seci_capture.bootstrap import edges as real_edges
from seci_capture.gui import application
from seci_capture.services.ports import Edges
from tests.helpers.capture_rooms import sound_files
from tests.helpers.gui_edges import FakeDecoder, FakeTranscriber, fake_edges, spoken
from tests.helpers.heartbeat import Heartbeat, collections
from tests.helpers.person import CONTROL, Person, person

BEAT_MS = 5
LONGEST_MS = 50
HOUR = 3600.0
SAID = "The network is a long freight train. It cannot stop at once. " * 64
BEGINNING = 20
PATIENCE_MS = 120_000


@pytest.fixture(autouse=True)
def start() -> Iterator[None]:
    """Treat what is there as the program treats what its start made."""
    gc.collect()
    application.spare_what_stays()
    yield
    gc.unfreeze()


def in_capture(qtbot: QtBot, edges: Edges, folder: Path) -> Person:
    """Return somebody before a handover in the room Capture."""
    someone = person(qtbot, edges)
    someone.begin_library(folder)
    someone.begin_handover("Martin Hale")
    someone.press(Qt.Key.Key_3, CONTROL)
    return someone


def watch(someone: Person, work: Callable[[], None], words: str) -> None:
    """Fail when the thread is away for too long while words come of a work."""
    view = someone.place.capture.form.transcript.view
    with collections() as turns:
        heart = Heartbeat(BEAT_MS)
        work()
        someone.qtbot.waitUntil(lambda: words in view.toPlainText(), timeout=PATIENCE_MS)
        someone.qtbot.waitUntil(lambda: not someone.session.tasks.busy, timeout=PATIENCE_MS)
        someone.settle()
        longest = heart.stop()
    assert len(heart.gaps) > 2 * LONGEST_MS / BEAT_MS
    assert longest.work < LONGEST_MS, heart.gaps
    assert max(turns, default=0) < LONGEST_MS


def test_an_hour_is_imported_and_transcribed(qtbot: QtBot, tmp_path: Path) -> None:
    heard = FakeTranscriber(spoken(SAID, 0.35))
    edges = replace(fake_edges(), media=FakeDecoder(HOUR), speech=heard)
    someone = in_capture(qtbot, edges, tmp_path / "library")
    (talk,) = sound_files(tmp_path, "talk.wav")
    watch(someone, lambda: someone.drop_file(someone.place.capture, talk), "freight")


@pytest.mark.speech
def test_real_speech_is_imported_and_transcribed(qtbot: QtBot, tmp_path: Path) -> None:
    sample, rate = soundfile.read(resources.path("sample", "interview.flac"), dtype="int16")
    talk = tmp_path / "beginning.flac"
    soundfile.write(talk, sample[: BEGINNING * rate], rate)
    someone = in_capture(qtbot, real_edges(), tmp_path / "library")
    watch(someone, lambda: someone.drop_file(someone.place.capture, talk), "making time, Martin")
