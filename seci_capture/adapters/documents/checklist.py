"""The checklist: what a successor works through, in print or on the screen, with a mentor."""

from docx.document import Document
from docx.table import Table, _Cell

from seci_capture.adapters.documents import counts, cover, tables, witness
from seci_capture.adapters.documents.controls import Checkboxes, Signer
from seci_capture.adapters.documents.cover import Facts
from seci_capture.adapters.documents.header import write_edges
from seci_capture.adapters.documents.items import area_name
from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.metadata import set_metadata
from seci_capture.adapters.documents.signing import write_signing
from seci_capture.adapters.documents.tasks import wording
from seci_capture.adapters.documents.text import one_line
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.checklist import Checklist, ChecklistArea, Task

_WIDTHS = (1.1, 9.3, 2.8, 2.8)


def compose_checklist(document: Document, words: Words, checklist: Checklist) -> None:
    """Write a checklist on an empty document."""
    manuscript = Manuscript(document, words)
    facts = _facts(words, checklist)
    cover.write_title(manuscript, facts)
    cover.write_control_block(manuscript, facts)
    _write_instructions(manuscript)
    manuscript.begin_page()
    _write_areas(manuscript, checklist)
    write_signing(manuscript, checklist)
    write_edges(document, words, facts.running_title, draft=checklist.draft)
    set_metadata(document, words, facts)


def _write_instructions(manuscript: Manuscript) -> None:
    words = manuscript.words
    sentences = (
        words.gettext("Do each task on the job, tick it, and put the date beside it."),
        words.gettext("Then write down what surprised you: that is where learning happens."),
        words.gettext("Your mentor ticks the task after seeing you do it."),
    )
    manuscript.callout(words.gettext("How to use this checklist"), " ".join(sentences))


def _write_areas(manuscript: Manuscript, checklist: Checklist) -> None:
    boxes = Checkboxes(manuscript.bookmarks)
    for area in checklist.areas:
        _write_area(manuscript, boxes, area, alone=len(checklist.areas) == 1)
    if not checklist.areas:
        words = manuscript.words
        manuscript.heading(words.gettext("Tasks"))
        manuscript.paragraph(words.gettext("No knowledge item has been gathered yet."))


def _write_area(
    manuscript: Manuscript, boxes: Checkboxes, area: ChecklistArea, *, alone: bool
) -> None:
    words = manuscript.words
    heading = manuscript.heading(area_name(words, area.name, alone=alone))
    manuscript.paragraph(counts.tasks(words, len(area.tasks)), "Lead")
    table = tables.add_table(manuscript.document, _WIDTHS, heading.text)
    tables.add_head(table, _headings(words))
    for n, task in enumerate(area.tasks, start=1):
        _write_task(words, boxes, table, f"{heading.number}.{n}", task)


def _headings(words: Words) -> tuple[str, ...]:
    return (
        words.gettext("No."),
        words.gettext("Task"),
        words.gettext("Successor: done"),
        words.gettext("Mentor: seen"),
    )


def _write_task(words: Words, boxes: Checkboxes, table: Table, number: str, task: Task) -> None:
    first, act, successor, mentor = tables.add_row(table)
    tables.fill(first, number)
    _describe(words, act, task)
    label = words.gettext("Successor, task {number}", number=number)
    box = tables.fill(successor, "", "Checkbox")
    boxes.add(box, task.id, Signer.SUCCESSOR, label, ticked=task.done)
    if task.done_by:
        tables.fill(successor, words.names(one_line(name) for name in task.done_by), "Table Small")
    tables.fill(successor, words.gettext("Date:"), "Fill Line")
    label = words.gettext("Mentor, task {number}", number=number)
    boxes.add(tables.fill(mentor, "", "Checkbox"), task.id, Signer.MENTOR, label)
    tables.fill(mentor, words.gettext("Date:"), "Fill Line")


def _describe(words: Words, cell: _Cell, task: Task) -> None:
    tables.fill(cell, wording(words, task), "Table Strong")
    tables.fill(cell, task.statement.strip())
    if task.voice:
        tables.fill(cell, witness.quoted(words, task.voice.text.strip()), "Table Voice")
        tables.fill(cell, witness.source(words, task.voice), "Table Small")
    tables.fill(cell, words.gettext("What surprised me:"), "Fill Line")


def _facts(words: Words, checklist: Checklist) -> Facts:
    return Facts(
        title=words.gettext("Checklist"),
        handover=checklist.handover,
        successors=checklist.successors,
        written_at=checklist.written_at,
        draft=checklist.draft,
        extent=counts.tasks(words, sum(len(area.tasks) for area in checklist.areas)),
    )
