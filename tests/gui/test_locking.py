"""Locking: by key, after a while without a touch, and coming back to the same place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from seci_capture.domain.recording import Recording
from seci_capture.gui.idle_lock import MINUTE_MS
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.models.wanted import PlaceWanted
from seci_capture.gui.workplace import CAPTURE, COMPILE
from seci_capture.services import handover, settings
from seci_capture.services.settings import Settings
from tests.helpers.file_dialogs import asking
from tests.helpers.libraries import (
    RATE,
    add_case,
    add_recording,
    add_transcript,
    noise,
    open_new,
    said,
)
from tests.helpers.person import CONTROL, Person

SECRET = "four calm words here"


@pytest.fixture(autouse=True)
def first_day() -> Iterator[None]:
    """Forget what an earlier test remembered."""
    settings.save(Settings())
    yield
    settings.save(Settings())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a locked library with two handovers and two recordings that can be heard."""
    with open_new(tmp_path / "Locked", SECRET) as library:
        case = add_case(library)
        for text in ("one two three four", "five six seven eight"):
            recording = add_recording(library, case.interview.id, noise(4 * RATE))
            add_transcript(library, recording.id, [said(text)])
        handover.begin(library, "Ada")
    return tmp_path / "Locked"


@pytest.fixture
def someone(qtbot: QtBot, window: MainWindow, folder: Path) -> Person:
    """Return somebody who works in the locked library."""
    someone = Person(qtbot, window)
    window.open_folder(folder)
    unlock(someone)
    return someone


def audible(someone: Person) -> list[Recording]:
    """Return the recordings that hold sound."""
    every = handover.all_recordings(someone.session.library)
    return [each for each in every if each.samples]


def unlock(someone: Person) -> None:
    """Type the passphrase."""
    page = someone.window.entrance.unlock
    someone.wait(page.isVisible)
    someone.qtbot.keyClicks(page.ui.passphrase_edit, SECRET)
    someone.qtbot.keyClick(page.ui.passphrase_edit, Qt.Key.Key_Return)
    someone.wait(lambda: someone.window.workplace)
    someone.settle()


def test_the_same_place_is_there_after_unlocking(someone: Person) -> None:
    capture = someone.place.capture
    _first, second = audible(someone)
    someone.place.begin_at(PlaceWanted(second.id, 0.0))
    someone.wait(lambda: capture.form.player_bar.player.state.loaded)
    capture.form.player_bar.player.seek(1.5)
    shown = someone.place.handover_id
    someone.press(Qt.Key.Key_L, CONTROL)
    someone.wait(lambda: someone.window.workplace is None)
    assert someone.window.entrance.unlock.isVisible()
    assert "Locked" in someone.window.entrance.unlock.ui.title_label.text()
    unlock(someone)
    place = someone.place
    assert (place.room, place.handover_id) == (CAPTURE, shown)
    someone.wait(lambda: place.place is not None and place.place.seconds == pytest.approx(1.5))
    assert place.place.recording_id == second.id
    assert not place.capture.form.player_bar.player.state.playing


def test_another_room_is_there_after_unlocking(someone: Person) -> None:
    someone.place.show_room(COMPILE)
    someone.press(Qt.Key.Key_L, CONTROL)
    unlock(someone)
    assert someone.place.room == COMPILE


def test_a_library_without_a_passphrase_closes_to_the_first_page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_new(tmp_path / "Open").close()
    someone = Person(qtbot, window)
    someone.open(tmp_path / "Open")
    someone.press(Qt.Key.Key_L, CONTROL)
    someone.wait(lambda: someone.window.workplace is None)
    assert someone.window.entrance.welcome.isVisible()


def test_a_library_that_nobody_touches_is_locked(someone: Person) -> None:
    timer = someone.window.idle_lock.timer
    assert timer.interval() == 15 * MINUTE_MS
    timer.setInterval(1)
    someone.wait(lambda: someone.window.workplace is None)
    assert someone.window.entrance.unlock.isVisible()
    timer.setInterval(15 * MINUTE_MS)
    unlock(someone)


def test_each_touch_begins_the_wait_anew(someone: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    timer, started = someone.window.idle_lock.timer, []
    monkeypatch.setattr(timer, "start", lambda: started.append(True), raising=False)
    someone.press(Qt.Key.Key_2, CONTROL)
    assert started
    started.clear()
    someone.qtbot.mouseMove(someone.place.sidebar)
    QApplication.sendEvent(someone.place, QEvent(QEvent.Type.Paint))
    someone.qtbot.mouseClick(someone.place.sidebar, Qt.MouseButton.LeftButton)
    assert started


def test_work_that_goes_on_is_not_locked_out(someone: Person) -> None:
    begun = someone.session.tasks.long(
        lambda _report, cancel: wait_for(cancel),
        lambda _nothing: None,
        on_progress=lambda _progress: None,
        on_end=lambda: None,
    )
    someone.window.idle_lock.due.emit()
    assert someone.window.workplace is not None
    begun.cancel()
    someone.wait(lambda: not someone.session.tasks.busy)
    someone.window.idle_lock.due.emit()
    someone.wait(lambda: someone.window.workplace is None)


def wait_for(cancel: object) -> None:
    """Work until somebody cancels."""
    while True:
        cancel.check()


def test_sound_that_plays_is_not_locked_out(someone: Person) -> None:
    first, _second = audible(someone)
    someone.place.begin_at(PlaceWanted(first.id, 0.0))
    player = someone.place.capture.form.player_bar.player
    someone.wait(lambda: player.state.loaded)
    player.play()
    someone.wait(lambda: player.state.playing)
    someone.window.idle_lock.due.emit()
    assert someone.window.workplace is not None
    player.pause()
    someone.wait(lambda: not player.state.playing)


def test_a_library_is_locked_while_files_are_asked_for(someone: Person) -> None:
    someone.place.show_room(CAPTURE)
    someone.place.capture.form.recordings.import_wanted.emit()
    assert asking(someone.place).isVisible()
    someone.window.idle_lock.due.emit()
    someone.wait(lambda: someone.window.workplace is None)
    unlock(someone)
    assert not someone.window.findChildren(QFileDialog)


def test_a_library_without_a_passphrase_is_not_locked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_new(tmp_path / "Open").close()
    someone = Person(qtbot, window)
    someone.open(tmp_path / "Open")
    window.idle_lock.due.emit()
    assert window.workplace is not None


@pytest.mark.parametrize(("words", "minutes"), [("Never", 0), ("After 5 minutes", 5)])
def test_when_to_lock_is_chosen_and_remembered(
    window: MainWindow, words: str, minutes: int
) -> None:
    actions = {action.text(): action for action in window.findChildren(QAction)}
    assert actions["After 15 minutes"].isChecked()
    actions[words].trigger()
    assert settings.load().lock_after == minutes
    timer = window.idle_lock.timer
    assert timer.isActive() is bool(minutes)
    assert not minutes or timer.interval() == minutes * MINUTE_MS
