"""Witnesses: what was said, by whom, in which interview and when."""

from seci_capture.adapters.documents.text import one_line
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.pack import Quote

_DOT = " · "
_NO_BREAK = "\u00a0"


def quoted(words: Words, text: str) -> str:
    """Put a text in the quotation marks of the document's language."""
    return words.gettext("“{text}”", text=text)


def source(words: Words, quote: Quote) -> str:
    """Name the speaker and the place in the interview."""
    speaker = one_line(quote.speaker) or words.gettext("Somebody")
    moment = words.gettext("at {time}", time=words.clock(quote.start))
    parts = (speaker, interview(words, quote), moment.replace(" ", _NO_BREAK))
    return _DOT.join(filter(None, parts))


def interview(words: Words, quote: Quote) -> str:
    """Name the interview, and its date where that is known."""
    held_on = words.date(quote.held_on) if quote.held_on else ""
    return _DOT.join(filter(None, (one_line(quote.interview), held_on)))
