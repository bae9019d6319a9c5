"""The check of a library finds what is missing, changed or taken out, and nothing else."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import Recording
from seci_capture.services import capture
from seci_capture.storage.library import Library
from seci_capture.storage.sqlcipher import connect
from seci_capture.storage.verification import Damage, damages_of
from tests.helpers.libraries import RATE, add_case, add_recording, noise, open_new


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
