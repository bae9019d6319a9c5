"""A process that is killed loses nothing that was safe, and leaves nothing half-made."""

import random
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from seci_capture.domain.handover import Handover
from seci_capture.services import handover
from seci_capture.services.library import open_library
from seci_capture.storage.audio import AudioReader
from seci_capture.storage.library import Library
from seci_capture.storage.schema import VERSION, bring_up_to_date
from seci_capture.storage.sqlcipher import connect
from seci_capture.storage.verification import damages_of
from tests.helpers.edges import NoSecrets
from tests.helpers.kill_scenarios import KEY, counted
from tests.helpers.killing import killed_after, running
from tests.helpers.libraries import RATE, everything, files_in, open_new
from tests.helpers.migrations import NEXT, next_scripts

ROUNDS = pytest.mark.parametrize(
    "rounds",
    [
        pytest.param(range(2), id="two kills"),
        pytest.param(range(2, 50), id="many kills", marks=pytest.mark.soak),
    ],
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a closed library with one handover."""
    folder = tmp_path / "library"
    with open_new(folder) as library:
        handover.begin(library, "Karin Vogt")
    return folder


@ROUNDS
def test_sound_that_was_committed_is_read_after_a_kill(tmp_path: Path, rounds: range) -> None:
    for number in rounds:
        path = tmp_path / f"{number}.audio"
        said = killed_after(random.Random(number).randint(1, 6), "record", path)
        with AudioReader(path, KEY) as sound:
            length = sound.shape.samples
            assert length >= int(said[-1]) > 0
            assert length % (RATE // 4) == 0
            assert list(sound.gaps()) == []
            assert np.array_equal(sound.read(0, length), counted(0, length))


@ROUNDS
def test_what_was_confirmed_is_there_after_a_kill(folder: Path, rounds: range) -> None:
    before = 1
    for number in rounds:
        said = killed_after(random.Random(number).randint(1, 60), "write", folder)
        with Library.open(folder) as library:
            assert library.writable
            stored = [case.id for case in everything(library)[Handover]][before:]
        assert stored[: len(said)] == said
        assert len(stored) <= len(said) + 1
        before += len(stored)
    assert damages_of(folder, None) == ()


@pytest.mark.parametrize("scenario", ["bring", "bring_half"])
def test_an_import_that_was_killed_leaves_nothing_after_the_next_opening(
    folder: Path, scenario: str
) -> None:
    with open_library(folder, None, NoSecrets()) as library:
        before = everything(library)
    assert killed_after(1, scenario, folder) == ["now"]
    assert files_in(folder / "recordings")
    with open_library(folder, None, NoSecrets()) as library:
        assert everything(library) == before
        assert library.shelf.arriving() == set()
        assert not list((folder / "recordings").iterdir())


def test_a_migration_that_was_killed_leaves_the_old_library_to_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "library" / "library.db"
    path.parent.mkdir()
    bring_up_to_date(path, KEY)
    before = path.read_bytes()
    last = "print('now', flush=True); input()"
    next_scripts(tmp_path / "scripts", last)
    assert killed_after(1, "migrate", path) == ["now"]
    assert path.read_bytes() == before
    with closing(connect(path, KEY)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    bring_up_to_date(path, KEY, next_scripts(tmp_path / "again"), NEXT)
    with closing(connect(path, KEY)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT,)
    assert files_in(path.parent) == {"library.db"}


def test_another_program_has_the_library_until_it_dies(folder: Path) -> None:
    with running("hold", folder) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "now\n"
        with Library.open(folder) as library:
            assert not library.writable
            assert len(everything(library)[Handover]) == 1
    with Library.open(folder) as library:
        assert library.writable
