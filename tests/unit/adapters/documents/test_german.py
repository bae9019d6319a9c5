"""The documents of a German handover are German from the cover to the alternative texts."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from babel.messages.pofile import read_po

from seci_capture.adapters.documents.words import Words
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.pack import (
    Gap,
    GapKind,
    KnowledgePack,
    PackArea,
    Quote,
    Source,
    SourceRecording,
)
from tests.helpers.checkout import ROOT
from tests.helpers.documents import parts, written_checklist, written_pack
from tests.helpers.packs import empty_pack, identity, item, quote, rich_pack

SPOKEN_IN_DOCUMENTS = (
    "seci_capture/adapters/documents/",
    "seci_capture/services/internalization.py",
    "seci_capture/services/messages.py",
)
WINTER = ("Das Netz im Winter", date(2026, 3, 5))
QUOTE = quote("beleg", "Erst der Druck, dann das Hauptrohr.", 742.0, interview=WINTER, note="Ja.")
NAMELESS = replace(QUOTE, mark_id=identity("namenlos"), speaker="", interview="", held_on=None)
SOURCES = (
    Source(
        *WINTER, "Leitwarte", ("Karin Vogt",), True, (SourceRecording("Eins", 9, "base", "de"),)
    ),
    Source("", None, "", (), False, (SourceRecording("Zwei", 7, "", ""),)),
    Source("", None, "", (), False, ()),
)


def full_pack(language: str) -> KnowledgePack:
    """Return a pack in which everything is there that a document can speak of."""
    items = tuple(
        item(kind, f"{kind.name}stück", "Es ist so.", *_witnesses(kind), name=kind.value)
        for kind in MarkKind
    )
    handover = replace(
        rich_pack().handover, language=language, role="Meisterin", challenge="Winter."
    )
    return replace(
        rich_pack(),
        handover=handover,
        areas=(PackArea("Netz", items), PackArea("Leer", ()), PackArea("", items[:1])),
        questions=(QUOTE, NAMELESS),
        gaps=tuple(
            Gap(kind, MarkKind.ANALOGY.value if kind is GapKind.KIND_MISSING else "Stück")
            for kind in GapKind
        ),
        sources=SOURCES,
    )


def bare_pack(language: str) -> KnowledgePack:
    """Return a pack of which nothing is known but a name."""
    bare = empty_pack()
    return replace(bare, handover=replace(bare.handover, language=language), draft=False)


@pytest.mark.parametrize("pack", [full_pack, bare_pack])
def test_no_english_is_left_in_a_german_document(
    pack: Callable[[str], KnowledgePack], tmp_path: Path
) -> None:
    german = said(pack("de"), tmp_path)
    assert [text for text in english() if spoken(text, german)] == []


def test_an_english_document_shows_that_the_search_finds_english(tmp_path: Path) -> None:
    found = said(full_pack("en"), tmp_path), said(bare_pack("en"), tmp_path)
    assert len([text for text in english() if any(spoken(text, each) for each in found)]) > 90


def test_plurals_dates_and_quotation_marks_are_german(tmp_path: Path) -> None:
    german = said(full_pack("de"), tmp_path)
    assert "„Erst der Druck, dann das Hauptrohr.“" in german
    assert "30. Juni 2026" in german
    assert "Jonas Brandt und Aylin Demir übernehmen." in german
    words = Words("de")
    told = [words.ngettext("{n} task", "{n} tasks", n) for n in (0, 1, 2)]
    assert told == ["0 Aufgaben", "1 Aufgabe", "2 Aufgaben"]


def english() -> list[str]:
    """Return the sentences of documents that are said otherwise in German."""
    with (ROOT / "resources/locale/de/LC_MESSAGES/seci_capture.po").open("rb") as lines:
        translation = read_po(lines)
    found = []
    for message in translation:
        places = [place for place, _ in message.locations]
        if message.id and any(place.startswith(SPOKEN_IN_DOCUMENTS) for place in places):
            forms = [message.id] if isinstance(message.id, str) else message.id
            german = [message.string] if isinstance(message.id, str) else message.string
            found += [form for form in forms if form not in german]
    return found


def spoken(text: str, document: str) -> bool:
    """Say whether a sentence is in a document, with anything in its blanks."""
    pieces = (re.escape(piece) for piece in re.split(r"\{[^}]*\}", text))
    return re.search(rf"(?<!\w){'.{1,80}?'.join(pieces)}(?!\w)", document) is not None


def said(pack: KnowledgePack, folder: Path) -> str:
    """Return all that a pack and its checklist say: text, names of controls, properties."""
    lines = []
    for path in (written_pack(pack, folder), written_checklist(pack, folder)):
        for name, content in parts(path).items():
            if re.match(r"word/(document|header|footer)|docProps/core", name):
                lines += _said_in(ET.fromstring(content))
    return "\n".join(lines)


def _said_in(part: ET.Element) -> list[str]:
    lines = []
    for each in part.iter():
        kind = each.tag.rpartition("}")[2]
        if kind == "p":
            lines.append(
                "".join(text.text or "" for text in each.iter() if text.tag.endswith("}t"))
            )
        elif kind in ("title", "subject", "description", "keywords", "category"):
            lines.append(each.text or "")
        elif kind in ("alias", "tblCaption", "tblDescription", "docPr", "shape"):
            lines += each.attrib.values()
    return lines


def _witnesses(kind: MarkKind) -> tuple[Quote, ...]:
    return () if kind is MarkKind.STORY else (QUOTE, NAMELESS)
