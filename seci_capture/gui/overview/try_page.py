"""The Word page of a first try."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from seci_capture import paths
from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.session import Session
from seci_capture.services import reporting, trying
from seci_capture.services.reporting import Document, Exported
from seci_capture.services.texts import _


@dataclass(frozen=True, slots=True)
class _Page:
    """A page that was written, with the items that were made for it."""

    edits: tuple[Edit, ...]
    exported: Exported


class TryPage(QObject):
    """Writes the page among the person's documents, and opens it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def write(self, handover_id: str, on_end: Callable[[], None]) -> None:
        """Make an item of each mark, write the page, and open it."""
        library, writer = self._session.library, self._session.edges.documents

        def work() -> _Page:
            edits = trying.items_from_marks(library, handover_id)
            target = trying.free_page(paths.documents_folder())
            pack = reporting.export(library, writer, handover_id, Document.PACK, target)
            return _Page(edits, pack)

        def done(page: _Page) -> None:
            on_end()
            self._show(page)

        def fail(error: CaptureError) -> None:
            on_end()
            self._session.notices.fail(error)

        self._session.tasks.edit(work, done, fail)

    def _show(self, page: _Page) -> None:
        for edit in page.edits:
            self._session.keep(edit, self)
        self._session.history.keep_export(page.exported)
        path = page.exported.path
        actions = (
            NoticeAction(_("Open"), partial(self._open, path)),
            NoticeAction(_("Show in folder"), partial(self._open, path.parent)),
        )
        text = _("Your page is written: {path}").format(path=path)
        self._session.notices.post(Notice(text, actions=actions))
        self._open(path)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            hint = _("Nothing on this computer opens {path}.").format(path=path)
            self._session.notices.post(Notice(hint, Weight.HINT))
