"""The check of a library finds what is missing, changed or taken out, and nothing else."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import Recording
from seci_capture.services import capture
from seci_capture.storage.library import Library
from seci_capture.storage.recording_shelf import RecordingShelf
from seci_capture.storage.schema import VERSION
from seci_capture.storage.sqlcipher import connect
from seci_capture.storage.verification import Damage, damages_of, needs_update
from tests.helpers.libraries import RATE, add_case, add_recording, files_in, noise, open_new


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a closed library without recordings."""
    folder = tmp_path / "library"
    open_new(folder).close()
    return folder


@pytest.fixture
def recording(folder: Path) -> Recording:
    """Return a recording of the closed library, with sound."""
    with Library.open(folder) as library:
        case = add_case(library)
        capture.remove_recording(library, case.recording.id)  # it has no sound
        return add_recording(library, case.interview.id, noise(3 * RATE))


def flip(path: Path, at: int) -> None:
    """Change one bit of a file."""
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def test_a_whole_library_has_no_damage(folder: Path, recording: Recording) -> None:
    assert damages_of(folder, None) == ()


def test_a_library_in_use_can_be_checked(folder: Path, recording: Recording) -> None:
    with Library.open(folder) as library:
        library.shelf.create("new", RATE, 1).close()
        assert damages_of(folder, None) == ()
        library.shelf.erase("new")
        capture.remove_recording(library, recording.id)
    assert damages_of(folder, None) == ()


@pytest.mark.parametrize("name", ["library.db", "keys.db"])
@pytest.mark.parametrize("where", [0, 20, 4096 + 100, -1])
def test_one_changed_bit_of_a_database_is_found(
    folder: Path, recording: Recording, name: str, where: int
) -> None:
    flip(folder / name, where)
    assert [damage.subject for damage in damages_of(folder, None)] == [name]


@pytest.mark.parametrize("where", [0, 20, 4096 + 100, -1])
def test_one_changed_bit_of_a_recording_is_found(
    folder: Path, recording: Recording, where: int
) -> None:
    flip(folder / "recordings" / f"{recording.id}.audio", where)
    assert [damage.subject for damage in damages_of(folder, None)] == [recording.id]


@pytest.mark.parametrize("name", ["library.db", "keys.db"])
@pytest.mark.parametrize(
    ("spoil", "what"),
    [(Path.unlink, "missing"), (lambda path: path.write_bytes(b""), "empty")],
    ids=["missing", "empty"],
)
def test_a_lost_database_is_found(
    folder: Path, name: str, spoil: Callable[[Path], object], what: str
) -> None:
    spoil(folder / name)
    assert damages_of(folder, None) == (Damage(name, what),)


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (Path.unlink, "missing"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.write_bytes(path.read_bytes()[:-4096]), None),
        (lambda path: path.write_bytes(path.read_bytes() + b"more"), None),
    ],
    ids=["missing", "empty", "shorter", "longer"],
)
def test_a_lost_recording_is_found(
    folder: Path, recording: Recording, spoil: Callable[[Path], object], what: str | None
) -> None:
    spoil(folder / "recordings" / f"{recording.id}.audio")
    (damage,) = damages_of(folder, None)
    assert damage.subject == recording.id
    assert what in (None, damage.what)


@pytest.mark.parametrize("start", [0, RATE, 3 * RATE - RATE // 4], ids=["first", "middle", "last"])
def test_a_block_taken_out_is_found(folder: Path, recording: Recording, start: int) -> None:
    with Library.open(folder) as library:
        path = folder / "recordings" / f"{recording.id}.audio"
        key = library.shelf._key(recording.id)
        with closing(connect(path, key)) as connection:
            assert connection.execute("DELETE FROM blocks WHERE start = ?", (start,)).rowcount == 1
    assert damages_of(folder, None) == (Damage(recording.id, "blocks missing"),)


def test_a_lost_key_is_found(folder: Path, recording: Recording) -> None:
    with Library.open(folder) as library:
        library.shelf._keys.forget(recording.id)
    assert damages_of(folder, None) == (Damage(recording.id, Fault.NOT_FOUND),)


def test_a_changed_library_json_is_found(folder: Path) -> None:
    path = folder / "library.json"
    path.write_text(path.read_text().replace('"open_key": "', '"open_key": "0'))
    assert damages_of(folder, None) == (Damage("library.json", "changed"),)
    path.write_text("{")
    assert damages_of(folder, None) == (Damage("library.json", "unreadable"),)


def test_what_cannot_be_checked_is_told(folder: Path, tmp_path: Path) -> None:
    open_new(tmp_path / "locked", "Zwölf boxt").close()
    for place, secret, fault in [
        (tmp_path / "nowhere", None, Fault.LIBRARY_MISSING),
        (tmp_path / "locked", None, Fault.PASSPHRASE_NEEDED),
        (tmp_path / "locked", "x", Fault.PASSPHRASE_WRONG),
    ]:
        with pytest.raises(CaptureError) as caught:
            damages_of(place, secret)
        assert caught.value.fault is fault
    assert damages_of(tmp_path / "locked", "Zwölf boxt") == ()


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Return what is in a folder that nobody has open."""
    return {name: (folder / name).read_bytes() for name in files_in(folder)}


def make_older(folder: Path) -> None:
    """Let the database of a library say that an older version made it."""
    with Library.open(folder) as library:
        key = library._key
    with closing(connect(folder / "library.db", key)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION - 1}")


def test_checking_changes_nothing(folder: Path, recording: Recording) -> None:
    (folder / "library.lock").unlink()
    before = bytes_of(folder)
    assert damages_of(folder, None) == ()
    assert bytes_of(folder) == before
    assert not needs_update(folder, None)
    assert bytes_of(folder) == before


def test_a_library_of_an_older_version_is_whole_and_stays_as_it_is(
    folder: Path, recording: Recording
) -> None:
    make_older(folder)
    before = bytes_of(folder)
    assert damages_of(folder, None) == ()
    assert needs_update(folder, None)
    assert bytes_of(folder) == before
    flip(folder / "recordings" / f"{recording.id}.audio", 5000)
    assert [damage.subject for damage in damages_of(folder, None)] == [recording.id]


def test_what_a_program_that_died_left_is_checked_and_not_finished(
    folder: Path, recording: Recording, tmp_path: Path
) -> None:
    died = tmp_path / "died"
    with Library.open(folder) as library:
        add_recording(library, recording.interview_id, noise(RATE))
        shutil.copytree(folder, died)
    assert (died / "library.db-wal").stat().st_size
    names, before = files_in(died), (died / "library.db").read_bytes()
    log = (died / "library.db-wal").read_bytes()
    assert damages_of(died, None) == ()
    assert files_in(died) == names
    assert (died / "library.db").read_bytes() == before
    assert (died / "library.db-wal").read_bytes() == log


def test_a_check_does_not_keep_the_library_from_being_written(
    folder: Path, recording: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []

    def look(*_: object) -> None:
        with Library.open(folder) as library:
            opened.append(library.writable)
            add_recording(library, recording.interview_id, noise(RATE))

    monkeypatch.setattr(RecordingShelf, "damage_in", look)
    assert damages_of(folder, None) == ()
    assert opened == [True]


@pytest.mark.parametrize("how", ["stray", "going back", "key gone"])
def test_a_sound_file_that_nobody_knows_is_named(
    folder: Path, recording: Recording, how: str
) -> None:
    older = (folder / "library.db").read_bytes()
    with Library.open(folder) as library:
        newer = add_recording(library, recording.interview_id, noise(RATE))
        library.shelf.create("arriving", RATE, 1).close()
        if how == "key gone":
            library.shelf.create("stray", RATE, 1).close()
            library.shelf._keys.forget("stray")
    if how == "stray":
        (folder / "recordings" / "stray.audio").write_bytes(b"whatever")
    if how == "going back":
        (folder / "library.db").write_bytes(older)
    name = newer.id if how == "going back" else "stray"
    assert damages_of(folder, None) == (Damage(f"{name}.audio", "unknown"),)


def test_a_library_of_a_newer_version_is_not_judged(folder: Path, recording: Recording) -> None:
    with Library.open(folder) as library:
        key = library._key
    with closing(connect(folder / "library.db", key)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    for check in (damages_of, needs_update):
        with pytest.raises(CaptureError) as caught:
            check(folder, None)
        assert caught.value.fault is Fault.LIBRARY_NEWER


def test_a_library_in_a_synchronised_folder_is_not_looked_at(
    folder: Path, recording: Recording
) -> None:
    moved = folder.parent / "Nextcloud" / "library"
    moved.parent.mkdir()
    folder.rename(moved)
    with pytest.raises(CaptureError) as caught:
        damages_of(moved, None)
    assert caught.value.fault is Fault.FOLDER_SHARED
