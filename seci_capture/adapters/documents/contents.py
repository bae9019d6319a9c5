"""The list of contents: a field that Word can update, already holding its entries.

The entries have no page numbers: only a program that lays the pages out knows them, and a wrong one
is worse than none. Word writes them in when the list is updated.
"""

from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from seci_capture.adapters.documents.elements import element_of, make, nest
from seci_capture.adapters.documents.fields import add_link, close_field, open_field
from seci_capture.adapters.documents.manuscript import Heading, Manuscript

_INSTRUCTION = 'TOC \\o "1-2" \\h \\z \\u'


def begin_contents(manuscript: Manuscript) -> Paragraph:
    """Write the title of the list, whose entries follow when all headings are known."""
    return manuscript.paragraph(manuscript.words.gettext("Contents"), "Front Heading")


def finish_contents(manuscript: Manuscript, title: Paragraph) -> None:
    """Write an entry for each heading below the title of the list, linked to its heading."""
    entries = [_entry(manuscript, heading) for heading in manuscript.headings]
    end = manuscript.document.add_paragraph()
    close_field(end)
    _open_before(entries[0])
    _gather(title, [*entries, end])


def _entry(manuscript: Manuscript, heading: Heading) -> Paragraph:
    paragraph = manuscript.document.add_paragraph(style=f"toc {heading.level}")
    add_link(paragraph, heading.bookmark, f"{heading.number}\t{heading.text}")
    return paragraph


def _open_before(entry: Paragraph) -> None:
    link = element_of(entry)[-1]
    open_field(entry, _INSTRUCTION)
    nest(element_of(entry), link)


def _gather(title: Paragraph, paragraphs: list[Paragraph]) -> None:
    """Wrap title and entries as Word's own contents, so that it offers to update them."""
    block = nest(make("w:sdt"), nest(make("w:sdtPr"), _gallery()))
    element_of(title).addprevious(block)
    content = (element_of(paragraph) for paragraph in (title, *paragraphs))
    nest(block, nest(make("w:sdtContent"), *content))


def _gallery() -> BaseOxmlElement:
    return nest(
        make("w:docPartObj"),
        make("w:docPartGallery", val="Table of Contents"),
        make("w:docPartUnique"),
    )
