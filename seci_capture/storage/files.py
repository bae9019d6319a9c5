"""Files, written whole or not at all, and what the errors of a disk mean."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault

_FAULTS = {
    errno.ENOSPC: Fault.DISK_FULL,
    errno.EDQUOT: Fault.DISK_FULL,
    errno.EROFS: Fault.FOLDER_READ_ONLY,
    errno.EACCES: Fault.FOLDER_READ_ONLY,
    errno.EPERM: Fault.FOLDER_READ_ONLY,
}


@contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """Give a path to write to; at the end it takes the place of ``target`` in one step.

    A crash leaves the old file or the new one. When writing fails, ``target`` stays as it was.
    Raises TARGET_UNWRITABLE or DISK_FULL.
    """
    if "\0" in str(target):  # a name that no file can have
        raise CaptureError(Fault.TARGET_UNWRITABLE, path=target)
    temporary = target.with_name(f".seci-{secrets.token_hex(8)}{target.suffix[:16]}")
    try:
        temporary.touch(exist_ok=False)  # with the rights of any new file: colleagues may read it
        yield temporary
        sync_file(temporary)
        temporary.replace(target)
        with suppress(OSError):  # some drives cannot; the file is there
            sync_folder(target.parent)
    except OSError as error:
        is_full = _FAULTS.get(error.errno or 0) is Fault.DISK_FULL
        fault = Fault.DISK_FULL if is_full else Fault.TARGET_UNWRITABLE
        raise CaptureError(fault, path=target) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def explained_os(folder: Path) -> Iterator[None]:
    """Turn a full disk and a read-only folder into :class:`CaptureError`."""
    try:
        yield
    except OSError as error:
        fault = _FAULTS.get(error.errno or 0)
        if fault is None:
            raise
        raise CaptureError(fault, path=folder) from error


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
