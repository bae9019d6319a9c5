"""Bringing a copied library back: as a whole, or what is missing of it in the same library.

The copy is made ready beside the folder: checked, brought up to date, and without the recordings
whose keys were forgotten since. Only then does it take its place, in one step.
"""

from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import Recording
from seci_capture.storage.erasing import erase_again
from seci_capture.storage.files import explained_os, sync_folder
from seci_capture.storage.keys import derived, is_intact
from seci_capture.storage.library import Library
from seci_capture.storage.recording_shelf import RecordingShelf
from seci_capture.storage.schema import bring_up_to_date
from seci_capture.storage.sqlcipher import damage_in
from seci_capture.storage.verification import Damage, damages_of_sound

_OWN = ("library.*", "keys.*", ".seci-*", "recordings/*.audio*", "recordings/.seci-*")
"""All that can be in a copy that is being made ready."""


@dataclass(frozen=True, slots=True)
class Readied:
    """A copy that can take its place. ``damages``: what of it is there in part or not at all.

    ``erased`` counts the recordings whose keys were forgotten after the copy was made.
    """

    place: Path
    key: bytes
    damages: tuple[Damage, ...]
    erased: int


@dataclass(frozen=True, slots=True)
class Added:
    """How many things, and how many files of recordings, were missing and are there now."""

    things: int
    sounds: int


@contextmanager
def room_beside(folder: Path) -> Iterator[Path]:
    """Give an empty folder beside ``folder`` for a copy, and remove what is left of it at the end.

    Raises LIBRARY_IN_USE while another program restores there, FOLDER_READ_ONLY and DISK_FULL.
    """
    place = folder.with_name(f"{folder.name}.restoring")
    with explained_os(folder), _alone(folder):
        place.mkdir(mode=0o700, exist_ok=True)
        try:
            _clear(place)
            (place / "recordings").mkdir(mode=0o700)
            yield place
        finally:
            if place.is_dir():
                _clear(place)
                with suppress(OSError):  # what else is in there is not ours
                    place.rmdir()


def make_ready(place: Path, key: bytes, forgotten: Collection[str]) -> Readied:
    """Check a copied library, bring it up to date, and erase what was forgotten since.

    ``forgotten``: recordings known to be forgotten, whatever keys the copy has.
    Raises BACKUP_DAMAGED, LIBRARY_NEWER, DISK_FULL.
    """
    for name in ("library.db", "keys.db"):
        if damage_in(place / name, derived(key, name)):
            raise CaptureError(Fault.BACKUP_DAMAGED, path=name)
    bring_up_to_date(place / "library.db", derived(key, "library.db"))
    erased = erase_again(place, key, forgotten)
    damages = damages_of_sound(place, key)
    if not is_intact(place):
        damages = (Damage("library.json", "changed"), *damages)
    return Readied(place, key, damages, erased)


def put_in_place(ready: Readied, folder: Path) -> None:
    """Let a copy that is ready become the library in ``folder``, which is missing or empty."""
    with explained_os(folder):
        if folder.is_dir():
            folder.rmdir()
        ready.place.rename(folder)
        with suppress(OSError):  # some drives cannot; the folder is there
            sync_folder(folder.parent)


def add_to(library: Library, ready: Readied) -> Added:
    """Add what only the copy has. A kill leaves the library as it was, or with all of it.

    Sound comes first, as in an import: until its row is there it is arriving.
    """
    database, key = ready.place / "library.db", derived(ready.key, "library.db")
    with closing(RecordingShelf(ready.place, derived(ready.key, "keys.db"))) as theirs:
        with library.read() as work:
            new = theirs.known() - work.every_id(Recording)
        for recording_id in new:
            library.shelf.take_in(recording_id, theirs.place(recording_id))
        added = library.write(lambda work: work.add_missing(database, key))
        for recording_id in new:
            library.shelf.settle(recording_id)
        both = (theirs.known() & library.shelf.known()) - new
        filled = [library.shelf.fill_in(each, theirs.place(each).path) for each in both]
    return Added(len(added), len(new) + sum(filled))


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other programs from restoring into the same folder."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    path = folder.with_name(f"{folder.name}.restoring.lock")
    lock = FileLock(path, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise CaptureError(Fault.LIBRARY_IN_USE, path=folder) from error
    try:
        yield
    finally:
        lock.release()
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _clear(place: Path) -> None:
    for pattern in _OWN:
        for left in place.glob(pattern):
            left.unlink()
    recordings = place / "recordings"
    if recordings.is_dir():
        with suppress(OSError):
            recordings.rmdir()
