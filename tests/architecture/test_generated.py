"""Forms, licences, the translators' template and translations are what generate.py makes."""

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
# What translators should know.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"PO-Revision-Date: 2026-04-02 16:30+0200\\n"

msgid "Hello"
msgstr "{}"

msgid "Good morning"
msgstr "Guten Morgen"
"""
GERMAN = "resources/locale/de/LC_MESSAGES/seci_capture"


def test_generated_files_are_current() -> None:
    done = generate(ROOT, "--check")
    assert done.returncode == 0, f"run packaging/generate.py\n{done.stdout}{done.stderr}"


@pytest.fixture
def small_checkout(tmp_path: Path) -> Path:
    """Return a checkout with one form, one translation, and nothing generated yet."""
    (tmp_path / "packaging").mkdir()
    for script in ("generate.py", "catalogues.py"):
        shutil.copy(ROOT / "packaging" / script, tmp_path / "packaging")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    write(tmp_path / "ui" / "probe.ui", FORM.format(title="Hello"))
    write(tmp_path / "seci_capture" / "faces.py", 'texts = [_("Good morning")]\n')
    write(tmp_path / f"{GERMAN}.po", CATALOGUE.format("Hallo"))
    return tmp_path


def test_what_is_missing_is_named_then_made(small_checkout: Path) -> None:
    made = [
        f"{GERMAN}.mo",
        f"{GERMAN}.po",
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
    template = (small_checkout / made[2]).read_text(encoding="utf-8")
    assert 'msgid "Good morning"' in template
    assert '#: ui/probe.ui\nmsgid "Hello"' in template


def test_what_drifted_is_named(small_checkout: Path) -> None:
    generate(small_checkout)
    write(small_checkout / "ui" / "probe.ui", FORM.format(title="Welcome"))
    done = generate(small_checkout, "--check")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        f"{GERMAN}.mo",
        f"{GERMAN}.po",
        "resources/locale/seci_capture.pot",
        "seci_capture/gui/forms/ui_probe.py",
        f"{GERMAN}.po: not translated: 'Welcome'",
    ]


def test_a_translation_that_was_not_compiled_is_named(small_checkout: Path) -> None:
    generate(small_checkout)
    translation = small_checkout / f"{GERMAN}.po"
    write(translation, translation.read_text(encoding="utf-8").replace("Hallo", "Guten Tag"))
    done = generate(small_checkout, "--check")
    assert (done.returncode, done.stdout.split()) == (1, [f"{GERMAN}.mo"])


def test_a_translation_follows_the_texts_and_guesses_nothing(small_checkout: Path) -> None:
    generate(small_checkout)
    write(small_checkout / "seci_capture" / "faces.py", 'texts = [_("Good morning!")]\n')
    generate(small_checkout)
    text = (small_checkout / f"{GERMAN}.po").read_text(encoding="utf-8")
    assert text.startswith("# What translators should know.\n")
    assert 'msgid "Good morning!"\nmsgstr ""\n' in text
    assert 'msgid "Hello"\nmsgstr "Hallo"\n' in text
    assert "Guten Morgen" not in text
    assert "fuzzy" not in text
    assert "2026" not in text


@pytest.mark.parametrize(
    ("english", "german", "fault"),
    [
        ("{n} of {all}", "{n} von {alle}", "its blanks differ"),
        ("{n} of {all}", "{n}", "its blanks differ"),
        ("&Open", "Öffnen", "its mnemonics differ"),
        ("Prepare & meet", "Vorbereiten &treffen", "its mnemonics differ"),
        ("One.\\n\\nTwo.", "Eins. Zwei.", "its line breaks differ"),
        ("Empty", "", "not translated"),
    ],
)
def test_a_translation_that_says_something_else_is_named(
    small_checkout: Path, english: str, german: str, fault: str
) -> None:
    write(small_checkout / "seci_capture" / "faces.py", f'texts = [_("{english}")]\n')
    known = CATALOGUE.replace("Good morning", english).replace("Guten Morgen", german)
    write(small_checkout / f"{GERMAN}.po", known.replace("{}", "Hallo"))
    generate(small_checkout)
    done = generate(small_checkout, "--check")
    assert done.returncode == 1
    assert f"{GERMAN}.po: {fault}: " in done.stdout


def test_a_translation_that_keeps_what_it_must_is_right(small_checkout: Path) -> None:
    source = 'texts = [_("&All {n}"), ngettext("{n} day", "{n} days", 2), pgettext("task", "Open")]'
    write(small_checkout / "seci_capture" / "faces.py", f"{source}\n")
    generate(small_checkout)
    translation = small_checkout / f"{GERMAN}.po"
    text = translation.read_text(encoding="utf-8")
    for empty, german in (
        ('msgid "&All {n}"\nmsgstr ""', 'msgid "&All {n}"\nmsgstr "{n}, &alle"'),
        ('msgstr[0] ""\nmsgstr[1] ""', 'msgstr[0] "{n} Tag"\nmsgstr[1] "{n} Tage"'),
        ('msgctxt "task"\nmsgid "Open"\nmsgstr ""', 'msgctxt "task"\nmsgid "Open"\nmsgstr "Offen"'),
    ):
        assert empty in text
        text = text.replace(empty, german)
    write(translation, text)
    assert generate(small_checkout).stdout.split() == [f"{GERMAN}.mo"]
    assert generate(small_checkout, "--check").returncode == 0


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
