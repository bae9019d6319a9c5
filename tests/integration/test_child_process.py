"""A child process is started safely, listened to with patience, and always reaped."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from seci_capture.adapters import child as child_module
from seci_capture.adapters.child import TAIL_BYTES, ChildProcess
from seci_capture.adapters.child_options import MEDIA_CHILD
from seci_capture.adapters.framing import BrokenProtocol, write_message
from seci_capture.services.cancellation import CancelToken

ROOT = Path(__file__).resolve().parents[2]
SPEAK = """
import sys
from seci_capture.adapters.framing import protocol_output, read_message, write_message
output = protocol_output()
def say(**header):
    write_message(output, header)
"""


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch):
    """Return a function that makes every child run some lines of Python instead of its job."""

    def set_script(body: str) -> None:
        line = [sys.executable, "-c", SPEAK + body]
        monkeypatch.setattr(child_module, "command", lambda _option: line)

    return set_script


def types(child: ChildProcess, patience: float = 30.0) -> list[str]:
    return [message.type for message in child.listen(CancelToken(), patience)]


def test_messages_go_both_ways_and_the_exit_code_is_known(script) -> None:
    script("say(type=read_message(sys.stdin.buffer).type)\nsys.exit(7)")
    with ChildProcess("any") as child:
        write_message(child.stdin, {"type": "echo"})
        assert types(child) == ["echo"]
        assert child.bury() == 7


def test_the_end_of_what_was_said_on_stderr_is_kept(script) -> None:
    script("sys.stderr.write('x' * 1_000_000 + 'last words')")
    with ChildProcess("any") as child:
        assert types(child) == []
        child.wait()
        assert child.tail.endswith("xxxlast words")
        assert len(child.tail) == TAIL_BYTES


def test_patience_is_not_for_the_time_the_listener_takes(script) -> None:
    script("for n in range(2000): say(type='n', text='x' * 500)\nsay(type='end')")
    with ChildProcess("any") as child:
        messages = child.listen(CancelToken(), patience=2.0)
        assert next(messages).type == "n"
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(2.5)
        assert [message.type for message in messages][-1] == "end"


def test_what_is_no_message_is_an_error(script) -> None:
    script("output.write(b'hello\\n')\noutput.flush()")
    with ChildProcess("any") as child, pytest.raises(BrokenProtocol):
        types(child)


def test_a_child_that_will_not_end_is_killed_and_buried(
    script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_module, "_LAST_BREATH", 0.1)
    script("output.close()\nsys.stdin.read()")
    with ChildProcess("any") as child:
        assert types(child) == []
        assert child.bury() < 0 or sys.platform == "win32"


def test_what_was_still_to_be_written_to_a_dead_child_does_not_matter(script) -> None:
    script("")
    with ChildProcess("any") as child:
        child.wait()
        with pytest.raises(OSError):  # noqa: PT011 - broken pipe, or invalid argument on Windows
            write_message(child.stdin, {"type": "samples"}, bytes(1_000_000))


def test_listening_leaves_no_thread(script) -> None:
    script("say(type='a')\nsay(type='b')")
    with ChildProcess("any") as child:
        messages = child.listen(CancelToken(), 30.0)
        next(messages)
        messages.close()
        assert "child-watch" not in [thread.name for thread in threading.enumerate()]


def test_the_environment_is_told_to_stay_offline(script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_HUB_OFFLINE")
    script("import os\nsay(type=os.environ['HF_HUB_OFFLINE'] + os.environ['PYTHONUTF8'])")
    with ChildProcess("any") as child:
        assert types(child) == ["11"]


def test_the_frozen_program_is_its_own_child(monkeypatch: pytest.MonkeyPatch) -> None:
    assert child_module.command(MEDIA_CHILD)[1:] == ["-m", "seci_capture", MEDIA_CHILD]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_module.command(MEDIA_CHILD) == [sys.executable, MEDIA_CHILD]


def test_a_child_loads_nothing_of_the_window_or_the_library() -> None:
    heavy = "PySide6 sqlalchemy sqlcipher3 faster_whisper docx"
    code = (
        "import sys\n"
        "from seci_capture.adapters.media import worker\n"
        f"print(sorted(set('{heavy}'.split()) & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"
