"""Forms, catalogues and the translators' template are what `packaging/generate.py` makes."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.checkout import ROOT

FORM = """\
<ui version="4.0"><class>Probe</class><widget class="QWidget" name="Probe">
<property name="windowTitle"><string>{title}</string></property></widget></ui>
"""
CATALOGUE = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8"

msgid "Hello"
msgstr "{}"
"""


def test_generated_files_are_current() -> None:
    done = generate(ROOT, "--check")
    assert done.returncode == 0, f"run packaging/generate.py\n{done.stdout}{done.stderr}"


@pytest.fixture
def small_checkout(tmp_path: Path) -> Path:
    """Return a checkout with one form, one translation, and nothing generated yet."""
    (tmp_path / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "generate.py", tmp_path / "packaging")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    write(tmp_path / "ui" / "probe.ui", FORM.format(title="Hello"))
    write(tmp_path / "seci_capture" / "faces.py", 'texts = [_("Good morning")]\n')
    write(tmp_path / "resources/locale/de/LC_MESSAGES/seci_capture.po", CATALOGUE.format("Hallo"))
    return tmp_path


def test_what_is_missing_is_named_then_made(small_checkout: Path) -> None:
    made = [
        "resources/locale/de/LC_MESSAGES/seci_capture.mo",
        "resources/locale/seci_capture.pot",
        "seci_capture/gui/forms/__init__.py",
        "seci_capture/gui/forms/ui_probe.py",
    ]
    before = generate(small_checkout, "--check")
    assert (before.returncode, before.stdout.split()) == (1, made)
    assert not (small_checkout / made[0]).exists()
    assert generate(small_checkout).returncode == 0
    after = generate(small_checkout, "--check")
    assert (after.returncode, after.stdout) == (0, "")
    template = (small_checkout / made[1]).read_text(encoding="utf-8")
    assert 'msgid "Good morning"' in template
    assert '#: ui/probe.ui\nmsgid "Hello"' in template


def test_what_drifted_is_named(small_checkout: Path) -> None:
    generate(small_checkout)
    write(small_checkout / "ui" / "probe.ui", FORM.format(title="Welcome"))
    write(
        small_checkout / "resources/locale/de/LC_MESSAGES/seci_capture.po",
        CATALOGUE.format("Guten Tag"),
    )
    done = generate(small_checkout, "--check")
    assert done.returncode == 1
    assert done.stdout.split() == [
        "resources/locale/de/LC_MESSAGES/seci_capture.mo",
        "resources/locale/seci_capture.pot",
        "seci_capture/gui/forms/ui_probe.py",
    ]


def test_what_lost_its_source_goes(small_checkout: Path) -> None:
    generate(small_checkout)
    (small_checkout / "ui" / "probe.ui").unlink()
    generate(small_checkout)
    assert not list((small_checkout / "seci_capture" / "gui" / "forms").iterdir())


def generate(checkout: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a checkout's script."""
    return subprocess.run(
        [sys.executable, "packaging/generate.py", *options],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )


def write(path: Path, text: str) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
