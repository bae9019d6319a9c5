"""A recording as it is open: its words, who says them, and its marks."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace

from seci_capture.domain.marking import Mark
from seci_capture.domain.transcript import Passage, Transcript, Wording
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
            if self.transcript
            and mark.anchor.transcript_id == self.transcript.id
            and not mark.anchor.text_removed
        )

    def with_marks(self, touched: Container[str], standing: Iterable[Mark]) -> "Opened":
        """Return it with some marks as they stand now; those that are not among them are gone."""
        kept = [mark for mark in self.marks if mark.id not in touched]
        own = [mark for mark in standing if mark.recording_id == self.recording_id]
        ordered = sorted(kept + own, key=lambda m: (m.anchor.start, m.anchor.end, m.id))
        return replace(self, marks=tuple(ordered))

    def with_passages(self, passages: Iterable[Passage]) -> "Opened":
        """Return it with passages of its transcript as they stand now."""
        wording = self.wording
        for passage in passages:
            if self.transcript and passage.transcript_id == self.transcript.id:
                wording = wording.replaced(passage)
        return replace(self, wording=wording)


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
    for look_up in ("segments", "numbers"):
        getattr(wording, look_up)
