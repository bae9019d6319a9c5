"""Commands about libraries, and where a passphrase comes from."""

from pathlib import Path

import pytest

from seci_capture.cli.desk import PASSPHRASE_VARIABLE
from tests.helpers.libraries import files_in
from tests.unit.cli.conftest import Command

PASSPHRASE = "Grüße an 山田"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """Return a file whose first line is a passphrase."""
    file = tmp_path / "secret.txt"
    file.write_text(f"{PASSPHRASE}\nand a note\n", "utf-8")
    return file


@pytest.fixture
def locked(command: Command, tmp_path: Path, secret: Path) -> Path:
    """Return a library with that passphrase."""
    folder = tmp_path / "locked"
    assert command("library", "create", folder, "--passphrase-file", secret).code == 0
    return folder


def test_a_library_without_a_passphrase_says_what_that_means(
    command: Command, tmp_path: Path
) -> None:
    answer = command("library", "create", tmp_path / "new", "--no-passphrase")
    assert answer.code == 0
    assert answer.out == f"{answer.last}\n"
    assert len(answer.last) == 36
    assert "whoever has the folder can read it" in answer.err


def test_the_recovery_key_is_shown_once_and_opens_the_library(
    command: Command, tmp_path: Path, secret: Path
) -> None:
    folder = tmp_path / "new"
    answer = command("library", "create", folder, "--passphrase-file", secret)
    recovery = answer.err.splitlines()[-1]
    assert recovery not in answer.out
    assert len(recovery.replace("-", "")) == 32
    key = tmp_path / "key.txt"
    key.write_text(recovery, "utf-8")
    assert command("--passphrase-file", key, "handover", "list", folder).code == 0


def test_the_passphrase_comes_from_a_file_or_the_environment(
    command: Command, locked: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert command("--passphrase-file", secret, "library", "verify", locked).code == 0
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    assert command("library", "verify", locked).code == 0


@pytest.mark.parametrize("words", [("handover", "list"), ("library", "verify")])
def test_without_the_passphrase_the_next_step_is_named(
    command: Command, locked: Path, words: tuple[str, str]
) -> None:
    answer = command(*words, locked)
    assert (answer.code, answer.out) == (5, "")
    assert "--passphrase-file" in answer.err
    assert PASSPHRASE_VARIABLE in answer.err


@pytest.mark.parametrize("words", [("handover", "list"), ("library", "verify")])
def test_a_wrong_passphrase_is_told(
    command: Command, locked: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, str]
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "Gruesse")
    answer = command(*words, locked)
    assert (answer.code, answer.out) == (5, "")
    assert "does not open this library" in answer.err


def test_a_file_from_a_windows_editor_holds_the_same_passphrase(
    command: Command, locked: Path, tmp_path: Path
) -> None:
    file = tmp_path / "windows.txt"
    file.write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\n")
    assert command("--passphrase-file", file, "handover", "list", locked).code == 0


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_a_passphrase_file_that_cannot_be_read_is_named(
    command: Command, locked: Path, tmp_path: Path, name: str
) -> None:
    answer = command("--passphrase-file", tmp_path / name, "handover", "list", locked)
    assert answer.code == 3
    assert str(tmp_path / name) in answer.err


def test_nothing_is_made_without_a_clear_word_about_the_passphrase(
    command: Command, tmp_path: Path, secret: Path
) -> None:
    new = tmp_path / "new"
    empty = tmp_path / "empty.txt"
    empty.write_text("\n", "utf-8")
    assert command("library", "create", new).code == 2
    both = command("library", "create", new, "--passphrase-file", secret, "--no-passphrase")
    assert both.code == 2
    assert command("library", "create", new, "--passphrase-file", empty).code == 3
    assert not new.exists()


def test_a_plain_word_outdoes_the_environment(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    assert command("library", "create", tmp_path / "new", "--no-passphrase").code == 0
    monkeypatch.delenv(PASSPHRASE_VARIABLE, raising=False)
    assert command("handover", "list", tmp_path / "new").code == 0


def test_the_environment_gives_the_passphrase_of_a_new_library(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    assert "Recovery key" in command("library", "create", tmp_path / "new").err
    monkeypatch.delenv(PASSPHRASE_VARIABLE)
    assert command("handover", "list", tmp_path / "new").code == 5


def test_a_folder_that_is_taken_stays_as_it_is(command: Command, folder: Path) -> None:
    before = files_in(folder.parent)
    again = command("library", "create", folder, "--no-passphrase")
    assert again.code == 3
    assert "already a library" in again.err
    around = command("library", "create", folder.parent, "--no-passphrase")
    assert around.code == 3
    assert "not empty" in around.err
    assert files_in(folder.parent) == before


def test_a_synchronised_folder_is_refused(command: Command, tmp_path: Path) -> None:
    answer = command("library", "create", tmp_path / "Dropbox" / "new", "--no-passphrase")
    assert answer.code == 3
    assert "synchronised" in answer.err
    assert not (tmp_path / "Dropbox").exists()


def test_a_library_that_was_moved_into_a_synchronised_folder_is_refused(
    command: Command, folder: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "Nextcloud" / "library"
    moved.parent.mkdir()
    folder.rename(moved)
    for words in (("handover", "list"), ("library", "verify")):
        answer = command(*words, moved)
        assert (answer.code, answer.out) == (3, "")
        assert "synchronised" in answer.err


def test_what_is_no_library_is_told(command: Command, tmp_path: Path, secret: Path) -> None:
    for place in (tmp_path, secret, tmp_path / "nowhere", secret / "below"):
        for words in (("library", "verify"), ("handover", "list"), ("recording", "list")):
            answer = command(*words, place)
            assert (answer.code, answer.out) == (4, "")
            assert str(place) in answer.err


@pytest.mark.parametrize("words", [("library", "verify"), ("handover", "list")])
def test_a_library_that_lost_its_json_is_told(
    command: Command, folder: Path, words: tuple[str, str]
) -> None:
    (folder / "library.json").unlink()
    answer = command(*words, folder)
    assert (answer.code, answer.out) == (4, "")
    assert f"no library in {folder}: its library.json is not there." in answer.err
    assert answer.err.count("\n") == 1


def test_a_whole_library_is_whole(command: Command, folder: Path, transcribed: str) -> None:
    answer = command("library", "verify", folder)
    assert (answer.code, answer.out) == (0, "The library is whole.\n")


@pytest.mark.parametrize("name", ["library.json", "library.db", "keys.db", "recording"])
@pytest.mark.parametrize("harm", ["flip", "empty", "half"])
def test_damage_is_found_and_named(
    command: Command, folder: Path, recording: str, name: str, harm: str
) -> None:
    sound = folder / "recordings" / f"{recording}.audio"
    file = sound if name == "recording" else folder / name
    damage(file, harm)
    answer = command("library", "verify", folder)
    assert answer.code == 1
    assert answer.out.startswith("Damaged: ")
    assert (recording if name == "recording" else name) in answer.out
    assert answer.err == ""


@pytest.mark.parametrize("name", ["library.db", "keys.db", "recording"])
def test_a_file_that_is_gone_is_named(
    command: Command, folder: Path, recording: str, name: str
) -> None:
    sound = folder / "recordings" / f"{recording}.audio"
    (sound if name == "recording" else folder / name).unlink()
    answer = command("library", "verify", folder)
    assert answer.code == 1
    assert "is missing." in answer.out


def damage(file: Path, harm: str) -> None:
    """Harm a file."""
    content = bytearray(file.read_bytes())
    middle = len(content) // 2
    if harm == "flip":
        content[middle : middle + 64] = bytes(byte ^ 0xFF for byte in content[middle : middle + 64])
    file.write_bytes({"flip": content, "empty": b"", "half": content[:middle]}[harm])
