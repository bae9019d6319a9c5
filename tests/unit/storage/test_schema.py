"""A library comes to the present schema as a whole; one of the future is left alone."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlcipher3 import dbapi2

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage import schema
from seci_capture.storage.library import Library
from seci_capture.storage.schema import SCRIPTS, VERSION, bring_up_to_date, is_older
from seci_capture.storage.sqlcipher import connect, damage_in
from seci_capture.storage.tables import METADATA
from tests.helpers.libraries import add_case, files_in, open_new
from tests.helpers.migrations import NEXT, next_scripts

KEY = b"k" * 32
HASH = "import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], 'rb').read()).hexdigest())"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database of the present schema with one handover."""
    path = tmp_path / "library" / "library.db"
    path.parent.mkdir()
    bring_up_to_date(path, KEY)
    with closing(connect(path, KEY)) as connection:
        connection.execute("INSERT INTO handovers VALUES ('h', 'Karin', '', '', NULL, '', '', 0)")
    return path


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    """Return what a query finds."""
    with closing(connect(path, KEY, wal=None)) as connection:
        return [tuple(row) for row in connection.execute(query)]


def hash_elsewhere(path: Path) -> str:
    """Return the hash of a file, read by another process: reading it here would drop its locks."""
    asked = [sys.executable, "-c", HASH, str(path)]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def declarations(found: Iterable[Sequence[str]]) -> dict[str, list[str]]:
    """Return the lines of each declaration, in no order and without commas."""
    return {
        name: sorted(line.strip(" ,\t") for line in sql.splitlines())
        for name, sql in found
        if sql and name != "alembic_version"
    }


def test_the_tables_are_what_the_migrations_make(path: Path) -> None:
    query = "SELECT name, sql FROM sqlite_schema ORDER BY name"
    engine = create_engine("sqlite://", module=dbapi2)  # which knows this kind of index
    with engine.connect() as connection:
        METADATA.create_all(connection)
        wanted = connection.exec_driver_sql(query).fetchall()
    engine.dispose()
    made = declarations(rows(path, query))
    assert made == declarations(wanted)
    assert len(made) > 20


def test_the_version_is_that_of_the_newest_migration(path: Path) -> None:
    heads = ScriptDirectory(str(SCRIPTS)).get_heads()
    assert [int(head) for head in heads] == [VERSION]
    assert rows(path, "PRAGMA user_version") == [(VERSION,)]
    assert rows(path, "SELECT version_num FROM alembic_version") == [(heads[0],)]


def test_a_present_schema_is_left_as_it_is(path: Path) -> None:
    before = path.stat()
    bring_up_to_date(path, KEY)
    assert path.stat().st_ino == before.st_ino
    assert not is_older(path, KEY)


def test_a_migration_keeps_what_was_there_and_leaves_one_whole_file(
    path: Path, tmp_path: Path
) -> None:
    bring_up_to_date(path, KEY, next_scripts(tmp_path / "scripts"), NEXT)
    assert rows(path, "SELECT id, expert, steward FROM handovers") == [("h", "Karin", "nobody")]
    assert rows(path, "SELECT * FROM stewards") == []
    assert rows(path, "PRAGMA user_version") == [(NEXT,)]
    assert rows(path, "PRAGMA journal_mode") == [("wal",)]
    assert damage_in(path, KEY) is None
    assert files_in(path.parent) == {"library.db"}


def test_a_migration_takes_along_what_is_still_in_the_log(path: Path, tmp_path: Path) -> None:
    with closing(connect(path, KEY)) as still_open:
        still_open.execute("UPDATE handovers SET expert = 'Miriam'")
        assert path.with_name("library.db-wal").stat().st_size
        bring_up_to_date(path, KEY, next_scripts(tmp_path / "scripts"), NEXT)
    assert rows(path, "SELECT expert FROM handovers") == [("Miriam",)]


def test_damage_is_not_written_anew_as_if_it_were_whole(path: Path, tmp_path: Path) -> None:
    with closing(connect(path, KEY)) as connection:
        connection.execute("UPDATE handovers SET challenge = ?", ("a long look ahead " * 4000,))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1  # within the pages that the long text runs over into
    path.write_bytes(content)
    scripts = next_scripts(
        tmp_path / "scripts", "op.execute('UPDATE handovers SET challenge = challenge || 1')"
    )

    with pytest.raises(CaptureError) as caught:
        bring_up_to_date(path, KEY, scripts, NEXT)

    assert caught.value.fault is Fault.LIBRARY_DAMAGED
    assert path.read_bytes() == content


def test_a_program_that_still_reads_the_old_file_does_not_disturb_the_new_one(
    path: Path, tmp_path: Path
) -> None:
    with closing(connect(path, KEY)) as reader:
        old = reader.execute("SELECT expert FROM handovers").fetchall()
        bring_up_to_date(path, KEY, next_scripts(tmp_path / "scripts"), NEXT)
        with closing(connect(path, KEY)) as writer:
            writer.execute("UPDATE handovers SET expert = 'Miriam'")
            assert reader.execute("SELECT expert FROM handovers").fetchall() == old
    assert rows(path, "SELECT expert FROM handovers") == [("Miriam",)]
    assert damage_in(path, KEY) is None


def test_a_reader_in_the_midst_puts_a_migration_off(
    path: Path, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr("seci_capture.storage.sqlcipher._PRAGMAS", ("busy_timeout=0",))
    scripts = next_scripts(tmp_path / "scripts")
    with closing(connect(path, KEY)) as reader, closing(connect(path, KEY)) as writer:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM handovers").fetchall()
        writer.execute("UPDATE handovers SET expert = 'Miriam'")
        with pytest.raises(CaptureError) as caught:
            bring_up_to_date(path, KEY, scripts, NEXT)
    assert caught.value.fault is Fault.LIBRARY_IN_USE
    assert rows(path, "PRAGMA user_version") == [(VERSION,)]


@pytest.mark.parametrize(
    ("last", "error"),
    [
        ("raise ZeroDivisionError", ZeroDivisionError),
        ("op.execute('INSERT INTO nothing VALUES (1)')", Exception),
        # what refers to nothing is found by the check of the copy
        (
            "op.execute('COMMIT'); op.execute('PRAGMA foreign_keys=OFF');"
            "op.execute(\"INSERT INTO successors VALUES ('s', 'x', '', 0, 0)\")",
            CaptureError,
        ),
    ],
    ids=["a bug", "a statement", "a reference"],
)
def test_a_migration_that_fails_leaves_the_old_library_to_the_byte(
    path: Path, tmp_path: Path, last: str, error: type[Exception]
) -> None:
    before = hash_elsewhere(path)
    scripts = next_scripts(tmp_path / "scripts", last)
    with pytest.raises(error):
        bring_up_to_date(path, KEY, scripts, NEXT)
    assert hash_elsewhere(path) == before
    assert files_in(path.parent) == {"library.db"}
    assert rows(path, "SELECT expert FROM handovers") == [("Karin",)]


def test_what_an_earlier_attempt_left_does_no_harm(path: Path, tmp_path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(f"library.new.db{suffix}").write_bytes(b"left over")
    bring_up_to_date(path, KEY, next_scripts(tmp_path / "scripts"), NEXT)
    assert rows(path, "SELECT expert FROM handovers") == [("Karin",)]
    assert files_in(path.parent) == {"library.db"}


def test_a_migration_survives_a_percent_sign_in_the_way_to_its_scripts(
    path: Path, tmp_path: Path
) -> None:
    bring_up_to_date(path, KEY, next_scripts(tmp_path / "100 %s sure" / "scripts"), NEXT)
    assert rows(path, "PRAGMA user_version") == [(NEXT,)]


def test_a_file_that_lost_its_contents_is_damaged_and_not_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.touch()
    with pytest.raises(CaptureError) as caught:
        bring_up_to_date(path, KEY)
    assert caught.value.fault is Fault.LIBRARY_DAMAGED
    assert path.stat().st_size == 0


def test_a_library_of_the_future_is_refused_and_not_touched(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    with open_new(folder) as library:
        add_case(library)
        key = library._key
    path = folder / "library.db"
    with closing(connect(path, key)) as connection:
        connection.execute(f"PRAGMA user_version = {NEXT}")
    before = {name: hash_elsewhere(folder / name) for name in files_in(folder)}
    for _ in range(2):
        with pytest.raises(CaptureError) as caught:
            Library.open(folder)
        assert caught.value.fault is Fault.LIBRARY_NEWER
        assert (caught.value.details["has"], caught.value.details["knows"]) == (NEXT, VERSION)
    assert {name: hash_elsewhere(folder / name) for name in files_in(folder)} == before


def test_a_second_program_that_is_older_does_not_read_what_it_does_not_know(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "library"
    with open_new(folder) as library:
        with closing(connect(folder / "library.db", library._key)) as connection:
            connection.execute(f"PRAGMA user_version = {NEXT}")
        with pytest.raises(CaptureError) as caught:
            Library.open(folder)
    assert caught.value.fault is Fault.LIBRARY_NEWER


def test_the_copy_is_on_disk_before_it_takes_the_old_file_s_place(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    for module, name in ((schema, "sync_file"), (os, "replace"), (schema, "sync_folder")):
        real = getattr(module, name)

        def noted(*places: Path, name: str = name, real: Callable[..., None] = real) -> None:
            steps.append(f"{name} {Path(places[0]).name}")
            real(*places)

        monkeypatch.setattr(module, name, noted)
    bring_up_to_date(path, KEY, next_scripts(tmp_path / "scripts"), NEXT)
    assert steps == ["sync_file library.new.db", "replace library.new.db", "sync_folder library"]
