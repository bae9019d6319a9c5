"""A Compile room over a real library, with what a person would do to it by mouse and keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from seci_capture.domain.edits import Edit
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.gui.combine.compile_room import CompileRoom
from seci_capture.gui.notices import Notice, Notices
from seci_capture.gui.session import Session
from seci_capture.services import combination, library, marking
from seci_capture.services.ports import Edges
from tests.helpers.gui_edges import fake_edges
from tests.helpers.libraries import Case, add_case
from tests.helpers.windows import settle_tasks

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Desk:
    """A shown room with its case, marks and notices."""

    qtbot: QtBot
    session: Session
    room: CompileRoom
    case: Case
    marks: list[Mark]
    posted: list[Notice] = field(default_factory=list)

    @property
    def stored(self) -> tuple[KnowledgeItem, ...]:
        """Return the items in the library."""
        return combination.items(self.session.library, self.case.handover.id)

    def settle(self) -> None:
        """Wait until everything is stored and shown."""
        settle_tasks(self.qtbot, self.session.tasks)

    def keep(self, edit: Edit) -> Edit:
        """Let the window know of a step that was taken elsewhere."""
        self.session.keep(edit)
        self.settle()
        return edit

    def item(self, title: str, area: str = "", *marks: Mark) -> KnowledgeItem:
        """Make an item, and wait until it is shown."""
        edit = combination.add_item(
            self.session.library,
            self.case.handover.id,
            title=title,
            statement=f"All about {title}.",
            kind=MarkKind.CONCEPT,
            area=area,
            evidence=[mark.id for mark in marks],
        )
        return self.keep(edit).made(KnowledgeItem)

    def click_mark(self, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Click a waiting mark."""
        view = self.room.form.waiting_list
        place = view.visualRect(self.room.waiting.index(row)).center()
        QTest.mouseClick(view.viewport(), LEFT, modifier, place)

    def click_item(self, item: KnowledgeItem, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Click an item."""
        view = self.room.form.item_list
        place = view.visualRect(self.room.items.index_of(item.id)).center()
        QTest.mouseClick(view.viewport(), LEFT, modifier, place)

    def click_row(self, title: str) -> None:
        """Click a row of the list of items by what is read aloud of it."""
        view = self.room.form.item_list
        rect = view.visualRect(self.room.items.index(self.titles().index(title)))
        QTest.mouseClick(view.viewport(), LEFT, NONE, rect.center())

    def type_statement(self, text: str) -> None:
        """Put other words in place of the statement."""
        field = self.room.editor.form.statement_edit
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(field, text)

    def type_title(self, text: str) -> None:
        """Put another title in place of the one that is there."""
        field = self.room.editor.form.title_edit
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def titles(self) -> list[str]:
        """Return the rows of the item list as they are read aloud."""
        model = self.room.items
        return [model.index(row).data().split(" (")[0] for row in range(model.rowCount())]

    def drag(self, source: QAbstractItemView, target: QAbstractItemView, place: QPoint) -> None:
        """Drop what is chosen in one list on a place of another: what Qt sends when a drag ends."""
        viewport = target.viewport()
        data = source.model().mimeData(source.selectionModel().selectedIndexes())
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        for kind in (QDragEnterEvent, QDragMoveEvent):
            QApplication.sendEvent(viewport, kind(place, actions, data, LEFT, NONE))
        drop = QDropEvent(QPointF(place), actions, data, LEFT, NONE, QEvent.Type.Drop)
        QApplication.sendEvent(viewport, drop)


@contextmanager
def desk(qtbot: QtBot, folder: Path, edges: Edges | None = None) -> Iterator[Desk]:
    """Give a room over a library with a handover and four waiting marks."""
    made = library.create(folder, None).library
    case = add_case(made)
    kinds = (MarkKind.CUE, MarkKind.STORY, MarkKind.PITFALL, MarkKind.QUESTION)
    marks = [
        marking.mark_words(
            made, case.transcript.id, case.words[4 * n].n, case.words[4 * n + 2].n, kind
        ).made(Mark)
        for n, kind in enumerate(kinds)
    ]
    posted: list[Notice] = []
    notices = Notices()
    notices.posted.connect(posted.append)
    session = Session(made, edges or fake_edges(), notices)
    room = CompileRoom(session)
    qtbot.addWidget(room)
    room.resize(1080, 760)
    with qtbot.waitActive(room):
        room.show()
    room.show_handover(case.handover.id)
    qtbot.waitUntil(lambda: room._compiled is not None)
    yield Desk(qtbot, session, room, case, marks, posted)
    room.show_handover(None)
    session.close()
