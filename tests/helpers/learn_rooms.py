"""A Learn room over a real library, with what a person would do to it by mouse and keys."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seci_capture.domain.edits import Edit
from seci_capture.domain.handover import Successor
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import LearningTask, TaskState
from seci_capture.domain.marking import MarkKind
from seci_capture.gui.internalize.learn_room import LearnRoom
from seci_capture.gui.notices import Notice, Notices
from seci_capture.gui.session import Session
from seci_capture.services import combination, handover, internalization, library
from tests.helpers.gui_edges import fake_edges
from tests.helpers.libraries import Case, add_case
from tests.helpers.windows import settle_tasks

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Classroom:
    """A shown room with its case and notices."""

    qtbot: QtBot
    session: Session
    room: LearnRoom
    case: Case
    posted: list[Notice] = field(default_factory=list)

    @property
    def successors(self) -> tuple[Successor, ...]:
        """Return who takes over."""
        return handover.successors(self.session.library, self.case.handover.id)

    def stored(self, who: int = 0) -> list[LearningTask]:
        """Return the tasks of a successor as the library has them."""
        successor = self.successors[who]
        handover_id = self.case.handover.id
        return list(internalization.tasks(self.session.library, handover_id, successor.id).tasks)

    def states(self, who: int = 0) -> list[TaskState]:
        """Return the states of a successor's tasks as the library has them."""
        return [task.state for task in self.stored(who)]

    def shown(self) -> list[str]:
        """Return the rows of the list as they are read aloud."""
        model = self.room.tasks
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def settle(self) -> None:
        """Wait until everything is stored and shown."""
        settle_tasks(self.qtbot, self.session.tasks)

    def keep(self, edit: Edit) -> Edit:
        """Let the window know of a step that was taken elsewhere."""
        self.session.keep(edit)
        self.settle()
        return edit

    def add_items(self, titles: Sequence[str], area: str = "", marks: Sequence[str] = ()) -> None:
        """Make items, and wait until they are shown as tasks."""
        for title in titles:
            self.add_item(title, area, marks)

    def add_item(self, title: str, area: str = "", marks: Sequence[str] = ()) -> KnowledgeItem:
        """Make an item, and wait until it is shown as a task."""
        edit = combination.add_item(
            self.session.library,
            self.case.handover.id,
            title=title,
            statement=f"All about {title}.",
            kind=MarkKind.CUE,
            area=area,
            evidence=marks,
        )
        return self.keep(edit).made(KnowledgeItem)

    def name(self, *names: str) -> Edit:
        """Say who takes over."""
        return self.keep(
            handover.name_successors(self.session.library, self.case.handover.id, names)
        )

    def click_task(self, title: str, *, on_sign: bool = False) -> None:
        """Click a task in the list, or its sign."""
        view = self.room.form.task_list
        row = next(n for n, text in enumerate(self.shown()) if f"“{title}”" in text)
        place = view.visualRect(self.room.tasks.index(row))
        point = QPoint(place.left() + 18, place.top() + 18) if on_sign else place.center()
        QTest.mouseClick(view.viewport(), LEFT, NONE, point)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key wherever the focus is, and wait until it has taken effect."""
        self.press_now(key, modifier)
        self.settle()

    def press_now(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key wherever the focus is."""
        widget = self.room.focusWidget() or self.room
        QTest.keyClick(widget, key, modifier)

    def click(self, widget: QWidget) -> None:
        """Click a widget that can be seen, and wait until it has taken effect."""
        assert widget.isVisible(), widget.objectName()
        assert widget.isEnabled(), widget.objectName()
        QTest.mouseClick(widget, LEFT)
        self.settle()

    def write(self, text: str) -> None:
        """Write into the note, which stays open."""
        note = self.room.card.form.note_edit
        note.setFocus()
        note.selectAll()
        QTest.keyClicks(note, text)

    def undo(self) -> None:
        """Take back a step."""
        self.session.history.undo()
        self.settle()

    def redo(self) -> None:
        """Take a step again."""
        self.session.history.redo()
        self.settle()


@contextmanager
def classroom(
    qtbot: QtBot, folder: Path, titles: Sequence[str] = ("The hum", "The bearing", "The valve")
) -> Iterator[Classroom]:
    """Give a room over a library with a handover, and tasks in the area “Machines”."""
    made = library.create(folder, None).library
    case = add_case(made)
    posted: list[Notice] = []
    notices = Notices()
    notices.posted.connect(posted.append)
    session = Session(made, fake_edges(), notices)
    room = LearnRoom(session)
    qtbot.addWidget(room)
    room.resize(1060, 760)
    with qtbot.waitActive(room):
        room.show()
    room.show_handover(case.handover.id)
    qtbot.waitUntil(lambda: room._learners is not None)
    here = Classroom(qtbot, session, room, case, posted)
    here.add_items(titles, "Machines")
    yield here
    room.show_handover(None)
    session.close()
