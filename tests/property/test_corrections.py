"""Whatever is typed in place of what was heard: marks hold, and everything can be taken back."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seci_capture.domain.correction import corrected, room_for, typed
from seci_capture.domain.edits import Edit
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import (
    Passage,
    Transcript,
    Word,
    Wording,
    WordOrigin,
    numbered,
)
from seci_capture.services import correction, marking
from seci_capture.services.editing import redo, undo
from seci_capture.storage.library import Library
from tests.helpers.libraries import add_case, add_recording, add_transcript, open_new
from tests.helpers.strategies import WORD_TEXT, heard_words

HEARD = heard_words(max_size=25).filter(bool)
Step = Callable[[Library], Edit]


@st.composite
def changed_text(draw: st.DrawFn, words: tuple[Word, ...]) -> str:
    """Draw what a person makes of some words: most stay, some go, come, or are put right."""
    parts: list[str] = []
    for word in words:
        said = draw(st.sampled_from([word.text, word.text, word.text, "", word.text.upper()]))
        parts += [said, *draw(st.lists(WORD_TEXT, max_size=2))] if draw(st.booleans()) else [said]
        parts.append(draw(st.sampled_from([" ", " ", " ", "\n"])))
    return " ".join(parts).strip()


@given(HEARD, st.data())
def test_words_that_stay_keep_everything(heard: tuple[Word, ...], data: st.DataObject) -> None:
    words = tuple(numbered(0, heard))
    text = data.draw(changed_text(words))
    made = corrected(words, typed(text), room_for(words, words)).words
    assert [word.text for word in made] == text.split()
    numbers, starts = [word.n for word in made], [word.start for word in made]
    assert numbers == sorted(set(numbers))
    assert starts == sorted(starts)
    assert all(word.start <= word.end for word in made)
    heard_so = {(word.text, word.start, word.end, word.probability, word.origin) for word in words}
    for word in made:
        by_a_person = word.origin is WordOrigin.HUMAN and word.probability == 1.0
        same = (word.text, word.start, word.end, word.probability, word.origin) in heard_so
        assert same or by_a_person


@given(HEARD)
def test_what_is_typed_as_it_was_changes_nothing(heard: tuple[Word, ...]) -> None:
    words = tuple(numbered(0, heard))
    text = "\n".join(segment.text for segment in Wording(words).segments)
    assert corrected(words, typed(text), room_for(words, words)).words == words


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return a library to which each example adds a recording of its own."""
    with open_new(tmp_path_factory.mktemp("corrections") / "library") as library:
        add_case(library)
        yield library


@settings(max_examples=60)
@given(windows=st.lists(HEARD, min_size=1, max_size=2), data=st.data())
def test_marks_hold_and_everything_can_be_taken_back(
    library: Library, windows: list[tuple[Word, ...]], data: st.DataObject
) -> None:
    with library.read() as work:
        interview_id = work.all(Recording)[0].interview_id
    recording = add_recording(library, interview_id)
    transcript, words = add_transcript(library, recording.id, windows)
    made = {drawn_mark(library, transcript, words, data).id for _ in range(4)}
    states, done = [state(library, transcript)], list[Edit]()
    for _ in range(data.draw(st.integers(1, 5))):
        words, _marks = states[-1]
        if not words:
            break
        done.append(data.draw(some_step(words, transcript.id))(library))
        states.append(state(library, transcript))
        assert {mark.id for mark in states[-1][1]} == made
        for mark in states[-1][1]:
            assert quotes_its_words(mark, Wording(states[-1][0]))
    for before, edit in zip(reversed(states[:-1]), reversed(done), strict=True):
        undo(library, edit)
        assert state(library, transcript) == before
    for after, edit in zip(states[1:], done, strict=True):
        redo(library, edit)
        assert state(library, transcript) == after


@st.composite
def some_step(draw: st.DrawFn, words: tuple[Word, ...], transcript_id: str) -> Step:
    """Draw what a person does to a sentence, or to two at once."""
    segments = Wording(words).segments
    k = draw(st.integers(0, len(segments) - 1))
    run = segments[k : k + draw(st.integers(1, 2))]
    first, last = run[0].words[0].n, run[-1].words[-1].n
    spoken = tuple(word for segment in run for word in segment.words)
    n = draw(st.sampled_from(spoken)).n
    text = draw(changed_text(spoken))
    steps: list[Step] = [
        lambda library: correction.correct(library, transcript_id, first, last, text),
        lambda library: correction.split_before(library, transcript_id, n),
        lambda library: correction.join_to_one_before(library, transcript_id, first, last),
        lambda library: correction.give_speaker(library, transcript_id, first, last, 1),
    ]
    return draw(st.sampled_from([steps[0], steps[0], *steps]))


def drawn_mark(
    library: Library, transcript: Transcript, words: tuple[Word, ...], data: st.DataObject
) -> Mark:
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, min(len(words) - 1, first + 5)))
    edit = marking.mark_words(library, transcript.id, words[first].n, words[last].n, MarkKind.CUE)
    return edit.made(Mark)


def state(library: Library, transcript: Transcript) -> tuple[tuple[Word, ...], tuple[Mark, ...]]:
    with library.read() as work:
        words = work.transcript_words.words(transcript.id)
        return words, work.all(Mark, transcript_id=transcript.id)


def quotes_its_words(mark: Mark, wording: Wording) -> bool:
    """Say whether a mark quotes the words that it covers, or covers none and says so."""
    place = mark.anchor
    words = wording.span(place.first_word, place.last_word)
    if place.text_removed:
        return not words and bool(place.exact)
    near = wording.around(place.first_word, place.last_word, 17)
    around = f"{place.prefix}{place.exact}{place.suffix}"
    return (
        " ".join(word.text for word in words) == place.exact
        and around in near.text
        and (place.start, place.end) == (words[0].start, words[-1].end)
    )


@given(HEARD, st.data())
def test_words_put_in_cut_the_same_segments_as_all_words_anew(
    heard: tuple[Word, ...], data: st.DataObject
) -> None:
    wording = Wording(tuple(numbered(0, heard)))
    first = data.draw(st.integers(0, len(heard) - 1))
    last = data.draw(st.integers(first, len(heard) - 1))
    words = wording.words[first : last + 1]
    around = wording.around(words[0].n, words[-1].n, 1).words
    room = room_for(around, words)
    made = corrected(words, typed(data.draw(changed_text(words))), room).words
    replaced = wording.replaced(Passage("t", room.first, room.last, made))
    anew = Wording(replaced.words)
    assert replaced.numbers == anew.numbers
    assert replaced.segments == anew.segments
