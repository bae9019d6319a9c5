"""Encrypted SQLite files: how they are opened, and what their errors mean.

Importable without SQLAlchemy, since the recorder needs the block store and nothing else.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from math import inf
from pathlib import Path

from sqlcipher3 import dbapi2

from seci_capture.domain.errors import Cancelled, CaptureError, Fault

KEY_BYTES = 32

_PRAGMAS = (
    "foreign_keys=ON",
    "busy_timeout=5000",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "synchronous=FULL",
    "fullfsync=ON",
)

_LOG_INDEX_BYTES = 32 * 1024
"""What opening a database takes. Without that room SQLite speaks of an input error."""

_FAULTS = {
    dbapi2.SQLITE_NOTADB: Fault.LIBRARY_DAMAGED,
    dbapi2.SQLITE_CORRUPT: Fault.LIBRARY_DAMAGED,
    dbapi2.SQLITE_FULL: Fault.DISK_FULL,
    dbapi2.SQLITE_READONLY: Fault.FOLDER_READ_ONLY,
    dbapi2.SQLITE_CANTOPEN: Fault.LIBRARY_MISSING,
    dbapi2.SQLITE_IOERR: Fault.LIBRARY_MISSING,
}

_STEPS_BETWEEN_LOOKS = 1_000
"""How many steps the engine takes before it looks whether it shall stop: some rows."""

Stopped = Callable[[], bool]
"""Says whether a person has stopped a long task."""

_NEEDS_WRITING = (Fault.LIBRARY_MISSING, Fault.FOLDER_READ_ONLY)


def safe_for_wal(version: tuple[int, ...]) -> bool:
    """Say whether this SQLite is free of the WAL bug of 3.7.0 to 3.51.2 (fixed in 3.51.3)."""
    return (
        version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)
    )


def engine_version() -> str:
    """Return the versions of the database engine that is really loaded."""
    connection = dbapi2.connect(":memory:")
    try:
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return f"SQLCipher {cipher}, SQLite {dbapi2.sqlite_version}"


def connect(path: Path, key: bytes, *, wal: bool | None = True) -> dbapi2.Connection:
    """Open an encrypted database with a raw key, creating it when it is not there.

    The connection begins no transaction by itself and may be used on any thread, one at a time.
    ``wal``: whether to write ahead; None leaves the file as it is.
    Raises :class:`CaptureError`: LIBRARY_DAMAGED for a wrong key or no database, SQLITE_UNSAFE.
    """
    mode = () if wal is None else (f"PRAGMA journal_mode={'WAL' if wal else 'DELETE'}",)
    return _opened(path, str(path), key, mode)


def connect_reading(path: Path, key: bytes, *, wal: bool = True) -> dbapi2.Connection:
    """Open an encrypted database that is only read; nothing of it, or beside it, is changed.

    ``wal``: whether it is one that writes ahead. Then a log beside it says that somebody has it
    open; without one SQLite is told that nobody does, since it would make a log to be sure.
    Raises :class:`CaptureError`: LIBRARY_MISSING, LIBRARY_DAMAGED, FOLDER_READ_ONLY or DISK_FULL
    where it cannot be read without writing, SQLITE_UNSAFE.
    """
    query = "?mode=ro&immutable=1" if wal and not has_log(path) else "?mode=ro"
    try:
        touch = ("SELECT count(*) FROM sqlite_schema",)
        return _opened(path, path.absolute().as_uri() + query, key, touch)
    except CaptureError as error:
        if not path.is_file() or error.fault not in _NEEDS_WRITING:
            raise
        if wal:
            raise CaptureError(Fault.FOLDER_READ_ONLY, path=path.parent) from error
        return connect(path, key, wal=None)  # to undo what a killed program left half-written


def has_log(path: Path) -> bool:
    """Say whether there is a log beside a database: somebody has it open, or was killed there.

    An index that is too short is what a full disk left of an opening that failed.
    """
    log, index = (path.with_name(f"{path.name}-{suffix}") for suffix in ("wal", "shm"))
    return _size(log) > 0 or _size(index) >= _LOG_INDEX_BYTES


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _opened(path: Path, name: str, key: bytes, last: Iterable[str]) -> dbapi2.Connection:
    """Open ``name``, a path or a URI of ``path``, with our settings and these last statements."""
    if not safe_for_wal(dbapi2.sqlite_version_info):
        raise CaptureError(Fault.SQLITE_UNSAFE, version=dbapi2.sqlite_version)
    settings = {"uri": name != str(path), "check_same_thread": False, "isolation_level": None}
    with explained(path):
        connection = dbapi2.connect(name, **settings)
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")  # else its errors go to stderr
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")  # the pragma binds no values
            for statement in (*(f"PRAGMA {pragma}" for pragma in _PRAGMAS), *last):
                connection.execute(statement)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's expected errors about ``path`` into :class:`CaptureError`."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        fault = fault_of(error, path)
        if fault is None:
            raise
        raise CaptureError(fault, path=path) from error


def fault_of(error: BaseException | None, path: Path) -> Fault | None:
    """Return what an error of SQLite at ``path`` means for a person, None for a bug of ours."""
    code: object = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    if code & 0xFF == dbapi2.SQLITE_IOERR and _free_bytes(path.parent) < _LOG_INDEX_BYTES:
        return Fault.DISK_FULL
    return _FAULTS.get(code & 0xFF)


def _free_bytes(folder: Path) -> float:
    try:
        return shutil.disk_usage(folder).free
    except OSError:  # the drive is gone
        return inf


@contextmanager
def transaction(connection: dbapi2.Connection) -> Iterator[None]:
    """Run a block as one transaction that commits at its end and rolls back on any error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def transaction_of_reads(connection: dbapi2.Connection) -> Iterator[None]:
    """Run a block that sees one moment of the database and changes nothing."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def finish_log(path: Path, key: bytes) -> bool:
    """Bring what was written ahead into the file. Returns False when a reader prevents it."""
    with explained(path), closing(connect(path, key)) as connection:
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def copy_closed(
    connection: dbapi2.Connection, source: Path, target: Path, stopped: Stopped
) -> None:
    """Write all of a database, as it is at this moment, into a new file under the same key.

    The copy is a whole file without a log; what was deleted is not in it. Raises DISK_FULL about
    ``target``, what :func:`fault_of` says of ``source``, and :class:`Cancelled`.
    """
    connection.set_progress_handler(stopped, _STEPS_BETWEEN_LOOKS)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    except dbapi2.DatabaseError as error:
        if error.sqlite_errorcode == dbapi2.SQLITE_INTERRUPT:
            raise Cancelled from error
        fault = fault_of(error, source)
        if fault is None:
            raise
        raise CaptureError(fault, path=target if fault is Fault.DISK_FULL else source) from error
    finally:
        connection.set_progress_handler(None, 0)


def expect_table(connection: dbapi2.Connection, path: Path, name: str) -> None:
    """Raise LIBRARY_DAMAGED when a table is missing: an emptied file opens like a new one."""
    query = "SELECT count(*) FROM sqlite_schema WHERE name = ?"
    with explained(path):
        (count,) = connection.execute(query, (name,)).fetchone()
    if not count:
        raise CaptureError(Fault.LIBRARY_DAMAGED, path=path)


def damage_in(path: Path, key: bytes, *, wal: bool = True) -> str | None:
    """Check every page and every row of a database, and change nothing. Returns what is wrong.

    ``wal``: whether it is one that writes ahead.
    Raises DISK_FULL or FOLDER_READ_ONLY when it cannot be checked.
    """
    if not path.is_file():
        return "missing"
    if not path.stat().st_size:
        return "empty"
    wrong = _damage_in(path, key, wal=wal)
    if wrong and wal and has_log(path):  # somebody may have begun to write in the meantime
        return _damage_in(path, key, wal=wal)
    return wrong


def _damage_in(path: Path, key: bytes, *, wal: bool) -> str | None:
    try:
        with explained(path), closing(connect_reading(path, key, wal=wal)) as connection:
            for check in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
                rows = [str(row[0]) for row in connection.execute(f"PRAGMA {check}")]
                if rows not in ([], ["ok"]):
                    return rows[0]
    except CaptureError as error:
        if error.fault in (Fault.DISK_FULL, Fault.FOLDER_READ_ONLY):
            raise
        return error.fault.value
    except dbapi2.DatabaseError as error:
        return str(error)
    return None
