"""What a person types in place of what the machine heard, word by word.

Words that stay keep everything; a word that takes the place of another keeps its number and its
time. So marks, sound and text hold together while misheard words are put right.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from math import inf
from unicodedata import category

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.marking import Anchor, anchor
from seci_capture.domain.transcript import (
    WINDOW_STEP,
    Passage,
    Word,
    Wording,
    WordOrigin,
    sound_of,
)

LONGEST = 2_000
"""Characters that may be typed for one run of sentences: some minutes of speech."""

_SECONDS_A_WORD = 0.3
_UNNUMBERED = -1
_UNWANTED = ("Cc", "Cs")
"""Control characters, and halves of characters that cannot be stored."""

_FRAMES = range(0xFDD0, 0xFDF0)
"""Never characters of a text, and taken for ends of paragraphs by the window."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it was typed; ``opens`` says that a sentence begins with it."""

    text: str
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """What is free for the words of a passage: numbers, both included, and the time (seconds)."""

    first: int
    last: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Correction:
    """The words that now stand in a passage, and what became of those that stood there.

    ``images`` gives for each old word the places of the words instead of it, the first and the
    last, and None where it went.
    """

    words: tuple[Word, ...]
    images: tuple[tuple[int, int] | None, ...]


def typed(text: str) -> tuple[Token, ...]:
    """Return the words of a text. Each line begins a sentence."""
    return tuple(
        Token(word, opens=k == 0)
        for line in text.split("\n")
        for k, word in enumerate(_clean(line).split())
    )


def room_for(around: Sequence[Word], words: Sequence[Word]) -> Room:
    """Return what is free for some words; ``around`` holds them with their neighbours.

    It ends with the windows of the words: those of other windows may still be on their way.
    """
    before = around[0] if around[0].n < words[0].n else None
    after = around[-1] if around[-1].n > words[-1].n else None
    lowest = words[0].n // WINDOW_STEP * WINDOW_STEP
    beyond = (words[-1].n // WINDOW_STEP + 1) * WINDOW_STEP
    return Room(
        max(lowest, before.n + 1) if before else lowest,
        min(beyond, after.n) - 1 if after else beyond - 1,
        min(before.end if before else 0.0, words[0].start),
        max(after.start if after else inf, words[-1].end),
    )


def corrected(words: Sequence[Word], tokens: Sequence[Token], room: Room) -> Correction:
    """Put typed words in the place of others.

    Raises INVALID when they are too many for one sentence, or for the numbers that are free.
    """
    if _length(tokens) > max(LONGEST, _length(words)):
        raise CaptureError(Fault.INVALID, field="sentence")
    images: list[tuple[int, int] | None] = [None] * len(words)
    made: list[Word] = []
    for old, new in _pairs(words, tokens):
        texts = [tokens[k].text for k in new]
        if old:
            made += _instead(words[old.start : old.stop], texts)
        else:
            made += _inserted(words, old.start, texts, room)
        for k in old:
            images[k] = (new.start, new.stop - 1)
    placed = _in_sentences(made, tokens, words[0].opens)
    return Correction(_numbered(placed, room), tuple(images))


def reanchored(
    place: Anchor, before: Passage, correction: Correction, now: Wording, text_before: int
) -> Anchor:
    """Return where a mark holds after a correction of the passage that was ``before``.

    It covers what stands instead of its words: what was typed beside them stays outside, what was
    typed over them inside. ``now`` holds the words around, :data:`CONTEXT_WORDS` beyond the mark,
    and ``text_before`` is the length of the text before those.
    """
    if place.text_removed:
        return place
    span = range(place.first_word, place.last_word + 1)
    within = range(before.first, before.last + 1)
    numbers = [n for n in now.numbers if n in span and n not in within]
    for word, image in zip(before.words, correction.images, strict=True):
        if image and word.n in span:
            numbers += [correction.words[k].n for k in image]
    if not numbers:
        return place.without_words()
    return anchor(place.transcript_id, now, min(numbers), max(numbers), text_before)


def _clean(text: str) -> str:
    return "".join(
        c for c in text if c.isspace() or (category(c) not in _UNWANTED and ord(c) not in _FRAMES)
    )


def _length(words: Iterable[Word | Token]) -> int:
    return sum(len(word.text) + 1 for word in words)


def _pairs(words: Sequence[Word], tokens: Sequence[Token]) -> Iterator[tuple[range, range]]:
    """Give the places of old words with the places of those instead of them, in order.

    One side is a single word: two words may be typed as one, and one as two. Words that nothing
    stood for come with an empty place among the old ones.
    """
    matcher = SequenceMatcher(
        None,
        [sound_of(word.text) or word.text for word in words],
        [sound_of(token.text) or token.text for token in tokens],
        autojunk=False,
    )
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag == "insert":
            yield range(i, i), range(j, j_end)
        count = min(i_end - i, j_end - j)
        for k in range(count):
            yield _share(i, i_end, k, count), _share(j, j_end, k, count)


def _share(first: int, end: int, k: int, count: int) -> range:
    """Return the part ``k`` of ``count`` parts of some places."""
    length = end - first
    return range(first + length * k // count, first + length * (k + 1) // count)


def _instead(old: Sequence[Word], texts: Sequence[str]) -> Iterator[Word]:
    """Give the words instead of others: the time is theirs, and the number of the first is kept."""
    first = old[0]
    if len(old) == 1 and [first.text] == texts:
        yield first
        return
    for k, (text, start, end) in enumerate(_spread(texts, first.start, old[-1].end)):
        if k == 0:
            yield _human(replace(first, text=text, start=start, end=end))
        else:
            yield _human(Word(_UNNUMBERED, text, start, end, 1.0, first.speaker))


def _inserted(words: Sequence[Word], at: int, texts: Sequence[str], room: Room) -> Iterator[Word]:
    """Give words that were not heard, in the time between the words around them."""
    length = _SECONDS_A_WORD * len(texts)
    if at == len(words):
        start = words[-1].end
        end = min(room.end, start + length)
    else:
        end = words[at].start
        start = min(words[at - 1].end, end) if at else max(room.start, end - length)
    speaker = words[max(0, at - 1)].speaker
    for text, begin, until in _spread(texts, start, end):
        yield _human(Word(_UNNUMBERED, text, begin, until, 1.0, speaker))


def _human(word: Word) -> Word:
    return replace(word, probability=1.0, origin=WordOrigin.HUMAN)


def _spread(texts: Sequence[str], start: float, end: float) -> Iterator[tuple[str, float, float]]:
    """Share a time among words by their lengths, to the millisecond as times are stored."""
    total, before = sum(map(len, texts)), 0
    for text in texts:
        begin = start + (end - start) * before / total
        before += len(text)
        yield text, round(begin, 3), round(start + (end - start) * before / total, 3)


def _in_sentences(made: Sequence[Word], tokens: Sequence[Token], opens_first: bool) -> list[Word]:
    """Let sentences begin where they were typed. What joins a sentence is said by its speaker."""
    placed: list[Word] = []
    joining = False
    for word, token in zip(made, tokens, strict=True):
        opens = token.opens if placed else opens_first
        joining = not opens and bool(placed) and (joining or word.opens)
        speaker = placed[-1].speaker if joining else word.speaker
        placed.append(replace(word, opens=opens, speaker=speaker))
    return placed


def _numbered(words: Sequence[Word], room: Room) -> tuple[Word, ...]:
    """Number new words between the others; where there is no room between, number all anew."""
    numbers = [word.n for word in words]
    bounded = [room.first - 1, *numbers, room.last + 1]
    known = [k for k, n in enumerate(bounded) if n != _UNNUMBERED]
    for left, right in pairwise(known):
        bounded[left : right + 1] = _evenly(bounded[left], bounded[right], right - left)
    numbers = bounded[1:-1]
    if any(a >= b for a, b in pairwise(bounded)):
        if room.last - room.first + 1 < len(words):
            raise CaptureError(Fault.INVALID, field="room")
        numbers = _evenly(room.first - 1, room.last + 1, len(words) + 1)[1:-1]
    return tuple(
        word if word.n == n else replace(word, n=n) for word, n in zip(words, numbers, strict=True)
    )


def _evenly(first: int, last: int, steps: int) -> list[int]:
    """Return numbers from ``first`` to ``last`` in even steps; too close together, some repeat."""
    return [first + (last - first) * k // steps for k in range(steps + 1)]
