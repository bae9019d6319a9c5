"""A document is written whole or not at all."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from seci_capture.adapters.documents.writer import WordDocuments
from seci_capture.domain.checklist import checklist_of
from seci_capture.domain.errors import CaptureError, Fault
from tests.helpers.packs import rich_pack

Write = Callable[[Path], None]
BEFORE = b"what stood there"


@pytest.fixture(params=["pack", "checklist"])
def write(request: pytest.FixtureRequest) -> Write:
    """Return the function that writes one of the two documents."""
    pack, writer = rich_pack(), WordDocuments()
    if request.param == "pack":
        return lambda target: writer.write_pack(pack, target)
    return lambda target: writer.write_checklist(checklist_of(pack), target)


def test_what_stood_there_is_replaced(write: Write, tmp_path: Path) -> None:
    target = tmp_path / "handover.docx"
    target.write_bytes(BEFORE)
    write(target)
    assert target.read_bytes().startswith(b"PK")
    assert names(tmp_path) == ["handover.docx"]


def test_a_folder_in_the_place_of_the_target(write: Write, tmp_path: Path) -> None:
    target = tmp_path / "handover.docx"
    target.mkdir()
    assert fault_of(write, target) is Fault.TARGET_UNWRITABLE
    assert target.is_dir()
    assert names(tmp_path) == ["handover.docx"]


def test_a_file_in_the_place_of_the_folder(write: Write, tmp_path: Path) -> None:
    (tmp_path / "folder").write_bytes(BEFORE)
    assert fault_of(write, tmp_path / "folder" / "handover.docx") is Fault.TARGET_UNWRITABLE
    assert (tmp_path / "folder").read_bytes() == BEFORE


def test_a_folder_that_is_not_there(write: Write, tmp_path: Path) -> None:
    assert fault_of(write, tmp_path / "gone" / "handover.docx") is Fault.TARGET_UNWRITABLE
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, Fault.DISK_FULL),
        (errno.EDQUOT, Fault.DISK_FULL),
        (errno.EIO, Fault.TARGET_UNWRITABLE),
    ],
)
@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_the_target_keeps_its_bytes_when_writing_fails(
    write: Write,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    number: int,
    fault: Fault,
) -> None:
    def fail(*arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    target = tmp_path / "handover.docx"
    target.write_bytes(BEFORE)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync" if call == "fsync" else "replace", fail)
        assert fault_of(write, target) is fault
    assert target.read_bytes() == BEFORE
    assert names(tmp_path) == ["handover.docx"]


def fault_of(write: Write, target: Path) -> Fault:
    """Return the fault with which writing fails; it names the path that was asked for."""
    with pytest.raises(CaptureError) as caught:
        write(target)
    assert caught.value.details == {"path": target}
    return caught.value.fault


def names(folder: Path) -> list[str]:
    """Return what is in a folder."""
    return sorted(path.name for path in folder.iterdir())
