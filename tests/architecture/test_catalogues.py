"""The texts for people: all of them reach the translators, and every translation is complete."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from seci_capture.services.texts import texts
from tests.helpers.checkout import ROOT

LOCALE = ROOT / "resources" / "locale"
LANGUAGES = sorted(source.parents[1].name for source in LOCALE.glob("*/LC_MESSAGES/*.po"))
SPOKEN_BY = {"_": 1, "N_": 1, "gettext": 1, "ngettext": 2, "pgettext": 2}
"""The functions that translate, by how many of their first arguments are text."""


@pytest.fixture(scope="module")
def template() -> Catalog:
    """Return what translators are given."""
    with (LOCALE / "seci_capture.pot").open("rb") as lines:
        return read_po(lines)


def test_every_text_of_the_source_reaches_the_translators(template: Catalog) -> None:
    """The extraction does not look into f-strings; this does."""
    known = {text for message in template for text in forms(message.id)}
    known |= {message.context for message in template if message.context}
    spoken = list(spoken_texts())
    assert len(spoken) > 900
    assert [place for place, text in spoken if text not in known] == []


def test_there_is_a_german_translation() -> None:
    assert "de" in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(template: Catalog, language: str) -> None:
    with (LOCALE / language / "LC_MESSAGES" / "seci_capture.po").open("rb") as lines:
        found = read_po(lines)
    for message in (message for message in template if message.id):
        translated = found.get(message.id, message.context)
        assert translated, message.id
        assert all(forms(translated.string)), message.id
    assert len(found) == len(template)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_speaks_a_translation(language: str) -> None:
    assert texts(language).gettext("Overview") != "Overview"
    assert texts(language).pgettext("a task", "Open") != texts(language).gettext("Open")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_names_no_person_and_no_day(language: str) -> None:
    text = (LOCALE / language / "LC_MESSAGES" / "seci_capture.po").read_text(encoding="utf-8")
    for header in ("POT-Creation-Date", "PO-Revision-Date", "Last-Translator", "Generated-By"):
        assert header not in text
        assert header.lower() not in texts(language).info()
    assert "#~" not in text
    assert ", fuzzy" not in text


def spoken_texts() -> Iterator[tuple[str, str]]:
    """Give every literal that the source has translated, with its place."""
    for source in sorted((ROOT / "seci_capture").rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            for text in translated_literals(node):
                yield f"{place(source)}:{text.lineno} {text.value!r}", text.value


def translated_literals(node: ast.AST) -> Iterator[ast.Constant]:
    """Give the literals of a call that translates."""
    if isinstance(node, ast.Call):
        called = node.func
        name = getattr(called, "id", getattr(called, "attr", ""))
        for argument in node.args[: SPOKEN_BY.get(name, 0)]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument


def place(source: Path) -> str:
    """Return a path within the checkout."""
    return source.relative_to(ROOT).as_posix()


def forms(text: str | tuple[str, ...]) -> tuple[str, ...]:
    """Return the one form of a sentence, or those for one thing and for many."""
    return (text,) if isinstance(text, str) else tuple(text)
