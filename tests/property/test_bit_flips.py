"""One changed bit anywhere in a library is found by its check."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.services import handover
from seci_capture.storage.verification import damages_of
from tests.helpers.libraries import RATE, add_recording, files_in, noise, open_new


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed library with one recording."""
    folder = tmp_path_factory.mktemp("flips") / "library"
    with open_new(folder) as library:
        case = handover.begin(library, "Karin Vogt").made(Handover)
        interview = handover.add_interview(library, case.id).made(Interview)
        add_recording(library, interview.id, noise(2 * RATE))
    for empty in ("library.lock", "ballast"):
        (folder / empty).unlink()
    assert damages_of(folder, None) == ()
    return folder


@settings(max_examples=60)
@given(data=st.data())
def test_one_changed_bit_is_found(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    copy = tmp_path_factory.mktemp("flip") / "library"
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("library.lock"))
    path = copy / data.draw(st.sampled_from(sorted(files_in(copy))))
    content = bytearray(path.read_bytes())
    content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(content)
    assert check(copy) == path.stem


def check(folder: Path) -> str:
    """Return the stem of what is damaged. A library may also say that it is too new to judge."""
    try:
        (damage,) = damages_of(folder, None)
    except CaptureError as error:
        return "library" if error.fault is Fault.LIBRARY_NEWER else str(error)
    return Path(damage.subject).stem
