"""A loop of the engine is left, and what was heard before it stays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from seci_capture.adapters.speech.repair import ATTEMPTS, LOOP_RATIO, without_loops
from seci_capture.adapters.speech.words import HeardSegment


@dataclass
class Said:
    """A segment of the engine."""

    start: float
    text: str
    compression_ratio: float = 1.2
    end: float = 0.0
    words: tuple[str, ...] = ()


@dataclass
class Engine:
    """Says what each attempt is to hear, and keeps how it was asked."""

    says: list[list[Said]]
    asked: list[tuple[float, Mapping[str, object]]] = field(default_factory=list)

    def listen(self, start: float, settings: Mapping[str, object]) -> Iterable[HeardSegment]:
        self.asked.append((start, settings))
        return iter(self.says[len(self.asked) - 1])


LOOP = LOOP_RATIO + 0.1


def texts(engine: Engine) -> list[str]:
    return [segment.text for segment in without_loops(engine.listen)]


def test_speech_without_a_loop_is_heard_once():
    engine = Engine([[Said(0, "a"), Said(5, "b")]])
    assert texts(engine) == ["a", "b"]
    assert engine.asked == [(0.0, ATTEMPTS[0])]


def test_a_loop_is_listened_to_again_from_where_it_began():
    engine = Engine(
        [[Said(0, "a"), Said(5, "la la", LOOP), Said(9, "la la", LOOP)], [Said(5, "b")]]
    )
    assert texts(engine) == ["a", "b"]
    assert engine.asked == [(0.0, ATTEMPTS[0]), (5, ATTEMPTS[1])]


def test_what_follows_a_loop_is_heard_too():
    engine = Engine([[Said(0, "la", LOOP)], [Said(0, "a"), Said(8, "b")]])
    assert texts(engine) == ["a", "b"]


def test_the_last_attempt_is_taken_as_it_is():
    engine = Engine([[Said(0, "x", LOOP)], [Said(0, "y", LOOP)], [Said(0, "z", LOOP)]])
    assert texts(engine) == ["z"]
    assert [settings for _, settings in engine.asked] == list(ATTEMPTS)


def test_a_sentence_squeezed_into_a_second_is_listened_to_again():
    squeezed = Said(29.1, "x", end=30.0, words=("word",) * 17)
    engine = Engine([[Said(0, "a"), squeezed], []])
    assert texts(engine) == ["a"]


def test_a_short_answer_is_not_too_fast():
    engine = Engine([[Said(0, "a", end=0.5, words=("yes", "yes", "I", "do", "see"))]])
    assert texts(engine) == ["a"]


def test_real_repetition_below_the_limit_stays():
    engine = Engine([[Said(0, "no, no, no", LOOP_RATIO)]])
    assert texts(engine) == ["no, no, no"]
