"""The messages between this program and its children, and the two duties of a child.

A message is one line of JSON with a ``type``; where the line says ``"bytes": N``, N raw bytes
follow it directly. Samples travel that way without being encoded.
"""

import json
import os
import sys
import threading
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

LONGEST_HEADER = 16 * 1024 * 1024
"""Bytes. The words of a window of speech are some hundred kilobytes."""

LARGEST_PAYLOAD = 256 * 1024 * 1024
"""Bytes. Five minutes of 48 kHz stereo are 58 MB."""


class BrokenProtocol(Exception):  # noqa: N818 - it names what was found, as the domain does
    """What arrived is not a message: the child is damaged, or it is not our child."""


@dataclass(frozen=True, slots=True)
class Message:
    """A received message: its JSON object and the raw bytes that came with it."""

    header: Mapping[str, Any]
    payload: bytes = b""

    @property
    def type(self) -> str:
        """Return the kind of the message."""
        return str(self.header["type"])


def write_message(
    stream: IO[bytes], header: Mapping[str, object], payload: bytes | memoryview = b""
) -> None:
    """Write one message and flush it. ``payload`` must be contiguous; its size is added.

    Not safe against another thread that writes to the same stream: such callers hold a lock.
    Raises BrokenPipeError when nobody reads any more.
    """
    size = memoryview(payload).nbytes
    fields = {**header, "bytes": size} if size else header
    # Plain ASCII: a file name that is not valid UTF-8 (a lone surrogate) survives the way.
    stream.write(json.dumps(fields, allow_nan=False).encode("ascii") + b"\n")
    stream.write(payload)
    stream.flush()


def read_message(stream: IO[bytes]) -> Message | None:
    """Read one message from a buffered stream. None at its end, also where it ends in a message.

    Raises BrokenProtocol for anything that is not a message.
    """
    line = stream.readline(LONGEST_HEADER)
    if not line.endswith(b"\n"):
        if len(line) >= LONGEST_HEADER:
            raise BrokenProtocol("header too long")
        return None
    header = _parse(line)
    size = header.get("bytes", 0)
    if not isinstance(size, int) or not 0 <= size <= LARGEST_PAYLOAD:
        raise BrokenProtocol("payload size")
    payload = stream.read(size)
    return Message(header, payload) if len(payload) == size else None


def protocol_output() -> IO[bytes]:
    """Return the stream for messages, and send whatever else is printed to stderr.

    The first act of a child: a library that prints must not break the protocol.
    """
    protocol = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(protocol, "wb")


def die_with_parent(descriptor: int = 0) -> None:
    """End this process as soon as the parent has closed stdin, or is gone.

    For a child that receives nothing more on stdin. Call it after the heavy imports: on Windows,
    loading a library can wait for a read on stdin that is under way.
    """

    def watch() -> None:
        # Not through sys.stdin: its lock, held by a daemon thread, aborts a regular exit.
        while os.read(descriptor, 4096):
            pass
        os._exit(1)

    threading.Thread(target=watch, name="die-with-parent", daemon=True).start()


def print_crash(error: BaseException) -> None:
    """Print where an unexpected error arose, without its text: that may quote names or content."""
    places = "".join(traceback.format_tb(error.__traceback__))
    sys.stderr.write(f"{places}{type(error).__name__}\n")


def _parse(line: bytes) -> dict[str, Any]:
    try:
        header = json.loads(line)
    except ValueError:
        raise BrokenProtocol("not JSON") from None
    if not isinstance(header, dict) or not isinstance(header.get("type"), str):
        raise BrokenProtocol("no type")
    return header
