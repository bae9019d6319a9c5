"""A file that takes up room, to be given up when the disk is full.

A full disk also keeps SQLite from reading and from removing. With this room the library opens
again, and what is no longer needed can go.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from seci_capture.domain.errors import CaptureError, Fault

T = TypeVar("T")

BYTES = 1 << 20
_ENOUGH_ROOM = 8 * BYTES
"""On a disk with less, the ballast would itself be what fills it."""


class Ballast:
    """The ballast of a library."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "ballast"

    def take_on(self) -> None:
        """Make the ballast if it is not there and the disk has room."""
        if self._path.exists() or shutil.disk_usage(self._path.parent).free < _ENOUGH_ROOM:
            return
        try:
            self._path.write_bytes(os.urandom(BYTES))  # no file system can make it smaller
        except OSError:
            self._gave_up()

    def relieve(self, call: Callable[[], T]) -> T:
        """Call, and when the disk is full give up the ballast and call once more."""
        try:
            return call()
        except CaptureError as error:
            if error.fault is not Fault.DISK_FULL or not self._gave_up():
                raise
        return call()

    def _gave_up(self) -> bool:
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
