"""Putting right what the machine heard: words, sentences, and who says them (externalization)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from seci_capture.domain.correction import (
    Correction,
    corrected,
    reanchored,
    room_for,
    typed,
)
from seci_capture.domain.edits import Action, Change, Edit
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.marking import CONTEXT_WORDS
from seci_capture.domain.transcript import Passage, Word, Wording
from seci_capture.services.editing import perform
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork

_WORDS_IN_A_NAME = 5


def correct(library: Library, transcript_id: str, first: int, last: int, text: str) -> Edit:
    """Let a text stand instead of the words numbered ``first`` to ``last``, one sentence a line.

    Marks keep to their words; one whose words all go keeps its quote. Raises INVALID for a text
    that is too long, and CHANGED_MEANWHILE when none of the words is there any more.
    """

    def plan(work: UnitOfWork) -> Edit:
        words = _words(work, transcript_id, first, last)
        around = work.transcript_words.reaching(transcript_id, first, last, 1)
        room = room_for(around, words)
        correction = corrected(words, typed(text), room)
        before = Passage(transcript_id, room.first, room.last, words)
        change = Change(before, replace(before, words=correction.words))
        marks = _marks_held(work, before, correction)
        return Edit(Action.CORRECT, _beginning(correction.words or words), (change, *marks))

    return perform(library, plan)


def split_before(library: Library, transcript_id: str, n: int) -> Edit:
    """Let a sentence begin with a word. Raises CHANGED_MEANWHILE when it is gone."""

    def plan(work: UnitOfWork) -> Edit:
        words = _words(work, transcript_id, n, n)
        return _instead(
            Action.SPLIT_SENTENCE, transcript_id, words, [replace(words[0], opens=True)]
        )

    return perform(library, plan)


def join_to_one_before(library: Library, transcript_id: str, first: int, last: int) -> Edit:
    """Let a sentence go on with the one before it, said by the same speaker.

    Raises CHANGED_MEANWHILE when its words are gone.
    """

    def plan(work: UnitOfWork) -> Edit:
        words = _words(work, transcript_id, first, last)
        before = work.transcript_words.reaching(transcript_id, first, last, 1)[0]
        joined = [replace(word, speaker=before.speaker) for word in words]
        is_first = before.n == words[0].n
        joined[0] = replace(joined[0], opens=is_first and words[0].opens)
        return _instead(Action.JOIN_SENTENCES, transcript_id, words, joined)

    return perform(library, plan)


def give_speaker(library: Library, transcript_id: str, first: int, last: int, speaker: int) -> Edit:
    """Let the words numbered ``first`` to ``last`` be said by the speaker with a number.

    Raises CHANGED_MEANWHILE when they are gone.
    """

    def plan(work: UnitOfWork) -> Edit:
        words = _words(work, transcript_id, first, last)
        given = [replace(word, speaker=speaker) for word in words]
        return _instead(Action.GIVE_SPEAKER, transcript_id, words, given)

    return perform(library, plan)


def passages(library: Library, passage_ids: Iterable[str]) -> tuple[Passage, ...]:
    """Return passages as they stand now."""
    with library.read() as work:
        return tuple(work.get(Passage, passage_id) for passage_id in passage_ids)


def _words(work: UnitOfWork, transcript_id: str, first: int, last: int) -> tuple[Word, ...]:
    words = work.transcript_words.words_between(transcript_id, first, last)
    if not words:
        raise CaptureError(Fault.CHANGED_MEANWHILE)
    return words


def _instead(
    action: Action, transcript_id: str, words: Sequence[Word], after: Sequence[Word]
) -> Edit:
    """Return the step that changes words and leaves their text as it is."""
    before = Passage(transcript_id, words[0].n, words[-1].n, tuple(words))
    change = Change(before, replace(before, words=tuple(after)))
    return Edit(action, _beginning(words), (change,))


def _marks_held(work: UnitOfWork, before: Passage, correction: Correction) -> Iterator[Change]:
    """Give the changes by which the marks over a passage, or close to it, keep their places."""
    transcript_id, words = before.transcript_id, work.transcript_words
    close = words.reaching(transcript_id, before.first, before.last, CONTEXT_WORDS)
    marks = work.marks_over(transcript_id, close[0].n, close[-1].n)
    around = words.reaching(
        transcript_id,
        min([close[0].n, *(mark.anchor.first_word for mark in marks)]),
        max([close[-1].n, *(mark.anchor.last_word for mark in marks)]),
        CONTEXT_WORDS,
    )
    text_before = words.text_before(transcript_id, around[0].n)
    now = Wording(around).replaced(replace(before, words=correction.words))
    for mark in marks:
        place = reanchored(mark.anchor, before, correction, now, text_before)
        if place != mark.anchor:
            yield Change(mark, replace(mark, anchor=place))


def _beginning(words: Sequence[Word]) -> str:
    """Name a passage by its first words."""
    said = " ".join(word.text for word in words[:_WORDS_IN_A_NAME])
    return said if len(words) <= _WORDS_IN_A_NAME else f"{said} …"
