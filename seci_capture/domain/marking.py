"""Marks: typed spans over the words of a transcript, and how they hold on to their place."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.transcript import Wording

CONTEXT = 32
"""Characters of context kept on either side of a quote, as web annotation tools do."""

CONTEXT_WORDS = CONTEXT // 2 + 1
"""As many words hold the context for sure: each has a character and a blank."""


class MarkKind(StrEnum):
    """The ten kinds. The first five are Nonaka's forms of externalization, the rest are what
    expertise research looks for.
    """

    CONCEPT = "concept"
    METAPHOR = "metaphor"
    ANALOGY = "analogy"
    HYPOTHESIS = "hypothesis"
    MODEL = "model"
    STORY = "story"
    CUE = "cue"
    PITFALL = "pitfall"
    CONTACT = "contact"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a mark holds: words, position, quote with context, time, and transcript version.

    Five selectors, since each survives something that the others do not: words survive a
    correction, the quote a new transcript, the time both. Times are seconds; ``position`` counts
    code points in the wording's text as it stood when the mark was anchored: a correction further
    up moves the text, so look there only for what the quote says.
    """

    transcript_id: str
    first_word: int
    last_word: int
    position: int
    exact: str
    prefix: str
    suffix: str
    start: float
    end: float

    @property
    def text_removed(self) -> bool:
        """Say whether none of the words is left: quote and times still tell what was there."""
        return self.last_word < self.first_word

    def without_words(self) -> "Anchor":
        """Return the anchor of a mark whose words are gone. No word to come lies in it."""
        return replace(self, last_word=self.first_word - 1)


@dataclass(frozen=True, slots=True)
class Mark:
    """A typed span of what was said, with the interviewer's note."""

    id: str
    recording_id: str
    kind: MarkKind
    anchor: Anchor
    created_at: datetime
    note: str = ""


def anchor(
    transcript_id: str, wording: Wording, first: int, last: int, text_before: int = 0
) -> Anchor:
    """Anchor a mark to the words numbered ``first`` to ``last`` of a transcript.

    ``wording`` needs only :data:`CONTEXT_WORDS` on either side; ``text_before`` is then the length
    of the text before it. Raises :class:`CaptureError` when there is no word between them.
    """
    words = wording.span(first, last)
    if not words:
        raise CaptureError(Fault.INVALID, field="words")
    index = wording.numbers.index(words[0].n)
    begin = wording.positions[index]
    end = wording.positions[index + len(words) - 1] + len(words[-1].text)
    text = wording.text
    return Anchor(
        transcript_id=transcript_id,
        first_word=words[0].n,
        last_word=words[-1].n,
        position=text_before + begin,
        exact=text[begin:end],
        prefix=text[max(0, begin - CONTEXT) : begin],
        suffix=text[end : end + CONTEXT],
        start=words[0].start,
        end=words[-1].end,
    )
