"""What a killed run left in the system's folder goes with the next run, and nothing else."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from seci_capture.services import scratch
from seci_capture.services.scratch import LOCK, PREFIX, scratch_folder
from tests.helpers.libraries import files_in

DIES = """
import os, tempfile
from seci_capture.services.scratch import scratch_folder
with scratch_folder() as folder:
    (folder / "sound.audio").write_bytes(b"unreadable")
    print(folder.name, flush=True)
    os._exit(9)
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that stands for the system's folder of temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def left_by_a_dead_run(place: Path, age: float = 3600) -> Path:
    """Let a run die in the midst, so many seconds ago, and return what it left."""
    died = subprocess.run(
        [sys.executable, "-c", DIES],
        env=os.environ | {"TMPDIR": str(place), "TEMP": str(place)},
        capture_output=True,
        text=True,
    )
    folder = place / died.stdout.strip()
    long_ago = (folder / LOCK).stat().st_mtime - age
    os.utime(folder / LOCK, (long_ago, long_ago))
    return folder


def grow_old(folder: Path) -> None:
    """Make the lock of a folder look as if it had been taken long ago."""
    os.utime(folder / LOCK, (0, 0))


def test_a_run_leaves_nothing(place: Path) -> None:
    with scratch_folder() as folder:
        (folder / "sound.audio").write_bytes(b"sound")
        assert folder.parent == place
    assert list(place.iterdir()) == []


def test_what_a_dead_run_left_goes_with_the_next_run(place: Path) -> None:
    left = left_by_a_dead_run(place)
    assert (left / "sound.audio").exists()
    with scratch_folder() as folder:
        assert list(place.iterdir()) == [folder]


def test_a_folder_that_is_still_young_stays(place: Path) -> None:
    left = left_by_a_dead_run(place, age=scratch.SETTLING_SECONDS / 2)
    with scratch_folder():
        assert (left / "sound.audio").exists()


def test_what_a_living_run_uses_stays(place: Path) -> None:
    with scratch_folder() as first:
        (first / "sound.audio").write_bytes(b"sound")
        grow_old(first)
        with scratch_folder():
            assert files_in(first) == {LOCK, "sound.audio"}
        assert files_in(first) == {LOCK, "sound.audio"}


def test_what_only_looks_like_ours_stays(place: Path) -> None:
    (place / "seci-capture-demo-1").mkdir()
    (place / f"{PREFIX}without-a-lock").mkdir()
    (place / f"{PREFIX}file").write_text("no folder")
    with scratch_folder():
        pass
    assert len(list(place.iterdir())) == 3


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_what_a_link_leads_to_stays(place: Path) -> None:
    left = left_by_a_dead_run(place)
    private = place / "private"
    left.rename(private)
    left.symlink_to(private)
    with scratch_folder():
        pass
    assert (private / "sound.audio").exists()


def test_what_belongs_to_somebody_else_stays(place: Path) -> None:
    other = left_by_a_dead_run(place)
    scratch._remove_if_left(other, other.lstat().st_uid + 1)
    assert other.exists()


def test_the_start_of_a_program_removes_what_a_dead_run_left(place: Path) -> None:
    left_by_a_dead_run(place)
    scratch.remove_left()
    assert list(place.iterdir()) == []
