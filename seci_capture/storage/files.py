"""Small files, written whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault

_FULL = (errno.ENOSPC, errno.EDQUOT)
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)


def write_atomically(target: Path, content: bytes) -> None:
    """Replace ``target`` by ``content``: a crash leaves the old file or the new one.

    Raises DISK_FULL or FOLDER_READ_ONLY.
    """
    with explained_os(target.parent):
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Make the contents of a file that nobody has open survive a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make new names in ``folder`` survive a power cut. Windows needs no such step."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def explained_os(folder: Path) -> Iterator[None]:
    """Turn a full disk and a read-only folder into :class:`CaptureError`."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise CaptureError(Fault.DISK_FULL, path=folder) from error
        if error.errno in _READ_ONLY:
            raise CaptureError(Fault.FOLDER_READ_ONLY, path=folder) from error
        raise
