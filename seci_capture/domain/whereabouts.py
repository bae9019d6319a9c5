"""Where in the window a thing is seen, so that a person is led there."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from seci_capture.domain.edits import Edit, Entity
from seci_capture.domain.handover import Handover, KnowledgeArea, Successor
from seci_capture.domain.interview import Consent, Interview, Participant
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import TaskProgress
from seci_capture.domain.marking import Mark
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Passage, Speaker, Transcript


class Scene(Enum):
    """A room, by its SECI name."""

    SOCIALIZATION = "socialization"
    EXTERNALIZATION = "externalization"
    COMBINATION = "combination"
    INTERNALIZATION = "internalization"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the window: a room over a handover, and in it what is to be seen, if anything.

    ``seconds`` is a moment of the recording, ``words`` the first and the last number of words in
    its newest transcript that are meant. ``also`` is another room in which it is seen: whoever is
    there stays there.
    """

    scene: Scene
    handover_id: str
    interview_id: str | None = None
    recording_id: str | None = None
    seconds: float | None = None
    item_id: str | None = None
    words: tuple[int, int] | None = None
    mark_id: str | None = None
    area_id: str | None = None
    also: Scene | None = None


_SCENES: Mapping[type[Entity], Scene] = {
    Passage: Scene.EXTERNALIZATION,
    Mark: Scene.EXTERNALIZATION,
    TaskProgress: Scene.INTERNALIZATION,
    KnowledgeItem: Scene.COMBINATION,
    Speaker: Scene.EXTERNALIZATION,
    Transcript: Scene.EXTERNALIZATION,
    Recording: Scene.EXTERNALIZATION,
    Consent: Scene.SOCIALIZATION,
    Participant: Scene.SOCIALIZATION,
    Interview: Scene.SOCIALIZATION,
    KnowledgeArea: Scene.COMBINATION,
    Successor: Scene.SOCIALIZATION,
    Handover: Scene.SOCIALIZATION,
}
"""What tells most of where an edit is seen comes first: a removed mark also changes its items."""


def scene_of(entity: Entity) -> Scene:
    """Return the room in which a thing is seen."""
    return _SCENES[type(entity)]


def telling(edit: Edit) -> Entity | None:
    """Return the thing that an edit is about, where it changes several; None for an empty edit.

    Of several of a kind it is the first, as it stands after the edit where it is still there.
    """
    order = tuple(_SCENES)
    things = [change.after or change.before for change in edit.changes]
    return min(
        (thing for thing in things if thing), key=lambda each: order.index(type(each)), default=None
    )
