"""Copies of a library for safety, and one file to move it to another computer."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from seci_capture.domain import backups
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import Recording
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.clock import new_id, now
from seci_capture.services.copying import Meter
from seci_capture.services.library import is_library
from seci_capture.services.progress import Report, nobody
from seci_capture.services.scratch import scratch_folder
from seci_capture.services.settings import Settings
from seci_capture.storage.backup import BackupFolder
from seci_capture.storage.carrying import Watch
from seci_capture.storage.library import Library
from seci_capture.storage.package import ENDING, PackageWriter
from seci_capture.storage.sqlcipher import Stopped
from seci_capture.storage.verification import Damage

__all__ = [
    "ENDING",
    "BackedUp",
    "back_up",
    "back_up_daily",
    "copies",
    "copies_of",
    "is_due",
    "pack",
]

_OF_SOUND = (Fault.LIBRARY_DAMAGED, Fault.LIBRARY_MISSING, Fault.NOT_FOUND)
"""What is wrong with one recording, which must not keep the others from being copied."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A copy that was made. ``sounds`` counts the recordings that were new to it.

    ``damages``: recordings that could not be copied, since they are damaged in the library itself.
    """

    moment: datetime
    sounds: int
    damages: tuple[Damage, ...]


def is_due(settings: Settings, library_id: str, moment: datetime) -> bool:
    """Say whether it is time for the daily copy of a library."""
    plan = settings.backups.get(library_id)
    return plan is not None and bool(plan.folder) and backups.is_due(plan.last, moment)


def copies(source: Path) -> tuple[datetime, ...]:
    """Return the moments of the copies in a folder, the newest first.

    Raises BACKUP_MISSING and BACKUP_UNCLEAR.
    """
    return BackupFolder.found(source).snapshots


def copies_of(target: Path, library_id: str) -> tuple[datetime, ...]:
    """Return the moments of the copies of one library in a folder, the newest first."""
    return BackupFolder.within(target, library_id).snapshots


def back_up(
    library: Library, target: Path, report: Report = nobody, cancel: CancelToken | None = None
) -> BackedUp:
    """Copy a library into a folder, wherever it lies, and thin out the copies made before.

    The database is copied first and put in place last, so that a copy that is there has the key
    and the sound of all it speaks of. Raises INVALID for a folder in a library,
    BACKUP_FOLDER_MISSING, BACKUP_NOT_WHOLE, FOLDER_READ_ONLY, DISK_FULL, what opening the library
    does, and :class:`Cancelled`; then the copies made before are as they were.
    """
    folder = BackupFolder.within(target.absolute(), library.id)
    _refuse_in_library(folder.folder)
    moment = now().replace(microsecond=0)
    token = cancel or CancelToken()
    with scratch_folder() as scratch, folder.open_for_writing():
        desk = _Desk(library, scratch, token)
        with desk.copy(library.copy_database) as database:
            wanted = desk.sounds() - folder.sounds
            watch = Meter(desk.size(wanted), report, token).watch
            folder.put_identity(library.file)
            with desk.copy(library.shelf.copy_keys) as keys:
                folder.put_keys(keys, watch)
            damages = desk.carry(wanted, folder.put_sound, watch)
            folder.put_database(database, moment, watch)
        folder.thin(backups.kept(folder.snapshots), library.shelf.known())
    return BackedUp(moment, len(wanted) - len(damages), damages)


def back_up_daily(
    library: Library, target: Path, cancel: CancelToken, *, was_there: bool
) -> BackedUp:
    """Copy a library as each day, and say nothing. Raises what :func:`back_up` does.

    ``was_there``: whether it was copied there before. Without the earlier copies this raises
    BACKUP_FOLDER_MISSING: an empty folder may only be the place where a stick would be.
    """
    if was_there and not BackupFolder.within(target, library.id).snapshots:
        raise CaptureError(Fault.BACKUP_FOLDER_MISSING, path=target)
    return back_up(library, target, nobody, cancel)


def pack(
    library: Library, target: Path, report: Report = nobody, cancel: CancelToken | None = None
) -> tuple[Damage, ...]:
    """Write a library into one file. Returns the recordings that are damaged, and so not in it.

    Raises INVALID for a file in a library, BACKUP_NOT_WHOLE, TARGET_UNWRITABLE, DISK_FULL, and
    :class:`Cancelled`; then an older file stays.
    """
    _refuse_in_library(target.absolute())
    token = cancel or CancelToken()
    with scratch_folder() as scratch, PackageWriter.begun(target) as package:
        desk = _Desk(library, scratch, token)
        package.put_identity(library.file, scratch)
        with desk.copy(library.copy_database) as database:
            wanted = desk.sounds()
            watch = Meter(desk.size(wanted), report, token).watch
            package.put_database(database, watch)
        with desk.copy(library.shelf.copy_keys) as keys:
            package.put_keys(keys, watch)
        return desk.carry(wanted, package.put_sound, watch)


class _Desk:
    """Where closed copies are made, on this computer itself, before they are carried off."""

    def __init__(self, library: Library, scratch: Path, cancel: CancelToken) -> None:
        self._library = library
        self._scratch = scratch
        self._cancel = cancel

    @contextmanager
    def copy(self, write: Callable[[Path, Stopped], None]) -> Iterator[Path]:
        """Give a closed copy, which is removed at the end."""
        path = self._scratch / new_id()
        try:
            write(path, self._stopped)
            yield path
        finally:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def sounds(self) -> frozenset[str]:
        """Return the recordings to copy, also the discarded ones: undo may bring them back."""
        with self._library.read() as work:
            return work.every_id(Recording) & self._library.shelf.known()

    def size(self, sounds: Iterable[str]) -> int:
        """Return about how many bytes are to be carried."""
        return self._library.size + sum(map(self._library.shelf.size, sounds))

    def carry(
        self, sounds: Iterable[str], put: Callable[[str, Path, Watch], None], watch: Watch
    ) -> tuple[Damage, ...]:
        """Copy recordings. Returns those that are damaged in the library."""
        damages = []
        for recording_id in sorted(sounds):
            self._cancel.check()
            try:
                with self.copy(partial(self._library.shelf.copy_sound, recording_id)) as path:
                    put(recording_id, path, watch)
            except CaptureError as error:
                if error.fault not in _OF_SOUND:
                    raise
                damages.append(Damage(recording_id, error.fault.value))
        return tuple(damages)

    def _stopped(self) -> bool:
        return self._cancel.cancelled


def _refuse_in_library(target: Path) -> None:
    """Raise INVALID for a place in a library: nobody else may write there."""
    for each in Path(os.path.realpath(target)).parents:
        if is_library(each) and not BackupFolder(each).snapshots:
            raise CaptureError(Fault.INVALID, field="in-library", path=target)
