"""The glossary: the words a newcomer must learn, each with the way to its item."""

from seci_capture.adapters.documents import tables
from seci_capture.adapters.documents.bookmarks import bookmark_of
from seci_capture.adapters.documents.fields import add_field, add_link
from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.text import one_line
from seci_capture.domain.pack import KnowledgePack

_WIDTHS = (4.6, 9.4, 2.0)


def write_glossary(manuscript: Manuscript, pack: KnowledgePack) -> None:
    """Write the concepts by their alphabet."""
    words = manuscript.words
    manuscript.heading(words.gettext("Glossary"))
    headings = (words.gettext("Term"), words.gettext("Meaning"), words.gettext("Section"))
    table = manuscript.table(words.gettext("The words of this work"), _WIDTHS, headings)
    sections = {heading.bookmark: heading.number for heading in manuscript.headings}
    for item in pack.glossary:
        bookmark = bookmark_of(item.id)
        term, meaning, section = tables.add_row(table)
        add_link(tables.fill(term, "", "Table Strong"), bookmark, one_line(item.title), "Link")
        tables.fill(meaning, item.statement)
        add_field(tables.fill(section, ""), f"REF {bookmark} \\r \\h", sections[bookmark])
    tables.leave_no_row_alone(table)
