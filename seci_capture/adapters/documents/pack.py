"""The knowledge pack: its chapters in the order in which they are read."""

from docx.document import Document

from seci_capture.adapters.documents import counts, cover
from seci_capture.adapters.documents.contents import begin_contents, finish_contents
from seci_capture.adapters.documents.cover import Facts
from seci_capture.adapters.documents.gaps import write_gaps
from seci_capture.adapters.documents.glossary import write_glossary
from seci_capture.adapters.documents.header import write_edges
from seci_capture.adapters.documents.items import write_area
from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.metadata import set_metadata
from seci_capture.adapters.documents.questions import write_questions
from seci_capture.adapters.documents.role import write_role
from seci_capture.adapters.documents.sources import write_sources
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.pack import KnowledgePack

_LISTED_FROM = 4
"""Fewer items than these are found without a list of contents, and without a page for the title."""

_SHORT = 8
"""The list of so many areas and items leaves most of a page free: the chapters begin there."""


def compose_pack(document: Document, words: Words, pack: KnowledgePack) -> None:
    """Write a knowledge pack on an empty document."""
    manuscript = Manuscript(document, words)
    facts = _facts(words, pack)
    cover.write_title(manuscript, facts)
    cover.write_control_block(manuscript, facts)
    contents = None
    if len(pack.items) >= _LISTED_FROM:
        manuscript.begin_page()
        contents = begin_contents(manuscript)
    _write_reading_aid(manuscript, pack)
    if len(pack.items) + len(pack.areas) > _SHORT:
        manuscript.begin_page()
    _write_chapters(manuscript, pack)
    if contents is not None:
        finish_contents(manuscript, contents)
    write_edges(document, words, facts.running_title, draft=pack.draft)
    set_metadata(document, words, facts)


def _write_chapters(manuscript: Manuscript, pack: KnowledgePack) -> None:
    """Write all chapters that hold anything, and in any case what is missing."""
    write_role(manuscript, pack)
    filled = [area for area in pack.areas if area.items]
    for area in filled:
        write_area(manuscript, area, alone=len(filled) == 1)
    if pack.questions:
        write_questions(manuscript, pack.questions)
    write_gaps(manuscript, pack.gaps)
    if pack.glossary:
        write_glossary(manuscript, pack)
    if pack.sources:
        write_sources(manuscript, pack.sources)


def _write_reading_aid(manuscript: Manuscript, pack: KnowledgePack) -> None:
    words = manuscript.words
    sentences = [
        words.gettext("Each entry says in plain words what there is to know."),
        words.gettext("Its witnesses follow: what was said, by whom, and when in the recording."),
        words.gettext("An entry without a witness says so, and a chapter lists what is missing."),
    ]
    if pack.draft:
        sentences.append(words.gettext("The expert has not released this draft yet."))
    manuscript.callout(words.gettext("How to read this pack"), " ".join(sentences))


def _facts(words: Words, pack: KnowledgePack) -> Facts:
    quotes = sum(len(item.quotes) for item in pack.items)
    extent = (
        counts.items(words, len(pack.items)),
        counts.quotes(words, quotes),
        counts.interviews(words, len(pack.sources)),
    )
    return Facts(
        title=words.gettext("Knowledge pack"),
        handover=pack.handover,
        successors=pack.successors,
        written_at=pack.written_at,
        draft=pack.draft,
        extent=", ".join(extent),
    )
