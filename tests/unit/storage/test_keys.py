"""A library opens by its passphrase and by its recovery key, and by nothing else."""

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.keys import FORMAT, LibraryFile, derived, is_intact, new_library, unlock

PASSPHRASE = "Zwölf boxt Ärger"
with patch.multiple(
    "seci_capture.storage.keys", _MEMORY_KIB=64, _ROUNDS=1
):  # else each takes 0.2 s
    LOCKED, KEY, RECOVERY = new_library(PASSPHRASE)
OPEN, OPEN_KEY, _ = new_library(None)


def fault_of(call: Callable[[], object]) -> Fault:
    """Return the fault with which a call fails."""
    with pytest.raises(CaptureError) as caught:
        call()
    return caught.value.fault


def tampered(folder: Path, change: Callable[[dict[str, Any]], None]) -> LibraryFile:
    """Save the locked library's file, change it on disk, and load it again."""
    LOCKED.save(folder)
    path = folder / "library.json"
    data = json.loads(path.read_text("utf-8"))
    change(data)
    path.write_text(json.dumps(data), "utf-8")
    return LibraryFile.load(folder)


def test_the_passphrase_opens() -> None:
    assert unlock(LOCKED, PASSPHRASE) == KEY


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_passphrase_opens_however_its_letters_are_composed(form: str) -> None:
    assert unlock(LOCKED, unicodedata.normalize(form, PASSPHRASE)) == KEY


@pytest.mark.parametrize("wrong", ["", "zwölf boxt ärger", f"{PASSPHRASE} ", "\udcff"])
def test_another_passphrase_does_not(wrong: str) -> None:
    assert fault_of(lambda: unlock(LOCKED, wrong)) is Fault.PASSPHRASE_WRONG


def test_without_a_passphrase_it_is_asked_for() -> None:
    assert fault_of(lambda: unlock(LOCKED, None)) is Fault.PASSPHRASE_NEEDED


@pytest.mark.parametrize("empty", ["", "  ", "\t"])
def test_an_empty_passphrase_is_refused(empty: str) -> None:
    assert fault_of(lambda: new_library(empty)) is Fault.PASSPHRASE_EMPTY


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param(lambda key: key, id="as shown"),
        pytest.param(str.lower, id="small letters"),
        pytest.param(lambda key: key.replace("-", ""), id="without dashes"),
        pytest.param(lambda key: key.replace("-", " "), id="with blanks"),
        pytest.param(lambda key: f"  {key}\n", id="blanks around"),
        pytest.param(lambda key: key.replace("-", " – "), id="dashes of a text program"),
        pytest.param(lambda key: key.replace("-", "\n"), id="in lines"),
        pytest.param(lambda key: key.replace("0", "O").replace("1", "l"), id="O and l"),
        pytest.param(lambda key: key.replace("0", "o").replace("1", "I"), id="o and I"),
        pytest.param(lambda key: key.replace("V", "U"), id="U for V"),
    ],
)
def test_the_recovery_key_opens_however_it_is_typed(typed: Callable[[str], str]) -> None:
    assert RECOVERY is not None
    assert unlock(LOCKED, typed(RECOVERY)) == KEY


def test_a_recovery_key_with_one_wrong_letter_does_not_open() -> None:
    assert RECOVERY is not None
    other = "A" if RECOVERY[-1] != "A" else "B"
    assert fault_of(lambda: unlock(LOCKED, RECOVERY[:-1] + other)) is Fault.PASSPHRASE_WRONG


def test_the_recovery_key_is_long_and_holds_no_letter_that_is_mistaken() -> None:
    assert RECOVERY is not None
    assert [len(group) for group in RECOVERY.split("-")] == [4] * 8
    assert not set(RECOVERY) & set("ILOU")


def test_guessing_a_passphrase_is_dear() -> None:
    file, *_ = new_library(PASSPHRASE)
    assert all(each.memory_kib >= 64 * 1024 and each.rounds >= 3 for each in file.wrappings)


def test_a_library_without_a_passphrase_opens_by_itself_and_says_so(tmp_path: Path) -> None:
    OPEN.save(tmp_path)
    loaded = LibraryFile.load(tmp_path)
    assert not loaded.locked
    assert unlock(loaded, None) == unlock(loaded, "whatever") == OPEN_KEY


def test_a_locked_library_keeps_its_key_to_itself(tmp_path: Path) -> None:
    LOCKED.save(tmp_path)
    assert LibraryFile.load(tmp_path) == LOCKED
    assert LOCKED.locked
    assert KEY.hex() not in (tmp_path / "library.json").read_text("utf-8")


def test_each_file_has_a_key_of_its_own() -> None:
    keys = {derived(KEY, "library.db"), derived(KEY, "keys.db"), derived(OPEN_KEY, "keys.db"), KEY}
    assert len(keys) == 4
    assert derived(KEY, "keys.db") == derived(KEY, "keys.db")


@pytest.mark.parametrize("name", ["library", "library/below"])
def test_a_folder_without_a_library_says_so(tmp_path: Path, name: str) -> None:
    (tmp_path / "library").write_text("a file where a folder is looked for")
    assert fault_of(lambda: LibraryFile.load(tmp_path / name)) is Fault.LIBRARY_MISSING


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b"{}", b'{"format": 1}', b'{"format": "one"}'],
)
def test_a_file_that_makes_no_sense_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "library.json").write_bytes(content)
    assert fault_of(lambda: LibraryFile.load(tmp_path)) is Fault.LIBRARY_DAMAGED


def test_a_folder_in_the_place_of_the_file_is_damage(tmp_path: Path) -> None:
    (tmp_path / "library.json").mkdir()
    assert fault_of(lambda: LibraryFile.load(tmp_path)) is Fault.LIBRARY_DAMAGED


def test_a_newer_format_is_left_alone_whatever_else_it_holds(tmp_path: Path) -> None:
    (tmp_path / "library.json").write_text(json.dumps({"format": FORMAT + 1, "new": True}))
    assert fault_of(lambda: LibraryFile.load(tmp_path)) is Fault.LIBRARY_NEWER


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("salt", "no base64!"),
        ("salt", ""),
        ("salt", 7),
        ("nonce", ""),
        ("memory_kib", 1 << 40),
        ("memory_kib", 0),
        ("rounds", 0),
        ("rounds", 1 << 30),
        ("rounds", "many"),
    ],
)
def test_a_wrapping_that_makes_no_sense_is_damaged(
    tmp_path: Path, field: str, value: object
) -> None:
    def spoil(data: dict[str, Any]) -> None:
        data["wrappings"][0][field] = value

    file = tampered(tmp_path, spoil)
    assert fault_of(lambda: unlock(file, PASSPHRASE)) is Fault.LIBRARY_DAMAGED


def test_the_recovery_key_opens_when_the_other_wrapping_is_damaged(tmp_path: Path) -> None:
    def spoil(data: dict[str, Any]) -> None:
        data["wrappings"][0]["salt"] = ""

    assert unlock(tampered(tmp_path, spoil), RECOVERY) == KEY


def test_a_wrapping_of_another_library_opens_nothing(tmp_path: Path) -> None:
    def move(data: dict[str, Any]) -> None:
        data["id"] = "another"

    file = tampered(tmp_path, move)
    assert fault_of(lambda: unlock(file, PASSPHRASE)) is Fault.PASSPHRASE_WRONG


def test_an_open_key_that_is_no_key_is_damage() -> None:
    file = LibraryFile("id", FORMAT, open_key="not hexadecimal")
    assert fault_of(lambda: unlock(file, None)) is Fault.LIBRARY_DAMAGED


def test_a_saved_file_is_intact_until_one_letter_of_a_value_changes(tmp_path: Path) -> None:
    LOCKED.save(tmp_path)
    path = tmp_path / "library.json"
    assert is_intact(tmp_path)
    text = path.read_text("utf-8")
    path.write_text(text.replace(LOCKED.id, LOCKED.id[::-1]), "utf-8")
    assert not is_intact(tmp_path)
