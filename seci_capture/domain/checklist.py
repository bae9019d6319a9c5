"""The checklist: what the successor does to make an item their own (internalization)."""

from dataclasses import dataclass
from datetime import datetime

from seci_capture.domain.handover import Handover
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.pack import KnowledgePack, PackItem, Quote


@dataclass(frozen=True, slots=True)
class Task:
    """One observable task about an item. ``id`` is the item's, since there is one task per item.

    The wording of the task comes from the catalogue by the item's kind: a story becomes a scenario
    to decide, a rule of thumb is applied with the mentor watching, a model is drawn from memory.
    ``done_by`` names the successors who have done it, ``done`` says that all of them have.
    """

    id: str
    kind: MarkKind
    title: str
    statement: str
    voice: Quote | None
    done_by: tuple[str, ...] = ()
    done: bool = False


@dataclass(frozen=True, slots=True)
class ChecklistArea:
    """The tasks of one knowledge area."""

    name: str
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """What a successor works through, area by area."""

    handover: Handover
    successors: tuple[str, ...]
    written_at: datetime
    areas: tuple[ChecklistArea, ...]
    draft: bool = True


def checklist_of(pack: KnowledgePack) -> Checklist:
    """Make the checklist that belongs to a knowledge pack: one task per item, in its order."""
    return Checklist(
        handover=pack.handover,
        successors=pack.successors,
        written_at=pack.written_at,
        areas=tuple(
            ChecklistArea(area.name, tuple(_task(item, pack) for item in area.items))
            for area in pack.areas
            if area.items
        ),
        draft=pack.draft,
    )


def _task(item: PackItem, pack: KnowledgePack) -> Task:
    voice = item.quotes[0] if item.quotes else None
    done = 0 < len(pack.successors) == len(item.learned_by)
    return Task(item.id, item.kind, item.title, item.statement, voice, item.learned_by, done)
