"""Where commands may write: not into a library, and not where there is no folder."""

import os
from pathlib import Path

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage import library as storage
from tests.helpers.libraries import files_in
from tests.unit.cli.conftest import Command

TARGETS = [
    ("transcribe", "talk.m4a"),
    ("recording", "export", "somewhere", "--recording", "r"),
    ("document", "export", "somewhere", "--handover", "h", "--document", "pack"),
]


@pytest.mark.parametrize("words", TARGETS)
@pytest.mark.parametrize("place", ["a.docx", "library.json", "recordings/a.docx", "link/a.docx"])
def test_nothing_is_written_into_a_library(
    command: Command, folder: Path, tmp_path: Path, words: tuple[str, ...], place: str
) -> None:
    (tmp_path / "link").symlink_to(folder / "recordings")
    target = (tmp_path if place.startswith("link") else folder) / place
    before = files_in(folder)
    answer = command(*words, "-o", target)
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.startswith(f"{target} lies in the folder of a library")
    assert answer.err.count("\n") == 1
    assert files_in(folder) == before


@pytest.mark.parametrize("place", ["", "demo", "recordings"])
def test_the_demo_goes_into_no_library(command: Command, folder: Path, place: str) -> None:
    before = files_in(folder)
    answer = command("demo", "--out", folder / place)
    assert (answer.code, answer.out) == (3, "")
    assert "lies in the folder of a library" in answer.err
    assert answer.err.count("\n") == 1
    assert files_in(folder) == before


@pytest.mark.parametrize("words", [("demo", "--out"), ("library", "create", "--no-passphrase")])
@pytest.mark.parametrize("name", ["file", "file/below", "dangling", "dangling/below", "pipe"])
def test_what_is_no_folder_is_told_in_one_sentence(
    command: Command, tmp_path: Path, words: tuple[str, ...], name: str
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "dangling").symlink_to(tmp_path / "gone")
    os.mkfifo(tmp_path / "pipe")
    answer = command(*words, tmp_path / name)
    assert (answer.code, answer.out) == (3, "")
    wrong = tmp_path / name.split("/")[0]
    assert answer.err == f"{wrong} is no folder. Choose an empty folder, or a new one.\n"
    assert {each.name for each in tmp_path.iterdir()} == {"file", "dangling", "pipe"}


@pytest.mark.parametrize("words", [("demo", "--out"), ("library", "create", "--no-passphrase")])
@pytest.mark.parametrize("there", [True, False])
def test_no_empty_folder_is_left_by_what_failed(
    command: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    there: bool,
) -> None:
    def full(*_: object) -> None:
        raise CaptureError(Fault.DISK_FULL, path=tmp_path)

    monkeypatch.setattr(storage, "bring_up_to_date", full)
    if there:
        (tmp_path / "new").mkdir()
    answer = command(*words, tmp_path / "new" / "below")
    assert (answer.code, answer.out) == (7, "")
    assert [each.name for each in tmp_path.rglob("*")] == (["new"] if there else [])
