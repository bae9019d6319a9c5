"""A transcript in each form says the same, and other programs can read it."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seci_capture.domain.transcript import Word, Wording, numbered
from seci_capture.services.transcript_formats import Spoken, TranscriptFormat, rendered
from tests.helpers.libraries import said
from tests.helpers.strategies import heard_words
from tests.helpers.subtitles import Cue, read_srt, read_vtt

NAMES = {0: "Laura Bennett", 1: "Martin <Hale> & Sons"}
SPOKEN = Spoken(
    Wording(
        (
            *said("Good morning, Martin.", 0.5, speaker=0),
            *said("a < b && b --> c", 3661.0, speaker=1),
            *said("Who?", 7200.0),
        )
    ),
    language="en",
    seconds=7201.2345,
    model="base",
    speakers=NAMES,
)
EMPTY = Spoken(Wording(()), "", 3.0, "base", {})


def test_json_has_the_shape_that_is_promised() -> None:
    content = json.loads(rendered(SPOKEN, TranscriptFormat.JSON))
    assert list(content) == ["language", "duration", "model", "speakers", "segments"]
    assert content["language"] == "en"
    assert content["duration"] == pytest.approx(7201.2345, abs=0.001)
    assert content["speakers"] == list(NAMES.values())
    first, *_, last = content["segments"]
    assert first == {
        "start": 0.5,
        "end": 1.9,
        "speaker": "Laura Bennett",
        "text": "Good morning, Martin.",
        "words": [
            {"start": 0.5, "end": 0.9, "text": "Good", "probability": 0.9},
            {"start": 1.0, "end": 1.4, "text": "morning,", "probability": 0.9},
            {"start": 1.5, "end": 1.9, "text": "Martin.", "probability": 0.9},
        ],
    }
    assert last["speaker"] is None


def test_a_language_that_nobody_heard_is_null() -> None:
    content = json.loads(rendered(EMPTY, TranscriptFormat.JSON))
    assert content["language"] is None


def test_plain_text_has_a_line_for_each_segment() -> None:
    assert rendered(SPOKEN, TranscriptFormat.TXT) == (
        "Laura Bennett: Good morning, Martin.\n"
        "Martin <Hale> & Sons: a < b && b --> c\n"
        "Who?\n"
    )  # fmt: skip


def test_subtitles_are_read_back() -> None:
    assert read_srt(rendered(SPOKEN, TranscriptFormat.SRT)) == [
        Cue(500, 1900, "Laura Bennett: Good morning, Martin."),
        Cue(3_661_000, 3_664_400, "Martin <Hale> & Sons: a < b && b --> c"),
        Cue(7_200_000, 7_200_400, "Who?"),
    ]
    assert read_vtt(rendered(SPOKEN, TranscriptFormat.VTT)) == [
        Cue(500, 1900, "Good morning, Martin.", "Laura Bennett"),
        Cue(3_661_000, 3_664_400, "a < b && b --> c", "Martin <Hale> & Sons"),
        Cue(7_200_000, 7_200_400, "Who?"),
    ]


def test_a_name_of_two_lines_breaks_no_cue() -> None:
    spoken = Spoken(Wording(said("Hello.", speaker=0)), "en", 1.0, "base", {0: "Laura\n\nBennett"})
    assert read_srt(rendered(spoken, TranscriptFormat.SRT))[0].text == "Laura Bennett: Hello."
    assert read_vtt(rendered(spoken, TranscriptFormat.VTT))[0].voice == "Laura Bennett"
    assert rendered(spoken, TranscriptFormat.TXT) == "Laura Bennett: Hello.\n"


def test_a_word_of_no_length_is_shown_for_a_moment() -> None:
    spoken = Spoken(Wording((Word(0, "Ah", 2.0, 2.0, 0.1),)), "en", 3.0, "base", {})
    assert read_srt(rendered(spoken, TranscriptFormat.SRT)) == [Cue(2000, 2001, "Ah")]
    assert read_vtt(rendered(spoken, TranscriptFormat.VTT)) == [Cue(2000, 2001, "Ah")]


def test_nothing_said_is_an_empty_transcript() -> None:
    assert json.loads(rendered(EMPTY, TranscriptFormat.JSON))["segments"] == []
    assert rendered(EMPTY, TranscriptFormat.TXT) == ""
    assert rendered(EMPTY, TranscriptFormat.SRT) == ""
    assert read_vtt(rendered(EMPTY, TranscriptFormat.VTT)) == []


@given(heard_words(), st.dictionaries(st.integers(0, 3), st.text(max_size=8)))
def test_every_form_keeps_every_word(heard: tuple[Word, ...], names: dict[int, str]) -> None:
    wording = Wording(tuple(numbered(0, heard)))
    spoken = Spoken(wording, "en", 10.0, "base", names)
    segments = json.loads(rendered(spoken, TranscriptFormat.JSON))["segments"]
    words = [word for segment in segments for word in segment["words"]]
    assert [word["text"] for word in words] == [word.text for word in wording.words]
    assert all(math.isclose(w["start"], word.start) for w, word in zip(words, heard, strict=True))
    voiced = read_vtt(rendered(spoken, TranscriptFormat.VTT))
    assert [cue.text for cue in voiced] == [segment.text for segment in wording.segments]
    titled = read_srt(rendered(spoken, TranscriptFormat.SRT))
    assert len(titled) == len(voiced)
    for cue, title in zip(voiced, titled, strict=True):
        assert title.text == (f"{cue.voice}: {cue.text}" if cue.voice else cue.text)
        assert (title.start, title.end) == (cue.start, cue.end)
