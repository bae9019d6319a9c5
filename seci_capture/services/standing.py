"""How far each handover is on the golden path."""

from seci_capture.domain.golden_path import Standing
from seci_capture.domain.handover import Handover, Successor
from seci_capture.domain.interview import Interview
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import TaskProgress, TaskState
from seci_capture.domain.marking import Mark
from seci_capture.domain.recording import Recording
from seci_capture.services.socialization import consent_in
from seci_capture.services.transcription import latest_in
from seci_capture.services.whole import read_whole
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


def standings(library: Library) -> tuple[Standing, ...]:
    """Return how far the handovers are, oldest first, as of one moment."""
    with library.read() as work:
        handovers = work.all(Handover)
        read_whole(work, (handover.id for handover in handovers))
        return tuple(_standing(work, handover) for handover in handovers)


def _standing(work: UnitOfWork, handover: Handover) -> Standing:
    interviews = work.all(Interview, handover_id=handover.id)
    recordings = [r for i in interviews for r in work.all(Recording, interview_id=i.id)]
    items = work.all(KnowledgeItem, handover_id=handover.id)
    successors = work.all(Successor, handover_id=handover.id)
    states = _states(work, items, successors)
    return Standing(
        handover,
        interviews=len(interviews),
        agreed=sum(consent_in(work, interview.id).releasable for interview in interviews),
        recordings=len(recordings),
        transcribed=sum(_is_transcribed(work, recording.id) for recording in recordings),
        marks=sum(len(work.all(Mark, recording_id=recording.id)) for recording in recordings),
        items=len(items),
        tasks=len(items) * len(successors),
        begun=states.count(TaskState.BEGUN),
        learned=states.count(TaskState.DONE),
    )


def _states(
    work: UnitOfWork, items: tuple[KnowledgeItem, ...], successors: tuple[Successor, ...]
) -> list[TaskState]:
    """Return the states of the tasks that are on some checklist now."""
    known = {item.id for item in items}
    return [
        progress.state
        for successor in successors
        for progress in work.all(TaskProgress, successor_id=successor.id)
        if progress.item_id in known
    ]


def _is_transcribed(work: UnitOfWork, recording_id: str) -> bool:
    transcript = latest_in(work, recording_id)
    return transcript is not None and transcript.complete
