"""Closed copies of databases that may be open, checked before anybody relies on them.

A live file is never read as a file: closing it again would drop the locks of the program's own
connections. So a copy is written by the engine, from a connection of its own. The engine reads a
damaged page of a long value as zeros and says nothing, and a copy of that would look whole: so the
pages of the source are checked first.
"""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.sqlcipher import (
    Stopped,
    connect_reading,
    copy_closed,
    damage_in,
    explained,
    has_log,
    transaction_of_reads,
)

_TRIES = 3
"""Somebody may write and take back while a copy is made, so that its rows fit neither moment."""


def checked_copy(
    connection: dbapi2.Connection,
    source: Path,
    key: bytes,
    target: Path,
    stopped: Stopped,
    tables: Sequence[str] = (),
) -> None:
    """Copy ``source``, to which ``connection`` belongs, and look whether the copy is whole.

    Every page of both is checked, every reference, and that each of ``tables`` has the rows of the
    source.
    Raises BACKUP_NOT_WHOLE, DISK_FULL, LIBRARY_DAMAGED and others about the source, Cancelled.
    """
    _expect_whole_pages(connection, source)
    for _ in range(_TRIES):
        target.unlink(missing_ok=True)
        before = _rows(connection, source, tables)
        copy_closed(connection, source, target, stopped)
        after = _rows(connection, source, tables)
        if damage_in(target, key):
            break
        with closing(connect_reading(target, key)) as copy:
            copied = _rows(copy, target, tables)
        if all(min(b, a) <= c <= max(b, a) for b, c, a in zip(before, copied, after, strict=True)):
            return
    raise CaptureError(Fault.BACKUP_NOT_WHOLE, path=target)


def _expect_whole_pages(connection: dbapi2.Connection, source: Path) -> None:
    for _ in range(_TRIES):
        with explained(source):
            if not connection.execute("PRAGMA cipher_integrity_check").fetchone():
                return
        if not has_log(source):  # else somebody may have written a page while it was looked at
            break
    raise CaptureError(Fault.LIBRARY_DAMAGED, path=source)


def _rows(connection: dbapi2.Connection, path: Path, tables: Sequence[str]) -> list[int]:
    """Count the rows of each table, at one moment."""
    with explained(path), transaction_of_reads(connection):
        counts = [connection.execute(f"SELECT count(*) FROM {name}") for name in tables]
        return [int(count.fetchone()[0]) for count in counts]
