"""Bringing a library back: whole, or what is missing; what was erased stays erased."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seci_capture.domain.errors import Cancelled, Fault
from seci_capture.domain.interview import Interview
from seci_capture.services import handover, restoring
from seci_capture.services.backup import back_up, pack
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.handover import handovers
from seci_capture.services.restoring import Added, Wanted, restore
from seci_capture.storage.keys import derived, unlock
from seci_capture.storage.library import Library
from seci_capture.storage.schema import VERSION
from seci_capture.storage.sqlcipher import connect
from seci_capture.storage.verification import damages_of
from tests.helpers.copied_libraries import Copied, begin, bring, fault_of, flip
from tests.helpers.edges import Keyring, NoSecrets
from tests.helpers.libraries import everything, files_in
from tests.helpers.random_libraries import dump


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Copied]:
    """Return an open library with two recordings, which was copied to a stick."""
    copied = begin(tmp_path)
    back_up(copied.library, copied.stick)
    yield copied
    copied.library.close()


def siblings(folder: Path) -> set[str]:
    """Return what lies beside a folder."""
    return {path.name for path in folder.parent.iterdir()}


def test_a_library_comes_back_from_a_stick_and_from_one_file(
    copied: Copied, tmp_path: Path
) -> None:
    pack(copied.library, tmp_path / "moved.seci-library")
    copied.library.close()
    sources = {"a": copied.stick, "b": copied.copies, "c": tmp_path / "moved.seci-library"}
    for name, source in sources.items():
        assert bring(source, tmp_path / name).library_id == copied.library.id
        assert dump(tmp_path / name) == dump(copied.library.folder)
        assert damages_of(tmp_path / name, None) == ()
    assert not [name for name in siblings(tmp_path / "a") if "restoring" in name]


def test_an_older_copy_can_be_asked_for(copied: Copied, tmp_path: Path) -> None:
    (newest,) = restoring.offer(copied.stick, NoSecrets()).moments
    older = datetime(2020, 1, 1, 12, tzinfo=UTC)
    (copied.copies / "library-20200101-120000.db").write_bytes(
        next(copied.copies.glob("library-*")).read_bytes()
    )
    handover.begin(copied.library, "Later")
    back_up(copied.library, copied.stick)
    restore(Wanted(copied.stick, tmp_path / "old", older), None, NoSecrets())
    with Library.open(tmp_path / "old") as library:
        assert [each.expert for each in handovers(library)] == ["Karin Vogt"]
    never = Wanted(copied.stick, tmp_path / "never", datetime(1999, 1, 1, tzinfo=UTC))
    assert fault_of(lambda: restore(never, None, NoSecrets())) is Fault.BACKUP_MISSING
    assert newest > older


def test_the_recovery_key_opens_what_is_restored(tmp_path: Path) -> None:
    copied = begin(tmp_path, "Zwölf boxt")
    back_up(copied.library, copied.stick)
    copied.library.close()
    assert copied.recovery_key is not None
    again = tmp_path / "again"
    assert fault_of(lambda: bring(copied.stick, again)) is Fault.PASSPHRASE_NEEDED
    assert fault_of(lambda: bring(copied.stick, again, "no")) is Fault.PASSPHRASE_WRONG
    assert not again.exists()
    bring(copied.stick, again, copied.recovery_key)
    for secret in ("Zwölf boxt", copied.recovery_key):
        with Library.open(again, secret) as library:
            assert len(handovers(library)) == 1
    keyring = Keyring()
    assert restoring.offer(copied.stick, keyring).needs_secret
    keyring.remember(copied.library.id, "Zwölf boxt")
    assert not restoring.offer(copied.stick, keyring).needs_secret
    restore(Wanted(copied.stick, tmp_path / "remembered"), None, keyring)
    assert damages_of(tmp_path / "remembered", "Zwölf boxt") == ()


@pytest.mark.parametrize("name", ["library-*.db", "keys.db"])
@pytest.mark.parametrize("at", [0.1, 0.5, 0.95])
def test_planted_damage_is_found_and_nothing_is_put_in_place(
    copied: Copied, tmp_path: Path, name: str, at: float
) -> None:
    flip(next(copied.copies.glob(name)), at)
    assert fault_of(lambda: bring(copied.stick, tmp_path / "again")) is Fault.BACKUP_DAMAGED
    assert not (tmp_path / "again").exists()
    assert not [each for each in siblings(tmp_path / "again") if "restoring" in each]


@pytest.mark.parametrize("name", ["keys.db", "library.json"])
def test_a_copy_that_lacks_a_part_is_told(copied: Copied, tmp_path: Path, name: str) -> None:
    (copied.copies / name).unlink()
    assert fault_of(lambda: bring(copied.stick, tmp_path / "again")) is Fault.BACKUP_DAMAGED
    assert not (tmp_path / "again").exists()


def test_damaged_sound_is_named_and_all_else_comes_back(copied: Copied, tmp_path: Path) -> None:
    damaged, missing = (f"recordings/{each.id}.audio" for each in copied.recordings)
    flip(copied.copies / damaged)
    (copied.copies / missing).unlink()
    restored = bring(copied.stick, tmp_path / "again")
    assert {each.subject for each in restored.damages} == {r.id for r in copied.recordings}
    with Library.open(tmp_path / "again") as library:
        assert everything(library) == everything(copied.library)


def test_restoring_twice_makes_nothing_twice(copied: Copied) -> None:
    before = everything(copied.library)
    copied.library.close()
    for _ in range(2):
        assert bring(copied.stick, copied.library.folder).added == Added(0, 0)
    with Library.open(copied.library.folder) as library:
        assert everything(library) == before


def test_what_was_changed_or_removed_stays_so(copied: Copied) -> None:
    library = copied.library
    (case,) = handovers(library)
    handover.remove_interview(library, copied.interview.id)
    handover.begin(library, "Somebody new")
    before = everything(library)
    library.close()
    assert bring(copied.stick, library.folder).added == Added(0, 0)
    with Library.open(library.folder) as library:
        assert everything(library) == before
        assert not everything(library)[Interview]
        assert case in handovers(library)


def test_a_file_that_is_missing_comes_back(copied: Copied) -> None:
    copied.library.close()
    sound = copied.library.folder / "recordings" / f"{copied.recordings[0].id}.audio"
    sound.unlink()
    assert bring(copied.stick, copied.library.folder).added == Added(0, 1)
    assert damages_of(copied.library.folder, None) == ()


def test_a_forgotten_key_stays_forgotten(copied: Copied, tmp_path: Path) -> None:
    forgotten, kept = copied.recordings
    pack(copied.library, tmp_path / "moved.seci-library")
    copied.library.shelf.erase(forgotten.id)
    copied.library.close()
    restored = bring(tmp_path / "moved.seci-library", copied.library.folder)
    assert (restored.added, restored.erased) == (Added(0, 0), 1)
    assert files_in(copied.library.folder / "recordings") == {f"{kept.id}.audio"}
    with Library.open(copied.library.folder) as library:
        assert library.shelf.known() == {kept.id}


def test_an_erasure_is_applied_to_an_older_copy_again(copied: Copied, tmp_path: Path) -> None:
    forgotten, kept = copied.recordings
    copied.library.shelf.erase(forgotten.id)
    (older,) = restoring.offer(copied.stick, NoSecrets()).moments
    shutil.copy(next(copied.copies.glob("library-*")), copied.copies / "library-20200101-120000.db")
    back_up(copied.library, copied.stick)
    moment = datetime(2020, 1, 1, 12, tzinfo=UTC)
    restored = restore(Wanted(copied.stick, tmp_path / "old", moment), None, NoSecrets())
    assert (restored.erased, restored.damages) == (1, ())
    rows = dump(tmp_path / "old")
    assert [row[0] for row in rows["recordings"]] == [kept.id]
    assert {row[1] for row in rows["transcripts"]} == {kept.id}
    assert len({row[0] for row in rows["words"]}) == 1
    assert len(rows["findable"]) == 1
    assert older > moment


def test_an_older_copy_is_brought_up_to_date(copied: Copied, tmp_path: Path) -> None:
    copied.library.close()
    key = derived(unlock(copied.library.file, None), "library.db")
    snapshot = next(copied.copies.glob("library-*"))
    with closing(connect(snapshot, key, wal=None)) as connection:
        connection.execute("DROP TABLE task_progress")
        connection.execute("DROP TABLE findable_text")
        connection.execute("DROP TABLE findable")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    bring(copied.stick, tmp_path / "again")
    assert dump(tmp_path / "again") == dump(copied.library.folder)


def test_a_copy_of_a_newer_version_is_refused(copied: Copied, tmp_path: Path) -> None:
    key = derived(unlock(copied.library.file, None), "library.db")
    snapshot = next(copied.copies.glob("library-*"))
    with closing(connect(snapshot, key, wal=None)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    assert fault_of(lambda: bring(copied.stick, tmp_path / "again")) is Fault.LIBRARY_NEWER
    assert not (tmp_path / "again").exists()


def test_places_where_nothing_can_be_restored_are_told(copied: Copied, tmp_path: Path) -> None:
    other = Library.create(tmp_path / "other", None).library
    other.close()
    (tmp_path / "filled").mkdir()
    (tmp_path / "filled" / "letter.txt").touch()
    expected = {
        "other": Fault.LIBRARY_OTHER,
        "filled": Fault.FOLDER_NOT_EMPTY,
        "filled/letter.txt": Fault.FOLDER_NOT_EMPTY,
        "Dropbox/library": Fault.FOLDER_SHARED,
        "library": Fault.LIBRARY_IN_USE,
    }
    before = files_in(tmp_path)
    for name, fault in expected.items():
        assert fault_of(lambda name=name: bring(copied.stick, tmp_path / name)) is fault, name
    assert files_in(tmp_path) == before


def test_sources_without_one_copy_are_told(copied: Copied, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for source in (empty, tmp_path / "nowhere", copied.library.folder):
        assert fault_of(lambda s=source: bring(s, tmp_path / "a")) is Fault.BACKUP_MISSING
    with Library.create(tmp_path / "other", None).library as other:
        back_up(other, copied.stick)
    assert fault_of(lambda: bring(copied.stick, tmp_path / "a")) is Fault.BACKUP_UNCLEAR
    for place in copied.stick.iterdir():
        assert fault_of(lambda p=place: bring(p, tmp_path / p.name)) is None


def test_copies_are_not_opened_as_a_library(copied: Copied) -> None:
    assert fault_of(lambda: Library.open(copied.copies)) is Fault.BACKUP_NOT_OPENED


def test_what_is_stopped_leaves_nothing(copied: Copied, tmp_path: Path) -> None:
    cancel = CancelToken()
    wanted = Wanted(copied.stick, tmp_path / "again")
    with pytest.raises(Cancelled):
        restore(wanted, None, NoSecrets(), lambda _: cancel.cancel(), cancel)
    assert siblings(tmp_path / "again") == {"library", "stick"}


def test_what_was_restored_is_told_in_words() -> None:
    def told(added: Added | None, erased: int = 0) -> str:
        return restoring.told(restoring.Restored("id", added, erased, ()))

    assert told(None) == "The library is restored."
    assert told(Added(0, 0)) == "Nothing was missing here, so nothing was added."
    assert told(Added(1, 0)).startswith("1 thing was missing")
    assert told(Added(3, 2)).startswith("5 things were missing")
    assert told(None, 2).endswith(
        "2 recordings were erased after the copy was made, and are not brought back."
    )
