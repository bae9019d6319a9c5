"""Where files and folders go: looked at before any work is done for them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services.library import is_library


def target(text: str) -> Path:
    """Read where a file goes. Raises TARGET_UNWRITABLE, or INVALID for a folder it cannot be in."""
    path = Path(text)
    if path.exists() and not path.is_file():  # to replace a device would harm the computer
        raise CaptureError(Fault.TARGET_UNWRITABLE, path=path)
    if not path.parent.is_dir():
        raise CaptureError(Fault.INVALID, field="target-folder", path=path.parent)
    _refuse_in_library(path)
    return path


def new_folder(folder: Path) -> Path:
    """Return a folder that is to be made and filled. Raises INVALID where there can be none."""
    there = (each for each in (folder, *folder.parents) if os.path.lexists(each))
    nearest = next(there, None)
    if nearest is not None and not nearest.is_dir():
        raise CaptureError(Fault.INVALID, field="folder", path=nearest)
    _refuse_in_library(folder)
    return folder


@contextmanager
def emptied_on_failure(folder: Path) -> Iterator[None]:
    """Take away the empty folders that were made for what then failed."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        yield
    except BaseException:
        with suppress(OSError):  # one that holds something stays
            for each in missing:
                each.rmdir()
        raise


def _refuse_in_library(path: Path) -> None:
    """Raise INVALID for a place in a library's folder: nobody else may write there."""
    for each in Path(os.path.realpath(path)).parents:
        if is_library(each):
            raise CaptureError(Fault.INVALID, field="in-library", path=path)
