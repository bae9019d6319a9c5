"""The installed PySide6 keeps its references (docs/decisions/0006).

6.12.0 loses one in each call on Python 3.11, and the process dies. So the calls are made in a
process of their own.
"""

import subprocess
import sys

CALLS = """
import sys
from PySide6.QtCore import QObject
before = sys.getrefcount(None)
for _ in range(500):
    QObject().setObjectName("x")
assert sys.getrefcount(None) > before - 100, sys.getrefcount(None) - before
"""
EMITS = """
from PySide6.QtCore import QObject, Signal
class Sender(QObject):
    sent = Signal(int)
sender, received = Sender(), []
sender.sent.connect(received.append)
for n in range(2000):
    sender.sent.emit(n)
assert received == list(range(2000))
"""


def test_calls_that_return_nothing_lose_no_reference() -> None:
    run(CALLS)


def test_two_thousand_signals_arrive() -> None:
    run(EMITS)


def run(code: str) -> None:
    """Run code in another process, and fail with what it says if it fails."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
