"""A library is made whole or not at all, opens with its secret, and is written by one program."""

import os
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.storage.library import Library
from seci_capture.storage.schema import VERSION
from seci_capture.storage.sqlcipher import connect
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import MOMENT, everything, files_in, open_new

CASE = Handover("h", "Karin Vogt", MOMENT)
POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")


def fault_of(call: Callable[[], object]) -> Fault:
    """Return the fault with which a call fails."""
    with pytest.raises(CaptureError) as caught:
        call()
    return caught.value.fault


def put(library: Library, handover: Handover = CASE) -> None:
    """Store a handover."""
    library.write(lambda work: work.put(handover))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a closed library with one handover."""
    folder = tmp_path / "closed"
    with open_new(folder) as library:
        put(library)
    return folder


def test_what_was_written_is_there_after_closing(folder: Path) -> None:
    with Library.open(folder) as library:
        assert everything(library)[Handover] == (CASE,)


def test_a_closed_library_leaves_no_log_behind(folder: Path) -> None:
    assert files_in(folder) == {
        "library.db",
        "keys.db",
        "library.json",
        "library.lock",
        "ballast",
    }


def test_a_library_keeps_its_identity(folder: Path) -> None:
    with Library.open(folder) as first:
        identity = first.id
    with Library.open(folder) as again:
        assert again.id == identity
        assert not again.locked


def test_a_locked_library_opens_by_passphrase_and_recovery_key(tmp_path: Path) -> None:
    library, recovery_key = Library.create(tmp_path / "locked", "Zwölf boxt")
    library.close()
    assert library.locked
    for secret in ("Zwölf boxt", recovery_key):
        Library.open(tmp_path / "locked", secret).close()
    assert fault_of(lambda: Library.open(tmp_path / "locked", "x")) is Fault.PASSPHRASE_WRONG
    assert fault_of(lambda: Library.open(tmp_path / "locked")) is Fault.PASSPHRASE_NEEDED


def test_without_a_passphrase_there_is_no_recovery_key(tmp_path: Path) -> None:
    library, recovery_key = Library.create(tmp_path / "open", None)
    library.close()
    assert recovery_key is None


@POSIX_ONLY
@pytest.mark.parametrize("existing", [True, False])
def test_nobody_else_may_look_into_the_folder(tmp_path: Path, existing: bool) -> None:
    folder = tmp_path / "library"
    if existing:
        folder.mkdir(mode=0o755)
    open_new(folder).close()
    modes = {each.name: each.stat().st_mode & 0o777 for each in (folder, folder / "recordings")}
    assert modes == {"library": 0o700, "recordings": 0o700}


def test_a_library_is_not_made_over_another(folder: Path) -> None:
    before = files_in(folder)
    assert fault_of(lambda: Library.create(folder, None)) is Fault.LIBRARY_EXISTS
    assert files_in(folder) == before


def test_a_library_is_not_made_among_other_things(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Karin")
    assert fault_of(lambda: Library.create(tmp_path, None)) is Fault.FOLDER_NOT_EMPTY
    in_the_way = tmp_path / "letter.txt"
    assert fault_of(lambda: Library.create(in_the_way, None)) is Fault.FOLDER_NOT_EMPTY
    assert files_in(tmp_path) == {"letter.txt"}


@pytest.mark.parametrize(
    "step",
    ["schema.bring_up_to_date", "recording_keys.RecordingKeys.make", "keys.LibraryFile.save"],
)
def test_a_library_that_cannot_be_made_leaves_an_empty_folder(
    tmp_path: Path, monkeypatch, step: str
) -> None:
    module, name = step.split(".", 1)

    def fail(*_: object) -> None:
        raise CaptureError(Fault.DISK_FULL)

    owner = "library" if module == "schema" else module
    monkeypatch.setattr(f"seci_capture.storage.{owner}.{name}", fail)
    assert fault_of(lambda: Library.create(tmp_path / "library", None)) is Fault.DISK_FULL
    assert not list((tmp_path / "library").iterdir())
    monkeypatch.undo()
    open_new(tmp_path / "library").close()


def test_an_empty_passphrase_makes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    assert fault_of(lambda: Library.create(folder, " ")) is Fault.PASSPHRASE_EMPTY
    assert not folder.exists()


@pytest.mark.parametrize("name", ["library.db", "keys.db"])
@pytest.mark.parametrize("lost", ["gone", "empty"])
def test_a_library_that_lost_a_file_is_damaged_and_not_made_anew(
    folder: Path, name: str, lost: str
) -> None:
    (folder / name).unlink()
    if lost == "empty":
        (folder / name).touch()
    assert fault_of(lambda: Library.open(folder)) is Fault.LIBRARY_DAMAGED
    assert (folder / name).exists() == (lost == "empty")


def test_the_files_of_another_library_do_not_open(folder: Path, tmp_path: Path) -> None:
    open_new(tmp_path / "other").close()
    shutil.copy(tmp_path / "other" / "library.db", folder / "library.db")
    assert fault_of(lambda: Library.open(folder)) is Fault.LIBRARY_DAMAGED


def test_a_library_that_failed_to_open_can_be_opened_again(folder: Path) -> None:
    good = (folder / "keys.db").read_bytes()
    (folder / "keys.db").write_bytes(b"")
    assert fault_of(lambda: Library.open(folder)) is Fault.LIBRARY_DAMAGED
    (folder / "keys.db").write_bytes(good)
    with Library.open(folder) as library:
        assert library.writable


def test_a_second_program_reads_and_its_writes_are_refused(folder: Path) -> None:
    with Library.open(folder) as first, Library.open(folder) as second:
        assert (first.writable, second.writable) == (True, False)
        assert fault_of(second.ensure_writable) is Fault.LIBRARY_IN_USE
        assert fault_of(lambda: put(second)) is Fault.LIBRARY_IN_USE
        put(first, replace(CASE, expert="Miriam Ott"))
        assert everything(second)[Handover][0].expert == "Miriam Ott"


def test_when_the_first_program_closes_another_may_write(folder: Path) -> None:
    with Library.open(folder), Library.open(folder):
        pass
    with Library.open(folder) as library:
        put(library, replace(CASE, expert="Miriam Ott"))


def test_a_library_opened_on_one_thread_is_let_go_on_another(folder: Path) -> None:
    with ThreadPoolExecutor(1) as elsewhere:
        elsewhere.submit(Library.open, folder).result().close()
        assert not (folder / "library.db-wal").exists()
        with Library.open(folder) as again:
            assert again.writable


def test_closing_the_second_program_takes_nothing_from_the_first(folder: Path) -> None:
    with Library.open(folder) as first:
        Library.open(folder).close()
        put(first, replace(CASE, expert="Miriam Ott"))
        with Library.open(folder) as third:
            assert not third.writable


def test_closing_again_does_nothing_even_when_somebody_else_has_it_open(folder: Path) -> None:
    first = Library.open(folder)
    first.close()
    with Library.open(folder) as second:
        first.close()
        assert second.writable
        with Library.open(folder) as third:
            assert not third.writable


def test_a_write_that_fails_writes_nothing(library: Library) -> None:
    def fail(work: UnitOfWork) -> None:
        work.put(CASE)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        library.write(fail)
    assert not everything(library)[Handover]
    put(library)
    assert everything(library)[Handover] == (CASE,)


def test_what_a_read_put_is_undone(library: Library) -> None:
    with library.read() as work:
        work.put(CASE)
    assert not everything(library)[Handover]


def test_a_read_sees_one_moment(library: Library) -> None:
    with library.read() as work:
        assert work.all(Handover) == ()
        put(library)
        assert work.all(Handover) == ()
    assert everything(library)[Handover] == (CASE,)


def test_all_writes_run_on_one_thread_and_reads_on_any(library: Library) -> None:
    def add_one(work: UnitOfWork) -> int:
        before = work.find(Handover, "h") or CASE
        count = int(before.role or "0")
        work.put(replace(before, role=str(count + 1)))
        return threading.get_ident()

    with ThreadPoolExecutor(4) as threads:
        writers = list(threads.map(lambda _: library.write(add_one), range(20)))
        reads = list(threads.map(lambda _: everything(library)[Handover][0].role, range(20)))
    assert len(set(writers)) == 1
    assert set(reads) == {"20"}


def test_a_write_inside_a_write_is_told_instead_of_waiting_for_ever(library: Library) -> None:
    with pytest.raises(RuntimeError, match="another write"):
        library.write(lambda _: put(library))
    put(library)


def test_an_older_program_s_library_cannot_be_read_by_a_second_one(folder: Path) -> None:
    with Library.open(folder) as first:
        with closing(connect(folder / "library.db", first._key)) as connection:
            connection.execute(f"PRAGMA user_version = {VERSION - 1}")
        assert fault_of(lambda: Library.open(folder)) is Fault.LIBRARY_IN_USE
        with closing(connect(folder / "library.db", first._key)) as connection:
            connection.execute(f"PRAGMA user_version = {VERSION}")


@POSIX_ONLY
@pytest.mark.parametrize("what", ["folder", "files"])
def test_what_may_not_be_written_is_read(folder: Path, what: str) -> None:
    closed = [folder] if what == "folder" else [folder / "library.db", folder / "keys.db"]
    for each in closed:
        each.chmod(each.stat().st_mode & ~0o222)
    try:
        if os.access(closed[0], os.W_OK):
            pytest.skip("whoever runs this may write everything")
        before = files_in(folder)
        with Library.open(folder) as library:
            assert library.obstacle is Fault.FOLDER_READ_ONLY
            assert everything(library)[Handover] == (CASE,)
            assert fault_of(lambda: put(library)) is Fault.FOLDER_READ_ONLY
        assert files_in(folder) == before
    finally:
        for each in closed:
            each.chmod(each.stat().st_mode | 0o200)


@POSIX_ONLY
def test_what_is_written_to_a_library_that_was_deleted_is_not_said_to_be_stored(
    folder: Path, tmp_path: Path
) -> None:
    with Library.open(folder) as library:
        put(library)
        folder.rename(tmp_path / "pulled")
        assert fault_of(lambda: put(library, replace(CASE, id="i"))) is Fault.LIBRARY_MISSING
        (tmp_path / "pulled").rename(folder)
        put(library, replace(CASE, id="j"))
        assert [each.id for each in everything(library)[Handover]] == ["h", "j"]
