"""A transcript is words; segments are runs of words, and text is a rendering (decision 8)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from seci_capture.domain.names import expect_name

WORD_STEP = 1 << 10
"""Distance between the numbers of neighbouring words, so that corrections fit in between."""

WINDOW_STEP = 1 << 26
"""Distance between the first numbers of neighbouring windows: they may be stored out of order."""


class WordOrigin(StrEnum):
    """Who wrote a word."""

    MACHINE = "machine"
    HUMAN = "human"


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its place in the recording (seconds) and the machine's belief in it (0 to 1).

    ``n`` names the word within its transcript and gives the order. ``text`` has no blanks around
    it. ``opens`` says that a segment begins here. ``speaker`` is the number of a :class:`Speaker`.
    """

    n: int
    text: str
    start: float
    end: float
    probability: float
    speaker: int | None = None
    opens: bool = False
    origin: WordOrigin = WordOrigin.MACHINE


@dataclass(frozen=True, slots=True)
class Speaker:
    """A voice in a recording, by number, with the name given to it."""

    id: str
    recording_id: str
    number: int
    name: str

    def __post_init__(self) -> None:
        """Refuse a voice without a name."""
        expect_name(self.name, "speaker")


@dataclass(frozen=True, slots=True)
class Transcript:
    """One version of a recording's words: what made it, and whether it is whole."""

    id: str
    recording_id: str
    version: int
    model: str
    model_sha256: str
    created_at: datetime
    language: str = ""
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words by one speaker, as the engine or a person cut it."""

    words: tuple[Word, ...]

    @property
    def start(self) -> float:
        """Return where it begins, in seconds."""
        return self.words[0].start

    @property
    def end(self) -> float:
        """Return where it ends, in seconds."""
        return self.words[-1].end

    @property
    def speaker(self) -> int | None:
        """Return the number of the speaker of most of its words, None when nobody is known."""
        known = [word.speaker for word in self.words if word.speaker is not None]
        return max(sorted(set(known)), key=known.count) if known else None

    @property
    def text(self) -> str:
        """Return the words with single blanks between them."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a transcript whose numbers lie from ``first`` to ``last``, both included.

    What a correction changes: what stood there and what stands there now bear the same id. Words
    that go are gone from the transcript, so that a passage may be empty.
    """

    transcript_id: str
    first: int
    last: int
    words: tuple[Word, ...]

    @property
    def id(self) -> str:
        """Return the name of the place, which says where it is."""
        return f"{self.transcript_id}/{self.first}/{self.last}"

    @staticmethod
    def place(passage_id: str) -> tuple[str, int, int]:
        """Return the transcript and the first and last number of the passage with an id."""
        transcript_id, first, last = passage_id.rsplit("/", 2)
        return transcript_id, int(first), int(last)


@dataclass(frozen=True)
class Wording:
    """The words of a transcript in order, with the look-ups that text, sound and marks need."""

    words: tuple[Word, ...]

    @cached_property
    def numbers(self) -> list[int]:
        """Return the words' numbers, ascending."""
        return [word.n for word in self.words]

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """Return the segments. The first word opens one even when it does not say so."""
        openings = [i for i, word in enumerate(self.words) if word.opens or i == 0]
        return tuple(
            Segment(self.words[first:last])
            for first, last in pairwise([*openings, len(self.words)])
        )

    @cached_property
    def text(self) -> str:
        """Return all words with single blanks between them: what positions of marks count in."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def positions(self) -> list[int]:
        """Return where each word begins in :attr:`text`, in code points."""
        positions, at = [], 0
        for word in self.words:
            positions.append(at)
            at += len(word.text) + 1
        return positions

    def span(self, first: int, last: int) -> tuple[Word, ...]:
        """Return the words numbered ``first`` to ``last``, both included."""
        return self.words[bisect_left(self.numbers, first) : bisect_right(self.numbers, last)]

    def around(self, first: int, last: int, reach: int) -> "Wording":
        """Return the words numbered ``first`` to ``last`` with ``reach`` words on either side."""
        begin = max(0, bisect_left(self.numbers, first) - reach)
        return Wording(self.words[begin : bisect_right(self.numbers, last) + reach])

    def replaced(self, passage: Passage) -> "Wording":
        """Return the words with those of a passage in their place.

        The segments outside are the same: of three hours of words, only a few are cut anew.
        """
        begin = bisect_left(self.numbers, passage.first)
        end = bisect_right(self.numbers, passage.last)
        made = Wording(self.words[:begin] + passage.words + self.words[end:])
        numbers = [word.n for word in passage.words]
        made.__dict__["numbers"] = self.numbers[:begin] + numbers + self.numbers[end:]
        made.__dict__["segments"] = self._segments_with(made, passage)
        return made

    def _segments_with(self, made: "Wording", passage: Passage) -> tuple[Segment, ...]:
        """Return the segments, those at a passage cut anew from the words that were ``made``."""
        known = self.segments
        firsts = [segment.words[0].n for segment in known]
        before = max(0, bisect_left(firsts, passage.first) - 1)
        behind = bisect_right(firsts, passage.last)
        begin = bisect_left(made.numbers, firsts[before]) if before else 0
        end = bisect_left(made.numbers, firsts[behind]) if behind < len(known) else None
        return known[:before] + Wording(made.words[begin:end]).segments + known[behind:]

    def between(self, start: float, end: float) -> tuple[Word, ...]:
        """Return the words whose middle lies between ``start`` and ``end`` seconds."""
        return tuple(w for w in self.words if start <= (w.start + w.end) / 2 <= end)

    def at(self, seconds: float) -> Word | None:
        """Return the word being said at ``seconds``, or the last one said before it."""
        index = bisect_right(self.words, seconds, key=lambda word: word.start) - 1
        return self.words[index] if index >= 0 else None

    def find(self, phrase: str) -> tuple[Word, ...]:
        """Return the first words that say ``phrase``, whatever its case and punctuation."""
        wanted = [bare for part in phrase.split() if (bare := sound_of(part))]
        said = [(word, bare) for word in self.words if (bare := sound_of(word.text))]
        for at in range(len(said) - len(wanted) + 1):
            if [bare for _, bare in said[at : at + len(wanted)]] == wanted:
                return tuple(word for word, _ in said[at : at + len(wanted)])
        return ()


def numbered(window: int, words: Sequence[Word]) -> Iterator[Word]:
    """Give the words of window ``window`` their numbers, leaving room for corrections between."""
    for k, word in enumerate(words):
        yield Word(
            window * WINDOW_STEP + (k + 1) * WORD_STEP,
            word.text,
            word.start,
            word.end,
            word.probability,
            word.speaker,
            word.opens,
            word.origin,
        )


def sound_of(text: str) -> str:
    """Return what of a word is heard: neither its case nor its punctuation."""
    return "".join(c for c in text.casefold() if c.isalnum())
