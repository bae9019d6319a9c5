"""The library on disk: a folder with an encrypted database, keys, and the recordings' sound."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import get_ident
from typing import NamedTuple, Self, TypeVar

from filelock import FileLock, Timeout
from sqlalchemy import Engine, QueuePool, create_engine
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.files import explained_os
from seci_capture.storage.keys import LibraryFile, derived, new_library, unlock
from seci_capture.storage.places import why_shared
from seci_capture.storage.recording_keys import RecordingKeys
from seci_capture.storage.recording_shelf import RecordingShelf
from seci_capture.storage.schema import bring_up_to_date, is_newer
from seci_capture.storage.sqlcipher import connect, fault_of, finish_log
from seci_capture.storage.unit_of_work import UnitOfWork

T = TypeVar("T")


class Created(NamedTuple):
    """A new library, and the recovery key that is shown once (none without a passphrase)."""

    library: "Library"
    recovery_key: str | None


class Library:
    """An open library. One program at a time writes; a second one reads.

    Reads may happen on any thread. Every write runs on one thread and its one connection, in the
    order in which it was asked for.
    """

    def __init__(self, folder: Path, file: LibraryFile, key: bytes) -> None:
        self.folder = folder
        self.id = file.id
        self.locked = file.locked
        # Not bound to a thread: the window opens a library on one and closes it on another.
        self._lock = FileLock(folder / "library.lock", timeout=0, thread_local=False)
        self._key = derived(key, "library.db")
        self.writable = self._take_lock()
        try:
            self._prepare()
            self._engine = self._new_engine()
            self.shelf = RecordingShelf(folder, derived(key, "keys.db"))
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
        _refuse_shared(folder)
        file, key, recovery = new_library(passphrase)
        with _room_in(folder):
            bring_up_to_date(folder / "library.db", derived(key, "library.db"))
            RecordingKeys.make(folder / "keys.db", derived(key, "keys.db"))
            file.save(folder)  # last: a folder with this file is a library
            return Created(cls(folder, file, key), recovery)

    @classmethod
    def open(cls, folder: Path, secret: str | None = None) -> "Library":
        """Open a library by passphrase or recovery key; without one if it has none.

        Raises LIBRARY_MISSING, LIBRARY_DAMAGED, LIBRARY_NEWER, FOLDER_SHARED, PASSPHRASE_NEEDED or
        PASSPHRASE_WRONG.
        """
        file = LibraryFile.load(folder)
        _refuse_shared(folder)
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

        Raises LIBRARY_IN_USE when another program writes, DISK_FULL, and what ``work`` raises;
        then nothing was written.
        """
        self.ensure_writable()
        if get_ident() == self._writer_thread:
            raise RuntimeError("a write cannot wait for another write on the write thread")
        return self._writer.submit(self._commit, work).result()

    def ensure_writable(self) -> None:
        """Raise LIBRARY_IN_USE when another program writes to this library."""
        if not self.writable:
            raise CaptureError(Fault.LIBRARY_IN_USE, path=self.folder)

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
            return work(UnitOfWork(connection))

    def _take_lock(self) -> bool:
        try:
            with explained_os(self.folder):
                self._lock.acquire()
        except Timeout:
            return False
        return True

    def _prepare(self) -> None:
        path = self.folder / "library.db"
        if self.writable:
            bring_up_to_date(path, self._key)
        elif is_newer(path, self._key):
            raise CaptureError(Fault.LIBRARY_NEWER, path=self.folder)

    def _new_engine(self) -> Engine:
        def open_database() -> dbapi2.Connection:
            return connect(self.folder / "library.db", self._key)

        return create_engine(
            "sqlite://",
            module=dbapi2,
            creator=open_database,
            poolclass=QueuePool,
            pool_size=6,
            hide_parameters=True,  # else what people wrote stands in the errors
        )

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            fault = fault_of(error.orig, self.folder / "library.db")
            if fault is None:
                raise
            raise CaptureError(fault, path=self.folder) from error


def _refuse_shared(folder: Path) -> None:
    reason = why_shared(folder)
    if reason:
        raise CaptureError(Fault.FOLDER_SHARED, path=folder, reason=reason)


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
        for made in (*folder.glob("library.*"), *folder.glob("keys.*")):
            made.unlink()
        if recordings.is_dir():
            recordings.rmdir()
        raise
