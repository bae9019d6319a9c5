"""What the overview and the pages before a library is open tell others."""

from dataclasses import dataclass, field
from pathlib import Path

from seci_capture.domain.errors import CaptureError
from seci_capture.domain.golden_path import Step
from seci_capture.domain.handover import Handover
from seci_capture.gui.models.wanted import PlaceWanted
from seci_capture.services.library import Library


@dataclass(frozen=True, slots=True)
class FolderChosen:
    """A folder was chosen: to open the library in it, or to make one."""

    folder: Path


@dataclass(frozen=True, slots=True)
class LibraryWanted:
    """A new library is wanted. ``passphrase`` None: it shall have none."""

    folder: Path
    passphrase: str | None = field(repr=False)
    remember: bool = False


@dataclass(frozen=True, slots=True)
class SecretGiven:
    """A passphrase or a recovery key was given to open a library."""

    folder: Path
    secret: str = field(repr=False)
    remember: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A library is open, and where in it to begin, if not where it was left."""

    library: Library
    handover_id: str | None = None
    place: PlaceWanted | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A library was not opened, and why."""

    error: CaptureError


@dataclass(frozen=True, slots=True)
class StepChosen:
    """A step of the golden path is to be worked on."""

    step: Step


@dataclass(frozen=True, slots=True)
class HandoverRemoved:
    """A handover shall go."""

    handover: Handover
