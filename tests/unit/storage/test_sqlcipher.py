"""How database files are opened, and what their errors mean."""

import shutil
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.sqlcipher import (
    connect,
    connect_reading,
    damage_in,
    engine_version,
    expect_table,
    explained,
    finish_log,
    safe_for_wal,
    transaction,
)

KEY, OTHER_KEY = b"k" * 32, b"o" * 32


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database with one table of one row."""
    path = tmp_path / "some.db"
    with closing(connect(path, KEY)) as connection:
        connection.execute("CREATE TABLE marks (note TEXT NOT NULL)")
        connection.execute("INSERT INTO marks VALUES ('hum')")
    return path


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 44, 9), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_which_engines_are_free_of_the_bug(version: tuple[int, ...], safe: bool) -> None:
    assert safe_for_wal(version) is safe


def test_an_engine_with_the_bug_is_not_used(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("sqlcipher3.dbapi2.sqlite_version_info", (3, 51, 2))
    with pytest.raises(CaptureError) as caught:
        connect(tmp_path / "some.db", KEY)
    assert caught.value.fault is Fault.SQLITE_UNSAFE
    assert not list(tmp_path.iterdir())


def test_the_engine_names_its_versions() -> None:
    assert "SQLCipher 4" in engine_version()
    assert "SQLite 3." in engine_version()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("temp_store", 2),
        ("busy_timeout", 5000),
    ],
)
def test_every_connection_keeps_the_promises(path: Path, pragma: str, value: object) -> None:
    with closing(connect(path, KEY)) as connection:
        assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value


@pytest.mark.parametrize("wal", [True, False])
def test_a_connection_may_leave_the_way_of_writing_as_it_is(path: Path, wal: bool) -> None:
    connect(path, KEY, wal=wal).close()
    with closing(connect(path, KEY, wal=None)) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    assert mode == ("wal" if wal else "delete")


def test_a_file_is_unreadable_without_its_key(path: Path) -> None:
    assert b"marks" not in path.read_bytes()
    with pytest.raises(CaptureError) as caught:
        connect(path, OTHER_KEY)
    assert caught.value.fault is Fault.LIBRARY_DAMAGED


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CaptureError) as caught:
        connect(tmp_path / "gone" / "some.db", KEY)
    assert caught.value.fault is Fault.LIBRARY_MISSING


def test_a_transaction_is_whole_or_nothing(path: Path) -> None:
    with closing(connect(path, KEY)) as connection:
        with suppress(ZeroDivisionError), transaction(connection):
            connection.execute("INSERT INTO marks VALUES ('lost')")
            raise ZeroDivisionError
        with transaction(connection):
            connection.execute("INSERT INTO marks VALUES ('kept')")
        rows = connection.execute("SELECT note FROM marks").fetchall()
    assert [note for (note,) in rows] == ["hum", "kept"]


def test_an_error_that_is_a_bug_of_ours_stays_what_it_is(path: Path) -> None:
    with (
        closing(connect(path, KEY)) as connection,
        pytest.raises(dbapi2.OperationalError, match="no such table"),
        explained(path),
    ):
        connection.execute("SELECT * FROM items")


def test_a_table_that_is_missing_is_damage(path: Path) -> None:
    with closing(connect(path, KEY)) as connection:
        expect_table(connection, path, "marks")
        with pytest.raises(CaptureError) as caught:
            expect_table(connection, path, "items")
    assert caught.value.fault is Fault.LIBRARY_DAMAGED


def test_a_finished_log_leaves_one_file(path: Path) -> None:
    log = path.with_name("some.db-wal")
    with closing(connect(path, KEY)) as connection:
        connection.execute("INSERT INTO marks VALUES ('note')")
        assert log.stat().st_size
        assert finish_log(path, KEY)
        assert not log.stat().st_size


def test_a_reader_in_the_midst_keeps_the_log(path: Path, monkeypatch) -> None:
    monkeypatch.setattr("seci_capture.storage.sqlcipher._PRAGMAS", ("busy_timeout=0",))
    with closing(connect(path, KEY)) as reader, closing(connect(path, KEY)) as writer:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM marks").fetchall()
        writer.execute("INSERT INTO marks VALUES ('note')")
        assert not finish_log(path, KEY)


def test_a_whole_file_has_no_damage_and_keeps_its_way_of_writing(path: Path) -> None:
    connect(path, KEY, wal=False).close()
    before = path.read_bytes()
    assert damage_in(path, KEY) is None
    assert path.read_bytes() == before


def test_what_is_missing_empty_or_locked_otherwise_is_damage(path: Path, tmp_path: Path) -> None:
    assert damage_in(tmp_path / "gone.db", KEY) == "missing"
    assert not (tmp_path / "gone.db").exists()
    assert damage_in(path, OTHER_KEY) == Fault.LIBRARY_DAMAGED
    (tmp_path / "empty.db").touch()
    assert damage_in(tmp_path / "empty.db", KEY) == "empty"


def test_a_reference_into_nowhere_is_damage(path: Path) -> None:
    with closing(connect(path, KEY)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("CREATE TABLE a (id INTEGER PRIMARY KEY)")
        connection.execute("CREATE TABLE b (a REFERENCES a (id))")
        connection.execute("INSERT INTO b VALUES (7)")
    assert damage_in(path, KEY) == "b"


def test_reading_leaves_nothing_beside_a_closed_file(path: Path) -> None:
    before = path.read_bytes()
    with closing(connect_reading(path, KEY)) as connection:
        assert connection.execute("SELECT note FROM marks").fetchall() == [("hum",)]
        with pytest.raises(dbapi2.OperationalError):
            connection.execute("DELETE FROM marks")
        assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_what_somebody_is_writing_is_read(path: Path) -> None:
    with closing(connect(path, KEY)) as writer:
        writer.execute("INSERT INTO marks VALUES ('note')")
        with closing(connect_reading(path, KEY)) as reader:
            assert reader.execute("SELECT count(*) FROM marks").fetchone() == (2,)
            writer.execute("INSERT INTO marks VALUES ('more')")
            assert reader.execute("SELECT count(*) FROM marks").fetchone() == (3,)


def test_damage_that_only_seemed_so_since_somebody_wrote_is_none(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(connect(path, KEY)) as writer:
        looks = iter(["HMAC verification failed", None])
        monkeypatch.setattr(
            "seci_capture.storage.sqlcipher._damage_in", lambda *_, **__: next(looks)
        )
        writer.execute("INSERT INTO marks VALUES ('note')")
        assert damage_in(path, KEY) is None


def test_what_a_killed_program_left_half_written_is_undone_to_be_read(tmp_path: Path) -> None:
    path, died = tmp_path / "keys.db", tmp_path / "died"
    with closing(connect(path, KEY, wal=False)) as connection:
        connection.execute("CREATE TABLE keys (key BLOB)")
        connection.execute("INSERT INTO keys VALUES (zeroblob(9000))")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE keys SET key = zeroblob(900000)")
        died.mkdir()
        for each in (path, tmp_path / "keys.db-journal"):
            shutil.copy(each, died)
    with closing(connect_reading(died / "keys.db", KEY, wal=False)) as reader:
        assert reader.execute("SELECT length(key) FROM keys").fetchall() == [(9000,)]


def test_only_what_is_there_can_be_read(tmp_path: Path) -> None:
    for wal in (True, False):
        with pytest.raises(CaptureError) as caught:
            connect_reading(tmp_path / "gone.db", KEY, wal=wal)
        assert caught.value.fault is Fault.LIBRARY_MISSING
    assert not list(tmp_path.iterdir())
