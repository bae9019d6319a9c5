"""What the dialogs about copies tell others."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from seci_capture.services.restoring import Wanted


@dataclass(frozen=True, slots=True)
class CopyChosen:
    """A copy of the library in ``folder`` was chosen, to be brought back."""

    source: Path
    moment: datetime
    folder: Path


@dataclass(frozen=True, slots=True)
class RestoreChosen:
    """A library is to be brought back, and was looked at: the secret opens it."""

    wanted: Wanted
    secret: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class BackupState:
    """How it stands with the copies of the open library.

    ``share`` is the part that is done of what goes on, from 0 to 1; None where nobody knows.
    ``left`` in seconds. ``failed`` says in a sentence what went wrong last.
    """

    folder: Path | None = None
    last: datetime | None = None
    running: bool = False
    share: float | None = None
    left: float | None = None
    failed: str = ""
