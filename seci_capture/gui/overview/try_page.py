"""The Word page of a first try."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from seci_capture import paths
from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.gui.session import Session
from seci_capture.services import reporting, trying
from seci_capture.services.reporting import Document, Exported


@dataclass(frozen=True, slots=True)
class _Page:
    """A page that was written, with the items that were made for it."""

    edits: tuple[Edit, ...]
    exported: Exported


class TryPage(QObject):
    """Writes the page among the person's documents, one at a time.

    Signals:
        written: the page is there.
    """

    written = Signal(Exported)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._writing = False

    def write(self, handover_id: str) -> None:
        """Make an item of each mark, and write the page."""
        if self._writing:
            return
        library, writer = self._session.library, self._session.edges.documents

        def work() -> _Page:
            edits = trying.items_from_marks(library, handover_id)
            target = trying.free_page(paths.documents_folder())
            pack = reporting.export(library, writer, handover_id, Document.PACK, target)
            return _Page(edits, pack)

        self._writing = True
        self._session.tasks.edit(work, self._keep, self._fail)

    def _keep(self, page: _Page) -> None:
        self._writing = False
        for edit in page.edits:
            self._session.keep(edit, self)
        self._session.history.keep_export(page.exported)
        self.written.emit(page.exported)

    def _fail(self, error: CaptureError) -> None:
        self._writing = False
        self._session.notices.fail(error)
