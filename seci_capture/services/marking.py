"""Marking what was said: concepts, metaphors and the other kinds (externalization)."""

from collections.abc import Iterable
from dataclasses import replace

from seci_capture.domain.edits import Action, Change, Edit, added, removed
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.interview import Interview
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import CONTEXT_WORDS, Anchor, Mark, MarkKind, anchor
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Transcript, Wording
from seci_capture.services.clock import new_id, now
from seci_capture.services.editing import perform
from seci_capture.services.transcription import latest_in
from seci_capture.services.whole import read_whole
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


def mark_words(
    library: Library, transcript_id: str, first: int, last: int, kind: MarkKind, note: str = ""
) -> Edit:
    """Mark the words numbered ``first`` to ``last`` of a transcript."""

    def plan(work: UnitOfWork) -> Edit:
        transcript = work.get(Transcript, transcript_id)
        place = _place(work, transcript_id, first, last)
        mark = Mark(new_id(), transcript.recording_id, kind, place, now(), note.strip())
        return Edit(Action.MARK, kind, (added(mark),))

    return perform(library, plan)


def mark_between(
    library: Library, recording_id: str, start: float, end: float, kind: MarkKind, note: str = ""
) -> Edit:
    """Mark the words said between two moments (seconds) of a recording.

    Raises NOTHING_TRANSCRIBED when there is no transcript, INVALID when nobody speaks there.
    """
    with library.read() as work:
        work.get(Recording, recording_id)
        transcript = latest_in(work, recording_id)
        if transcript is None:
            raise CaptureError(Fault.NOTHING_TRANSCRIBED)
        words = Wording(work.transcript_words.words(transcript.id)).between(start, end)
    if not words:
        raise CaptureError(Fault.INVALID, field="span")
    return mark_words(library, transcript.id, words[0].n, words[-1].n, kind, note)


def change_mark(library: Library, mark_id: str, kind: MarkKind, note: str) -> Edit:
    """Give a mark another kind or note. Its place and its items stay."""

    def plan(work: UnitOfWork) -> Edit:
        before = work.get(Mark, mark_id)
        change = Change(before, replace(before, kind=kind, note=note.strip()))
        return Edit(Action.CHANGE_MARK, kind, (change,))

    return perform(library, plan)


def remove_mark(library: Library, mark_id: str) -> Edit:
    """Remove a mark. Items that it witnesses lose it in the same step."""

    def plan(work: UnitOfWork) -> Edit:
        mark = work.get(Mark, mark_id)
        freed = [
            Change(item, replace(item, evidence=tuple(e for e in item.evidence if e != mark_id)))
            for item in work.all(KnowledgeItem)
            if mark_id in item.evidence
        ]
        return Edit(Action.REMOVE_MARK, mark.kind, (*freed, removed(mark)))

    return perform(library, plan)


def some(library: Library, mark_ids: Iterable[str]) -> tuple[Mark, ...]:
    """Return those of some marks that stand."""
    with library.read() as work:
        found = [work.find(Mark, mark_id) for mark_id in mark_ids]
    return tuple(mark for mark in found if mark)


def marks(library: Library, recording_id: str) -> tuple[Mark, ...]:
    """Return the marks of a recording by their time."""
    with library.read() as work:
        return work.all(Mark, recording_id=recording_id)


def handover_marks(library: Library, handover_id: str) -> tuple[Mark, ...]:
    """Return the marks of a handover, by interview, recording and time."""
    with library.read() as work:
        read_whole(work, [handover_id])
        return tuple(
            mark
            for interview in work.all(Interview, handover_id=handover_id)
            for recording in work.all(Recording, interview_id=interview.id)
            for mark in work.all(Mark, recording_id=recording.id)
        )


def handover_begun_by(library: Library, mark_id: str) -> str | None:
    """Return the handover of which a mark is the only one so far, if it is that."""
    with library.read() as work:
        mark = work.find(Mark, mark_id)
        if mark is None:
            return None
        recording = work.get(Recording, mark.recording_id)
        handover_id = work.get(Interview, recording.interview_id).handover_id
    return handover_id if len(handover_marks(library, handover_id)) == 1 else None


def _place(work: UnitOfWork, transcript_id: str, first: int, last: int) -> Anchor:
    """Anchor to words without reading all others. Raises INVALID when there are none."""
    words = work.transcript_words
    around = words.reaching(transcript_id, first, last, CONTEXT_WORDS)
    text_before = words.text_before(transcript_id, around[0].n) if around else 0
    return anchor(transcript_id, Wording(around), first, last, text_before)
