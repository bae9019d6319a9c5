"""The setup script: what it installs, what it leaves alone, and what it passes on."""

import importlib
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.helpers.checkout import ROOT

SCRIPT = ROOT / "packaging" / "bootstrap.py"
RECORDING_PYTHON = """\
#!/bin/sh
printf '%s\\n' "$PWD" "$QT_QPA_PLATFORM" "$HF_HUB_OFFLINE" "$@" > "$0.told"
exit 5
"""


@pytest.fixture
def setup(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """Return the script as a module, with an environment folder that does not exist yet."""
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    monkeypatch.setenv("SECI_CAPTURE_VENV", str(tmp_path / "environment"))
    return importlib.import_module("bootstrap")


@pytest.fixture
def told(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a program in the place of the environment's Python that writes down what it is told."""
    monkeypatch.setattr(setup.system_needs, "provide", lambda needs: None)
    python = setup.environment.interpreter()
    python.parent.mkdir(parents=True)
    python.write_text(RECORDING_PYTHON, encoding="ascii")
    python.chmod(0o755)
    setup.environment._stamp().write_text(setup.environment._expected_stamp(), encoding="ascii")
    return python.with_name(python.name + ".told")


def test_without_a_verb_it_explains_itself() -> None:
    done = subprocess.run([sys.executable, SCRIPT], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "bootstrap.py demo" in done.stderr


def test_options_of_the_tests_and_their_exit_code_are_passed_on(
    setup: ModuleType, told: Path
) -> None:
    assert setup.main(["test", "-k", "marks", "tests/unit"]) == 5
    expected = [str(ROOT), "offscreen", "1", "-m", "pytest", "-k", "marks", "tests/unit"]
    assert told.read_text().splitlines() == expected


def test_the_demo_gets_a_new_absolute_folder_where_the_person_is(
    setup: ModuleType, told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert setup.main(["demo"]) == 5
    out = tmp_path / "seci-capture-demo"
    assert told.read_text().splitlines()[3:] == ["-m", "seci_capture", "demo", "--out", str(out)]
    out.mkdir()
    setup.main(["demo"])
    assert told.read_text().splitlines()[-1] == f"{out}-2"


def test_a_lock_that_changed_makes_the_environment_stale(
    setup: ModuleType, told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert setup.environment._is_ready()
    lock = tmp_path / "requirements.lock"
    lock.write_bytes(setup.environment.LOCK.read_bytes() + b"# one more\n")
    monkeypatch.setattr(setup.environment, "LOCK", lock)
    assert not setup.environment._is_ready()


def test_a_folder_with_other_files_is_left_alone(
    setup: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(setup.system_needs, "provide", lambda needs: None)
    letter = tmp_path / "environment" / "letter.docx"
    letter.parent.mkdir()
    letter.touch()
    assert setup.main(["install"]) == 1
    assert letter.exists()
    assert "holds other files" in capsys.readouterr().err


class TestSystemNeeds:
    """On Debian, what is missing is installed where that is allowed, and named where it is not."""

    @pytest.fixture
    def debian(self, setup: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
        """Let an apt-get that only writes down its arguments be the one that is found."""
        log = tmp_path / "apt.log"
        for name in ("apt-get", "sudo"):
            program = tmp_path / name
            program.write_text(f'#!/bin/sh\necho {name} "$@" >> {log}\n', encoding="ascii")
            program.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
        monkeypatch.setattr(setup.system_needs, "_has_apt", lambda: True)
        return log

    @staticmethod
    def needs(setup: ModuleType) -> list[object]:
        need = setup.system_needs.Need
        return [
            need("here", "package-a", lambda _: True),
            need("gone", "package-b", lambda _: False),
        ]

    def test_root_installs_what_is_missing_only(
        self, setup: ModuleType, debian: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        setup.system_needs.provide(self.needs(setup))
        update, installed = debian.read_text().splitlines()
        assert update.endswith("update")
        assert installed.endswith("install -y --no-install-recommends package-b")

    def test_others_are_told_the_command(
        self,
        setup: ModuleType,
        debian: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        (debian.parent / "sudo").write_text("#!/bin/sh\nexit 1\n", encoding="ascii")
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        setup.system_needs.provide(self.needs(setup))
        assert not debian.exists()
        assert "sudo apt-get install --no-install-recommends package-b" in capsys.readouterr().out

    def test_what_is_there_is_seen(self, setup: ModuleType) -> None:
        looks = setup.system_needs
        assert looks._can_load("libc.so.6")
        assert not looks._can_load("libno-such-thing.so.6")
        assert looks._can_run("sh")
        assert not looks._can_run("no-such-command")
        assert not looks._has_font("NoSuchFont.ttf")
