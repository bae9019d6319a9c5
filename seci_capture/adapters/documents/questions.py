"""Open questions: what the next interview asks, and where it came up."""

from collections.abc import Sequence

from seci_capture.adapters.documents import tables, witness
from seci_capture.adapters.documents.bookmarks import bookmark_of
from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.text import one_line
from seci_capture.domain.pack import Quote

_WIDTHS = (8.6, 5.6, 1.8)


def write_questions(manuscript: Manuscript, questions: Sequence[Quote]) -> None:
    """Write the questions in the order they came up."""
    words = manuscript.words
    manuscript.heading(words.gettext("Open questions"))
    headings = (words.gettext("Question"), words.gettext("Came up in"), words.gettext("At"))
    table = manuscript.table(words.gettext("Questions to ask again"), _WIDTHS, headings)
    for question in questions:
        asked, interview, time = tables.add_row(table)
        said = tables.fill(asked, witness.quoted(words, question.text.strip()))
        manuscript.mark(bookmark_of(question.mark_id), said)
        if question.note.strip():
            tables.fill(asked, one_line(question.note), "Table Small")
        tables.fill(interview, witness.interview(words, question))
        tables.fill(time, words.clock(question.start))
    tables.leave_no_row_alone(table)
