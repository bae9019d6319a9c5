"""A copy of an open database is whole, or it is refused."""

import threading
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.storage import closed_copies
from seci_capture.storage.closed_copies import checked_copy
from seci_capture.storage.sqlcipher import connect, connect_reading, damage_in

KEY = b"k" * 32
PAGE = 4096


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a database with values that are longer than a page."""
    path = tmp_path / "source.db"
    with closing(connect(path, KEY)) as connection:
        connection.execute("CREATE TABLE notes(id INTEGER PRIMARY KEY, text TEXT)")
        for number in range(6):
            connection.execute("INSERT INTO notes VALUES (?, ?)", (number, str(number) * 9000))
    return path


@pytest.fixture
def opened(source: Path) -> Iterator[dbapi2.Connection]:
    """Return a connection to it."""
    with closing(connect(source, KEY)) as connection:
        yield connection


def copy(source: Path, connection: dbapi2.Connection, target: Path) -> None:
    """Copy it."""
    checked_copy(connection, source, KEY, target, lambda: False, ("notes",))


def test_a_copy_has_what_was_written_ahead(
    source: Path, opened: dbapi2.Connection, tmp_path: Path
) -> None:
    opened.execute("INSERT INTO notes VALUES (9, 'late')")
    copy(source, opened, tmp_path / "copy")
    assert {path.name for path in tmp_path.glob("copy*")} == {"copy"}
    with closing(connect_reading(tmp_path / "copy", KEY)) as connection:
        assert connection.execute("SELECT count(*), max(text) FROM notes").fetchone() == (7, "late")


def test_a_source_with_any_damaged_page_is_refused(source: Path, tmp_path: Path) -> None:
    content = source.read_bytes()
    refused = 0
    for start in range(PAGE, len(content), PAGE):
        damaged = bytearray(content)
        damaged[start + 100] ^= 1
        source.write_bytes(damaged)
        with (
            closing(connect(source, KEY, wal=None)) as connection,
            pytest.raises(CaptureError) as caught,
        ):
            copy(source, connection, tmp_path / "copy")
        refused += caught.value.fault is Fault.LIBRARY_DAMAGED
    assert refused == len(content) // PAGE - 1 > 6


def test_a_copy_without_some_rows_is_refused(
    source: Path, opened: dbapi2.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = closed_copies.copy_closed

    def copy_less(connection: dbapi2.Connection, source: Path, target: Path, stopped) -> None:
        whole(connection, source, target, stopped)
        with closing(connect(target, KEY, wal=False)) as copied:
            copied.execute("DELETE FROM notes WHERE id = 3")

    monkeypatch.setattr(closed_copies, "copy_closed", copy_less)
    with pytest.raises(CaptureError) as caught:
        copy(source, opened, tmp_path / "copy")
    assert caught.value.fault is Fault.BACKUP_NOT_WHOLE


def test_copies_are_whole_while_somebody_writes(
    source: Path, opened: dbapi2.Connection, tmp_path: Path
) -> None:
    over = threading.Event()

    def write() -> None:
        with closing(connect(source, KEY)) as writer:
            for number in count(100):
                if over.is_set():
                    break
                writer.execute("INSERT INTO notes VALUES (?, 'more')", (number,))

    writing = threading.Thread(target=write)
    writing.start()
    try:
        for number in range(10):
            copy(source, opened, tmp_path / f"copy{number}")
    finally:
        over.set()
        writing.join()
    assert [damage_in(tmp_path / f"copy{number}", KEY) for number in range(10)] == [None] * 10


def test_copying_can_be_stopped(source: Path, opened: dbapi2.Connection, tmp_path: Path) -> None:
    for number in range(10, 400):
        opened.execute("INSERT INTO notes VALUES (?, ?)", (number, "x" * 9000))
    with pytest.raises(Cancelled):
        checked_copy(opened, source, KEY, tmp_path / "copy", lambda: True, ())
    copy(source, opened, tmp_path / "copy")
