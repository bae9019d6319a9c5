"""A backup or a restore that is killed leaves what was there, or all that shall be there."""

import random
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from seci_capture.domain.handover import Handover
from seci_capture.services import handover
from seci_capture.services.backup import back_up, copies, pack
from seci_capture.services.library import open_library
from seci_capture.storage.erasing import erase_again
from seci_capture.storage.keys import LibraryFile, unlock
from seci_capture.storage.library import Library
from seci_capture.storage.verification import damages_of
from tests.helpers.copied_libraries import begin, bring
from tests.helpers.edges import NoSecrets
from tests.helpers.killing import killed_after, running
from tests.helpers.libraries import files_in
from tests.helpers.random_libraries import dump

ROUNDS = pytest.mark.parametrize(
    "rounds",
    [
        pytest.param(range(3), id="three kills"),
        pytest.param(range(3, 50), id="many kills", marks=pytest.mark.soak),
    ],
)


def killed_within(seconds: float, scenario: str, place: Path) -> None:
    """Kill a scenario some time after it said its first word."""
    with running(scenario, place) as process:
        assert process.stdout is not None
        process.stdout.readline()
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
        process.kill()


@ROUNDS
def test_a_killed_backup_leaves_the_earlier_copies_whole(tmp_path: Path, rounds: range) -> None:
    copied = begin(tmp_path)
    first = back_up(copied.library, copied.stick)
    copied.library.close()
    before = dump(copied.library.folder)
    for number in rounds:
        with Library.open(copied.library.folder) as library:
            handover.begin(library, f"Expert {number}").made(Handover)
        after = dump(copied.library.folder)
        killed_within(random.Random(number).random() * 0.1, "back_up", tmp_path)
        bring(copied.stick, tmp_path / f"again{number}")
        found = dump(tmp_path / f"again{number}")
        assert found in (before, after)
        before = found
    with Library.open(copied.library.folder) as library:
        back_up(library, copied.stick)
    assert copies(copied.stick)[0] > first.moment
    assert not [name for name in files_in(copied.stick) if ".seci-" in name]
    bring(copied.stick, tmp_path / "last")
    assert dump(tmp_path / "last") == dump(copied.library.folder)


@ROUNDS
def test_a_killed_restore_leaves_no_library_or_a_whole_one(tmp_path: Path, rounds: range) -> None:
    copied = begin(tmp_path)
    back_up(copied.library, copied.stick)
    copied.library.close()
    again = tmp_path / "again"
    for number in rounds:
        killed_within(random.Random(number).random() * 0.3, "restore", tmp_path)
        if again.exists():
            assert dump(again) == dump(copied.library.folder)
            again.rename(tmp_path / f"kept{number}")
    bring(copied.stick, again)
    assert dump(again) == dump(copied.library.folder)
    assert not (tmp_path / "again.restoring").exists()


@ROUNDS
def test_a_killed_merge_leaves_the_library_as_it_was_or_with_all_of_it(
    tmp_path: Path, rounds: range
) -> None:
    copied = begin(tmp_path)
    back_up(copied.library, copied.stick)
    copied.library.close()
    whole = dump(copied.library.folder)
    again = tmp_path / "again"
    bring(copied.stick, again)
    key = unlock(LibraryFile.load(again), None)
    lost = copied.recordings[0].id
    for number in rounds:
        if lost in [row[0] for row in dump(again)["recordings"]]:
            erase_again(again, key, [lost])
        without = dump(again)
        killed_within(random.Random(number).random() * 0.5, "restore", tmp_path)
        with open_library(again, None, NoSecrets()) as library:
            assert library.shelf.arriving() == set()
        assert dump(again) in (without, whole)
        assert damages_of(again, None) == ()
    bring(copied.stick, again)
    assert dump(again) == whole


def test_a_package_that_is_being_written_when_the_program_dies_leaves_the_older_one(
    tmp_path: Path,
) -> None:
    copied = begin(tmp_path)
    target = tmp_path / "moved.seci-library"
    pack(copied.library, target)
    copied.library.close()
    before = target.read_bytes()
    assert killed_after(1, "pack_again", tmp_path) == ["now"]
    assert target.read_bytes() == before
    bring(target, tmp_path / "again")
    assert dump(tmp_path / "again") == dump(copied.library.folder)
