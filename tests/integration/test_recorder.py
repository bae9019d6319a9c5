"""The recorder: a process of its own that takes the microphone's sound straight to the disk."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from seci_capture.adapters.child import command
from seci_capture.adapters.child_options import RECORDER_CHILD
from seci_capture.adapters.recording import MicrophoneRecorder
from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.domain.recording import LIVE_RATE, SoundPlace
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import Taken
from seci_capture.storage.audio import AudioReader
from tests.helpers.sound_server import SoundServer, sound_server

QUARTER = LIVE_RATE // 4
KEY = bytes(range(32))


@pytest.fixture
def place(tmp_path: Path) -> SoundPlace:
    return SoundPlace(tmp_path / "talk.audio", KEY)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with sound_server() as made:
        for name, value in made.environment.items():
            monkeypatch.setenv(name, value)
        yield made


def speech(seconds: float) -> np.ndarray:
    """Return sound in which every stretch is unlike every other: a rising tone."""
    times = np.arange(round(seconds * LIVE_RATE)) / LIVE_RATE
    return (9000 * np.sin(2 * np.pi * (200 + 150 * times) * times)).astype(np.int16)


def heard(place: SoundPlace) -> np.ndarray:
    with AudioReader(place.path, place.key) as sound:
        assert (sound.shape.sample_rate, sound.shape.channels) == (LIVE_RATE, 1)
        assert not list(sound.gaps())
        return sound.read(0, sound.shape.samples)[:, 0]


class Taking:
    """A recording that is under way."""

    def __init__(self, place: SoundPlace, seconds: float) -> None:
        self.stop, self.cancel = CancelToken(), CancelToken()
        self.told: list[Taken] = []
        self._events = MicrophoneRecorder().record(place, seconds, self.stop, self.cancel)

    def until(self, enough: Callable[[Taken], bool]) -> None:
        for taken in self._events:
            self.told.append(taken)
            if enough(taken):
                return

    def to_the_end(self) -> None:
        self.told.extend(self._events)


def test_what_is_said_is_on_disk_bit_by_bit(server: SoundServer, place: SoundPlace) -> None:
    said = speech(2.0)
    taking = Taking(place, 6.0)
    taking.until(lambda _: True)
    with server.saying(said):
        taking.to_the_end()
    assert [each.samples for each in taking.told] == sorted(each.samples for each in taking.told)
    assert taking.told[-1].samples == len(heard(place)) == 6 * LIVE_RATE
    assert max(each.level for each in taking.told) == pytest.approx(9000 / 32768, abs=0.01)
    sound = heard(place)
    start = int(np.flatnonzero(sound)[0]) - int(np.flatnonzero(said)[0])
    assert np.array_equal(sound[start : start + len(said)], said)


def test_each_quarter_of_a_second_is_on_disk_when_it_is_told(
    server: SoundServer, place: SoundPlace
) -> None:
    taking = Taking(place, 60.0)
    for _ in range(4):
        taking.until(lambda _: True)
        with AudioReader(place.path, place.key) as sound:
            assert sound.shape.samples >= taking.told[-1].samples >= QUARTER
    taking.stop.cancel()
    taking.to_the_end()


def test_stop_keeps_all_that_was_heard(server: SoundServer, place: SoundPlace) -> None:
    taking = Taking(place, 60.0)
    taking.until(lambda taken: taken.samples >= LIVE_RATE)
    taking.stop.cancel()
    taking.to_the_end()
    assert taking.told[-1].samples == len(heard(place))
    assert LIVE_RATE <= len(heard(place)) < 10 * LIVE_RATE
    assert not place.path.with_name(place.path.name + "-wal").exists()


def test_cancel_ends_it_at_once(server: SoundServer, place: SoundPlace) -> None:
    taking = Taking(place, 60.0)
    taking.until(lambda taken: taken.samples >= QUARTER)
    begun = time.monotonic()
    threading.Timer(0.1, taking.cancel.cancel).start()
    with pytest.raises(Cancelled):
        taking.to_the_end()
    assert time.monotonic() - begun < 5


def test_without_a_microphone_it_says_so(
    place: SoundPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sound_server(microphone=False) as made:
        for name, value in made.environment.items():
            monkeypatch.setenv(name, value)
        with pytest.raises(CaptureError) as caught:
            Taking(place, 5.0).to_the_end()
    assert caught.value.fault is Fault.NO_MICROPHONE


def test_a_recorder_that_is_killed_leaves_what_was_told(
    server: SoundServer, place: SoundPlace, expect_log: Callable[[str], None]
) -> None:
    expect_log("recorder: .*exit code -9")
    taking = Taking(place, 60.0)
    taking.until(lambda taken: taken.samples >= LIVE_RATE)
    (child,) = (each for each in psutil.Process().children() if RECORDER_CHILD in each.cmdline())
    child.kill()
    with pytest.raises(CaptureError) as caught:
        taking.to_the_end()
    assert caught.value.fault is Fault.RECORDER_DIED
    assert len(heard(place)) >= taking.told[-1].samples


def test_one_whose_parent_is_gone_commits_what_it_heard(
    server: SoundServer, place: SoundPlace
) -> None:
    request = {"path": str(place.path), "key": KEY.hex(), "seconds": 60, "device": None}
    with subprocess.Popen(
        command(RECORDER_CHILD),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as child:
        assert child.stdin
        assert child.stdout
        child.stdin.write(json.dumps(request).encode() + b"\n")
        child.stdin.flush()
        told = [json.loads(child.stdout.readline()) for _ in range(4)]
        child.stdout.close()
        child.stdin.close()
        assert child.wait(20) == 0
    assert len(heard(place)) >= told[-1]["samples"] >= LIVE_RATE
    assert not place.path.with_name(place.path.name + "-wal").exists()


def test_a_microphone_that_is_pulled_out_is_noticed(server: SoundServer, place: SoundPlace) -> None:
    taking = Taking(place, 60.0)
    taking.until(lambda taken: taken.samples >= LIVE_RATE)
    server.unplug_microphone()
    with pytest.raises(CaptureError) as caught:
        taking.to_the_end()
    assert caught.value.fault is Fault.NO_MICROPHONE
    assert len(heard(place)) >= taking.told[-1].samples


def test_the_recorder_is_small() -> None:
    names = "import sys, seci_capture.recorder.capture, seci_capture.recorder.microphone\n"
    names += "print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", names], capture_output=True, text=True, check=True)
    assert not {"sqlalchemy", "alembic", "faster_whisper", "av", "docx"} & set(done.stdout.split())
