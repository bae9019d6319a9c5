"""Is a library whole? Every page, every reference and every block is looked at."""

from dataclasses import dataclass
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import Recording
from seci_capture.storage.keys import LibraryFile, derived, is_intact, unlock
from seci_capture.storage.library import Library
from seci_capture.storage.sqlcipher import damage_in


@dataclass(frozen=True, slots=True)
class Damage:
    """What is wrong with which file of a library. ``subject``: file name or recording id."""

    subject: str
    what: str


def damages_of(folder: Path, secret: str | None) -> tuple[Damage, ...]:
    """Check a library. Returns what is damaged, nothing when it is whole.

    Raises LIBRARY_MISSING, and PASSPHRASE_NEEDED or PASSPHRASE_WRONG for a locked library.
    """
    try:
        file = LibraryFile.load(folder)
    except CaptureError as error:
        if error.fault is not Fault.LIBRARY_DAMAGED:
            raise
        return (Damage("library.json", "unreadable"),)
    if not is_intact(folder):
        return (Damage("library.json", "changed"),)
    key = unlock(file, secret)
    found = [
        Damage(name, wrong)
        for name in ("library.db", "keys.db")
        if (wrong := damage_in(folder / name, derived(key, name)))
    ]
    return tuple(found) or _damaged_recordings(folder, secret)


def _damaged_recordings(folder: Path, secret: str | None) -> tuple[Damage, ...]:
    with Library.open(folder, secret) as library:
        with library.read() as work:
            recordings = work.all(Recording)
        return tuple(
            Damage(recording.id, wrong)
            for recording in recordings
            if (wrong := library.shelf.damage_in(recording))
        )
