"""Processes of our own: started, listened to, and never left behind."""

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import IO, Self

import seci_capture
from seci_capture.adapters.framing import Message, read_message
from seci_capture.services.cancellation import CancelToken

TAIL_BYTES = 4096
"""How much of a child's last words on stderr is kept for the log."""

_TICK = 0.1
_LAST_BREATH = 2.0
_ENVIRONMENT = {
    "PYTHONUTF8": "1",
    # Nothing leaves this computer: what the engine is built on reports its use unless it is told.
    "HF_HUB_OFFLINE": "1",
    "ORT_DISABLE_TELEMETRY": "1",
}
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # only Windows knows it


class ChildProcess:
    """A child of this program with messages on stdin and stdout.

    A context manager: on leaving it the child is killed if it still runs, and always reaped.
    """

    def __init__(self, option: str) -> None:
        """Start the child that ``option`` (see ``child_options``) names."""
        self._process = subprocess.Popen(
            command(option),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | _ENVIRONMENT,
            # Python looks for modules in the current folder first: let that be our own.
            cwd=package_parent(),
            # Ctrl+C in the terminal is for us to handle, not for the child.
            process_group=0,
            creationflags=_NO_WINDOW,
        )
        self._tail = b""
        self._waiting_for: int | None = None
        self._received = 0
        self._tail_reader = Thread(target=self._keep_tail, name="child-stderr", daemon=True)
        self._tail_reader.start()

    @property
    def pid(self) -> int:
        """Return the process id."""
        return self._process.pid

    @property
    def stdin(self) -> IO[bytes]:
        """Return the stream on which the child hears us."""
        assert self._process.stdin is not None
        return self._process.stdin

    @property
    def stdout(self) -> IO[bytes]:
        """Return the stream on which the child speaks."""
        assert self._process.stdout is not None
        return self._process.stdout

    @property
    def tail(self) -> str:
        """Return the last words on stderr. Complete once the child was waited for."""
        return self._tail.decode("utf-8", errors="replace")

    def listen(self, cancel: CancelToken, patience: float) -> Generator[Message, None, None]:
        """Yield the child's messages until its end.

        A child that leaves us waiting for ``patience`` seconds is killed, which ends the messages
        like any other death. Raises Cancelled at once when the person stops the task, and
        BrokenProtocol.
        """
        done = Event()
        watcher = Thread(
            target=self._watch, args=(cancel, patience, done), name="child-watch", daemon=True
        )
        watcher.start()
        try:
            while (message := self._read()) is not None:
                cancel.check()
                yield message
            cancel.check()
        finally:
            done.set()
            watcher.join()

    def kill(self) -> None:
        """End the child at once. Safe on any thread and at any time."""
        self._process.kill()

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the end of the child and return its exit code (negative: the signal).

        Raises subprocess.TimeoutExpired when ``timeout`` seconds have passed.
        """
        code = self._process.wait(timeout)
        self._tail_reader.join()
        return code

    def bury(self) -> int:
        """Return the exit code of a child that is dead or should be.

        One that is just dying by itself may finish, so that its own code is known.
        """
        with suppress(subprocess.TimeoutExpired):
            return self.wait(_LAST_BREATH)
        self.kill()
        return self.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()
        self.wait()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert stream is not None
            with suppress(OSError):  # what was still to be written to a dead child
                stream.close()

    def _read(self) -> Message | None:
        self._waiting_for = self._received
        try:
            return read_message(self.stdout)
        finally:
            self._received += 1
            self._waiting_for = None

    def _watch(self, cancel: CancelToken, patience: float, done: Event) -> None:
        """Kill the child when asked to, or when we have waited too long for one message.

        Ticks are counted, not the clock: a computer that slept has not been waiting.
        """
        awaited, ticks = None, 0
        while not done.wait(_TICK):
            ticks = ticks + 1 if self._waiting_for == awaited else 0
            awaited = self._waiting_for
            too_long = awaited is not None and ticks * _TICK > patience
            if cancel.cancelled or too_long:
                self.kill()
                return

    def _keep_tail(self) -> None:
        assert self._process.stderr is not None
        while piece := self._process.stderr.read1(TAIL_BYTES):  # type: ignore[attr-defined]
            self._tail = (self._tail + piece)[-TAIL_BYTES:]


def command(option: str) -> list[str]:
    """Return the command that starts the child named by ``option``."""
    if getattr(sys, "frozen", False):
        return [sys.executable, option]
    return [sys.executable, "-m", seci_capture.__name__, option]


def package_parent() -> Path:
    """Return the folder from which a child finds this package."""
    return Path(seci_capture.__file__).parents[1]
