"""What the window knows of a room."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from seci_capture.domain.whereabouts import Spot
from seci_capture.gui.events import Changed
from seci_capture.gui.models.keys import KeyLine
from seci_capture.gui.session import Session


class Room(QWidget):
    """One of the rooms of the window, over one handover at a time.

    Subclasses draw what ``show_handover`` names, and refresh when something that they show changed.
    A room skips a change of its own making only when it has already drawn it.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.handover_id: str | None = None
        self._outdated = False
        session.events.changed.connect(self._take_change)

    def show_handover(self, handover_id: str | None) -> None:
        """Show another handover, or none."""
        self.handover_id = handover_id
        self.reload()

    def reload(self) -> None:
        """Read what is shown and draw it. Rooms override this."""

    def show_spot(self, spot: Spot, *, play: bool) -> None:
        """Show a place in this room as soon as it is read. Rooms that have places override this."""

    def keys(self) -> Sequence[KeyLine]:
        """Return the keys of this room that no button and no action listens for.

        Its actions are those of ``actions()``, as of any widget: the palette and the help list
        them, and the buttons that can be seen, by themselves.
        """
        return ()

    def concerns(self, changed: Changed) -> bool:
        """Say whether a change touches what this room shows. Rooms may narrow it."""
        return bool(changed.changes.touched)

    @Slot(Changed)
    def _take_change(self, changed: Changed) -> None:
        if self.concerns(changed):
            self.reload()

    def _reload_when_seen(self) -> None:
        """Read at once in front of a person, else when the room is shown next."""
        if self.isVisible():
            self.reload()
        else:
            self._outdated = True

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while nobody saw the room."""
        super().showEvent(event)
        if self._outdated:
            self._outdated = False
            self.reload()
