"""The wheel holds exactly what is committed, and works where no checkout is."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.helpers.checkout import ROOT, committable_files

CONTENT = ("seci_capture", "resources")
IMPORT = """
import sys
sys.path.insert(0, sys.argv[1])
import seci_capture.services.texts
from seci_capture import resources
print(seci_capture.__file__)
print(resources.path())
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel of a copy of the checkout in which files lie that must stay out."""
    copy = tmp_path_factory.mktemp("checkout")
    for path in committable_files():
        target = copy / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    for stray in ("seci_capture/__pycache__/x.pyc", "resources/.cache/model.bin", ".venv/secret"):
        (copy / stray).parent.mkdir(parents=True, exist_ok=True)
        (copy / stray).touch()
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]
    subprocess.run(build, cwd=copy, check=True, capture_output=True)
    (made,) = (copy / "dist").glob("*.whl")
    return made


def test_the_wheel_holds_what_is_committed_and_nothing_else(wheel: Path) -> None:
    committed = {path.relative_to(ROOT).as_posix() for path in committable_files()}
    expected = {
        f"seci_capture/_{name}" if name.startswith("resources/") else name
        for name in committed
        if name.startswith(tuple(f"{folder}/" for folder in CONTENT))
    }
    names = zipfile.ZipFile(wheel).namelist()
    assert {name for name in names if ".dist-info/" not in name} == expected
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_the_unpacked_wheel_finds_its_bundled_files(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    told = subprocess.run(
        [sys.executable, "-c", IMPORT, str(tmp_path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert told == [
        str(tmp_path / "seci_capture" / "__init__.py"),
        str(tmp_path / "seci_capture" / "_resources"),
    ]
    assert (tmp_path / "seci_capture" / "_resources").is_dir()
