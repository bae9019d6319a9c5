"""Types, style and format: what the tools of pyproject.toml say is part of the tests."""

import os
import subprocess
import sys

import pytest

from tests.helpers.checkout import ROOT

CHECKS = {
    "types of the program": ("mypy",),
    "types of the setup": ("mypy", "packaging/bootstrap.py", "packaging/generate.py"),
    "style": ("ruff", "check", "--no-cache"),
    "format": ("ruff", "format", "--check", "--no-cache"),
}


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_nothing_is_found(check: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *check],
        cwd=ROOT,
        env=os.environ | {"MYPYPATH": "packaging"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
