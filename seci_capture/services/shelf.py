"""The interviews of a handover with their recordings, as a person chooses among them."""

from dataclasses import dataclass

from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Transcript
from seci_capture.services.socialization import ConsentState, consent_in
from seci_capture.services.transcription import latest_in
from seci_capture.services.whole import read_whole
from seci_capture.storage.library import Library


@dataclass(frozen=True, slots=True)
class Shelved:
    """An interview, where it stands with consent, and each recording with its newest transcript."""

    interview: Interview
    consent: ConsentState
    recordings: tuple[tuple[Recording, Transcript | None], ...]


def shelf(library: Library, handover_id: str) -> tuple[Shelved, ...]:
    """Return the interviews of a handover in their order, as of one moment."""
    with library.read() as work:
        read_whole(work, [handover_id])
        return tuple(
            Shelved(
                interview,
                consent_in(work, interview.id),
                tuple(
                    (recording, latest_in(work, recording.id))
                    for recording in work.all(Recording, interview_id=interview.id)
                ),
            )
            for interview in work.all(Interview, handover_id=handover_id)
        )
