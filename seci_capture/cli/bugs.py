"""Bugs: written to the log, and told to the person in one calm line.

The log gets types and places alone. What an exception says, and any value, may hold something of
an interview.
"""

import logging
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

from seci_capture.cli.output import complain
from seci_capture.services.texts import _

_log = logging.getLogger(__name__)
_PARTS_OF_PATH = 3


def tell_of_bug(error: Exception) -> None:
    """Write a bug to the log, and say where that is."""
    _log.error("a bug: %s", "\n".join(_lines(error)))
    file = _log_file()
    if file is None:  # then Python has just written the same to stderr
        complain(_("SECI Capture made a mistake and had to stop. Please report it."))
        return
    where = _("SECI Capture made a mistake and had to stop. What to report is in {path}.")
    complain(where.format(path=file))


def _log_file() -> Path | None:
    handlers = logging.getLogger().handlers
    files = (each.baseFilename for each in handlers if isinstance(each, RotatingFileHandler))
    return next(map(Path, files), None)


def _lines(error: BaseException) -> Iterator[str]:
    """Give what was raised and where, the first cause first."""
    cause = error.__cause__ or error.__context__
    if cause is not None:
        yield from _lines(cause)
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame in traceback.extract_tb(error.__traceback__):
        place = "/".join(Path(frame.filename).parts[-_PARTS_OF_PATH:])
        yield f"  {place}:{frame.lineno} {frame.name}"
