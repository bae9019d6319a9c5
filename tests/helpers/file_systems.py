"""File systems of a test's own: only a process of its own can have them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
OWN_FILE_SYSTEMS = ["unshare", "--user", "--map-root-user", "--mount"]


def need_file_systems() -> None:
    """Skip the test where no process may have file systems of its own."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        pytest.skip("needs mount namespaces")
    if subprocess.run([*OWN_FILE_SYSTEMS, "true"], capture_output=True).returncode:
        pytest.skip("mount namespaces are not allowed here")


def run_on_disk(options: str, folder: Path, scenario: str) -> Any:
    """Play a scenario of ``tests.helpers.disk_scenarios`` on a small disk, and return its answer.

    The disk is mounted at ``folder`` with these options, for the scenario alone.
    """
    folder.mkdir(exist_ok=True)
    play = [sys.executable, "-m", "tests.helpers.disk_scenarios", scenario]
    shell = f'mount -t tmpfs -o {options} none "$1" && folder="$1" && shift && exec "$@" "$folder"'
    ran = subprocess.run(
        [*OWN_FILE_SYSTEMS, "sh", "-c", shell, "sh", str(folder), *play],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(folder.parent)},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
