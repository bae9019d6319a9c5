"""What a document says of itself: its title and its dates, and nothing of who or what wrote it."""

from datetime import UTC, datetime

from docx.document import Document
from docx.oxml.ns import qn

from seci_capture.adapters.documents.cover import Facts
from seci_capture.adapters.documents.text import one_line
from seci_capture.adapters.documents.words import Words

_LONGEST = 255
"""Characters that Word allows a property."""


def set_metadata(document: Document, words: Words, facts: Facts) -> None:
    """Set properties and language. Revision 1, no author, both dates those of the pack."""
    properties = document.core_properties
    properties.title = facts.running_title[:_LONGEST]
    properties.subject = one_line(facts.handover.role)[:_LONGEST]
    properties.language = words.tag
    properties.created = properties.modified = _utc(facts.written_at)
    properties.revision = 1
    _set_language(document, words.tag)


def _set_language(document: Document, tag: str) -> None:
    """Set the language in which Word checks the spelling and hyphenates."""
    language = document.styles.element.find(f".//{qn('w:lang')}")
    language.set(qn("w:val"), tag)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC) if moment.tzinfo else moment
