"""A document while it is being written: its words, headings, captions and bookmarks."""

from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document
from docx.shared import Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

from seci_capture.adapters.documents import tables
from seci_capture.adapters.documents.bookmarks import Bookmarks
from seci_capture.adapters.documents.elements import element_of
from seci_capture.adapters.documents.fields import add_field
from seci_capture.adapters.documents.text import one_line, passages, write
from seci_capture.adapters.documents.words import Words


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading as the contents list it: level 1 or 2, ``number`` such as ``2.1``."""

    level: int
    number: str
    text: str
    bookmark: str


class Manuscript:
    """What the chapters write on. They name styles of the base document and add no look."""

    def __init__(self, document: Document, words: Words) -> None:
        """Begin to write on an empty document."""
        self.document = document
        self.words = words
        self.bookmarks = Bookmarks()
        self.headings: list[Heading] = []
        self._numbers = [0, 0]
        self._tables = 0
        self._fresh_page = False

    def begin_page(self) -> None:
        """Have the next paragraph begin a page."""
        self._fresh_page = True

    def heading(self, text: str, level: int = 1, bookmark: str | None = None) -> Heading:
        """Write a heading of level 1 or 2; the base document numbers it, and so do we."""
        number = self._next_number(level)
        name = bookmark or f"seci_chapter_{number.replace('.', '_')}"
        heading = Heading(level, number, one_line(text), name)
        self.mark(name, self.paragraph(heading.text, f"Heading {level}"))
        self.headings.append(heading)
        return heading

    def paragraph(self, text: str, style: str = "Normal") -> Paragraph:
        """Write one paragraph."""
        paragraph = self.document.add_paragraph(style=style)
        write(paragraph, text)
        if self._fresh_page:
            paragraph.paragraph_format.page_break_before = True
            paragraph.paragraph_format.space_before = Pt(0)
            self._fresh_page = False
        return paragraph

    def callout(self, title: str, text: str) -> None:
        """Write advice in a box of its own."""
        self.paragraph(title, "Callout Heading")
        self.paragraph(text, "Callout")

    def passages(self, text: str, style: str = "Normal") -> list[Paragraph]:
        """Write a text of one or more paragraphs, which blank lines divide."""
        return [self.paragraph(passage, style) for passage in passages(text)]

    def mark(self, bookmark: str, *paragraphs: Paragraph) -> None:
        """Put a bookmark around the text of paragraphs."""
        first, last = paragraphs[0].runs[0], paragraphs[-1].runs[-1]
        self.bookmarks.enclose(bookmark, element_of(first), element_of(last))

    def table(self, title: str, widths: Sequence[float], headings: Sequence[str]) -> Table:
        """Write the caption and the head of a table. Widths are centimetres."""
        self._tables += 1
        caption = self.document.add_paragraph(style="Caption")
        write(caption, self.words.gettext("Table") + " ")
        add_field(caption, "SEQ Table \\* ARABIC", str(self._tables))
        write(caption, f"\u2002{title}")
        table = tables.add_table(self.document, widths, title)
        tables.add_head(table, headings)
        return table

    def _next_number(self, level: int) -> str:
        chapter, section = self._numbers
        self._numbers = [chapter + 1, 0] if level == 1 else [chapter, section + 1]
        return ".".join(str(number) for number in self._numbers[:level])
