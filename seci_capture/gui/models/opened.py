"""A recording as it is open: its words, who says them, and its marks."""

from collections.abc import Mapping
from dataclasses import dataclass

from seci_capture.domain.marking import Mark
from seci_capture.domain.transcript import Transcript, Wording
from seci_capture.services import marking, speaking, transcription
from seci_capture.services.library import Library


@dataclass(frozen=True, slots=True)
class Opened:
    """What is read of a recording when it is opened."""

    recording_id: str
    transcript: Transcript | None
    wording: Wording
    speakers: Mapping[int, str]
    marks: tuple[Mark, ...]

    @property
    def marks_shown(self) -> tuple[Mark, ...]:
        """Return the marks that have their place in this version of the transcript."""
        return tuple(
            mark
            for mark in self.marks
            if self.transcript and mark.anchor.transcript_id == self.transcript.id
        )


def read_opened(library: Library, recording_id: str) -> Opened:
    """Read the newest transcript of a recording, as far as it is there, and the marks."""
    transcript = transcription.latest(library, recording_id)
    wording = transcription.wording(library, transcript.id) if transcript else Wording(())
    _look_up_all(wording)
    return Opened(
        recording_id,
        transcript,
        wording,
        speaking.speakers(library, recording_id),
        marking.marks(library, recording_id),
    )


def _look_up_all(wording: Wording) -> None:
    """Let the wording work out its look-ups here, beside the window."""
    for look_up in ("segments", "numbers", "text", "positions"):
        getattr(wording, look_up)
