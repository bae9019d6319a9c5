"""The end of a checklist: who signs it."""

from docx.shared import Cm

from seci_capture.adapters.documents import tables
from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.text import one_line
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.checklist import Checklist

_WIDTHS = (3.2, 5.0, 3.0, 4.8)
_HEIGHT = Cm(1.25)
"""Room to sign by hand."""


def write_signing(manuscript: Manuscript, checklist: Checklist) -> None:
    """Write a row to sign for each successor, the mentor and the expert, all on one page."""
    words = manuscript.words
    manuscript.heading(words.gettext("Sign-off"))
    sentence = words.gettext("Signed when the ticked tasks were done and seen. It rates nobody.")
    manuscript.paragraph(sentence, "Lead")
    table = tables.add_table(manuscript.document, _WIDTHS, words.gettext("Sign-off"))
    tables.add_head(table, _headings(words))
    people = _people(words, checklist)
    for n, (part, name) in enumerate(people, start=1):
        cells = tables.add_row(table)
        tables.fill(cells[0], part)
        tables.fill(cells[1], one_line(name))
        table.rows[-1].height = _HEIGHT
        if n < len(people):
            tables.keep_with_next(cells)


def _headings(words: Words) -> tuple[str, ...]:
    return (
        words.gettext("Part"),
        words.gettext("Name"),
        words.gettext("Date"),
        words.gettext("Signature"),
    )


def _people(words: Words, checklist: Checklist) -> list[tuple[str, str]]:
    return [
        *((words.gettext("Successor"), name) for name in checklist.successors or ("",)),
        (words.gettext("Mentor"), ""),
        (words.gettext("Expert"), checklist.handover.expert),
    ]
