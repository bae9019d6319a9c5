"""The first page: what this is, whose it is, and the control block."""

from dataclasses import dataclass
from datetime import datetime

from seci_capture.adapters.documents import tables
from seci_capture.adapters.documents.bookmarks import key_of
from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.text import one_line
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.handover import Handover

_WIDTHS = (4.2, 11.8)


@dataclass(frozen=True, slots=True)
class Facts:
    """What both documents say of themselves. ``extent`` counts what is in them."""

    title: str
    handover: Handover
    successors: tuple[str, ...]
    written_at: datetime
    draft: bool
    extent: str

    @property
    def running_title(self) -> str:
        """Return the title as each page repeats it."""
        return f"{self.title} · {one_line(self.handover.expert)}"


def write_title(manuscript: Manuscript, facts: Facts) -> None:
    """Write status and date, title, expert and role, leaving date and successors."""
    words, handover = manuscript.words, facts.handover
    written = words.date(facts.written_at.date())
    manuscript.paragraph(f"{_standing(words, facts)} · {written}", "Cover Label")
    manuscript.paragraph(facts.title, "Title")
    manuscript.paragraph(one_line(handover.expert), "Subtitle")
    if handover.role.strip():
        manuscript.paragraph(one_line(handover.role), "Cover Text")
    leaves = words.gettext("Leaving date: {date}", date=_leaving(words, facts))
    manuscript.paragraph(leaves, "Cover Text")
    names = words.gettext("Taking over: {names}", names=_taking_over(words, facts))
    manuscript.paragraph(names, "Cover Text")


def write_control_block(manuscript: Manuscript, facts: Facts) -> None:
    """Write the table that says which version of what this is."""
    words = manuscript.words
    manuscript.paragraph(words.gettext("About this document"), "Block Heading")
    table = tables.add_table(manuscript.document, _WIDTHS, words.gettext("About this document"))
    for name, value in _rows(words, facts):
        cells = tables.add_row(table)
        tables.fill(cells[0], name, "Table Heading")
        tables.fill(cells[1], value)


def _rows(words: Words, facts: Facts) -> tuple[tuple[str, str], ...]:
    handover = facts.handover
    return (
        (words.gettext("Expert"), one_line(handover.expert)),
        (words.gettext("Role"), one_line(handover.role) or words.gettext("not described yet")),
        (words.gettext("Leaving date"), _leaving(words, facts)),
        (words.gettext("Successors"), _taking_over(words, facts)),
        (words.gettext("Prepared on"), words.date(facts.written_at.date())),
        (words.gettext("Status"), _status(words, facts)),
        (words.gettext("Contains"), facts.extent),
        (words.gettext("Reference"), key_of(handover.id)[:8].upper()),
    )


def _standing(words: Words, facts: Facts) -> str:
    """Say what the status means, where it is read first."""
    if facts.draft:
        return words.gettext("Working draft until the expert has released it")
    return _status(words, facts)


def _status(words: Words, facts: Facts) -> str:
    return (
        words.gettext("Working draft") if facts.draft else words.gettext("Released by the expert")
    )


def _leaving(words: Words, facts: Facts) -> str:
    leaves = facts.handover.leaves
    return words.date(leaves) if leaves else words.gettext("no date set")


def _taking_over(words: Words, facts: Facts) -> str:
    names = words.names(one_line(name) for name in facts.successors)
    return names or words.gettext("not named yet")
