"""Notes on their way into the library: held until they are stored, so that none is lost."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.domain.learning import LearningTask
from seci_capture.gui.internalize.choices import Reflected
from seci_capture.gui.session import Session
from seci_capture.services import internalization


@dataclass(frozen=True, slots=True)
class Place:
    """Whose note it is, and about which item."""

    successor_id: str
    item_id: str


class NoteStore(QObject):
    """Stores notes one after the other. ``failed`` is told of one that could not be stored."""

    def __init__(self, session: Session, failed: Callable[[Place], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._failed = failed
        self._held: dict[Place, str] = {}

    def note(self, successor_id: str, task: LearningTask) -> str:
        """Return the note about a task, as it was written last."""
        return self._held.get(Place(successor_id, task.task.id), task.reflection)

    def store(self, successor_id: str, written: Reflected) -> None:
        """Store a note."""
        place, text = Place(successor_id, written.item_id), written.text
        library = self._session.library
        self._held[place] = text

        def done(_edit: Edit) -> None:
            if self._held.get(place) == text:
                del self._held[place]

        def failed(error: CaptureError) -> None:
            self._session.notices.fail(error)
            self._failed(place)

        self._session.edit(
            lambda: internalization.reflect(library, successor_id, place.item_id, text),
            self,
            done,
            failed,
        )
