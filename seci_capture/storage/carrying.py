"""Carrying closed files from drive to drive, and looking whether they arrived whole."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO

from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.storage.files import replaced, sync_file
from seci_capture.storage.sqlcipher import Stopped

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Watch:
    """How a person watches: ``stopped`` says whether to stop, ``moved`` is told of bytes."""

    stopped: Stopped
    moved: Callable[[int], None]


def carry(source: IO[bytes], target: IO[bytes], watch: Watch) -> bytes:
    """Copy all of an open file, and return its SHA-256.

    Raises BACKUP_DAMAGED where ``source`` cannot be read, and :class:`Cancelled`.
    """
    digest = sha256()
    for piece in _pieces(source):
        if watch.stopped():
            raise Cancelled
        target.write(piece)
        digest.update(piece)
        watch.moved(len(piece))
    return digest.digest()


def carry_file(source: Path, target: Path, watch: Watch) -> None:
    """Copy a closed file; the copy takes its place in one step, when it was read back the same.

    Raises BACKUP_DAMAGED about ``source``, BACKUP_NOT_WHOLE, TARGET_UNWRITABLE, DISK_FULL and
    :class:`Cancelled`; then an older ``target`` is as it was.
    """
    with opened(source) as given, replaced(target) as path:
        with path.open("wb") as written:
            expected = carry(given, written, watch)
        sync_file(path)
        if _digest(path) != expected:
            raise CaptureError(Fault.BACKUP_NOT_WHOLE, path=target)


@contextmanager
def opened(source: Path) -> Iterator[IO[bytes]]:
    """Open a closed file of a copy. Raises BACKUP_DAMAGED."""
    try:
        file = source.open("rb")
    except OSError as error:
        raise CaptureError(Fault.BACKUP_DAMAGED, path=source.name) from error
    with file:
        yield file


def _digest(path: Path) -> bytes:
    digest = sha256()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):  # else memory answers for the drive
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        for piece in _pieces(file):
            digest.update(piece)
    return digest.digest()


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    try:
        while piece := file.read(_PIECE):
            yield piece
    except OSError as error:
        raise CaptureError(Fault.BACKUP_DAMAGED, path=Path(file.name).name) from error
