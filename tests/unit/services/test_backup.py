"""Copies of a library on a stick: whole, thinned, and never at the cost of earlier ones."""

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seci_capture.domain.errors import Cancelled, Fault
from seci_capture.services import backup
from seci_capture.services.backup import back_up, back_up_daily, copies, is_due, pack
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.progress import Progress
from seci_capture.services.settings import BackupPlan, Settings
from seci_capture.storage import carrying, files
from seci_capture.storage.library import Library
from tests.helpers.copied_libraries import Copied, begin, bring, fault_of, flip
from tests.helpers.libraries import files_in

NOON = datetime(2027, 3, 31, 12, tzinfo=UTC)


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Copied]:
    """Return an open library with two recordings, and an empty stick."""
    copied = begin(tmp_path)
    yield copied
    copied.library.close()


def at(monkeypatch: pytest.MonkeyPatch, moment: datetime) -> None:
    """Let it be this moment."""
    monkeypatch.setattr(backup, "now", lambda: moment)


def test_a_copy_has_the_database_the_keys_and_each_recording(
    copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, NOON)
    made = back_up(copied.library, copied.stick)
    assert (made.moment, made.sounds, made.damages) == (NOON, 2, ())
    sounds = {f"recordings/{each.id}.audio" for each in copied.recordings}
    names = {"library.json", "keys.db", "library-20270331-120000.db"}
    assert files_in(copied.copies) == names | sounds
    assert copied.copies.name == f"seci-capture-{copied.library.id[:8]}"
    assert copies(copied.stick) == copies(copied.copies) == (NOON,)


def test_a_recording_is_copied_once(copied: Copied) -> None:
    back_up(copied.library, copied.stick)
    before = {path: path.stat().st_mtime_ns for path in copied.copies.glob("recordings/*")}
    late = copied.add()
    assert back_up(copied.library, copied.copies).sounds == 1
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert (copied.copies / "recordings" / f"{late.id}.audio").is_file()
    assert not list(copied.copies.glob("seci-capture-*"))


def test_copies_are_thinned_out(copied: Copied, monkeypatch: pytest.MonkeyPatch) -> None:
    for hours in (0, 1, 24, 25):
        at(monkeypatch, NOON + timedelta(hours=hours))
        back_up(copied.library, copied.stick)
    assert copies(copied.stick) == (NOON + timedelta(hours=25), NOON + timedelta(hours=1))


def test_a_forgotten_key_leaves_with_the_next_copy(copied: Copied, tmp_path: Path) -> None:
    back_up(copied.library, copied.stick)
    forgotten, kept = copied.recordings
    copied.library.shelf.erase(forgotten.id)
    back_up(copied.library, copied.stick)
    assert files_in(copied.copies / "recordings") == {f"{kept.id}.audio"}
    assert bring(copied.stick, tmp_path / "again").erased == 1
    with Library.open(tmp_path / "again") as library:
        assert library.shelf.known() == {kept.id}


def test_progress_ends_at_the_whole(copied: Copied) -> None:
    reports: list[Progress] = []
    back_up(copied.library, copied.stick, reports.append)
    shares = [each.share for each in reports]
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize("after", range(3))
def test_what_is_stopped_leaves_the_earlier_copy(copied: Copied, after: int) -> None:
    first = back_up(copied.library, copied.stick)
    late = copied.add()
    cancel, seen = CancelToken(), 0

    def stop(_progress: Progress) -> None:
        nonlocal seen
        seen += 1
        if seen >= after:
            cancel.cancel()

    if not after:
        cancel.cancel()
    with pytest.raises(Cancelled):
        back_up(copied.library, copied.stick, stop, cancel)
    assert copies(copied.stick) == (first.moment,)
    assert not [name for name in files_in(copied.stick) if ".seci-" in name]
    assert back_up(copied.library, copied.stick).damages == ()
    assert (copied.copies / "recordings" / f"{late.id}.audio").is_file()


def test_what_a_killed_run_left_is_cleared_away(copied: Copied) -> None:
    back_up(copied.library, copied.stick)
    for place in (copied.copies, copied.copies / "recordings"):
        (place / ".seci-0123.db").write_bytes(b"half")
    back_up(copied.library, copied.stick)
    assert not [name for name in files_in(copied.stick) if ".seci-" in name]


def test_a_drive_that_stores_something_else_is_found_out(
    copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = back_up(copied.library, copied.stick)

    def stored_wrong(path: Path) -> None:
        flip(path)
        files.sync_file(path)

    monkeypatch.setattr(carrying, "sync_file", stored_wrong)
    assert fault_of(lambda: back_up(copied.library, copied.stick)) is Fault.BACKUP_NOT_WHOLE
    monkeypatch.undo()
    assert copies(copied.stick) == (first.moment,)
    assert bring(copied.stick, copied.stick.parent / "again").damages == ()


def test_a_damaged_recording_keeps_nothing_else_from_being_copied(
    copied: Copied, tmp_path: Path
) -> None:
    damaged, whole = copied.recordings
    flip(copied.library.folder / "recordings" / f"{damaged.id}.audio")
    made = back_up(copied.library, copied.stick)
    assert (made.sounds, [each.subject for each in made.damages]) == (1, [damaged.id])
    (copied.library.folder / "recordings" / f"{damaged.id}.audio").unlink()
    (missing,) = pack(copied.library, tmp_path / "moved.seci-library")
    assert missing.subject == damaged.id
    assert files_in(copied.copies / "recordings") == {f"{whole.id}.audio"}


def test_a_folder_that_is_not_there_is_told(copied: Copied) -> None:
    nowhere = copied.stick / "pulled"
    assert fault_of(lambda: back_up(copied.library, nowhere)) is Fault.BACKUP_FOLDER_MISSING
    assert not nowhere.exists()


def test_the_daily_copy_goes_only_where_copies_are(copied: Copied) -> None:
    def daily(*, was_there: bool) -> object:
        return back_up_daily(copied.library, copied.stick, CancelToken(), was_there=was_there)

    assert fault_of(lambda: daily(was_there=True)) is Fault.BACKUP_FOLDER_MISSING
    assert files_in(copied.stick) == set()
    assert fault_of(lambda: daily(was_there=False)) is None
    assert fault_of(lambda: daily(was_there=True)) is None


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (errno.ENOSPC, Fault.DISK_FULL),
        (errno.EROFS, Fault.FOLDER_READ_ONLY),
        (errno.EIO, Fault.FOLDER_READ_ONLY),
    ],
)
def test_what_a_drive_refuses_is_told(
    copied: Copied, monkeypatch: pytest.MonkeyPatch, code: int, fault: Fault
) -> None:
    first = back_up(copied.library, copied.stick)

    def refuse(path: Path) -> None:
        raise OSError(code, os.strerror(code), str(path))

    monkeypatch.setattr(carrying, "sync_file", refuse)
    assert fault_of(lambda: back_up(copied.library, copied.stick)) is fault
    assert copies(copied.stick) == (first.moment,)
    assert not [name for name in files_in(copied.stick) if ".seci-" in name]


def test_copies_do_not_go_into_a_library(copied: Copied) -> None:
    inside = copied.library.folder / "copies"
    assert fault_of(lambda: back_up(copied.library, copied.library.folder)) is Fault.INVALID
    assert fault_of(lambda: pack(copied.library, inside / "a.seci-library")) is Fault.INVALID
    assert not inside.exists()


def test_a_package_takes_its_place_in_one_step(copied: Copied, tmp_path: Path) -> None:
    target = tmp_path / "moved.seci-library"
    target.write_bytes(b"older")
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        pack(copied.library, target, lambda _: cancel.cancel(), cancel)
    assert target.read_bytes() == b"older"
    assert pack(copied.library, target) == ()
    assert {path.name for path in tmp_path.iterdir()} == {"library", "stick", target.name}


def test_a_copy_can_be_made_while_another_program_writes(copied: Copied, tmp_path: Path) -> None:
    with Library.open(copied.library.folder) as reader:
        assert not reader.writable
        assert back_up(reader, copied.stick).sounds == 2


def test_a_copy_is_due_where_a_folder_was_chosen() -> None:
    plan = BackupPlan("stick", NOON)
    settings = Settings().with_backup("mine", plan)
    assert not is_due(settings, "mine", NOON + timedelta(hours=1))
    assert is_due(settings, "mine", NOON + timedelta(days=1))
    assert not is_due(settings, "other", NOON + timedelta(days=1))
    nowhere = Settings().with_backup("mine", replace(plan, folder=""))
    assert not is_due(nowhere, "mine", NOON + timedelta(days=1))
