"""A successor's tasks as rows, under the names of their areas."""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from seci_capture.domain.learning import Learning, LearningTask, Tally, TaskState
from seci_capture.gui.models.counts import tasks_done
from seci_capture.gui.models.rows import Index, RowsModel
from seci_capture.services.internalization import wording
from seci_capture.services.texts import _, pgettext


class TaskRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


class Filter(Enum):
    """Which tasks are shown."""

    ALL = "all"
    TO_DO = "to-do"
    DONE = "done"

    def lets_pass(self, task: LearningTask) -> bool:
        """Say whether a task is shown."""
        return self is Filter.ALL or (task.state is TaskState.DONE) is (self is Filter.DONE)


@dataclass(frozen=True, slots=True)
class AreaRow:
    """The name of a knowledge area, and how far it is."""

    name: str
    tally: Tally

    @property
    def id(self) -> str:
        """Return what tells this row from others."""
        return f"area {self.name}"


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task."""

    task: LearningTask

    @property
    def id(self) -> str:
        """Return what tells this row from others."""
        return self.task.task.id


Row = AreaRow | TaskRow


class TaskListModel(RowsModel[Row]):
    """Tasks under the names of their areas."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda row: row.id, parent)

    def show(self, learning: Learning | None, wanted: Filter, kept: str | None = None) -> None:
        """Show the tasks that a filter lets pass, and the one with the id ``kept``."""
        self.put(_rows(learning, wanted, kept) if learning else [])

    def task_at(self, index: Index) -> LearningTask | None:
        """Return the task of a row, None for the name of an area."""
        row = self.row_at(index)
        return row.task if isinstance(row, TaskRow) else None

    def first_near(self, row: int) -> QModelIndex:
        """Return the index of the first task from a row on, else of the last one before it."""
        tasks = [n for n, each in enumerate(self.rows) if isinstance(each, TaskRow)]
        later = [n for n in tasks if n >= row]
        near = (later or tasks[-1:])[:1]
        return self.index(near[0]) if near else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks of a row."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == TaskRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let tasks be chosen. The names of areas are only read."""
        flag = Qt.ItemFlag
        if self.task_at(index) is None:
            return flag.ItemIsEnabled if index.isValid() else flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable


def state_name(state: TaskState) -> str:
    """Return the plain word for a state."""
    return {
        TaskState.OPEN: pgettext("a task", "Open"),
        TaskState.BEGUN: _("Begun"),
        TaskState.DONE: _("Done"),
    }[state]


def told(tally: Tally) -> str:
    """Say how far somebody is. A count, and never a score."""
    return tasks_done(tally.done, tally.tasks)


def _rows(learning: Learning, wanted: Filter, kept: str | None) -> list[Row]:
    rows: list[Row] = []
    for area in learning.areas:
        shown = [
            TaskRow(each) for each in area.tasks if wanted.lets_pass(each) or each.task.id == kept
        ]
        if shown:
            rows += [AreaRow(area.name.strip() or _("Further knowledge"), area.tally), *shown]
    return rows


def _spoken(row: Row) -> str:
    if isinstance(row, AreaRow):
        return f"{row.name}: {told(row.tally)}"
    return f"{state_name(row.task.state)}: {wording(row.task.task)}"
