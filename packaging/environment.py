"""The virtual environment: the locked packages and this checkout, made once, found again."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import system_needs

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "requirements.lock"
HEARTBEAT_S = 20


class SetupError(Exception):
    """The setup cannot go on. The message says why and what to do next."""


def folder() -> Path:
    """Return the environment's folder."""
    return Path(os.environ.get("SECI_CAPTURE_VENV") or ROOT / ".venv").absolute()


def interpreter() -> Path:
    """Return the Python of the environment."""
    return folder() / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare() -> None:
    """Make the environment ready, unless it is. Raises :class:`SetupError`."""
    if _is_ready():
        return
    _stamp().unlink(missing_ok=True)
    if not _is_usable():
        _create()
    _install()
    _stamp().write_text(_expected_stamp(), encoding="ascii")


def _stamp() -> Path:
    return folder() / "seci-capture.stamp"


def _expected_stamp() -> str:
    """Name everything that the environment's content follows from."""
    digest = hashlib.sha256(f"{sys.version}\n{ROOT}\n".encode())
    for path in (LOCK, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _is_ready() -> bool:
    if not (interpreter().exists() and _stamp().exists()):
        return False
    return _stamp().read_text(encoding="ascii") == _expected_stamp()


def _is_usable() -> bool:
    """Say whether the folder holds an environment of this very Python, with pip in it."""
    if not interpreter().exists():
        return False
    asked = [str(interpreter()), "-c", "import pip, sys; print(sys.version)"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == sys.version


def _create() -> None:
    """Make an empty environment. A folder that holds anything else is left alone."""
    if folder().exists() and any(folder().iterdir()):
        if not (folder() / "pyvenv.cfg").exists():
            raise SetupError(
                f"{folder()} holds other files. Please let SECI_CAPTURE_VENV name an empty folder."
            )
        shutil.rmtree(folder())
    system_needs.provide(system_needs.VIRTUAL_ENVIRONMENT)
    started = time.monotonic()
    made = subprocess.run(
        [sys.executable, "-m", "venv", str(folder())], capture_output=True, text=True, check=False
    )
    if made.returncode:
        raise SetupError(
            f"The virtual environment {folder()} could not be made.\n"
            f"{made.stdout}{made.stderr}".rstrip()
        )
    _took(f"Virtual environment in {folder()}", started)


def _install() -> None:
    started = time.monotonic()
    print("Installing the locked Python packages: about 1.5 GB, a few minutes ...", flush=True)
    _pip("install", "--require-hashes", "--requirement", str(LOCK))
    _took("Locked Python packages", started)
    started = time.monotonic()
    _pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    _took("SECI Capture itself", started)


def _pip(*arguments: str) -> None:
    """Run the environment's pip, with a sign of life now and then."""
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
    command = [str(interpreter()), "-m", "pip", *arguments, *quiet]
    started = time.monotonic()
    with subprocess.Popen(command, stdin=subprocess.DEVNULL) as pip:
        while not _ended(pip):
            print(f"  still at it, {time.monotonic() - started:.0f} s ...", flush=True)
    if pip.returncode:
        raise SetupError(
            "The Python packages could not be installed; pip says above why.\n"
            "Nothing is lost: the same command goes on from here."
        )


def _ended(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(HEARTBEAT_S)
    except subprocess.TimeoutExpired:
        return False
    return True


def _took(what: str, started: float) -> None:
    print(f"{what}: {time.monotonic() - started:.0f} s", flush=True)
