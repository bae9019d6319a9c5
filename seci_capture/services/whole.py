"""Reading handovers as a whole, with a few queries in place of some for each recording."""

from collections.abc import Iterable

from seci_capture.domain.interview import Consent, Interview, Participant
from seci_capture.domain.marking import Mark
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker, Transcript
from seci_capture.storage.unit_of_work import UnitOfWork


def read_whole(work: UnitOfWork, handover_ids: Iterable[str]) -> None:
    """Read everything below handovers but the words. What asks for it one by one then has it."""
    interviews = [each.id for each in work.read_ahead(Interview, "handover_id", handover_ids)]
    people = work.read_ahead(Participant, "interview_id", interviews)
    work.read_ahead(Consent, "participant_id", (each.id for each in people))
    recordings = [each.id for each in work.read_ahead(Recording, "interview_id", interviews)]
    for kind in (Transcript, Mark, Speaker):
        work.read_ahead(kind, "recording_id", recordings)
