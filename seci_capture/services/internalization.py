"""From what is written down to what somebody can do: a successor's tasks (internalization)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from seci_capture.domain.checklist import Task, checklist_of
from seci_capture.domain.edits import Action, Change, Edit
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Successor
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import (
    Learning,
    LearningArea,
    LearningTask,
    TaskProgress,
    TaskState,
)
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.services.clock import new_id, now
from seci_capture.services.editing import perform
from seci_capture.services.gathering import gather
from seci_capture.services.texts import N_, _
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork

WORDINGS: Mapping[MarkKind, str] = {
    MarkKind.CONCEPT: N_(
        "Explain “{title}” to a colleague who has never heard of it, with an example of your own."
    ),
    MarkKind.METAPHOR: N_(
        "Explain the picture “{title}” in your own words and say where it breaks."
    ),
    MarkKind.ANALOGY: N_(
        "Compare the two sides of “{title}” and name what does not carry over."
    ),
    MarkKind.HYPOTHESIS: N_(
        "Apply “{title}” in a real case with your mentor watching, and say when it does not hold."
    ),
    MarkKind.MODEL: N_("Draw “{title}” from memory and explain it to your mentor."),
    MarkKind.STORY: N_(
        "Decide the case “{title}” before reading on, then compare with what the expert did."
    ),
    MarkKind.CUE: N_(
        "Point out “{title}” on the job before your mentor does, and say what you would do next."
    ),
    MarkKind.PITFALL: N_(
        "Name the first sign of “{title}” and show your mentor how you keep clear of it."
    ),
    MarkKind.CONTACT: N_(
        "Meet “{title}” and settle one question of your own together."
    ),
    MarkKind.QUESTION: N_(
        "Find the answer to “{title}”, write it down, and have the expert or a mentor confirm it."
    ),
}  # fmt: skip
"""What to do with an item, by its kind: a verb that can be watched, its object, a condition."""


def wording(task: Task) -> str:
    """Say what to do, in the language of the window."""
    return _(WORDINGS[task.kind]).format(title=" ".join(task.title.split()))


def tasks(library: Library, handover_id: str, successor_id: str) -> Learning:
    """Return a successor's checklist with their progress. Raises NOT_FOUND.

    Progress with an item that was removed is kept, and returns with the item.
    """
    with library.read() as work:
        pack = gather(work, handover_id, now())
        successor = work.get(Successor, successor_id)
        listed = checklist_of(pack).areas
        voices = _voices(work, [task for area in listed for task in area.tasks])
        areas = tuple(
            LearningArea(area.name, tuple(LearningTask(t, voices.get(t.id)) for t in area.tasks))
            for area in listed
        )
        learning = Learning(pack.handover, successor, areas)
        return learning.with_progress(work.all(TaskProgress, successor_id=successor_id))


def progress(library: Library, successor_id: str) -> tuple[TaskProgress, ...]:
    """Return how far a successor is, with removed items too."""
    with library.read() as work:
        return work.all(TaskProgress, successor_id=successor_id)


def set_state(library: Library, successor_id: str, item_id: str, state: TaskState) -> Edit:
    """Say how far a successor is with the task about an item. Raises NOT_FOUND."""
    return _change(library, Action.SET_TASK, successor_id, item_id, _in_state(state))


def advance(library: Library, successor_id: str, item_id: str) -> Edit:
    """Go on to the next state: open, begun, done, and open again. Raises NOT_FOUND."""

    def advanced(before: TaskProgress) -> TaskProgress:
        return replace(before, state=before.state.following)

    return _change(library, Action.SET_TASK, successor_id, item_id, advanced)


def reflect(library: Library, successor_id: str, item_id: str, reflection: str) -> Edit:
    """Keep what a successor thought of a task. Raises NOT_FOUND.

    Words may come late: they are kept for an item or a successor that was just removed, too.
    """

    def reflected(before: TaskProgress) -> TaskProgress:
        return replace(before, reflection=reflection.strip())

    return _change(library, Action.REFLECT, successor_id, item_id, reflected)


def _in_state(state: TaskState) -> Callable[[TaskProgress], TaskProgress]:
    return lambda before: replace(before, state=state)


def _change(
    library: Library,
    action: Action,
    successor_id: str,
    item_id: str,
    changed: Callable[[TaskProgress], TaskProgress],
) -> Edit:
    """Change the progress with a task, which begins as an open one without a word."""

    def plan(work: UnitOfWork) -> Edit:
        subject = _title(work, successor_id, item_id)
        known = work.all(TaskProgress, successor_id=successor_id, item_id=item_id)
        stored = known[0] if known else None
        before = stored or TaskProgress(new_id(), successor_id, item_id, TaskState.OPEN, now())
        after = changed(before)
        if after == before:
            return Edit(action, subject, ())
        return Edit(action, subject, (Change(stored, replace(after, changed_at=now())),))

    return perform(library, plan)


def _title(work: UnitOfWork, successor_id: str, item_id: str) -> str:
    """Return the title of an item, empty when it was removed. Raises NOT_FOUND."""
    for kind, id_ in ((Successor, successor_id), (KnowledgeItem, item_id)):
        if id_ not in work.every_id(kind):
            raise CaptureError(Fault.NOT_FOUND, kind=kind.__name__.lower(), id=id_)
    item = work.find(KnowledgeItem, item_id)
    return item.title if item else ""


def _voices(work: UnitOfWork, listed: Iterable[Task]) -> dict[str, Mark]:
    """Return the mark that is heard behind each task, by the task's item, where it has one."""
    heard = {task.id: task.voice.mark_id for task in listed if task.voice}
    marks = {mark.id: mark for mark in work.read_ahead(Mark, "id", heard.values())}
    return {item_id: marks[id_] for item_id, id_ in heard.items() if id_ in marks}
