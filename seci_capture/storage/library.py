"""The library on disk: a folder with an encrypted database, keys, and the recordings' sound."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import get_ident
from typing import NamedTuple, Self, TypeVar

from filelock import FileLock, Timeout
from sqlalchemy import Engine, QueuePool, create_engine
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.ballast import Ballast
from seci_capture.storage.closed_copies import checked_copy
from seci_capture.storage.files import explained_os
from seci_capture.storage.keys import LibraryFile, derived, new_library, unlock
from seci_capture.storage.places import refuse_shared
from seci_capture.storage.recording_keys import RecordingKeys
from seci_capture.storage.recording_shelf import RecordingShelf
from seci_capture.storage.schema import bring_up_to_date, is_older
from seci_capture.storage.snapshots import snapshots_in
from seci_capture.storage.sqlcipher import (
    Stopped,
    connect,
    connect_reading,
    fault_of,
    finish_log,
)
from seci_capture.storage.tables import METADATA
from seci_capture.storage.unit_of_work import UnitOfWork

T = TypeVar("T")


class Created(NamedTuple):
    """A new library, and the recovery key that is shown once (none without a passphrase)."""

    library: "Library"
    recovery_key: str | None


class Library:
    """An open library. One program at a time writes; a second one reads.

    ``obstacle`` says why this one cannot write, if it cannot: LIBRARY_IN_USE by another program,
    FOLDER_READ_ONLY, or DISK_FULL beyond what giving up the ballast helps.

    Reads may happen on any thread. Every write runs on one thread and its one connection, in the
    order in which it was asked for.
    """

    def __init__(self, folder: Path, file: LibraryFile, key: bytes) -> None:
        self.folder = folder
        self.file = file
        self.id = file.id
        self.locked = file.locked
        # Not bound to a thread: the window opens a library on one and closes it on another.
        self._lock = FileLock(folder / "library.lock", timeout=0, thread_local=False)
        self._key = derived(key, "library.db")
        self._ballast = Ballast(folder)
        self.obstacle = self._take_lock()
        try:
            self._prepare()
            self._engine = self._new_engine()
            self.shelf = RecordingShelf(folder, derived(key, "keys.db"), writable=self.writable)
        except BaseException:
            self._lock.release()
            raise
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="library-writer")
        self._writer_thread = self._writer.submit(get_ident).result()

    @classmethod
    def create(cls, folder: Path, passphrase: str | None) -> Created:
        """Make a new library in an empty or missing folder.

        Raises LIBRARY_EXISTS, FOLDER_NOT_EMPTY, FOLDER_SHARED, FOLDER_READ_ONLY, DISK_FULL or
        PASSPHRASE_EMPTY; then nothing was made.
        """
        refuse_shared(folder)
        file, key, recovery = new_library(passphrase)
        with _room_in(folder):
            bring_up_to_date(folder / "library.db", derived(key, "library.db"))
            RecordingKeys.make(folder / "keys.db", derived(key, "keys.db"))
            file.save(folder)  # last: a folder with this file is a library
            library = cls(folder, file, key)
            if not library.writable:
                library.close()
                library.ensure_writable()
            return Created(library, recovery)

    @classmethod
    def open(cls, folder: Path, secret: str | None = None) -> "Library":
        """Open a library by passphrase or recovery key; without one if it has none.

        Where nothing can be written, it can be read. Raises LIBRARY_MISSING, LIBRARY_DAMAGED,
        LIBRARY_NEWER, FOLDER_SHARED, PASSPHRASE_NEEDED or PASSPHRASE_WRONG, BACKUP_NOT_OPENED for
        copies of a library, and the :attr:`obstacle` for a library of an older version that would
        have to be written.
        """
        file = LibraryFile.load(folder)
        if snapshots_in(folder):
            raise CaptureError(Fault.BACKUP_NOT_OPENED, path=folder)
        refuse_shared(folder)
        key = unlock(file, secret)
        for name in ("library.db", "keys.db"):  # else opening would make new, empty ones
            if not (folder / name).is_file():
                raise CaptureError(Fault.LIBRARY_DAMAGED, path=folder / name)
        return cls(folder, file, key)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """Give a unit of work to read with: one moment of the library. What it put is undone."""
        with self._explained(), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")  # the driver begins nothing by itself
            yield UnitOfWork(connection)

    def write(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run ``work`` on the write thread and commit. Returns when it is safely on disk.

        Raises what :meth:`ensure_writable` does, DISK_FULL, LIBRARY_MISSING, and what ``work``
        raises; then nothing was written. On a full disk ``work`` may run twice.
        """
        self.ensure_writable()
        if get_ident() == self._writer_thread:
            raise RuntimeError("a write cannot wait for another write on the write thread")
        return self._writer.submit(self._ballast.relieve, lambda: self._commit(work)).result()

    def ensure_writable(self) -> None:
        """Raise the :attr:`obstacle` when this library can only be read."""
        if self.obstacle is not None:
            raise CaptureError(self.obstacle, path=self.folder)

    @property
    def writable(self) -> bool:
        """Say whether this program may write to the library."""
        return self.obstacle is None

    @property
    def size(self) -> int:
        """Return how many bytes the database takes."""
        return (self.folder / "library.db").stat().st_size

    def copy_database(self, target: Path, stopped: Stopped) -> None:
        """Write a closed and checked copy of the database, as it is at this moment.

        It has the same key. Raises what :func:`checked_copy` does.
        """
        names = [table.name for table in METADATA.sorted_tables]
        source = self.folder / "library.db"
        with closing(self._connect()) as connection:
            checked_copy(connection, source, self._key, target, stopped, names)

    def close(self) -> None:
        """Finish what is being written, and leave one whole file without a log beside it.

        Closing again does nothing.
        """
        self._writer.shutdown()
        self._engine.dispose()
        self.shelf.close()
        if self._lock.is_locked:
            with suppress(CaptureError):  # what is in the log is safe, and is read from there
                finish_log(self.folder / "library.db", self._key)
        self._lock.release()

    def _commit(self, work: Callable[[UnitOfWork], T]) -> T:
        with self._explained(), self._engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            result = work(UnitOfWork(connection))
            self._ensure_there()
            return result

    def _ensure_there(self) -> None:
        """Look whether the file still has its name: a deleted one takes writes in silence."""
        if not (self.folder / "library.db").is_file():
            raise CaptureError(Fault.LIBRARY_MISSING, path=self.folder)

    def _take_lock(self) -> Fault | None:
        """Become the one program that writes. Returns what keeps this one from it."""
        needed = (self.folder, self.folder / "library.db", self.folder / "keys.db")
        if not all(os.access(each, os.W_OK) for each in needed):
            return Fault.FOLDER_READ_ONLY
        try:
            with explained_os(self.folder):
                self._lock.acquire()
        except Timeout:
            return Fault.LIBRARY_IN_USE
        except CaptureError as error:
            return error.fault
        return None

    def _prepare(self) -> None:
        """Bring the database up to date, or else look whether it can be read as it is."""
        path = self.folder / "library.db"
        if self.writable:
            try:
                self._ballast.relieve(lambda: bring_up_to_date(path, self._key))
            except CaptureError as error:
                if error.fault is not Fault.DISK_FULL:
                    raise
                self.obstacle = Fault.DISK_FULL
        if self.writable:
            self._ballast.take_on()
        elif is_older(path, self._key):
            self.ensure_writable()

    def _new_engine(self) -> Engine:
        return create_engine(
            "sqlite://",
            module=dbapi2,
            creator=self._connect,
            poolclass=QueuePool,
            pool_size=6,
            hide_parameters=True,  # else what people wrote stands in the errors
        )

    def _connect(self) -> dbapi2.Connection:
        nobody_writes = self.obstacle in (Fault.FOLDER_READ_ONLY, Fault.DISK_FULL)
        opening = connect_reading if nobody_writes else connect
        return opening(self.folder / "library.db", self._key)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            fault = fault_of(error.orig, self.folder / "library.db")
            if fault is None:
                raise
            raise CaptureError(fault, path=self.folder) from error


@contextmanager
def _room_in(folder: Path) -> Iterator[None]:
    """Make the folder of a new library. When the library does not come about, empty it again."""
    if (folder / "library.json").exists():
        raise CaptureError(Fault.LIBRARY_EXISTS, path=folder)
    with explained_os(folder):
        if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
            raise CaptureError(Fault.FOLDER_NOT_EMPTY, path=folder)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(OSError):  # some sticks know no modes
            folder.chmod(0o700)
    recordings = folder / "recordings"
    try:
        with explained_os(folder):
            recordings.mkdir(mode=0o700)
        yield
    except BaseException:
        for made in (*folder.glob("library.*"), *folder.glob("keys.*"), *folder.glob("ballast")):
            made.unlink()
        if recordings.is_dir():
            recordings.rmdir()
        raise
