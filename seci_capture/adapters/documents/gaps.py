"""What a pack does not cover: one honest sentence for each kind of gap."""

from collections.abc import Iterable

from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.text import one_line
from seci_capture.domain.pack import Gap
from seci_capture.services.messages import ToldGap, told_gaps


def write_gaps(manuscript: Manuscript, gaps: Iterable[Gap]) -> None:
    """Write each kind of gap with what it concerns."""
    words = manuscript.words
    manuscript.heading(words.gettext("What this pack does not cover"))
    told = told_gaps(gaps, words.gettext)
    if not told:
        manuscript.paragraph(words.gettext("No gap was found. What nobody asked is not here."))
    for gap in told:
        _write_gap(manuscript, gap)


def _write_gap(manuscript: Manuscript, gap: ToldGap) -> None:
    lead = manuscript.paragraph(gap.sentence, "List Bullet")
    lead.paragraph_format.keep_with_next = bool(gap.subjects)
    for subject in gap.subjects:
        manuscript.paragraph(one_line(subject), "List Bullet 2")
