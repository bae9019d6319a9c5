"""Speaking to a child that may not be listening."""

from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Self

from seci_capture.adapters.child import ChildProcess
from seci_capture.adapters.framing import write_message
from seci_capture.adapters.speech.messages import ToChild, to_message


class Feeder:
    """Writes messages to a child on a thread of its own. Leaving the context ends the child.

    A window is 50 MB and a pipe holds 64 KB, so writing takes as long as the child takes to read.
    It reads at once, but a stopped or hanging one does not: whoever wrote to it would wait for
    ever, and could neither hear it, nor notice its silence, nor be cancelled.
    """

    def __init__(self, child: ChildProcess) -> None:
        self._child = child
        self._unsent: SimpleQueue[ToChild | None] = SimpleQueue()
        self._thread = Thread(target=self._write_all, name="speech-feeder", daemon=True)
        self._thread.start()

    def send(self, said: ToChild) -> None:
        """Send a message, later. Who listens to the child learns when that was not possible."""
        self._unsent.put(said)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.kill()  # a write that is under way ends with it
        self._unsent.put(None)
        self._thread.join()

    def _write_all(self) -> None:
        with suppress(OSError):  # the child is gone
            while self._write_next():
                pass

    def _write_next(self) -> bool:
        """Write a message, and keep nothing of it while waiting for the next."""
        said = self._unsent.get()
        if said is None:
            return False
        message = to_message(said)
        write_message(self._child.stdin, message.header, message.payload)
        return True
