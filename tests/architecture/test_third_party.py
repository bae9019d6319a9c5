"""docs/THIRD-PARTY.md names every package that an installation brings, in the locked version."""

import importlib.metadata
import re
import tomllib
from collections import defaultdict

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.checkout import ROOT

PINNED = re.compile(r"^([\w.-]+)==([^\s;]+)", re.MULTILINE)
ROW = re.compile(r"^\| ([\w-]+) \| ([\d., ]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)


def test_every_locked_package_that_the_program_needs_is_named() -> None:
    needed = runtime_names() & locked().keys()
    assert "numpy" in needed
    assert needed <= {row[0] for row in rows()}


def test_every_named_package_is_locked_in_that_version() -> None:
    versions = locked()
    wrong = [row[:2] for row in rows() if set(row[1].split(", ")) != versions.get(row[0])]
    assert not wrong, wrong


def test_every_row_tells_licence_and_purpose() -> None:
    assert not [row[0] for row in rows() if not (row[2].strip() and row[3].strip())]


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the tables: name, versions, licence, purpose."""
    return ROW.findall((ROOT / "docs" / "THIRD-PARTY.md").read_text(encoding="utf-8"))


def locked() -> dict[str, set[str]]:
    """Return the versions of each package in the lock: some differ by Python's version."""
    versions: defaultdict[str, set[str]] = defaultdict(set)
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    for name, version in PINNED.findall(lock):
        versions[canonicalize_name(name)].add(version)
    return dict(versions)


def runtime_names() -> set[str]:
    """Return what the project's dependencies need, on whatever system, without the test extra."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(line) for line in project["dependencies"]]
    names: set[str] = set()
    while waiting:
        name = canonicalize_name(waiting.pop().name)
        if name not in names:
            names.add(name)
            waiting += [each for each in _requirements(name) if "extra" not in str(each.marker)]
    return names


def _requirements(name: str) -> list[Requirement]:
    """Return what an installed package needs; one for another system is not here to be asked."""
    try:
        return [Requirement(line) for line in importlib.metadata.requires(name) or []]
    except importlib.metadata.PackageNotFoundError:
        return []
