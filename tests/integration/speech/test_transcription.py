"""Sound becomes words, through the real child."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from seci_capture.adapters.speech.process import WhisperProcess
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import (
    AudioWindow,
    FoundModel,
    SpeechEvent,
    SpeechJob,
    SpeechLanguage,
    SpeechProgress,
    WindowWords,
)
from tests.helpers import speech
from tests.helpers.speech import KENNEDY_TEXT, Sound, plain, text_of, words_by_window

pytestmark = pytest.mark.speech


def transcribe(job: SpeechJob) -> list[SpeechEvent]:
    return list(WhisperProcess().transcribe(job, CancelToken()))


def test_a_sentence_comes_out_word_for_word(base: FoundModel, kennedy: Sound):
    events = transcribe(kennedy.job(base, [AudioWindow(7, 60.0, kennedy.samples)]))

    (window,) = words_by_window(events).values()
    assert window.n == 7
    assert text_of(window) == plain(KENNEDY_TEXT)


def test_its_words_lie_in_order_within_the_window(base: FoundModel, kennedy: Sound):
    events = transcribe(kennedy.job(base, [AudioWindow(0, 60.0, kennedy.samples)]))

    words = words_by_window(events)[0].words
    times = [time for word in words for time in (word.start, word.end)]
    assert times == sorted(times)
    assert times[0] >= 60.0
    assert times[-1] <= 60.0 + kennedy.seconds
    assert words[0].opens
    assert all(0 < word.probability <= 1 for word in words)
    assert all(word.text == word.text.strip() != "" for word in words)
    # One sees it in the loudness: they are said from 3.3 to 3.7 and from 8.2 to 8.5 seconds.
    asks = [word.end - 60.0 for word in words if plain(word.text) == ["ask"]]
    assert asks == pytest.approx([3.8, 8.5], abs=0.5)


def test_windows_side_by_side_give_the_same_words_each_at_its_place(
    base: FoundModel, kennedy: Sound
):
    starts = {0: 0.0, 1: 100.25, 2: 7200.5, 3: 9000.0}
    windows = [AudioWindow(n, start, kennedy.samples) for n, start in starts.items()]

    heard = words_by_window(transcribe(kennedy.job(base, windows)))

    assert heard.keys() == starts.keys()
    first = [(word.text, word.start, word.end, word.probability) for word in heard[0].words]
    for n, start in starts.items():
        moved = [
            (word.text, round(word.start - start, 3), round(word.end - start, 3), word.probability)
            for word in heard[n].words
        ]
        assert moved == first


def test_two_halves_of_a_longer_recording_are_in_their_places(base: FoundModel, shared_data: Path):
    sound = speech.load(shared_data / "dev" / "speech" / "ljspeech.flac")
    middle = 40 * sound.rate
    halves = [
        AudioWindow(0, 0.0, sound.samples[:middle]),
        AudioWindow(1, 40.0, sound.samples[middle : 2 * middle]),
    ]

    heard = words_by_window(transcribe(sound.job(base, halves)))

    words = [*heard[0].words, *heard[1].words]
    assert len(heard[0].words) > 80
    assert len(heard[1].words) > 80
    assert all(one.start <= other.start for one, other in pairwise(words))
    assert heard[0].words[-1].end <= 40.0 <= heard[1].words[0].start


def test_channels_are_heard_together(base: FoundModel, kennedy: Sound):
    mono = kennedy.samples.mean(axis=1).astype(np.int16)
    half = len(mono) // 2
    left, right = np.zeros_like(mono), np.zeros_like(mono)
    left[:half], right[half:] = mono[:half], mono[half:]
    stereo = np.column_stack([left, right])

    (window,) = words_by_window(transcribe(kennedy.job(base, [AudioWindow(0, 0, stereo)]))).values()

    assert text_of(window) == plain(KENNEDY_TEXT)


def test_the_language_is_told_before_the_first_words(base: FoundModel, kennedy: Sound):
    silence = [AudioWindow(n, n * 5.0, kennedy.silence(5)) for n in range(4)]
    spoken = AudioWindow(4, 20.0, kennedy.samples)

    events = transcribe(kennedy.job(base, [*silence, spoken], language=None))

    telling = [event for event in events if isinstance(event, SpeechLanguage)]
    assert [event.language for event in telling] == ["en"]
    assert telling[0].probability > 0.5
    heard = [event for event in events if isinstance(event, WindowWords)]
    assert [window.n for window in heard] == [0, 1, 2, 3, 4]
    assert [len(window.words) > 0 for window in heard] == [False] * 4 + [True]
    assert events.index(telling[0]) < events.index(heard[4])


def test_german_is_recognised(base: FoundModel, shared_data: Path):
    sound = speech.load(shared_data / "dev" / "speech" / "kerstin_de.flac")
    piece = 10 * sound.rate
    windows = [
        AudioWindow(n, n * 10.0, sound.samples[n * piece : (n + 1) * piece]) for n in range(2)
    ]

    events = transcribe(sound.job(base, windows, language=None))

    assert isinstance(events[0], SpeechLanguage)
    assert events[0].language == "de"
    assert "nachricht" in text_of(words_by_window(events)[0])


def test_a_single_window_on_all_cores_gives_the_same_words(base: FoundModel, kennedy: Sound):
    alone = transcribe(kennedy.job(base, [AudioWindow(0, 0, kennedy.samples)], count=1))
    one_of_many = transcribe(kennedy.job(base, [AudioWindow(0, 0, kennedy.samples)], count=9))

    assert alone == one_of_many


def test_silence_has_no_words_and_no_language(base: FoundModel, kennedy: Sound):
    events = transcribe(kennedy.job(base, [AudioWindow(0, 0, kennedy.silence(5))], language=None))

    assert events == [WindowWords(0, ())]


def test_progress_moves_on_and_ends_within_the_window(base: FoundModel, kennedy: Sound):
    events = transcribe(kennedy.job(base, [AudioWindow(3, 60.0, kennedy.samples)]))

    progress = [event for event in events if isinstance(event, SpeechProgress)]
    assert progress
    assert {event.n for event in progress} == {3}
    assert all(60.0 < event.seconds <= 60.0 + kennedy.seconds for event in progress)


def test_windows_are_drawn_a_few_ahead_only(base: FoundModel, kennedy: Sound):
    drawn: list[int] = []

    def windows():
        for n in range(8):
            drawn.append(n)
            yield AudioWindow(n, n * 5.0, kennedy.silence(5))

    done = 0
    for event in WhisperProcess(workers=2).transcribe(kennedy.job(base, windows()), CancelToken()):
        if isinstance(event, WindowWords):
            assert len(drawn) <= done + 3
            done += 1

    assert done == len(drawn) == 8
