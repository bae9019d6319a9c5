"""Whatever the words: the quote under a mark is what its anchor keeps."""

from hypothesis import given
from hypothesis import strategies as st

from seci_capture.domain.marking import CONTEXT, anchor
from seci_capture.domain.transcript import Word, Wording, numbered
from tests.helpers.strategies import heard_words

SOME_WORDS = heard_words().filter(bool)


@given(SOME_WORDS, st.data())
def test_an_anchor_quotes_its_words_with_their_context(
    words: tuple[Word, ...], data: st.DataObject
) -> None:
    wording = Wording(tuple(numbered(data.draw(st.integers(0, 99)), words)))
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    place = anchor("t", wording, wording.numbers[first], wording.numbers[last])
    end = place.position + len(place.exact)
    assert place.exact == " ".join(word.text for word in words[first : last + 1])
    assert place.exact == wording.text[place.position : end]
    assert wording.text[: place.position].endswith(place.prefix)
    assert wording.text[end:].startswith(place.suffix)
    assert len(place.prefix) == min(CONTEXT, place.position)
    assert len(place.suffix) == min(CONTEXT, len(wording.text) - end)
    assert (place.start, place.end) == (words[first].start, words[last].end)


@given(SOME_WORDS)
def test_segments_hold_every_word_once_and_in_order(words: tuple[Word, ...]) -> None:
    wording = Wording(tuple(numbered(0, words)))
    assert tuple(word for each in wording.segments for word in each.words) == wording.words
    assert " ".join(each.text for each in wording.segments) == wording.text


@given(SOME_WORDS)
def test_positions_are_where_the_words_stand(words: tuple[Word, ...]) -> None:
    wording = Wording(words)
    for word, at in zip(words, wording.positions, strict=True):
        assert wording.text[at : at + len(word.text)] == word.text
