"""A transcript as text, subtitles, or JSON: for the terminal and for other programs."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from seci_capture.domain.transcript import Segment, Word, Wording

_SHORTEST = 0.001
"""Seconds. What subtitles can tell apart."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A transcript with what is known of it. ``speakers`` names speakers by number.

    ``ended_early`` says that the file promised more sound than it held.
    """

    wording: Wording
    language: str
    seconds: float
    model: str
    speakers: Mapping[int, str]
    ended_early: bool = False


class TranscriptFormat(StrEnum):
    """The forms in which a transcript can be read elsewhere."""

    JSON = "json"
    TXT = "txt"
    SRT = "srt"
    VTT = "vtt"


def rendered(spoken: Spoken, form: TranscriptFormat) -> str:
    """Return a transcript in one of the forms, ending in a line break."""
    return _FORMS[form](spoken)


def _json(spoken: Spoken) -> str:
    content = {
        "language": spoken.language or None,
        "duration": round(spoken.seconds, 3),
        "model": spoken.model,
        "speakers": [spoken.speakers[n] for n in sorted(spoken.speakers)],
        "segments": [_segment(segment, spoken) for segment in spoken.wording.segments],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _segment(segment: Segment, spoken: Spoken) -> dict[str, object]:
    return {
        "start": segment.start,
        "end": segment.end,
        "speaker": _name(segment, spoken),
        "text": segment.text,
        "words": [_word(word) for word in segment.words],
    }


def _word(word: Word) -> dict[str, object]:
    return {
        "start": word.start,
        "end": word.end,
        "text": word.text,
        "probability": word.probability,
    }


def _txt(spoken: Spoken) -> str:
    lines = []
    for segment in spoken.wording.segments:
        name = _name(segment, spoken)
        lines.append(f"{name}: {segment.text}" if name else segment.text)
    return "".join(f"{line}\n" for line in lines)


def _srt(spoken: Spoken) -> str:
    cues = []
    for number, segment in enumerate(spoken.wording.segments, 1):
        name = _name(segment, spoken)
        text = f"{name}: {segment.text}" if name else segment.text
        cues.append(f"{number}\n{_times(segment, ',')}\n{text}\n")
    return "\n".join(cues)


def _vtt(spoken: Spoken) -> str:
    cues = ["WEBVTT\n"]
    for segment in spoken.wording.segments:
        name = _name(segment, spoken)
        voice = f"<v {escape(name, quote=False)}>" if name else ""
        cues.append(f"{_times(segment, '.')}\n{voice}{escape(segment.text, quote=False)}\n")
    return "\n".join(cues)


def _name(segment: Segment, spoken: Spoken) -> str | None:
    name = None if segment.speaker is None else spoken.speakers.get(segment.speaker)
    return None if name is None else " ".join(name.split())


def _times(segment: Segment, mark: str) -> str:
    """Return the line of a cue's times. A cue of no length would be shown by no player."""
    end = max(segment.end, segment.start + _SHORTEST)
    return f"{_clock(segment.start, mark)} --> {_clock(end, mark)}"


def _clock(seconds: float, mark: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    whole, thousandths = divmod(rest, 1000)
    return f"{hours:02}:{minutes:02}:{whole:02}{mark}{thousandths:03}"


_FORMS: Mapping[TranscriptFormat, Callable[[Spoken], str]] = {
    TranscriptFormat.JSON: _json,
    TranscriptFormat.TXT: _txt,
    TranscriptFormat.SRT: _srt,
    TranscriptFormat.VTT: _vtt,
}
