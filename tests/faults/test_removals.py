"""Each protection is taken out of a copy of the source, and the test that guards it must fail.

A patch in ``removals/`` names the protection and the test in its first two lines. A test that
stays green without what it guards would give false comfort where that costs most.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATCHES = sorted((Path(__file__).parent / "removals").glob("*.patch"))
ALWAYS_TRIED = "compare-before"
NEEDED = ("seci_capture", "tests", "resources", "pyproject.toml")
FAILED = 1  # what pytest returns when tests ran and failed; a broken run returns more


@dataclass(frozen=True)
class Removal:
    """A protection, the test that guards it, and how it is taken out."""

    patch: Path
    protection: str
    test: str

    @classmethod
    def read(cls, patch: Path) -> "Removal":
        """Read the first lines of a patch."""
        fields = dict(line.split(": ", 1) for line in patch.read_text("utf-8").splitlines()[:2])
        return cls(patch, fields["Protection"], fields["Test"])


REMOVALS = [Removal.read(patch) for patch in PATCHES]
TRIED = [
    pytest.param(
        each,
        id=each.patch.stem,
        marks=[] if each.patch.stem == ALWAYS_TRIED else [pytest.mark.soak],
    )
    for each in REMOVALS
]


def apply(patch: Path, folder: Path, *options: str) -> None:
    """Apply a patch to the files below a folder."""
    plain_files = os.environ | {"GIT_DIR": str(folder / "no repository")}
    asked = ["git", "apply", *options, str(patch)]
    ran = subprocess.run(asked, cwd=folder, env=plain_files, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a copy of the source with its tests."""
    copy = tmp_path / "source"
    copy.mkdir()
    for name in NEEDED:
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__", ".*_cache", ".hypothesis")
            shutil.copytree(ROOT / name, copy / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, copy / name)
    return copy


def test_there_are_removals() -> None:
    assert ALWAYS_TRIED in {each.patch.stem for each in REMOVALS}


@pytest.mark.parametrize("removal", REMOVALS, ids=lambda each: each.patch.stem)
def test_a_removal_fits_the_source_and_its_test_exists(removal: Removal) -> None:
    apply(removal.patch, ROOT, "--check")
    file, _, name = removal.test.partition("::")
    assert f"def {name}(" in (ROOT / file).read_text("utf-8")


@pytest.mark.parametrize("removal", TRIED)
def test_without_its_protection_a_test_fails(removal: Removal, source: Path) -> None:
    apply(removal.patch, source)
    tried = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", removal.test]
    ran = subprocess.run(tried, cwd=source, capture_output=True, text=True)
    assert ran.returncode == FAILED, ran.stdout[-2000:] + ran.stderr[-2000:]
    assert "1 failed" in ran.stdout
