"""Hypothesis strategies: values of the domain, and sounds."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from seci_capture.domain.transcript import Word, WordOrigin

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
SEEN = st.characters(codec="utf-8", exclude_categories=("Z", "C"))
NAME = st.tuples(TEXT, SEEN, TEXT).map("".join)
WORD_TEXT = st.text(SEEN, min_size=1, max_size=8) | st.sampled_from(
    ["👩‍🚒", "e\u0301tude", "🇩🇪", "नमस्ते", "don't", "…", "A\u030a"]
)
MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
DAYS = st.none() | st.dates()
MILLISECONDS = st.integers(0, 10 * 3_600_000).map(lambda each: each / 1000)
COUNTS = st.integers(0, 1 << 40)


@st.composite
def heard_words(draw: st.DrawFn, max_size: int = 40) -> tuple[Word, ...]:
    """Draw words as a speech engine gives them: in order, to the millisecond, not yet numbered."""
    words, at = [], 0
    for text in draw(st.lists(WORD_TEXT, max_size=max_size)):
        start = at + draw(st.integers(0, 2000))
        at = start + draw(st.integers(0, 800))
        words.append(
            Word(
                n=0,
                text=text,
                start=start / 1000,
                end=at / 1000,
                probability=draw(st.integers(0, 1000)) / 1000,
                speaker=draw(st.none() | st.integers(0, 3)),
                opens=draw(st.booleans()),
                origin=draw(st.sampled_from(WordOrigin)),
            )
        )
    return tuple(words)
