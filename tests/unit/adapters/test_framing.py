"""Messages arrive whole or not at all, and a child keeps its two duties."""

import io
import subprocess
import sys

import numpy as np
import pytest

from seci_capture.adapters import framing
from seci_capture.adapters.framing import BrokenProtocol, Message, read_message, write_message


def written(*messages: tuple[dict[str, object], bytes]) -> bytes:
    stream = io.BytesIO()
    for header, payload in messages:
        write_message(stream, header, payload)
    return stream.getvalue()


def test_messages_follow_each_other() -> None:
    stream = io.BytesIO(written(({"type": "a", "n": 1}, b"\n{}\n"), ({"type": "b"}, b"")))
    assert read_message(stream) == Message({"type": "a", "n": 1, "bytes": 4}, b"\n{}\n")
    assert read_message(stream) == Message({"type": "b"})
    assert read_message(stream) is None


def test_samples_of_two_channels_count_in_bytes() -> None:
    samples = np.arange(6, dtype=np.int16).reshape(3, 2)
    stream = io.BytesIO()
    write_message(stream, {"type": "samples"}, memoryview(samples))
    stream.seek(0)
    message = read_message(stream)
    assert message is not None
    assert message.payload == samples.tobytes()


def test_a_file_name_that_is_not_text_survives() -> None:
    name = "caf\udce9.wav"  # how Python reads a byte that is no UTF-8
    message = read_message(io.BytesIO(written(({"type": "decode", "path": name}, b""))))
    assert message is not None
    assert message.header["path"] == name


@pytest.mark.parametrize("cut", range(1, 30, 4))
def test_a_message_that_breaks_off_is_the_end(cut: int) -> None:
    assert read_message(io.BytesIO(written(({"type": "a"}, b"12345678"))[:-cut])) is None


@pytest.mark.parametrize(
    "line",
    [
        b"hello\n",
        b"\xff\xfe\n",
        b"[1]\n",
        b"{}\n",
        b'{"type": 1}\n',
        b'{"type": "a", "bytes": -1}\n',
        b'{"type": "a", "bytes": "9"}\n',
        b'{"type": "a", "bytes": 99999999999}\n',
    ],
)
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(BrokenProtocol):
        read_message(io.BytesIO(line))


def test_a_line_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framing, "LONGEST_HEADER", 100)
    with pytest.raises(BrokenProtocol):
        read_message(io.BytesIO(b" " * 101))


def run(body: str, **options) -> subprocess.CompletedProcess[bytes]:
    imports = "import os, sys; from seci_capture.adapters import framing\n"
    return subprocess.run(
        [sys.executable, "-c", imports + body], capture_output=True, timeout=60, **options
    )


def test_stray_prints_of_a_child_go_to_stderr() -> None:
    done = run(
        "stream = framing.protocol_output()\n"
        "print('a library says hello', flush=True)\n"
        "os.write(1, b'so does native code')\n"
        "framing.write_message(stream, {'type': 'end'})\n"
    )
    assert done.stdout == written(({"type": "end"}, b""))
    assert done.stderr.split() == b"a library says hello so does native code".split()


def test_a_child_dies_with_its_parent() -> None:
    """At the end of its stdin, although it is busy with something else for ever."""
    done = run("framing.die_with_parent()\nwhile True: pass", stdin=subprocess.DEVNULL)
    assert done.returncode == 1


def test_a_child_that_has_done_its_work_exits_although_its_parent_lives() -> None:
    with subprocess.Popen(
        [
            sys.executable,
            "-c",
            "from seci_capture.adapters import framing as f; f.die_with_parent()",
        ],
        stdin=subprocess.PIPE,
    ) as child:
        assert child.wait(60) == 0


def test_a_crash_is_told_without_its_text() -> None:
    done = run(
        "try: open('Interview with Maria')\nexcept OSError as error: framing.print_crash(error)"
    )
    assert b"FileNotFoundError" in done.stderr
    assert b"Maria" not in done.stderr
