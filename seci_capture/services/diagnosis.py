"""What works on this computer, for the person who wonders why something does not."""

import platform
import shutil
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import seci_capture
from seci_capture import paths
from seci_capture.services import settings
from seci_capture.services.library import is_library
from seci_capture.services.ports import Edges, ModelState, SoundDevice
from seci_capture.storage.sqlcipher import engine_version

_PARTS = ("faster-whisper", "ctranslate2", "av", "PySide6-Essentials", "python-docx", "SQLAlchemy")
_GIB = 1 << 30


@dataclass(frozen=True, slots=True)
class RecentLibrary:
    """A library that was open in the window lately, and whether it is still where it was."""

    path: str
    present: bool


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is here. ``sound_devices``: None where this computer cannot tell. ``free_gib``: GiB."""

    models: tuple[ModelState, ...]
    sound_devices: tuple[SoundDevice, ...] | None
    libraries: tuple[RecentLibrary, ...]
    folders: dict[str, str]
    versions: dict[str, str]
    office: str | None
    free_gib: float


def diagnose(edges: Edges) -> Diagnosis:
    """Look at what works here. Takes about a second, since the sound system is asked."""
    return Diagnosis(
        models=edges.models.states(),
        sound_devices=edges.sound_devices.devices(),
        libraries=tuple(
            RecentLibrary(path, is_library(Path(path))) for path in settings.load().recent_libraries
        ),
        folders={
            "cache": str(paths.cache_folder()),
            "log": str(paths.log_folder()),
            "settings": str(paths.settings_folder()),
        },
        versions=versions(),
        office=shutil.which("soffice") or shutil.which("libreoffice"),
        free_gib=round(shutil.disk_usage(paths.home_folder()).free / _GIB, 1),
    )


def versions() -> dict[str, str]:
    """Return the versions of the program and of what it stands on, by their names."""
    found = {
        "seci-capture": seci_capture.__version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "sqlcipher": engine_version(),
    }
    for part in _PARTS:
        try:
            found[part] = version(part)
        except PackageNotFoundError:
            continue
    return found
