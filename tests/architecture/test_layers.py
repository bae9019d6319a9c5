"""The layers look down only: the contracts of pyproject.toml hold."""

import subprocess
import sys
from pathlib import Path

from tests.helpers.checkout import ROOT


def test_the_contracts_on_imports_hold() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
