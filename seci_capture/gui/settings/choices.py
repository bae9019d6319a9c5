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
