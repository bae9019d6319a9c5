"""What each page says at its edges."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from seci_capture.domain.pack import KnowledgePack
from tests.helpers.documents import text_of, written_checklist, written_pack
from tests.helpers.packs import rich_pack

Write = Callable[[KnowledgePack, Path], Path]
both = pytest.mark.parametrize("write", [written_pack, written_checklist])


@both
def test_a_draft_says_so_on_every_page(write: Write, tmp_path: Path) -> None:
    headers = headers_of(write(rich_pack(draft=True), tmp_path))
    assert headers
    for header in headers:
        assert "Working draft" in text_of(header)
        assert header.xpath(".//*[local-name()='textpath']/@string") == ["Working draft"]


@both
def test_a_released_document_does_not(write: Write, tmp_path: Path) -> None:
    for header in headers_of(write(rich_pack(draft=False), tmp_path)):
        assert "draft" not in text_of(header)
        assert not header.xpath(".//*[local-name()='textpath']")


def test_pages_after_the_first_name_the_document(pack: Path) -> None:
    for section in docx.Document(str(pack)).sections:
        assert section.different_first_page_header_footer
        assert text_of(section.header._element).startswith("Knowledge pack · Karin Vogt\t")
        assert text_of(section.first_page_header._element) == "\tWorking draft"


def test_pages_are_counted_by_fields(pack: Path) -> None:
    for section in docx.Document(str(pack)).sections:
        codes = [code.text.strip() for code in section.footer._element.iter(qn("w:instrText"))]
        assert codes == ["PAGE", "NUMPAGES"]
        assert text_of(section.footer._element) == "\tPage 1 of 1"
        assert text_of(section.first_page_footer._element) == ""


def headers_of(path: Path) -> list:
    """Return every header that any page can show: of first, even and other pages."""
    document = docx.Document(str(path))
    assert not document.settings.odd_and_even_pages_header_footer
    return [
        header._element
        for section in document.sections
        for header in (section.header, section.first_page_header)
    ]
