"""An open library with all that a room needs to work on it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from seci_capture.domain.changes import changes_of
from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.gui.events import AppEvents, Changed
from seci_capture.gui.notices import Notices
from seci_capture.gui.tasks import TaskRunner
from seci_capture.gui.undo import History
from seci_capture.services.library import Library
from seci_capture.services.ports import Edges


class Session(QObject):
    """Lives from the opening of a library to its closing. Handed to each room."""

    def __init__(
        self, library: Library, edges: Edges, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.edges = edges
        self.notices = notices
        self.events = AppEvents(self)
        self.tasks = TaskRunner(notices.fail, self)
        self.history = History(library, self.tasks, self.events, notices)

    @property
    def writable(self) -> bool:
        """Say whether anything can be changed: not while another program has the library."""
        return self.library.writable

    def edit(
        self,
        work: Callable[[], Edit],
        origin: QObject | None = None,
        on_done: Callable[[Edit], None] | None = None,
        on_error: Callable[[CaptureError], None] | None = None,
    ) -> None:
        """Take a step: run a service that returns its edit, keep it for undo, tell the screens.

        ``on_done`` is called after the screens know. Failures become a notice by default.
        """

        def done(edit: Edit) -> None:
            self.keep(edit, origin)
            if on_done:
                on_done(edit)

        self.tasks.edit(work, done, on_error)

    def keep(self, edit: Edit, origin: QObject | None = None) -> None:
        """Take in a step that was carried out elsewhere, such as a finished import."""
        self.history.keep(edit)
        self.events.changed.emit(Changed(changes_of(edit), origin))

    def close(self) -> None:
        """Stop what is going on, wait for it, and close the library."""
        self.history.clear()
        self.tasks.finish()
        self.library.close()
