"""Files that a person asks for, written whole or not at all."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault

_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_ROOM = 1 << 20


@contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """Give a path to write to; at the end it takes the place of ``target`` in one step.

    When writing fails, ``target`` stays as it was. Raises TARGET_UNWRITABLE or DISK_FULL.
    """
    if "\0" in str(target):  # a name that no file can have
        raise CaptureError(Fault.TARGET_UNWRITABLE, path=target)
    temporary = target.with_name(f".seci-{secrets.token_hex(8)}{target.suffix[:16]}")
    try:
        temporary.touch(exist_ok=False)  # with the rights of any new file: colleagues may read it
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    except OSError as error:
        fault = Fault.DISK_FULL if error.errno in _FULL else Fault.TARGET_UNWRITABLE
        raise CaptureError(fault, path=target) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def fault_of_writing(target: Path) -> Fault:
    """Say why ``target`` could not be written, where a library names no reason."""
    is_full = shutil.disk_usage(target.parent).free < _NO_ROOM
    return Fault.DISK_FULL if is_full else Fault.TARGET_UNWRITABLE
