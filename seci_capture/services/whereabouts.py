"""Where in the window an edit is seen: whose handover, which interview, recording or item."""

from dataclasses import replace
from typing import Any, TypeVar

from seci_capture.domain.edits import Edit, Entity
from seci_capture.domain.handover import Handover, KnowledgeArea
from seci_capture.domain.interview import Consent, Interview, Participant
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import TaskProgress
from seci_capture.domain.marking import Mark
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Passage, Speaker, Transcript
from seci_capture.domain.whereabouts import Scene, Spot, scene_of, telling
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork

T = TypeVar("T", bound=Entity)


def spot_of(library: Library, edit: Edit) -> Spot | None:
    """Return where an edit is seen, None where that is not there: its handover is gone."""
    subject = telling(edit)
    if subject is None:
        return None
    with library.read() as work:
        return _Tracer(work, edit).spot(subject)


class _Tracer:
    """Goes from a thing to what it belongs to, in the edit itself or else in the library."""

    def __init__(self, work: UnitOfWork, edit: Edit) -> None:
        self._work, self._changes = work, edit.changes
        things = (thing for c in edit.changes for thing in (c.before, c.after) if thing)
        self._own: dict[tuple[type[Any], str], Entity] = {
            (type(thing), thing.id): thing for thing in things
        }

    def spot(self, subject: Entity) -> Spot | None:
        also = Scene.EXTERNALIZATION if isinstance(subject, Interview) else None
        spot = self._trace(subject, Spot(scene_of(subject), "", also=also))
        if spot is None or self._work.find(Handover, spot.handover_id) is None:
            return None
        return spot

    def _trace(self, thing: Entity | None, spot: Spot) -> Spot | None:
        match thing:
            case Handover():
                return replace(spot, handover_id=thing.id)
            case Interview():
                return self._up(Handover, thing.handover_id, replace(spot, interview_id=thing.id))
            case Participant():
                return self._up(Interview, thing.interview_id, spot)
            case Consent():
                return self._up(Participant, thing.participant_id, spot)
            case KnowledgeItem():
                return self._up(Handover, thing.handover_id, replace(spot, item_id=thing.id))
            case KnowledgeArea():
                return self._up(Handover, thing.handover_id, replace(spot, area_id=thing.id))
            case TaskProgress():
                return self._up(KnowledgeItem, thing.item_id, spot)
            case None:
                return None
        if isinstance(thing, Recording | Transcript | Speaker | Passage | Mark):
            return self._trace_sound(thing, spot)
        return self._up(Handover, thing.handover_id, spot)

    def _trace_sound(
        self, thing: Recording | Transcript | Speaker | Passage | Mark, spot: Spot
    ) -> Spot | None:
        match thing:
            case Recording():
                return self._up(Interview, thing.interview_id, replace(spot, recording_id=thing.id))
            case Passage():
                spot = replace(spot, seconds=self._said_at(thing))
                return self._up(Transcript, thing.transcript_id, spot)
            case Mark():
                spot = replace(spot, seconds=thing.anchor.start, mark_id=thing.id)
        return self._up(Recording, thing.recording_id, spot)

    def _said_at(self, passage: Passage) -> float | None:
        """Return when a passage is said; where no words are left, when those before were."""
        both = (each for change in self._changes for each in (change.after, change.before))
        same = (each for each in both if isinstance(each, Passage) and each.id == passage.id)
        return next((each.words[0].start for each in same if each.words), None)

    def _up(self, kind: type[T], entity_id: str, spot: Spot) -> Spot | None:
        own = self._own.get((kind, entity_id))
        return self._trace(own or self._work.find(kind, entity_id), spot)
