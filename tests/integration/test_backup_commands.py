"""Two commands bring a library from one computer to another: a process each."""

import json
from pathlib import Path

import pytest

from tests.helpers.command_line import Answer, run
from tests.helpers.copied_libraries import begin, flip
from tests.helpers.random_libraries import dump

PASSPHRASE = "Zwölf boxt"


@pytest.mark.parametrize("target", ["stick", "moved.seci-library"])
def test_a_library_goes_to_another_computer(tmp_path: Path, target: str) -> None:
    begun = begin(tmp_path, PASSPHRASE)
    begun.library.close()
    mine = {"SECI_CAPTURE_PASSPHRASE": PASSPHRASE}
    made = run("library", "backup", begun.library.folder, tmp_path / target, env=mine)
    assert (made.code, made.err) == (0, "")
    theirs = {"SECI_CAPTURE_PASSPHRASE": str(begun.recovery_key)}
    restore = ("library", "restore", tmp_path / target, tmp_path / "again")
    assert run(*restore).code == 5
    restored = run(*restore, env=theirs)
    assert (restored.code, restored.last) == (0, begun.library.id)
    assert dump(tmp_path / "again", PASSPHRASE) == dump(begun.library.folder, PASSPHRASE)
    twice = run(*restore, env=theirs)
    assert (twice.code, twice.last) == (0, begun.library.id)
    assert "nothing was added" in twice.err
    assert run("library", "verify", tmp_path / "again", env=mine).code == 0


def test_an_older_copy_is_named_by_the_list(tmp_path: Path) -> None:
    begun = begin(tmp_path)
    begun.library.close()
    made = run("library", "backup", begun.library.folder, begun.stick)
    assert "whoever has the copy can read it" in made.err
    listed = run("library", "restore", begun.stick, "--list", "--json")
    assert json.loads(listed.out) == [{"at": made.last}]
    again = run("library", "restore", begun.stick, tmp_path / "again", "--at", made.last)
    assert again.code == 0


def codes(*answers: Answer) -> list[int]:
    """Return the exit codes of answers that each took one line."""
    assert all(len(answer.err.splitlines()) == 1 and not answer.out for answer in answers)
    return [answer.code for answer in answers]


def test_what_cannot_be_done_is_told_in_one_line(tmp_path: Path) -> None:
    begun = begin(tmp_path, PASSPHRASE)
    library = begun.library.folder
    begun.library.close()
    mine = {"SECI_CAPTURE_PASSPHRASE": PASSPHRASE}
    run("library", "backup", library, begun.stick, env=mine)
    flip(begun.copies / "keys.db")
    (tmp_path / "strange.seci-library").write_bytes(b"PK\5\6" + bytes(18))
    new = tmp_path / "new"
    assert codes(
        run("library", "backup", library, tmp_path / "pulled", env=mine),
        run("library", "backup", library, library, env=mine),
        run("library", "restore", begun.stick, new, env=mine),
        run("library", "restore", tmp_path / "strange.seci-library", new, env=mine),
        run("library", "restore", tmp_path / "nothing", new, env=mine),
        run("library", "restore", begun.stick, new, "--at", "yesterday", env=mine),
        run("library", "restore", begun.stick, env=mine),
        run("handover", "list", begun.copies, env=mine),
    ) == [4, 3, 1, 1, 4, 2, 2, 3]
    assert not new.exists()
