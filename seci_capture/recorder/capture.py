"""The recording process: the microphone's sound goes straight into an encrypted file.

One line of JSON on stdin says what to do: ``path``, ``key`` (hexadecimal: never an argument),
``seconds``, and ``device``, the system's id of a microphone (null for its default). Lines of JSON
on stdout say what is on disk:

- ``{"type": "taken", "samples": …, "level": …}`` after each commit,
- ``{"type": "end"}`` when all is on disk and the file is closed,
- ``{"type": "fault", "fault": …}`` where it cannot go on; what was committed stays.

It ends after ``seconds``, or as soon as stdin closes or says anything more.
"""

import faulthandler
import json
import os
import sys
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import IO

from PySide6.QtCore import QCoreApplication

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import LIVE_RATE
from seci_capture.storage.audio import AudioWriter


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be recorded, and where it goes."""

    path: Path
    key: bytes
    seconds: float
    device: str | None

    @classmethod
    def parse(cls, line: bytes) -> "Request":
        """Read a request from a line of JSON."""
        said = json.loads(line)
        key = bytes.fromhex(said["key"])
        return cls(Path(said["path"]), key, float(said["seconds"]), said["device"])


def main() -> int:
    """Record what is asked for on stdin and return the exit code."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not break the protocol
    faulthandler.enable()
    application = QCoreApplication(sys.argv[:1])
    with os.fdopen(0, "rb", buffering=0, closefd=False) as said:  # else more would be read
        line = said.readline()
    if line:
        try:
            _record(application, Request.parse(line), output)
        except CaptureError as error:
            _tell(output, type="fault", fault=error.fault.value)
    return 0


def _record(application: QCoreApplication, request: Request, output: IO[bytes]) -> None:
    try:
        from seci_capture.recorder.microphone import CHANNELS, Microphone
    except ImportError:  # the system lacks what Qt needs for sound
        raise CaptureError(Fault.NO_MICROPHONE) from None

    def tell(samples: int, level: float) -> None:
        _tell(output, type="taken", samples=samples, level=level)

    with closing(AudioWriter(request.path, request.key, LIVE_RATE, CHANNELS)) as writer:
        limit = round(request.seconds * LIVE_RATE)
        microphone = Microphone(request.device, writer, limit, tell, _stop_wanted())
        microphone.begin()
        application.exec()
        microphone.end()
        if microphone.fault:
            raise CaptureError(microphone.fault)
    _tell(output, type="end")


def _stop_wanted() -> Event:
    """Return an event that is set once stdin says anything more, or closes."""
    wanted = Event()

    def watch() -> None:
        # Not through sys.stdin: its lock, held by a daemon thread, aborts a regular exit.
        os.read(0, 1)
        wanted.set()

    Thread(target=watch, name="stop-wanted", daemon=True).start()
    return wanted


def _tell(output: IO[bytes], **said: object) -> None:
    """Say something. Nobody need be there any more to hear it."""
    with suppress(BrokenPipeError):
        output.write(json.dumps(said).encode("ascii") + b"\n")
        output.flush()
