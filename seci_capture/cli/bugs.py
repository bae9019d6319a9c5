"""Bugs: written to the log, and told to the person in one calm line.

The log gets types and places alone. What an exception says, and any value, may hold something of
an interview.
"""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from seci_capture.cli.output import complain
from seci_capture.services.texts import _
from seci_capture.services.traces import trace_lines

_log = logging.getLogger(__name__)


def tell_of_bug(error: Exception) -> None:
    """Write a bug to the log, and say where that is."""
    _log.error("a bug: %s", "\n".join(trace_lines(error)))
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
