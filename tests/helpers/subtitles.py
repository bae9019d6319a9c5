"""Reads subtitles back, as a player does."""

import re
from dataclasses import dataclass
from html import unescape

_TIMES = re.compile(r"(\d+):(\d\d):(\d\d)([,.])(\d\d\d) --> (\d+):(\d\d):(\d\d)([,.])(\d\d\d)")
_VOICE = re.compile(r"<v ([^>]*)>")


@dataclass(frozen=True)
class Cue:
    """What is shown from one millisecond to another. ``voice`` is named by WebVTT alone."""

    start: int
    end: int
    text: str
    voice: str = ""


def read_srt(text: str) -> list[Cue]:
    """Read SubRip. Raises AssertionError where it is none."""
    cues = []
    for number, block in enumerate(text.split("\n\n") if text else [], 1):
        count, times, shown = block.removesuffix("\n").split("\n")
        assert int(count) == number
        cues.append(Cue(*_read_times(times, ","), shown))
    return cues


def read_vtt(text: str) -> list[Cue]:
    """Read WebVTT. Raises AssertionError where it is none."""
    first, *blocks = text.split("\n\n")
    assert first.removesuffix("\n") == "WEBVTT"
    cues = []
    for block in blocks:
        times, shown = block.removesuffix("\n").split("\n")
        voice = _VOICE.match(shown)
        said = shown[voice.end() :] if voice else shown
        assert "<" not in said
        assert "-->" not in shown
        name = unescape(voice[1]) if voice else ""
        cues.append(Cue(*_read_times(times, "."), unescape(said), name))
    return cues


def _read_times(line: str, mark: str) -> tuple[int, int]:
    found = _TIMES.fullmatch(line)
    assert found, line
    assert found[4] == found[9] == mark
    numbers = [int(each) for each in found.groups() if each.isdecimal()]
    start, end = (
        ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
        for hours, minutes, seconds, thousandths in (numbers[:4], numbers[4:])
    )
    assert start < end
    return start, end
