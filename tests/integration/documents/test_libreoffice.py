"""Our documents in LibreOffice: on paper, and saved again."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from seci_capture.adapters.documents.controls import Signer, checkbox_bookmark
from seci_capture.domain.pack import KnowledgePack
from tests.helpers.documents import body_of, bookmarks, written_checklist, written_pack
from tests.helpers.packs import empty_pack, german_pack, rich_pack

Convert = Callable[[Path, str], Path]
ReadPages = Callable[[Path], list[str]]
PACKS = {"rich": rich_pack, "german": german_pack, "empty": empty_pack}
FOOTERS = {"en": ("Working draft", "Page {} of {}"), "de": ("Arbeitsentwurf", "Seite {} von {}")}


@pytest.mark.parametrize("make", PACKS.values(), ids=PACKS)
@pytest.mark.parametrize("write", [written_pack, written_checklist])
def test_every_page_says_that_it_is_a_draft_and_which_it_is(
    make: Callable[[], KnowledgePack],
    write: Callable[[KnowledgePack, Path], Path],
    tmp_path: Path,
    convert: Convert,
    read_pages: ReadPages,
) -> None:
    pack = make()
    draft, page_of = FOOTERS[pack.handover.language]
    pages = read_pages(convert(write(pack, tmp_path), "pdf"))
    assert len(pages) > 1
    for number, page in enumerate(pages[1:], start=2):
        assert draft in page
        assert page_of.format(number, len(pages)) in page
    assert draft in pages[0]
    assert "Error" not in "".join(pages)


def test_the_pack_on_paper_has_its_chapters_numbers_and_witnesses(
    tmp_path: Path, convert: Convert, read_pages: ReadPages
) -> None:
    pages = read_pages(convert(written_pack(rich_pack(), tmp_path), "pdf"))
    contents, text = pages[1], " ".join(pages[2:])
    for line in ("1 Role and challenge", "2.1 The cold start in four steps", "8 Sources"):
        assert line in contents
        assert line in text
    assert "“When you can sing it, order the bearing.”" in text
    assert "Table 3 Interviews and recordings" in text
    assert "Interviewer’s note: She drew the four steps" in text


def test_long_words_stay_on_the_page(
    tmp_path: Path, convert: Convert, read_pages: ReadPages
) -> None:
    text = "".join(read_pages(convert(written_checklist(german_pack(), tmp_path), "pdf")))
    assert "Rücklauftemperaturbegrenzungsventileinstellungsprotokoll" in text.replace(" ", "")
    assert "30. Juni 2026" in text


def test_bookmarks_survive_being_saved_by_libreoffice(tmp_path: Path, convert: Convert) -> None:
    for path in (written_pack(rich_pack(), tmp_path), written_checklist(rich_pack(), tmp_path)):
        names = bookmarks(path)
        assert len(names) > 20
        assert sorted(bookmarks(convert(path, "docx"))) == sorted(names)


def test_a_tick_is_found_again_by_its_bookmark(tmp_path: Path, convert: Convert) -> None:
    path = written_checklist(rich_pack(), tmp_path)
    ticked = checkbox_bookmark(rich_pack().items[4].id, Signer.MENTOR)
    tick(path, ticked)
    body = body_of(convert(path, "docx"))
    names = [name for name in bookmarks(path) if name.endswith(("_s", "_m"))]
    assert [name for name in names if is_ticked(body, name)] == [ticked]


def tick(path: Path, name: str) -> None:
    """Tick a checkbox as Word does: its state and its character."""
    document = docx.Document(str(path))
    box = checkbox_of(document.element.body, name)
    box.find(f".//{qn('w14:checked')}").set(qn("w14:val"), "1")
    box.find(f".//{qn('w:t')}").text = "☒"
    document.save(str(path))


def is_ticked(body: BaseOxmlElement, name: str) -> bool:
    """Say whether the checkbox of a bookmark is ticked."""
    state = checkbox_of(body, name).find(f".//{qn('w14:checked')}")
    return state.get(qn("w14:val")) == "1"


def checkbox_of(body: BaseOxmlElement, name: str) -> BaseOxmlElement:
    """Return the checkbox that a bookmark surrounds: we put it inside, LibreOffice around."""
    starts = body.iter(qn("w:bookmarkStart"))
    start = next(each for each in starts if each.get(qn("w:name")) == name)
    around = next(start.iterancestors(qn("w:sdt")), None)
    if around is not None and around.find(f"{qn('w:sdtPr')}/{qn('w14:checkbox')}") is not None:
        return around
    return start.getnext()
