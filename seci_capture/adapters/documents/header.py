"""Header and footer: what each page says of the whole document, and that a draft is one."""

from string import Formatter

from docx.document import Document
from docx.section import _Footer, _Header
from docx.text.paragraph import Paragraph

from seci_capture.adapters.documents.fields import add_field
from seci_capture.adapters.documents.text import write
from seci_capture.adapters.documents.watermark import add_watermark
from seci_capture.adapters.documents.words import Words

_FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}


def write_edges(document: Document, words: Words, title: str, *, draft: bool) -> None:
    """Write header and footer of every section; the first page has no title and no number."""
    for section in document.sections:
        for header, name in ((section.header, title), (section.first_page_header, "")):
            _write_header(header, words, name, draft=draft)
        _write_footer(section.footer, words)
        _blank(section.first_page_footer)


def _write_header(header: _Header, words: Words, title: str, *, draft: bool) -> None:
    paragraph = header.paragraphs[0]
    paragraph.style = "Header"
    write(paragraph, title)
    if draft:
        write(paragraph, "\t")
        write(paragraph, words.gettext("Working draft"), "Draft")
        add_watermark(paragraph, words.gettext("Working draft"))


def _write_footer(footer: _Footer, words: Words) -> None:
    paragraph = footer.paragraphs[0]
    paragraph.style = "Footer"
    write(paragraph, "\t")
    _write_page_number(paragraph, words)


def _write_page_number(paragraph: Paragraph, words: Words) -> None:
    sentence = words.gettext("Page {page} of {pages}", page="{page}", pages="{pages}")
    for text, field, _, _ in Formatter().parse(sentence):
        write(paragraph, text)
        if field:
            add_field(paragraph, _FIELDS[field], "1")


def _blank(footer: _Footer) -> None:
    footer.paragraphs[0].style = "Normal"
