"""The speech child: hears windows of sound on stdin and says their words on stdout."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread
from time import sleep
from typing import IO, TYPE_CHECKING, NoReturn

from seci_capture.adapters.framing import (
    print_crash,
    protocol_output,
    read_message,
    write_message,
)
from seci_capture.adapters.speech.messages import (
    Failed,
    FromChild,
    Heartbeat,
    Ready,
    Start,
    from_message,
    to_message,
)
from seci_capture.adapters.speech.session import Inbox, Session
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services.ports import AudioWindow

if TYPE_CHECKING:
    from seci_capture.adapters.speech.engine import Engine

HEARTBEAT_SECONDS = 1.0

_NICENESS = 5


def main(argv: Sequence[str]) -> NoReturn:  # noqa: ARG001 - everything is said on stdin
    """Do one job and end, with exit code 0 unless something unexpected happened.

    The process ends without freeing the model: engines have crashed there, with the work done.
    """
    parent = _Parent(protocol_output())
    code = 0
    try:
        _step_back()
        Thread(target=parent.reassure, name="heartbeat", daemon=True).start()
        _serve(parent)
    except CaptureError as error:
        parent.tell(Failed(error.fault))
    except Exception as error:  # noqa: BLE001 - a bug, or a library's: told by the exit code
        print_crash(error)
        code = 1
    os._exit(code)


class _Parent:
    """The process that started us, as several threads speak to it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._lock = Lock()

    def tell(self, said: FromChild) -> None:
        """Send a message; end this process when nobody is there to read it."""
        message = to_message(said)
        with self._lock:
            try:
                write_message(self._stream, message.header)
            except OSError:
                os._exit(1)

    def reassure(self) -> NoReturn:
        """Say for ever that we live: a silent child is taken for a dead one."""
        while True:
            self.tell(Heartbeat())
            sleep(HEARTBEAT_SECONDS)


def _serve(parent: _Parent) -> None:
    stdin = open(0, "rb", closefd=False)  # noqa: SIM115 - as long as the process
    first = read_message(stdin)
    if first is None:
        return
    start = from_message(first)
    assert isinstance(start, Start)
    engine = _load(start)
    parent.tell(Ready())
    inbox: Inbox = SimpleQueue()
    # Only now: on Windows, loading a library can wait for a read on stdin that is under way.
    Thread(target=_receive, args=(stdin, inbox), name="stdin", daemon=True).start()
    Session(engine, start, inbox, parent.tell).run()


def _load(start: Start) -> "Engine":
    """Load the model. Raises MODEL_MISSING, MODEL_DAMAGED and LANGUAGE_UNKNOWN."""
    # Seconds of imports, while the heartbeat goes on already.
    from seci_capture.adapters.speech.engine import Engine

    if not Path(start.model).is_dir():
        # The engine would look for a model of that name on the network.
        raise CaptureError(Fault.MODEL_MISSING)
    try:
        engine = Engine(start.model, start.workers, start.threads)
    except MemoryError:
        raise
    except Exception as error:  # each library has its own for a file it cannot read
        raise CaptureError(Fault.MODEL_DAMAGED) from error
    if start.language is not None and not engine.knows(start.language):
        raise CaptureError(Fault.LANGUAGE_UNKNOWN)
    return engine


def _receive(stdin: IO[bytes], inbox: Inbox) -> NoReturn:
    """Take windows in as they come, and end this process when the parent has closed stdin.

    They are taken at once, however long the work takes; the parent sends only a few ahead. After
    the last window, too, somebody must notice the parent's end.
    """
    try:
        while _receive_next(stdin, inbox):
            pass
    finally:
        os._exit(1)


def _receive_next(stdin: IO[bytes], inbox: Inbox) -> bool:
    """Take in a message, and keep nothing of it while waiting for the next."""
    message = read_message(stdin)
    if message is None:
        return False
    said = from_message(message)
    inbox.put(said if isinstance(said, AudioWindow) else None)
    return True


def _step_back() -> None:
    """Let everything else on this computer go first, a little: it stays usable."""
    if sys.platform == "win32":
        import psutil

        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(_NICENESS)
