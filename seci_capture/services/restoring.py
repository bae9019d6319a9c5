"""Bringing a library back from a copy, as a whole or what is missing of it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import Recording
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.copying import Meter
from seci_capture.services.library import is_library, open_library
from seci_capture.services.ports import SecretStore
from seci_capture.services.progress import Report, nobody
from seci_capture.services.scratch import scratch_folder
from seci_capture.services.texts import _, ngettext
from seci_capture.storage.backup import BackupFolder
from seci_capture.storage.carrying import Watch
from seci_capture.storage.files import explained_os
from seci_capture.storage.keys import LibraryFile, unlock
from seci_capture.storage.library import Library
from seci_capture.storage.package import Package
from seci_capture.storage.places import refuse_shared
from seci_capture.storage.restoring import (
    Added,
    add_to,
    make_ready,
    put_in_place,
    room_beside,
)
from seci_capture.storage.verification import Damage


@dataclass(frozen=True, slots=True)
class Restored:
    """A library that was brought back, or to which was added what it lacked.

    ``added`` is None for a whole library. ``erased``: recordings that were erased after the copy
    was made, and are again. ``damages``: recordings that the copy holds in part or not at all.
    """

    library_id: str
    added: Added | None
    erased: int
    damages: tuple[Damage, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to restore: a folder of copies or a package, and where to.

    ``moment`` None means the newest copy.
    """

    source: Path
    folder: Path
    moment: datetime | None = None


class CopiedLibrary(Protocol):
    """A copy that can be read: one of a folder of copies, or a package."""

    @property
    def size(self) -> int:
        """Return how many bytes there are to read."""
        ...

    def identify(self, place: Path) -> None:
        """Copy what says which library it is, and how it is locked."""
        ...

    def stage(self, place: Path, watch: Watch) -> None:
        """Copy the rest."""
        ...


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be restored: ``moments`` of copies, the newest first, none for a package.

    ``needs_secret``: whether a passphrase must be given, since the keyring remembers none.
    """

    moments: tuple[datetime, ...]
    needs_secret: bool


def offer(source: Path, secrets: SecretStore) -> Offer:
    """Look what can be restored.

    Raises BACKUP_MISSING, BACKUP_UNCLEAR, BACKUP_DAMAGED and PACKAGE_STRANGE.
    """
    with scratch_folder() as scratch:
        file = _identified(_opened(source, None), scratch)
    moments = BackupFolder.found(source).snapshots if source.is_dir() else ()
    return Offer(moments, file.locked and secrets.recall(file.id) is None)


def check(wanted: Wanted, secret: str | None, secrets: SecretStore) -> None:
    """Look whether a restore can begin: raises what :func:`restore` does, before it copies."""
    _refuse_filled(wanted.folder.absolute())
    with scratch_folder() as scratch:
        _unlocked(_opened(wanted.source, wanted.moment), scratch, wanted.folder, secret, secrets)


def restore(
    wanted: Wanted,
    secret: str | None,
    secrets: SecretStore,
    report: Report = nobody,
    cancel: CancelToken | None = None,
) -> Restored:
    """Bring a library back into a missing or empty folder, or add what the same library lacks.

    Raises BACKUP_MISSING, BACKUP_UNCLEAR, BACKUP_DAMAGED, PACKAGE_STRANGE, LIBRARY_OTHER,
    LIBRARY_NEWER, LIBRARY_IN_USE, FOLDER_NOT_EMPTY, FOLDER_SHARED, PASSPHRASE_NEEDED,
    PASSPHRASE_WRONG, DISK_FULL, FOLDER_READ_ONLY and :class:`Cancelled`; then the folder is as it
    was.
    """
    folder = wanted.folder.absolute()
    _refuse_filled(folder)
    copy = _opened(wanted.source, wanted.moment)
    with room_beside(folder) as place:
        file, given, key = _unlocked(copy, place, folder, secret, secrets)
        copy.stage(place, Meter(copy.size, report, cancel or CancelToken()).watch)
        if is_library(folder):
            with open_library(folder, given, secrets) as library:
                return _add(library, place, key)
        ready = make_ready(place, key, ())
        put_in_place(ready, folder)
    return Restored(file.id, None, ready.erased, ready.damages)


def told(restored: Restored) -> str:
    """Say in a sentence or two what was brought back."""
    sentences = [_what_was_added(restored.added)]
    if restored.erased:
        sentence = ngettext(
            "{count} recording was erased after the copy was made, and is not brought back.",
            "{count} recordings were erased after the copy was made, and are not brought back.",
            restored.erased,
        )
        sentences.append(sentence.format(count=restored.erased))
    return " ".join(sentences)


def _what_was_added(added: Added | None) -> str:
    if added is None:
        return _("The library is restored.")
    count = added.things + added.sounds
    if not count:
        return _("Nothing was missing here, so nothing was added.")
    sentence = ngettext(
        "{count} thing was missing here, and is there again.",
        "{count} things were missing here, and are there again.",
        count,
    )
    return sentence.format(count=count)


def _add(library: Library, place: Path, key: bytes) -> Restored:
    library.ensure_writable()
    with library.read() as work:
        forgotten = work.every_id(Recording) - library.shelf.known()
    ready = make_ready(place, key, forgotten)
    return Restored(library.id, add_to(library, ready), ready.erased, ready.damages)


def _opened(source: Path, moment: datetime | None) -> CopiedLibrary:
    if source.is_dir():
        return BackupFolder.found(source).snapshot(moment)
    if not source.is_file() or moment is not None:
        raise CaptureError(Fault.BACKUP_MISSING, path=source)
    return Package(source)


def _identified(copy: CopiedLibrary, place: Path) -> LibraryFile:
    copy.identify(place)
    try:
        return LibraryFile.load(place)
    except CaptureError as error:
        if error.fault is not Fault.LIBRARY_DAMAGED:
            raise
        raise CaptureError(Fault.BACKUP_DAMAGED, path="library.json") from error


def _unlocked(
    copy: CopiedLibrary, place: Path, folder: Path, secret: str | None, secrets: SecretStore
) -> tuple[LibraryFile, str | None, bytes]:
    """Return which library it is, the secret that opens it, and its key."""
    file = _identified(copy, place)
    if is_library(folder) and LibraryFile.load(folder).id != file.id:
        raise CaptureError(Fault.LIBRARY_OTHER, path=folder)
    given = secret if secret is not None or not file.locked else secrets.recall(file.id)
    return file, given, unlock(file, given)


def _refuse_filled(folder: Path) -> None:
    """Raise FOLDER_SHARED, or FOLDER_NOT_EMPTY for what is no library and holds something."""
    refuse_shared(folder)
    if is_library(folder) or not folder.exists():
        return
    with explained_os(folder):
        if folder.is_file() or any(folder.iterdir()):
            raise CaptureError(Fault.FOLDER_NOT_EMPTY, path=folder)
