"""Files that a person asks for, written whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault

_FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """Give a path to write to; at the end it takes the place of ``target`` in one step.

    When writing fails, ``target`` stays as it was. Raises TARGET_UNWRITABLE or DISK_FULL.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(
            dir=target.parent, prefix=f".{target.stem}-", suffix=target.suffix
        )
        os.close(handle)
        temporary = Path(name)
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    except OSError as error:
        fault = Fault.DISK_FULL if error.errno in _FULL else Fault.TARGET_UNWRITABLE
        raise CaptureError(fault, path=target) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
