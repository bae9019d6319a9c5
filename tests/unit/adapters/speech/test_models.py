"""Speech models are found in packages, joined once, and verified."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from seci_capture.adapters.speech.models import PackagedModels
from seci_capture.domain.errors import CaptureError, Fault
from tests.helpers import model_packages
from tests.helpers.model_packages import COMPANIONS, MODEL, WEIGHTS


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of installed packages with the made-up model."""
    site = tmp_path / "site"
    model_packages.install(site)
    monkeypatch.syspath_prepend(str(site))
    return site


@pytest.fixture
def models(tmp_path: Path) -> PackagedModels:
    """Return the models of a catalogue that has the made-up one alone."""
    return PackagedModels(tmp_path / "cache", [MODEL])


@pytest.fixture
def joined(site: Path, models: PackagedModels) -> Path:
    """Return the folder of the model, joined already."""
    return models.find("toy").folder


def touch(file: Path, content: bytes) -> None:
    """Change a file behind our back. Its time of change differs, whatever the clock's steps."""
    before = file.stat().st_mtime_ns
    file.write_bytes(content)
    os.utime(file, ns=(before + 1_000_000_000, before + 1_000_000_000))


def assert_intact(folder: Path) -> None:
    assert (folder / "model.bin").read_bytes() == b"".join(WEIGHTS)
    assert {name: (folder / name).read_bytes() for name in COMPANIONS} == COMPANIONS


def test_a_model_is_joined_from_its_parts(site: Path, models: PackagedModels, tmp_path: Path):
    found = models.find("toy")

    assert (found.name, found.sha256) == ("toy", MODEL.sha256)
    assert found.folder == tmp_path / "cache" / "models" / f"toy-{MODEL.sha256[:12]}"
    assert_intact(found.folder)


def test_no_code_of_the_packages_is_imported(joined: Path):
    assert "toy1" not in sys.modules
    assert "toy2" not in sys.modules


def test_a_joined_model_needs_its_packages_no_more(
    site: Path, joined: Path, models: PackagedModels
):
    shutil.rmtree(site)

    assert models.find("toy").folder == joined


def test_a_joined_model_is_not_made_again(joined: Path, models: PackagedModels):
    before = (joined / "model.bin").stat()

    models.find("toy")

    after = (joined / "model.bin").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("name", ["model.bin", *COMPANIONS])
def test_a_changed_file_is_made_again(name: str, joined: Path, models: PackagedModels):
    touch(joined / name, bytes(len((joined / name).read_bytes())))

    assert_intact(models.find("toy").folder)


@pytest.mark.parametrize("name", ["model.bin", "verified.json", *COMPANIONS])
def test_a_missing_file_is_made_again(name: str, joined: Path, models: PackagedModels):
    (joined / name).unlink()

    assert_intact(models.find("toy").folder)


@pytest.mark.parametrize("stamp", [b"", b"[]", b"{}", b'{"model.bin": 1}', b'{"model.bin": {}}'])
def test_an_unreadable_stamp_is_not_believed(stamp: bytes, joined: Path, models: PackagedModels):
    (joined / "verified.json").write_bytes(stamp)
    (joined / "model.bin").write_bytes(b"something else")

    assert_intact(models.find("toy").folder)


def test_changed_times_alone_make_it_verify_once(site: Path, joined: Path, models: PackagedModels):
    shutil.rmtree(site)  # so that it cannot be made again
    touch(joined / "model.bin", (joined / "model.bin").read_bytes())

    assert models.find("toy").folder == joined
    assert models.states()[0].present, "the stamp was not renewed"


def test_what_an_interrupted_run_left_is_removed(
    site: Path, models: PackagedModels, tmp_path: Path
):
    left = tmp_path / "cache" / "models" / f"toy-{MODEL.sha256[:12]}.part"
    left.mkdir(parents=True)
    (left / "model.bin").write_bytes(b"half")

    assert_intact(models.find("toy").folder)
    assert not left.exists()


def test_wrong_packages_are_told_and_leave_nothing(
    site: Path, models: PackagedModels, tmp_path: Path
):
    (site / "toy2" / "weights.2").write_bytes(b"something else")

    with pytest.raises(CaptureError) as caught:
        models.find("toy")

    assert caught.value.fault is Fault.MODEL_DAMAGED
    assert caught.value.details == {"model": "toy"}
    assert [path.name for path in (tmp_path / "cache" / "models").iterdir() if path.is_dir()] == []


def test_a_model_without_its_packages_is_missing(models: PackagedModels):
    with pytest.raises(CaptureError) as caught:
        models.find("toy")

    assert caught.value.fault is Fault.MODEL_MISSING
    assert caught.value.details == {"model": "toy"}


def test_a_model_with_half_its_packages_is_missing(site: Path, models: PackagedModels):
    (site / "toy1" / "vocabulary.txt").unlink()

    with pytest.raises(CaptureError) as caught:
        models.find("toy")

    assert caught.value.fault is Fault.MODEL_MISSING


def test_a_model_outside_the_catalogue_is_missing(site: Path, models: PackagedModels):
    with pytest.raises(CaptureError) as caught:
        models.find("huge")

    assert caught.value.fault is Fault.MODEL_MISSING
    assert caught.value.details == {"model": "huge"}


def test_states_tell_what_the_packages_hold_and_write_nothing(
    site: Path, models: PackagedModels, tmp_path: Path
):
    (state,) = models.states()

    assert (state.name, state.present, state.languages) == ("toy", True, ("en",))
    assert state.bytes == sum(map(len, WEIGHTS))
    assert not (tmp_path / "cache").exists()


def test_states_know_a_joined_model_without_packages(
    site: Path, joined: Path, models: PackagedModels
):
    shutil.rmtree(site)

    (state,) = models.states()

    assert (state.present, state.bytes) == (True, sum(map(len, WEIGHTS)))


def test_states_tell_that_a_model_is_missing(models: PackagedModels):
    (state,) = models.states()

    assert (state.name, state.present, state.bytes) == ("toy", False, 0)
