"""A library that is brought back equals the one that was copied, to the last row and sample."""

from pathlib import Path

import pytest

from seci_capture.services import restoring
from seci_capture.services.backup import back_up, pack
from seci_capture.services.restoring import Wanted, restore
from seci_capture.storage.erasing import erase_again
from seci_capture.storage.keys import LibraryFile, unlock
from seci_capture.storage.library import Library
from seci_capture.storage.verification import damages_of
from tests.helpers.edges import NoSecrets
from tests.helpers.random_libraries import dump, fill

NIGHTLY = pytest.param(range(20, 200), id="180 more", marks=pytest.mark.soak)
SEEDS = pytest.mark.parametrize("seeds", [pytest.param(range(20), id="20"), NIGHTLY])


@SEEDS
def test_restored_libraries_equal_their_originals(tmp_path: Path, seeds: range) -> None:
    for seed in seeds:
        folder = tmp_path / str(seed)
        target = folder / "stick"
        target.mkdir(parents=True)
        with Library.create(folder / "library", None).library as library:
            fill(library, seed)
            if seed % 2:
                assert back_up(library, target).damages == ()
            else:
                target = folder / "moved.seci-library"
                assert pack(library, target) == ()
        restored = restore(Wanted(target, folder / "again"), None, NoSecrets())
        assert (restored.added, restored.erased, restored.damages) == (None, 0, ()), seed
        assert dump(folder / "again") == dump(folder / "library"), seed
        assert damages_of(folder / "again", None) == ()


@pytest.mark.parametrize("seed", range(6))
def test_what_is_missing_comes_back_and_nothing_twice(tmp_path: Path, seed: int) -> None:
    with Library.create(tmp_path / "library", None).library as library:
        fill(library, seed)
        pack(library, tmp_path / "moved.seci-library")
    expected = dump(tmp_path / "library")
    wanted = Wanted(tmp_path / "moved.seci-library", tmp_path / "library")
    key = unlock(LibraryFile.load(tmp_path / "library"), None)
    gone = [row[0] for row in expected["recordings"]][::2]
    assert erase_again(tmp_path / "library", key, gone) == len(gone)
    first = restore(wanted, None, NoSecrets())
    assert first.added is not None
    assert (first.added.things > 0) == bool(gone)
    assert first.added.sounds == len(gone)
    again = restore(wanted, None, NoSecrets())
    assert again.added == restoring.Added(0, 0)
    left_out = lost_evidence(expected, gone)
    found = dump(tmp_path / "library")
    assert found["evidence"] == [row for row in expected["evidence"] if row not in left_out]
    assert found | {"evidence": []} == expected | {"evidence": []}
    assert damages_of(tmp_path / "library", None) == ()


def lost_evidence(rows: dict, gone: list[str]) -> list[tuple]:
    """Return the evidence that went with recordings: the items themselves stayed as they were."""
    marks = {row[0] for row in rows["marks"] if row[1] in gone}
    return [row for row in rows["evidence"] if row[2] in marks]
