"""Guards that every test passes through: the log, the child processes, the threads.

A guard looks when the test and its own fixtures are over. What a fixture of a wider scope set up
before the test belongs to that fixture and is left alone.
"""

import logging
import re
import threading
import time
from collections.abc import Callable, Iterator

import psutil
import pytest

GRACE_S = 2.0  # for what is already on its way out


class LogGuard(logging.Handler):
    """Collects records at WARNING and above, and tells which were not expected."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._messages: list[str] = []
        self._patterns: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record's text."""
        self._messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def expect(self, pattern: str) -> None:
        """Allow, and demand, records that the regular expression ``pattern`` finds."""
        self._patterns.append(pattern)

    def complaints(self) -> list[str]:
        """Return what came unasked and what was asked for and did not come."""
        unexpected = [m for m in self._messages if not any(re.search(p, m) for p in self._patterns)]
        missing = [p for p in self._patterns if not any(re.search(p, m) for m in self._messages)]
        return [f"unexpected: {m}" for m in unexpected] + [f"did not come: {p}" for p in missing]


@pytest.fixture(autouse=True)
def log_guard() -> Iterator[LogGuard]:
    """Fail a test that logs a warning or an error which it did not expect."""
    guard = LogGuard()
    root = logging.getLogger()
    root.addHandler(guard)
    yield guard
    root.removeHandler(guard)
    if complaints := guard.complaints():
        pytest.fail("Log\n  " + "\n  ".join(complaints), pytrace=False)


@pytest.fixture
def expect_log(log_guard: LogGuard) -> Callable[[str], None]:
    """Return the function by which a test announces a warning: ``expect_log("child died")``."""
    return log_guard.expect


@pytest.fixture(autouse=True)
def process_guard() -> Iterator[None]:
    """Fail a test that leaves a child process, and end that process."""
    before = _children()
    yield
    _, left = psutil.wait_procs(_children() - before, timeout=GRACE_S)
    if left:
        names = [_describe(process) for process in left]
        for process in left:
            process.kill()
        psutil.wait_procs(left)
        pytest.fail("Child processes left\n  " + "\n  ".join(names), pytrace=False)


@pytest.fixture(autouse=True)
def thread_guard() -> Iterator[None]:
    """Fail a test that leaves a thread for which the program would have to wait at its end."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + GRACE_S
    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in left:
        thread.join(max(0.0, deadline - time.monotonic()))
    if names := [thread.name for thread in left if thread.is_alive()]:
        pytest.fail("Threads left\n  " + "\n  ".join(names), pytrace=False)


def _children() -> set[psutil.Process]:
    return set(psutil.Process().children(recursive=True))


def _describe(process: psutil.Process) -> str:
    try:
        return f"{process.pid} {' '.join(process.cmdline())}"
    except psutil.Error:
        return str(process.pid)
