"""Knowledge areas and their items, each statement with its witnesses."""

from seci_capture.adapters.documents import counts, witness
from seci_capture.adapters.documents.bookmarks import bookmark_of
from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.text import passages, write
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.pack import PackArea, PackItem, Quote

_ORDER = (
    MarkKind.MODEL,
    MarkKind.CONCEPT,
    MarkKind.METAPHOR,
    MarkKind.ANALOGY,
    MarkKind.HYPOTHESIS,
    MarkKind.CUE,
    MarkKind.PITFALL,
    MarkKind.STORY,
    MarkKind.CONTACT,
    MarkKind.QUESTION,
)
"""From the picture of the whole to its words, its rules, its cases and its people."""


def write_area(manuscript: Manuscript, area: PackArea, *, alone: bool) -> None:
    """Write a knowledge area: how much it holds, then its items by kind.

    ``alone`` says that there is no other one.
    """
    words = manuscript.words
    manuscript.heading(area_name(words, area.name, alone=alone))
    manuscript.paragraph(_extent(words, area), "Lead")
    for item in sorted(area.items, key=lambda item: _ORDER.index(item.kind)):
        _write_item(manuscript, item)


def area_name(words: Words, name: str, *, alone: bool) -> str:
    """Name an area, also the one of the items that are in none: nothing is further to nothing."""
    if name.strip():
        return name
    return words.gettext("What there is to know") if alone else words.gettext("Further knowledge")


def _extent(words: Words, area: PackArea) -> str:
    said = sum(len(item.quotes) for item in area.items)
    return f"{counts.items(words, len(area.items))}, {counts.quotes(words, said)}"


def _write_item(manuscript: Manuscript, item: PackItem) -> None:
    words = manuscript.words
    manuscript.heading(item.title, 2, bookmark_of(item.id))
    write(manuscript.paragraph("", "Kind"), f"\u00a0{words.kind(item.kind)}\u00a0", "Chip")
    if not any(_says(item.statement, quote.text) for quote in item.quotes):
        manuscript.passages(item.statement, "Statement")
    if not item.quotes:
        manuscript.paragraph(words.gettext("No witness in a recording yet."), "Note")
    for quote in item.quotes:
        _write_witness(manuscript, item, quote)


def _says(statement: str, text: str) -> bool:
    """Say whether a statement is word for word what stands below it anyway."""
    return statement.split() == text.split()


def _write_witness(manuscript: Manuscript, item: PackItem, quote: Quote) -> None:
    words = manuscript.words
    said = manuscript.passages(witness.quoted(words, quote.text.strip()), "Quote")
    manuscript.mark(bookmark_of(quote.mark_id), *said)
    manuscript.paragraph(witness.source(words, quote), "Quote Source")
    if quote.note.strip() and not _says(item.statement, quote.note):
        note = words.gettext("Interviewer’s note: {note}", note=" ".join(passages(quote.note)))
        manuscript.paragraph(note, "Note")
