"""A folder for what is needed only while the program runs, in the system's own place for that.

A run holds a lock in its folder. What a killed run left is known by a lock that can be taken.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from filelock import FileLock

PREFIX = "seci-capture-sound-"
LOCK = "in-use.lock"
SETTLING_SECONDS = 60
"""A folder this young may belong to a run that is about to take its lock."""


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give a new folder that only this person can read, and remove it at the end.

    Folders that earlier runs left because they were killed are removed first.
    """
    with TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with FileLock(folder / LOCK):
            _remove_left(folder)
            yield folder


def remove_left() -> None:
    """Remove what killed runs left. For the start of a program that may not need a folder soon."""
    with scratch_folder():
        pass


def _remove_left(folder: Path) -> None:
    for other in folder.parent.glob(f"{PREFIX}*"):
        with suppress(OSError):  # another run holds its lock, or has just removed it
            _remove_if_left(other, folder.lstat().st_uid)


def _remove_if_left(folder: Path, owner: int) -> None:
    """Remove a folder of ours whose run is dead. Raises :class:`OSError` for a living one."""
    age = time.time() - (folder / LOCK).lstat().st_mtime
    if folder.is_symlink() or folder.lstat().st_uid != owner or age < SETTLING_SECONDS:
        return
    with FileLock(folder / LOCK, timeout=0):
        pass
    rmtree(folder)
