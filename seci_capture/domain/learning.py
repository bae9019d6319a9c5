"""How far a successor is with the tasks of their checklist (internalization)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TaskState(StrEnum):
    """What the successor says of a task. Nobody else sets it, and nothing is scored."""

    OPEN = "open"
    BEGUN = "begun"
    DONE = "done"


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
