"""Listening: the player over the library's own sound, and how text and sound follow each other.

Without a sound device Qt plays on a clock, so what is heard where can be tested anywhere.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QIODevice, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLabel, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.externalize.waveform import Waveform, levels_of
from seci_capture.gui.playing.player import Player
from seci_capture.gui.playing.sound_device import SoundDevice
from seci_capture.gui.theme import KIND_LOOKS
from seci_capture.services.playback import SampleReader, WavStream, open_sound
from seci_capture.storage.library import Library
from tests.helpers.capture_rooms import LEFT, Desk, desk, sound_files
from tests.helpers.gui_edges import fake_edges
from tests.helpers.libraries import RATE, add_case, add_recording, noise, open_new

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
TALK = "The network is a long freight train. It cannot stop at once. So you drive ahead of it."
SECONDS = 30


class Shelf:
    """A library with a recording of thirty seconds."""

    def __init__(self, library: Library) -> None:
        self.library = library
        case = add_case(library)
        sound = noise(SECONDS * RATE, channels=2)
        self.recording = add_recording(library, case.interview.id, sound)

    def sound(self) -> SampleReader:
        return open_sound(self.library, self.recording.id)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    library = open_new(tmp_path / "library")
    yield Shelf(library)
    library.close()


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[Player]:
    owner = QObject()
    made = Player(owner)
    yield made
    made.close()
    with qtbot.waitSignal(made.destroyed):
        made.deleteLater()


class TestDevice:
    def test_it_gives_the_bytes_of_the_recording_as_qt_asks_for_them(self, shelf: Shelf) -> None:
        with shelf.sound() as sound:
            stream = WavStream(sound)
            whole = stream.read(0, stream.size)
        owner = QObject()
        device = SoundDevice(shelf.sound(), owner)
        assert device.size() == len(whole)
        assert device.read(1000).data() == whole[:1000]
        assert device.seek(123_457)
        assert device.read(70_001).data() == whole[123_457 : 123_457 + 70_001]
        assert device.seek(len(whole) - 10)
        assert device.read(100).data() == whole[-10:]
        assert device.atEnd()
        device.release()

    def test_once_released_it_is_at_its_end(self, shelf: Shelf) -> None:
        owner = QObject()
        device = SoundDevice(shelf.sound(), owner)
        device.release()
        assert device.atEnd()
        assert device.read(10).data() == b""
        assert device.openMode() == (
            QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered
        )


class TestPlayer:
    def test_what_is_asked_for_before_the_sound_is_there_is_done_then(
        self, qtbot: QtBot, player: Player, shelf: Shelf
    ) -> None:
        player.open(shelf.sound())
        assert not player.state.loaded
        player.play_from(12.0)
        qtbot.waitUntil(lambda: player.state.playing and player.seconds > 12.3)
        assert player.seconds < 20

    def test_it_moves_smoothly_and_never_far_back(
        self, qtbot: QtBot, player: Player, shelf: Shelf
    ) -> None:
        player.open(shelf.sound())
        moments: list[float] = []
        player.moved.connect(lambda moment: moments.append(moment.seconds))
        player.play_from(3.0)
        qtbot.waitUntil(lambda: player.seconds > 5)
        assert moments == sorted(moments)
        assert len(moments) > 20

    def test_speed_changes_how_fast_it_goes(
        self, qtbot: QtBot, player: Player, shelf: Shelf
    ) -> None:
        player.open(shelf.sound())
        player.set_speed(5.0)
        assert player.state.speed == 2.0
        player.set_speed(0.1)
        assert player.state.speed == 0.5
        player.play()
        qtbot.waitUntil(lambda: player.state.playing)
        clock = QElapsedTimer()
        clock.start()
        begin = player.seconds
        qtbot.waitUntil(lambda: player.seconds > begin + 0.5)
        assert clock.elapsed() > 700

    def test_at_the_end_it_stops_and_plays_again_from_where_one_jumps(
        self, qtbot: QtBot, player: Player, shelf: Shelf
    ) -> None:
        player.open(shelf.sound())
        player.play_from(SECONDS - 0.4)
        qtbot.waitUntil(lambda: player.state.playing)
        qtbot.waitUntil(lambda: not player.state.playing)
        player.play_from(2.0)
        qtbot.waitUntil(lambda: player.state.playing and player.seconds > 2.1)
        assert player.seconds < 10

    def test_recordings_may_change_at_any_moment(
        self, qtbot: QtBot, player: Player, shelf: Shelf
    ) -> None:
        for k in range(40):
            player.open(shelf.sound())
            if k % 2:
                player.play_from(float(k % 20))
            if k % 3 == 0:
                qtbot.waitUntil(lambda: player.state.loaded)
            elif k % 3 == 1:
                QCoreApplication.processEvents()
        qtbot.waitUntil(lambda: player.state.loaded)
        player.seek(1.0)
        player.close()
        qtbot.waitUntil(lambda: not player.state.loaded)

    def test_it_may_be_deleted_while_it_plays(self, qtbot: QtBot, shelf: Shelf) -> None:
        for k in range(9):
            owner = QObject()
            player = Player(owner)
            player.open(shelf.sound())
            player.play_from(4.0)
            if k % 3:
                qtbot.waitUntil(lambda made=player: made.state.loaded)
            if k % 3 == 2:
                qtbot.waitUntil(lambda made=player: made.state.playing)
            with qtbot.waitSignal(owner.destroyed):
                owner.deleteLater()

    def test_without_qt_multimedia_it_is_silent_and_still_goes_places(
        self, qtbot: QtBot, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
        owner = QObject()
        player = Player(owner)
        assert not player.available
        player.open(shelf.sound())
        with qtbot.waitSignal(player.moved) as moved:
            player.play_from(7.0)
        assert moved.args[0].seconds == 7.0
        player.close()
        QCoreApplication.processEvents()


class TestRoom:
    @pytest.fixture
    def at(self, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
        with desk(qtbot, tmp_path / "library", fake_edges(TALK)) as made:
            made.import_talk(tmp_path)
            yield made

    def test_a_click_on_a_word_plays_from_its_beginning(self, at: Desk) -> None:
        heard: list[float] = []
        at.player.moved.connect(lambda moment: heard.append(moment.seconds))
        at.click("freight")
        at.wait(lambda: at.player.state.playing)
        assert heard[0] == at.word("freight").start

    def test_a_click_only_places_the_caret_when_it_is_not_to_play(self, at: Desk) -> None:
        toggle = at.room.form.player_bar.findChild(QCheckBox)
        assert toggle
        toggle.setFocus()
        QTest.keyClick(toggle, Qt.Key.Key_Space)
        with at.qtbot.assertNotEmitted(at.player.moved, wait=100):
            at.click("freight")
        assert not at.player.state.playing
        assert at.player.seconds == 0

    def test_the_highlight_follows_the_sound(self, at: Desk) -> None:
        seen: list[str] = []

        def look() -> None:
            seen.extend(each.cursor.selectedText() for each in at.view.extraSelections())

        at.player.moved.connect(look)
        at.click("freight")
        at.wait(lambda: "cannot" in seen)
        said = list(dict.fromkeys(seen))
        assert said[: said.index("cannot") + 1] == ["freight", "train.", "It", "cannot"]

    def test_keys_in_the_text_steer(self, at: Desk) -> None:
        at.view.setFocus()
        at.press(Qt.Key.Key_Space)
        at.wait(lambda: at.player.state.playing)
        at.press(Qt.Key.Key_Space)
        at.wait(lambda: not at.player.state.playing)
        at.player.seek(9.0)
        at.press(Qt.Key.Key_Right, ALT)
        assert at.player.seconds == 14.0
        at.press(Qt.Key.Key_Left, ALT)
        assert at.player.seconds == 9.0
        at.press(Qt.Key.Key_BracketRight)
        at.press(Qt.Key.Key_BracketRight)
        assert at.player.state.speed == 1.2
        speed = at.room.form.player_bar.findChild(QDoubleSpinBox)
        assert speed
        assert speed.value() == 1.2
        at.press(Qt.Key.Key_BracketLeft)
        assert speed.value() == 1.1

    def test_the_controls_steer_and_show(self, at: Desk) -> None:
        bar = at.room.form.player_bar
        buttons = {b.accessibleName(): b for b in bar.findChildren(QToolButton)}
        QTest.mouseClick(buttons["Five seconds forth"], LEFT)
        assert at.player.seconds == 5.0
        assert "0:05 / 0:20" in [label.text() for label in bar.findChildren(QLabel)]
        QTest.mouseClick(buttons["Five seconds back"], LEFT)
        wave = bar.findChild(Waveform)
        assert wave
        wave.setFocus()
        at.press(Qt.Key.Key_PageUp)
        assert at.player.seconds == 5.0
        at.press(Qt.Key.Key_Left)
        assert at.player.seconds == 4.0
        QTest.mouseClick(wave, LEFT, pos=wave.rect().center())
        assert at.player.seconds == pytest.approx(10, abs=0.1)
        QTest.mouseClick(buttons["Play"], LEFT)
        at.wait(lambda: buttons["Play"].accessibleName() == "Pause")

    def test_its_keys_work_wherever_the_focus_is(self, at: Desk) -> None:
        at.room.form.marks.setFocus()
        tree = at.room.form.recordings.findChild(QTreeView)
        assert tree
        tree.setFocus()
        at.press(Qt.Key.Key_Space, CONTROL)
        at.wait(lambda: at.player.state.playing)
        at.press(Qt.Key.Key_Space)
        at.wait(lambda: not at.player.state.playing)
        at.player.seek(9.0)
        at.press(Qt.Key.Key_Right, ALT)
        assert at.player.seconds == 14.0
        at.press(Qt.Key.Key_Left, ALT)
        assert at.player.seconds == 9.0
        at.press(Qt.Key.Key_Right, ALT | Qt.KeyboardModifier.ShiftModifier)
        assert at.player.state.speed == 1.1
        at.press(Qt.Key.Key_Left, ALT | Qt.KeyboardModifier.ShiftModifier)
        assert at.player.state.speed == 1.0

    def test_the_blank_plays_where_nobody_else_uses_it(self, at: Desk) -> None:
        wave = at.room.form.player_bar.findChild(Waveform)
        assert wave
        wave.setFocus()
        at.press(Qt.Key.Key_Space)
        at.wait(lambda: at.player.state.playing)

    def test_it_plays_from_the_caret(self, at: Desk) -> None:
        heard: list[float] = []
        at.player.moved.connect(lambda moment: heard.append(moment.seconds))
        at.view.setFocus()
        at.view.go_to(at.word("cannot").n)
        at.press(Qt.Key.Key_Return, CONTROL)
        at.wait(lambda: at.player.state.playing)
        assert heard[0] == at.word("cannot").start

    def test_a_recording_goes_on_where_it_was_left(self, at: Desk, tmp_path: Path) -> None:
        at.player.seek(9.0)
        first = at.recordings[0].id
        at.drop(*sound_files(tmp_path, "more.wav"))
        at.wait(lambda: len(at.recordings) == 2)
        at.idle()
        at.wait(lambda: at.tree.index_of(at.recordings[1].id).isValid())
        at.room.form.recordings.choose(at.recordings[1].id)
        at.wait(lambda: at.player.state.loaded)
        assert at.player.seconds == 0
        at.room.form.recordings.choose(first)
        at.wait(lambda: at.player.state.loaded)
        assert at.player.seconds == 9.0

    def test_marks_are_ticks_over_the_waveform(self, at: Desk) -> None:
        wave = at.room.form.player_bar.findChild(Waveform)
        assert wave
        bare = wave.grab().toImage()
        at.view.setFocus()
        at.view.go_to(at.word("freight").n)
        at.press(Qt.Key.Key_M)
        at.settle()
        colour = KIND_LOOKS[MarkKind.METAPHOR].color(wave.palette())
        x = round(at.marks[0].anchor.start / 20 * wave.width()) + 1
        assert bare.pixelColor(x, 3) != colour
        at.wait(lambda: wave.grab().toImage().pixelColor(x, 3) == colour)

    def test_leaving_the_room_is_leaving_the_sound(self, at: Desk) -> None:
        at.click("freight")
        at.wait(lambda: at.player.state.playing)
        at.room.hide()
        at.wait(lambda: not at.player.state.playing)


def test_the_waveform_is_as_loud_as_the_sound(shelf: Shelf) -> None:
    with shelf.sound() as sound:
        levels = levels_of(sound)
    assert 100 < len(levels) <= 1200
    assert 0.3 < levels.min() <= levels.max() <= 1.0
