"""The catalogues of texts: the template for translators, each translation, and its compiled form.

A translation follows the template by itself: what is new in it waits empty, what the program no
longer says goes, and nothing is guessed. What its translators write stays: the sentences, and the
comments at its head.
"""

import io
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import cast

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "seci_capture"
FORMS = PACKAGE / "gui" / "forms"
LOCALE = ROOT / "resources" / "locale"
TEMPLATE = LOCALE / "seci_capture.pot"
KEYWORDS = {
    "_": None,
    "N_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
}
TEMPLATE_COMMENT = """\
# The texts of SECI Capture, in plain English, for translators.
# Made by packaging/generate.py from the source and the forms."""
LASTING_HEADERS = (
    "Project-Id-Version",
    "Language",
    "Plural-Forms",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
)
MARKS_TO_KEEP = {
    "its blanks differ": re.compile(r"\{[^{}]*\}"),
    "its mnemonics differ": re.compile(r"&(?=[^\s&])()"),
    "its line breaks differ": re.compile(r"\n"),
}
"""What a translation has to have in common with its sentence, by what is said when it has not."""


def made() -> dict[Path, bytes]:
    """Return the template, every translation and its compiled form, with their right content."""
    files = {TEMPLATE: _written(template())}
    for source, translation in translations().items():
        files[source] = _written(translation)
        files[source.with_suffix(".mo")] = _compiled(translation)
    return files


def faults() -> list[str]:
    """Say what is not translated, or not as it must be."""
    return [
        f"{source.relative_to(ROOT).as_posix()}: {fault}"
        for source, translation in translations().items()
        for fault in _faults(translation)
    ]


@cache
def template() -> Catalog:
    """Return all texts of the source and the forms."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    catalog = Catalog(
        project=project["name"], version=project["version"], header_comment=TEMPLATE_COMMENT
    )
    for file, message, comments, context in _messages():
        place = (file.relative_to(ROOT).as_posix(), 0)
        catalog.add(message, None, [place], auto_comments=comments, context=context)
    return catalog


@cache
def translations() -> dict[Path, Catalog]:
    """Return each translation as it follows from what was translated and the texts of today."""
    sources = sorted(LOCALE.glob("*/LC_MESSAGES/*.po"))
    return {source: _followed(source) for source in sources}


def _followed(source: Path) -> Catalog:
    texts = template()
    with source.open("rb") as lines:
        translation = read_po(lines, locale=source.parents[1].name)
    translation.update(texts, no_fuzzy_matching=True)
    translation.project, translation.version = texts.project, texts.version
    translation.fuzzy = False
    return translation


def _written(catalog: Catalog) -> bytes:
    written = io.BytesIO()
    write_po(written, catalog, sort_output=True, include_lineno=False, ignore_obsolete=True)
    return b"".join(_lasting(written.getvalue().splitlines(keepends=True)))


def _lasting(lines: Sequence[bytes]) -> Iterator[bytes]:
    """Leave out the header's dates, addresses and versions of tools."""
    kept = tuple(f'"{name}: '.encode() for name in LASTING_HEADERS)
    header = True
    for line in lines:
        header = header and line != b"\n"
        if not (header and line.startswith(b'"')) or line.startswith(kept):
            yield line


class _Lasting:
    """A catalogue for the compiler, whose header holds no date and no version of a tool."""

    def __init__(self, catalog: Catalog) -> None:
        self.charset = catalog.charset
        self._catalog = catalog

    def __iter__(self) -> Iterator[Message]:
        headers = self._catalog.mime_headers
        kept = (f"{name}: {value}\n" for name, value in headers if name in LASTING_HEADERS)
        yield Message("", "".join(kept))
        yield from (message for message in self._catalog if message.id)


def _compiled(catalog: Catalog) -> bytes:
    compiled = io.BytesIO()
    write_mo(compiled, cast("Catalog", _Lasting(catalog)))  # it is asked for no more than this
    return compiled.getvalue()


def _faults(translation: Catalog) -> Iterator[str]:
    for message in translation:
        if message.id:
            yield from (f"{fault}: {_forms(message.id)[0]!r}" for fault in _faults_of(message))


def _faults_of(message: Message) -> Iterator[str]:
    said = _forms(message.string or "")
    if message.fuzzy or not all(said):
        yield "not translated"
        return
    for fault, mark in MARKS_TO_KEEP.items():
        allowed = [sorted(mark.findall(form)) for form in _forms(message.id)]
        if any(sorted(mark.findall(form)) not in allowed for form in said):
            yield fault


def _forms(text: str | Sequence[str]) -> Sequence[str]:
    """Return the one form of a sentence, or those for one thing and for many."""
    return [text] if isinstance(text, str) else text


Found = tuple[Path, str | tuple[str, ...], Sequence[str], str | None]


def _messages() -> Iterator[Found]:
    for source in sorted(PACKAGE.rglob("*.py")):
        if FORMS not in source.parents:
            for _, message, comments, context in extract_from_file("python", source, KEYWORDS):
                yield source, message, comments, context
    for form in sorted((ROOT / "ui").glob("*.ui")):
        for text in ET.parse(form).iter("string"):
            if text.text and text.get("notr") != "true":
                yield form, text.text, (), text.get("comment")
