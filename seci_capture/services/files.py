"""Files that a person asks for, written whole or not at all."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault

_FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """Give a path to write to; at the end it takes the place of ``target`` in one step.

    When writing fails, ``target`` stays as it was. Raises TARGET_UNWRITABLE or DISK_FULL.
    """
    temporary = target.with_name(f".seci-{secrets.token_hex(8)}{target.suffix[:16]}")
    try:
        temporary.touch(exist_ok=False)  # with the rights of any new file: colleagues may read it
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        full = isinstance(error, OSError) and error.errno in _FULL
        fault = Fault.DISK_FULL if full else Fault.TARGET_UNWRITABLE
        raise CaptureError(fault, path=target) from error
    finally:
        with suppress(OSError, ValueError):
            temporary.unlink(missing_ok=True)
