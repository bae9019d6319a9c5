"""What a pack does not cover: one honest sentence for each kind of gap."""

from collections.abc import Iterable

from seci_capture.adapters.documents.manuscript import Manuscript
from seci_capture.adapters.documents.text import one_line
from seci_capture.adapters.documents.words import Words
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.pack import Gap, GapKind
from seci_capture.services.texts import N_

_SENTENCES = {
    GapKind.NO_LEAVING_DATE: N_("No leaving date is set, so nothing says how much time is left."),
    GapKind.NO_SUCCESSOR: N_("Nobody has been named to take over, so this is written for anyone."),
    GapKind.KIND_MISSING: N_("The interviews have not brought up any of these yet:"),
    GapKind.AREA_EMPTY: N_("These areas belong to the role, and nothing is gathered in them yet:"),
    GapKind.ITEM_WITHOUT_WITNESS: N_("These statements have no witness in a recording yet:"),
    GapKind.MARK_UNUSED: N_("These passages were marked and are not part of any item yet:"),
    GapKind.NOT_TRANSCRIBED: N_("These recordings have no transcript yet, so they are not used:"),
    GapKind.TRANSCRIPT_INCOMPLETE: N_("The transcripts of these recordings are not complete yet:"),
    GapKind.NO_CONSENT: N_("Not everybody has permitted recording in these interviews:"),
}


def write_gaps(manuscript: Manuscript, gaps: Iterable[Gap]) -> None:
    """Write each kind of gap with what it concerns."""
    words = manuscript.words
    manuscript.heading(words.gettext("What this pack does not cover"))
    subjects = _by_kind(words, gaps)
    if not subjects:
        manuscript.paragraph(words.gettext("No gap was found. What nobody asked is not here."))
    for kind, sentence in _SENTENCES.items():
        if kind in subjects:
            _write_kind(manuscript, words.gettext(sentence), subjects[kind])


def _by_kind(words: Words, gaps: Iterable[Gap]) -> dict[GapKind, list[str]]:
    subjects: dict[GapKind, list[str]] = {}
    for gap in gaps:
        kind_missing = gap.kind is GapKind.KIND_MISSING
        subject = words.kind(MarkKind(gap.subject)) if kind_missing else gap.subject
        subjects.setdefault(gap.kind, []).append(subject)
    return subjects


def _write_kind(manuscript: Manuscript, sentence: str, subjects: list[str]) -> None:
    named = [one_line(subject) for subject in subjects if subject.strip()]
    lead = manuscript.paragraph(sentence if named else _ended(sentence), "List Bullet")
    lead.paragraph_format.keep_with_next = bool(named)
    for subject in named:
        manuscript.paragraph(subject, "List Bullet 2")


def _ended(sentence: str) -> str:
    """End a sentence that announces subjects, where there are none."""
    return f"{sentence.removesuffix(':')}." if sentence.endswith(":") else sentence
