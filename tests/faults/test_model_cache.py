"""A disk that has no room for a speech model, and one that cannot be written."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers import model_packages

ROOT = Path(__file__).parents[2]

# Only a process of its own can have file systems of its own.
OWN_FILE_SYSTEMS = ["unshare", "--user", "--map-root-user", "--mount"]

FIND = """
import sys
from pathlib import Path
from seci_capture.adapters.speech.models import PackagedModels
from seci_capture.domain.errors import CaptureError
from tests.helpers.model_packages import MODEL
try:
    PackagedModels(Path(sys.argv[1]), [MODEL]).find("toy")
except CaptureError as error:
    print(error.fault.value, error.details["path"], *Path(sys.argv[1]).glob("models/*/"))
"""


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Return an empty folder on which something can be mounted."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        pytest.skip("needs mount namespaces")
    if subprocess.run([*OWN_FILE_SYSTEMS, "true"], capture_output=True).returncode:
        pytest.skip("mount namespaces are not allowed here")
    folder = tmp_path / "cache"
    folder.mkdir()
    return folder


def find_on(file_system: str, cache: Path) -> str:
    """Look for the model with its cache on a file system mounted with these options."""
    model_packages.install(cache.parent / "site")
    mount = f'mount -t tmpfs -o {file_system} none "$1" && exec "$2" -c "$3" "$1"'
    shell = ["sh", "-c", mount, "sh", str(cache), sys.executable, FIND]
    path = os.pathsep.join([str(ROOT), str(cache.parent / "site")])
    ran = subprocess.run(
        [*OWN_FILE_SYSTEMS, *shell],
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.strip()


def test_a_full_disk_is_told_and_nothing_half_made_stays(cache: Path):
    assert find_on("size=16k", cache) == f"disk-full {cache / 'models'}"


def test_a_disk_that_cannot_be_written_is_told(cache: Path):
    assert find_on("ro", cache) == f"folder-read-only {cache / 'models'}"


def test_a_disk_with_room_gives_no_fault(cache: Path):
    assert find_on("size=1m", cache) == ""
