"""How far a successor is with the tasks of their checklist (internalization)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from seci_capture.domain.checklist import Task
from seci_capture.domain.handover import Handover, Successor
from seci_capture.domain.marking import Mark


class TaskState(StrEnum):
    """What the successor says of a task. Nobody else sets it, and nothing is scored."""

    OPEN = "open"
    BEGUN = "begun"
    DONE = "done"

    @property
    def following(self) -> "TaskState":
        """Return the state that comes next; after done a task is open again."""
        states = tuple(TaskState)
        return states[(states.index(self) + 1) % len(states)]


@dataclass(frozen=True, slots=True)
class TaskProgress:
    """One successor's progress with the task about an item, and what they thought of it.

    A task without progress is open. ``reflection`` says what was expected, what happened, and what
    surprised; it is the successor's own and goes into no document.
    """

    id: str
    successor_id: str
    item_id: str
    state: TaskState
    changed_at: datetime
    reflection: str = ""


@dataclass(frozen=True, slots=True)
class LearningTask:
    """A task as one successor has it. ``voice`` is the mark in which the expert is heard."""

    task: Task
    voice: Mark | None = None
    progress: TaskProgress | None = None

    @property
    def state(self) -> TaskState:
        """Return how far the successor is."""
        return self.progress.state if self.progress else TaskState.OPEN

    @property
    def reflection(self) -> str:
        """Return what the successor thought of it."""
        return self.progress.reflection if self.progress else ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many tasks there are, and how many of them are begun or done."""

    tasks: int
    begun: int
    done: int

    @property
    def complete(self) -> bool:
        """Say whether there was something to do and all of it is done."""
        return 0 < self.tasks == self.done


@dataclass(frozen=True, slots=True)
class LearningArea:
    """The tasks of one knowledge area. The name may be empty: no area."""

    name: str
    tasks: tuple[LearningTask, ...]

    @property
    def tally(self) -> Tally:
        """Return how far the successor is with this area."""
        return _tally(self.tasks)


@dataclass(frozen=True, slots=True)
class Learning:
    """One successor's checklist with their progress, area by area."""

    handover: Handover
    successor: Successor
    areas: tuple[LearningArea, ...]

    @property
    def tasks(self) -> tuple[LearningTask, ...]:
        """Return all tasks in their order."""
        return tuple(task for area in self.areas for task in area.tasks)

    @property
    def tally(self) -> Tally:
        """Return how far the successor is with the whole."""
        return _tally(self.tasks)

    def with_progress(self, progress: Iterable[TaskProgress]) -> "Learning":
        """Return the same checklist with this progress, which names all that there is."""
        known = {each.item_id: each for each in progress if each.successor_id == self.successor.id}
        return replace(
            self,
            areas=tuple(
                replace(
                    area,
                    tasks=tuple(
                        replace(each, progress=known.get(each.task.id)) for each in area.tasks
                    ),
                )
                for area in self.areas
            ),
        )


def _tally(tasks: Iterable[LearningTask]) -> Tally:
    states = [each.state for each in tasks]
    return Tally(len(states), states.count(TaskState.BEGUN), states.count(TaskState.DONE))
