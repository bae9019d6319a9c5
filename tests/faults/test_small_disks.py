"""On a full or read-only disk nothing old is lost, and it is said what is wrong."""

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.file_systems import need_file_systems, run_on_disk

FULL, READ_ONLY, NONE = "disk-full", "folder-read-only", "none"


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """Return where a small disk can be mounted."""
    need_file_systems()
    return tmp_path / "disk"


def test_a_library_is_made_or_nothing_is_left(disk: Path) -> None:
    answers = run_on_disk("size=1m", disk, "make")
    assert {answer["fault"] for answer in answers} == {FULL, NONE}
    for answer in answers:
        assert bool(answer["left"]) == (answer["fault"] == NONE)
        assert answer["again"] == (NONE if answer["fault"] == FULL else "library-exists")


def test_what_was_written_stays_and_what_is_not_is_told(disk: Path) -> None:
    answers = run_on_disk("size=3m", disk, "work")
    assert {answer["obstacle"] for answer in answers} == {FULL, None}
    assert max(answer["written"] for answer in answers) > 10
    for answer in answers:
        assert answer["opening"] == NONE
        assert (answer["writing"], answer["importing"]) == (FULL, FULL)
        assert len(answer["sounds"]) == 1
        assert answer["stored"] == answer["written"]
        assert answer["checked"] in (FULL, NONE)
        assert_whole(answer)


def assert_whole(answer: dict[str, Any]) -> None:
    """Look whether a library is whole and works when there is room again."""
    assert answer["kept"]
    assert answer["removing"] == NONE
    assert answer["damages"] == []


def test_a_recording_is_written_out_or_the_old_file_stays(disk: Path) -> None:
    assert run_on_disk("size=3m", disk, "export") == [
        {"fault": FULL, "old": True, "left": [name]} for name in ("talk.wav", "talk.flac")
    ]


def test_a_migration_without_room_leaves_the_old_library_to_the_byte(disk: Path) -> None:
    *answers, last = run_on_disk("size=2m", disk, "migrate")
    assert {answer["fault"] for answer in answers} == {FULL}
    assert all(answer["whole"] for answer in answers)
    assert all(answer["left"] == ["library.db"] for answer in answers)
    assert last["fault"] == NONE


def test_a_disk_that_cannot_be_written_is_told(disk: Path) -> None:
    assert run_on_disk("size=2m", disk, "read_only") == {
        "opening": NONE,
        "read": ["Karin Vogt"],
        "heard": 8000,
        "writing": READ_ONLY,
        "importing": READ_ONLY,
        "damages": 0,
        "making": READ_ONLY,
        "making where a folder is": READ_ONLY,
        "exporting": "target-unwritable",
    }


def test_with_ballast_a_full_disk_can_be_opened_and_cleared(disk: Path) -> None:
    for answer in run_on_disk("size=20m", disk, "ballast"):
        assert answer == {
            "before": True,
            "removing": NONE,
            "full": FULL,
            "after": False,
            "read": True,
            "again": True,
            "damages": 0,
        }
