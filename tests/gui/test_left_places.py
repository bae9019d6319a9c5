"""A recording is opened again where it was left: the one, its words on screen, and the player."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Word
from seci_capture.gui.externalize.capture_room import CaptureRoom
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.window_state import Left, WindowState
from seci_capture.gui.workplace import CAPTURE, OVERVIEW, Workplace
from seci_capture.services import handover
from seci_capture.storage.library import Library
from tests.helpers.libraries import add_case, add_recording, add_transcript, noise, open_new, said
from tests.helpers.windows import open_library, settle

SECONDS = 10
LINES = 120


def add_long(library: Library, interview_id: str) -> Recording:
    """Add a recording whose text is longer than any screen."""
    recording = add_recording(library, interview_id, noise(8000 * SECONDS))
    heard = [word for n in range(LINES) for word in said(f"Line {n} of a long talk")]
    step = SECONDS / len(heard)
    words: list[Word] = [
        replace(word, start=n * step, end=n * step + step) for n, word in enumerate(heard)
    ]
    add_transcript(library, recording.id, [words])
    return recording


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a library with two long recordings; by itself the window shows the newer one."""
    with open_new(tmp_path / "Heating") as library:
        case = add_case(library)
        add_long(library, case.interview.id)
        later = handover.add_interview(library, case.handover.id, theme="Later").made(Interview)
        add_long(library, later.id)
    return tmp_path / "Heating"


def opened(qtbot: QtBot, window: MainWindow, folder: Path) -> Workplace:
    place = open_library(qtbot, window, folder)
    place.show_room(CAPTURE)
    wait_for_text(qtbot, place.capture)
    settle(qtbot, place)
    return place


def long_ones(place: Workplace) -> list[Recording]:
    """Return the recordings that have sound, in the order of their interviews."""
    library = place.session.library
    interviews = handover.interviews(library, str(place.handover_id))
    each = (recording for i in interviews for recording in handover.recordings(library, i.id))
    return [recording for recording in each if recording.samples]


def wait_for_text(qtbot: QtBot, room: CaptureRoom) -> None:
    player, view = room.form.player_bar.player, room.form.transcript.view
    qtbot.waitUntil(lambda: player.state.loaded and "Line 0" in view.toPlainText())


def top(room: CaptureRoom) -> str:
    return room.form.transcript.view.firstVisibleBlock().text()


def read_to(qtbot: QtBot, place: Workplace, recording: Recording, line: int, at: float) -> None:
    """Open a recording, and scroll and jump in it."""
    room = place.capture
    room.form.recordings.choose(recording.id)
    wait_for_text(qtbot, room)
    settle(qtbot, place)
    view = room.form.transcript.view
    room.form.player_bar.player.seek(at)
    view.show_from(view.text.words_in(view.document().findBlockByNumber(line))[0].n)


def test_after_a_restart_all_is_where_it_was_left(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    place = opened(qtbot, window, folder)
    first, _second = long_ones(place)
    read_to(qtbot, place, first, 70, 2.5)
    assert top(place.capture).startswith("Line 70")
    window.menus.close_library.trigger()
    qtbot.waitUntil(lambda: window.workplace is None)
    place = opened(qtbot, window, folder)
    assert place.capture.place is not None
    assert place.capture.place.recording_id == first.id
    assert place.capture.place.seconds == pytest.approx(2.5, abs=0.01)
    assert top(place.capture).startswith("Line 70")


def test_each_recording_keeps_its_own_place(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    place = opened(qtbot, window, folder)
    first, second = long_ones(place)
    read_to(qtbot, place, first, 70, 2.5)
    read_to(qtbot, place, second, 30, 7.5)
    place.capture.form.recordings.choose(first.id)
    wait_for_text(qtbot, place.capture)
    settle(qtbot, place)
    assert top(place.capture).startswith("Line 70")
    assert place.capture.form.player_bar.player.seconds == pytest.approx(2.5, abs=0.01)


def test_what_is_left_is_kept_when_the_room_is_left(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    place = opened(qtbot, window, folder)
    _first, second = long_ones(place)
    read_to(qtbot, place, second, 30, 4.0)
    word = place.capture.form.transcript.view.top_word
    place.show_room(OVERVIEW)
    assert word is not None
    assert WindowState().left(second.id) == Left(4.0, word)


@pytest.mark.parametrize("damaged", ["", "x y", "12", "-5 3", "1.5 2"])
def test_a_damaged_place_costs_nothing(damaged: str) -> None:
    state = WindowState()
    state._settings.setValue("left/r", damaged)
    assert state.left("r") is None
