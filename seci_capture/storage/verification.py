"""Is a library whole? Every page, every reference and every block is looked at.

Nothing is changed by looking: another program may have the library open, and a library that was
made by an older version stays as it is.
"""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.keys import LibraryFile, derived, is_intact, unlock
from seci_capture.storage.places import refuse_shared
from seci_capture.storage.recording_shelf import RecordingShelf
from seci_capture.storage.schema import is_older
from seci_capture.storage.sqlcipher import connect_reading, damage_in, explained


@dataclass(frozen=True, slots=True)
class Damage:
    """What is wrong with which file of a library. ``subject``: file name or recording id."""

    subject: str
    what: str


def damages_of(folder: Path, secret: str | None) -> tuple[Damage, ...]:
    """Check a library. Returns what is damaged, nothing when it is whole.

    Raises LIBRARY_MISSING, LIBRARY_NEWER, FOLDER_SHARED, PASSPHRASE_NEEDED or PASSPHRASE_WRONG for
    a locked library, and DISK_FULL or FOLDER_READ_ONLY when it cannot be checked.
    """
    try:
        file = LibraryFile.load(folder)
    except CaptureError as error:
        if error.fault is not Fault.LIBRARY_DAMAGED:
            raise
        return (Damage("library.json", "unreadable"),)
    refuse_shared(folder)
    if not is_intact(folder):
        return (Damage("library.json", "changed"),)
    key = unlock(file, secret)
    found = [
        Damage(name, wrong)
        for name, wal in (("library.db", True), ("keys.db", False))
        if (wrong := damage_in(folder / name, derived(key, name), wal=wal))
    ]
    return tuple(found) or damages_of_sound(folder, key)


def needs_update(folder: Path, secret: str | None) -> bool:
    """Say whether opening a library would bring it up to date. Raises as :func:`damages_of`."""
    key = unlock(LibraryFile.load(folder), secret)
    return is_older(folder / "library.db", derived(key, "library.db"))


def damages_of_sound(folder: Path, key: bytes) -> tuple[Damage, ...]:
    """Check the recordings, and name the files that nobody knows.

    What arrives in the meantime has its key before its file, and its row before it has arrived:
    so files, keys and rows are read in this order.
    """
    with closing(RecordingShelf(folder, derived(key, "keys.db"), writable=False)) as shelf:
        present, arriving = shelf.present(), shelf.arriving()
        every, shown = _recordings(folder / "library.db", derived(key, "library.db"))
        damaged = [
            Damage(recording_id, wrong)
            for recording_id, samples in shown.items()
            if (wrong := shelf.damage_in(recording_id, samples))
        ]
        strange = (present - arriving - every) & shelf.present()
    return (*damaged, *(Damage(f"{each}.audio", "unknown") for each in sorted(strange)))


def _recordings(path: Path, key: bytes) -> tuple[frozenset[str], dict[str, int]]:
    """Return the ids of all recordings, and the samples of those that are not discarded.

    Every version of the schema has what is asked for.
    """
    is_older(path, key)  # a newer one may not
    query = "SELECT id, samples, discarded FROM recordings"
    with explained(path), closing(connect_reading(path, key)) as connection:
        rows = connection.execute(query).fetchall()
    return frozenset(row[0] for row in rows), {row[0]: row[1] for row in rows if not row[2]}
