"""Tests live in a home of their own, and leave the checkout as they found it."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TREE = pytest.StashKey[frozenset[str]]()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Point every per-user folder into a temporary home, before anything reads them."""
    home = Path(tempfile.mkdtemp(prefix="seci-"))  # short: a socket's path ends at 107 bytes
    variables = pytest.MonkeyPatch()
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    config.add_cleanup(variables.undo)
    for name, value in _environment(home).items():
        variables.setenv(name, value)
    _forbid_sound_servers(home / "config")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Remember what git sees in the checkout."""
    session.config.stash[TREE] = _tree()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Name files that appeared. In continuous integration, where nobody else writes, fail."""
    appeared = _tree() - session.config.stash.get(TREE, frozenset())
    if not appeared:
        return
    report = session.config.get_terminal_writer()
    report.line("\nThe checkout changed during the tests:", red=True)
    for line in sorted(appeared):
        report.line(f"  {line}")
    if os.environ.get("CI"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _environment(home: Path) -> dict[str, str]:
    """Return the variables of the tests, and make the folders that they name."""
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "config",
        "LOCALAPPDATA": home / "data",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": home / "run",
        "XDG_CACHE_HOME": ROOT / ".cache",  # kept: a speech model is joined once, not in each run
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, exist_ok=True)
    return {name: str(folder) for name, folder in folders.items()} | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "HF_HUB_OFFLINE": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "LC_ALL": "C.UTF-8",
    }


def _forbid_sound_servers(config: Path) -> None:
    """Without this, the first look at the sound devices may start a server that stays."""
    (config / "pulse").mkdir()
    (config / "pulse" / "client.conf").write_text("autospawn = no\n", encoding="ascii")


def _tree() -> frozenset[str]:
    """Return what differs from the last commit, ignored files aside; nothing without git."""
    asked = ["git", "-C", str(ROOT), "status", "--porcelain", "--untracked-files=all"]
    try:
        answer = subprocess.run(asked, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return frozenset()
    return frozenset(answer.stdout.splitlines())
