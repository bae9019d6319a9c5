"""What the parts of the Learn room tell the room."""

from dataclasses import dataclass

from seci_capture.domain.learning import TaskState


@dataclass(frozen=True, slots=True)
class TaskChosen:
    """A task goes on to its next state."""

    item_id: str


@dataclass(frozen=True, slots=True)
class StateChosen:
    """A task is in another state."""

    item_id: str
    state: TaskState


@dataclass(frozen=True, slots=True)
class Reflected:
    """Somebody wrote down what they thought of a task."""

    item_id: str
    text: str
