"""The media child: it may die, hang, or be left alone, and nothing is left of it."""

import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import psutil
import pytest
import soundfile

from seci_capture.adapters.child import ChildProcess
from seci_capture.adapters.child_options import MEDIA_CHILD
from seci_capture.adapters.framing import write_message
from seci_capture.adapters.media.decoder import ChildMediaDecoder
from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.services.cancellation import CancelToken

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    """Write a minute of stereo: far more than fits into a pipe, so that the child must wait."""
    path = tmp_path / "Interview mit Maria.wav"
    soundfile.write(path, np.zeros((60 * 48_000, 2), np.int16), 48_000)
    return path


def media_child() -> psutil.Process:
    """Return the one child process of this test."""
    (child,) = psutil.Process().children()
    return child


def is_gone(process: psutil.Process) -> bool:
    """Say whether a process has ended within five seconds; its parent may not have noticed."""
    for _ in range(100):
        try:
            if process.status() == psutil.STATUS_ZOMBIE:
                return True
            process.wait(0.05)
        except psutil.NoSuchProcess:
            return True
        except psutil.TimeoutExpired:
            continue
        return True
    return False


def test_a_child_killed_midway_is_reported_with_its_code(
    long_file: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("media child")
    with ChildMediaDecoder().decode(long_file, CancelToken()) as media:
        pieces = iter(media)
        assert len(next(pieces)) >= 48_000
        media_child().send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else 9)
        with pytest.raises(CaptureError) as caught:
            list(pieces)
    assert caught.value.fault is Fault.MEDIA_CHILD_DIED
    assert caught.value.details == {"path": long_file, "code": -9}


def test_a_native_crash_is_told_apart_and_its_trace_kept_for_the_log(
    long_file: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("Fatal Python error: Segmentation fault")
    with ChildMediaDecoder().decode(long_file, CancelToken()) as media:
        pieces = iter(media)
        next(pieces)
        media_child().send_signal(signal.SIGSEGV)
        with pytest.raises(CaptureError) as caught:
            list(pieces)
    assert caught.value.details["code"] == -signal.SIGSEGV


def test_a_child_that_says_nothing_is_killed(
    long_file: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("media child")
    with ChildMediaDecoder(patience=4.0).decode(long_file, CancelToken()) as media:
        pieces = iter(media)
        next(pieces)
        media_child().suspend()
        with pytest.raises(CaptureError) as caught:
            list(pieces)
    assert caught.value.fault is Fault.MEDIA_CHILD_DIED


def test_cancelling_stops_even_a_child_that_hangs(long_file: Path) -> None:
    cancel = CancelToken()
    with ChildMediaDecoder(patience=600).decode(long_file, cancel) as media:
        pieces = iter(media)
        next(pieces)
        child = media_child()
        child.suspend()
        threading.Timer(0.2, cancel.cancel).start()
        with pytest.raises(Cancelled):
            list(pieces)
        assert is_gone(child)


def test_cancelling_between_two_pieces(long_file: Path) -> None:
    cancel = CancelToken()
    with ChildMediaDecoder().decode(long_file, cancel) as media:
        pieces = iter(media)
        next(pieces)
        cancel.cancel()
        with pytest.raises(Cancelled):
            next(pieces)


def test_what_was_cancelled_before_it_began_starts_no_child(long_file: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled), ChildMediaDecoder().decode(long_file, cancel):
        pass
    assert psutil.Process().children() == []


def test_leaving_early_leaves_no_child(long_file: Path) -> None:
    with ChildMediaDecoder().decode(long_file, CancelToken()) as media:
        next(iter(media))
        child = media_child()
    assert not child.is_running()


@pytest.mark.skipif(not hasattr(psutil.Process, "io_counters"), reason="no counters here")
def test_a_child_waits_for_a_slow_listener(long_file: Path) -> None:
    """The pipe is the flow control: of 11.5 MB of sound, nothing piles up here or there."""
    with ChildMediaDecoder().decode(long_file, CancelToken()) as media:
        pieces = iter(media)
        next(pieces)
        assert bytes_read_until_it_waits(media_child()) < 8_000_000  # with its own code
        assert sum(len(piece) for piece in pieces) > 58 * 48_000


def bytes_read_until_it_waits(process: psutil.Process) -> int:
    read, before = process.io_counters().read_chars, -1
    while read != before:
        with suppress(psutil.TimeoutExpired):
            process.wait(0.2)
        read, before = process.io_counters().read_chars, read
    return int(read)


def test_the_file_name_is_neither_an_argument_nor_in_the_log(
    long_file: Path, expect_log: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("media child")
    with ChildMediaDecoder().decode(long_file, CancelToken()) as media:
        assert "Maria" not in " ".join(media_child().cmdline())
        media_child().kill()
        with pytest.raises(CaptureError):
            list(media)
    assert "Maria" not in caplog.text


PARENT = """
import sys
from pathlib import Path
import psutil
from seci_capture.adapters.child import ChildProcess
from seci_capture.adapters.child_options import MEDIA_CHILD
from seci_capture.adapters.framing import write_message
from seci_capture.adapters.media.decoder import ChildMediaDecoder
from seci_capture.services.cancellation import CancelToken

with ChildMediaDecoder().decode(Path(sys.argv[1]), CancelToken()) as media:
    next(iter(media))
    print(psutil.Process().children()[0].pid, flush=True)
    sys.stdin.read()
"""


def test_a_child_is_gone_when_its_parent_is_killed(long_file: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(long_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        assert child.is_running()
        parent.kill()
    assert is_gone(child)


def test_a_child_that_can_neither_speak_nor_hear_ends(long_file: Path) -> None:
    """Its output is full and still open, so that only the end of its stdin tells."""
    with ChildProcess(MEDIA_CHILD) as child:
        write_message(child.stdin, {"type": "decode", "path": str(long_file)})
        child.stdin.close()
        assert child.wait(timeout=60) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="the limits exist on Linux")
def test_the_child_is_confined(long_file: Path) -> None:
    with ChildMediaDecoder().decode(long_file, CancelToken()):
        child = media_child()
        assert child.rlimit(psutil.RLIMIT_AS)[1] == 2 * 1024**3
        assert child.rlimit(psutil.RLIMIT_FSIZE)[1] == 0
        assert child.rlimit(psutil.RLIMIT_CORE)[1] == 0


def test_a_folder_full_of_traps_is_not_imported_from(
    long_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The current folder may be one of downloads: its ``av.py`` is not ours."""
    (long_file.parent / "av.py").write_text("raise SystemExit(99)")
    monkeypatch.chdir(long_file.parent)
    with ChildMediaDecoder().decode(long_file, CancelToken()) as media:
        assert media.info.channels == 2
