"""The ballast is there while there is room, and is given up once when there is none."""

import os
import shutil
from pathlib import Path

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.ballast import BYTES, Ballast


def full() -> None:
    """Meet a full disk."""
    raise CaptureError(Fault.DISK_FULL)


def test_it_is_made_where_there_is_room(tmp_path: Path) -> None:
    Ballast(tmp_path).take_on()
    content = (tmp_path / "ballast").read_bytes()
    assert len(content) == BYTES
    Ballast(tmp_path).take_on()
    assert (tmp_path / "ballast").read_bytes() == content


def test_it_is_not_made_where_it_would_fill_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = shutil.disk_usage(tmp_path)._replace(free=4 * BYTES)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: room)
    Ballast(tmp_path).take_on()
    assert not list(tmp_path.iterdir())


def test_nothing_of_it_stays_when_it_cannot_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(path: Path, _: bytes) -> int:
        path.touch()
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(Path, "write_bytes", half)
    Ballast(tmp_path).take_on()
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_met_once_more_without_it(tmp_path: Path) -> None:
    ballast = Ballast(tmp_path)
    ballast.take_on()
    tries: list[bool] = []

    def write() -> str:
        tries.append((tmp_path / "ballast").exists())
        if tries[-1]:
            full()
        return "done"

    assert ballast.relieve(write) == "done"
    assert tries == [True, False]
    with pytest.raises(CaptureError):
        ballast.relieve(full)


def test_another_failure_leaves_it_alone(tmp_path: Path) -> None:
    ballast = Ballast(tmp_path)
    ballast.take_on()

    def fail() -> None:
        raise CaptureError(Fault.NOT_FOUND)

    with pytest.raises(CaptureError) as caught:
        ballast.relieve(fail)
    assert caught.value.fault is Fault.NOT_FOUND
    assert (tmp_path / "ballast").exists()
