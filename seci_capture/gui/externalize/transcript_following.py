"""What is open follows what is stored: a step changes what it touched, and nothing else."""

from PySide6.QtCore import QObject, Signal, Slot

from seci_capture.domain.edits import Edit
from seci_capture.domain.marking import Mark
from seci_capture.domain.transcript import Passage
from seci_capture.gui.events import Changed
from seci_capture.gui.models.opened import Opened
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.services import correction, marking
from seci_capture.services.library import Library

_Read = tuple[frozenset[str], tuple[Mark, ...], tuple[Passage, ...]]


class Following(QObject):
    """Holds the recording that is open. Steps of its room are told by the room, see :meth:`take`.

    Signals:
        words_changed: other words are open now.
        marks_changed: other marks are open now.
    """

    words_changed = Signal(Opened)
    marks_changed = Signal(Opened)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._library = session.library
        self._reading = Reading(session.tasks)
        self._marks: set[str] = set()
        self._passages: set[str] = set()
        self.opened: Opened | None = None
        self.steps = 0
        session.events.changed.connect(self._take_change)

    def show(self, opened: Opened | None) -> None:
        """Hold what was read of a recording."""
        self.opened = opened
        self._marks.clear()
        self._passages.clear()
        self._reading.drop()

    def put(self, passage: Passage) -> None:
        """Let words stand in a passage before they are stored."""
        self._change((), (), (passage,))

    def take(self, edit: Edit) -> None:
        """Take in a step of this room, as it was stored."""
        self.steps += 1
        after = [change.after for change in edit.changes]
        touched = [c.before or c.after for c in edit.changes]
        marks = tuple(each for each in after if isinstance(each, Mark))
        passages = tuple(each for each in after if isinstance(each, Passage))
        self._change({each.id for each in touched if isinstance(each, Mark)}, marks, passages)
        if self._marks or self._passages:
            self._read()

    @Slot(Changed)
    def _take_change(self, changed: Changed) -> None:
        """Read what was touched elsewhere, or by undo and redo."""
        if changed.origin is self or self.opened is None or self.opened.transcript is None:
            return
        own = self.opened.transcript.id
        self._marks |= changed.changes.ids(Mark)
        self._passages |= {
            id_ for id_ in changed.changes.ids(Passage) if Passage.place(id_)[0] == own
        }
        if self._marks or self._passages:
            self.steps += 1
            self._read()

    def _read(self) -> None:
        library = self._library
        marks, passages = frozenset(self._marks), frozenset(self._passages)
        self._reading.ask(lambda: _read(library, marks, passages), self._show_read)

    def _show_read(self, read: _Read) -> None:
        self._marks.clear()
        self._passages.clear()
        self._change(*read)

    def _change(
        self,
        touched: frozenset[str] | set[str] | tuple[()],
        marks: tuple[Mark, ...],
        passages: tuple[Passage, ...],
    ) -> None:
        if self.opened is None:
            return
        before = self.opened
        if passages:
            self.opened = self.opened.with_passages(passages)
        if touched:
            self.opened = self.opened.with_marks(touched, marks)
        if self.opened.wording.words != before.wording.words:
            self.words_changed.emit(self.opened)
        if touched:
            self.marks_changed.emit(self.opened)


def _read(library: Library, marks: frozenset[str], passages: frozenset[str]) -> _Read:
    return marks, marking.some(library, marks), correction.passages(library, passages)
