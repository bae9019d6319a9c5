"""Makes the pages of a document beside the window, again and again while one writes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seci_capture.domain.errors import CaptureError
from seci_capture.domain.pack import KnowledgePack
from seci_capture.gui.session import Session
from seci_capture.services import paging, reporting
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.clock import now
from seci_capture.services.reporting import Document

PATIENCE_MS = 700
"""Pages are made when nothing was changed for so long."""


@dataclass(frozen=True, slots=True)
class Pages:
    """A document as a PDF file, with what it was made from."""

    document: Document
    pack: KnowledgePack
    pdf: bytes

    def shows(self, document: Document, pack: KnowledgePack) -> bool:
        """Say whether a document would look just like this."""
        return (self.document, _timeless(self.pack)) == (document, _timeless(pack))


@dataclass(frozen=True, slots=True)
class PagesFailed:
    """The pages could not be made."""

    error: CaptureError


class PageMaker(QObject):
    """Makes one document at a time; what is not wanted any more is stopped.

    Signals:
        begun: pages are being made.
        made: there they are.
        failed: they could not be made.
    """

    begun = Signal()
    made = Signal(Pages)
    failed = Signal(PagesFailed)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: tuple[Document, KnowledgePack] | None = None
        self._last: Pages | None = None
        self._token: CancelToken | None = None
        self._asked: CancelToken | None = None
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._begin)

    @property
    def available(self) -> bool:
        """Say whether pages can be made on this computer."""
        return self._session.edges.office.available

    def want(self, document: Document, pack: KnowledgePack) -> None:
        """Make the pages of a document soon, unless they are there or under way."""
        if self._last and self._last.shows(document, pack):
            self.drop()
            self.made.emit(self._last)
        elif self._wanted is None or self._wanted != (document, _timeless(pack)):
            self.drop()
            self._wanted = document, _timeless(pack)
            self._timer.start(PATIENCE_MS if self._last and self._last.document is document else 0)

    def ask(self, document: Document, handover_id: str, then: Callable[[Pages], None]) -> None:
        """Make the pages of a document as it is once all edits are stored, for one purpose."""
        library = self._session.library
        self._session.tasks.edit(
            lambda: reporting.pack(library, handover_id), partial(self._make, document, then)
        )

    def drop(self) -> None:
        """Stop making pages that nobody waits for."""
        self._timer.stop()
        self._wanted = None
        if self._token:
            self._token.cancel()
            self._token = None

    def forget(self) -> None:
        """Stop, and let go of what was made."""
        self.drop()
        self._last = None
        if self._asked:
            self._asked.cancel()

    @Slot()
    def _begin(self) -> None:
        if self._wanted is None:
            return
        document, pack = self._wanted
        stamped = replace(pack, written_at=now())
        self._token = token = CancelToken()
        self.begun.emit()
        edges = self._session.edges
        self._session.tasks.read(
            lambda: paging.pages(stamped, edges.documents, edges.office, document, token),
            partial(self._take, token, document, stamped),
            partial(self._fail, token),
        )

    def _make(self, document: Document, then: Callable[[Pages], None], pack: KnowledgePack) -> None:
        if self._last and self._last.shows(document, pack):
            then(self._last)
            return
        edges = self._session.edges
        self._asked = token = CancelToken()
        self._session.tasks.read(
            lambda: paging.pages(pack, edges.documents, edges.office, document, token),
            lambda pdf: then(Pages(document, pack, pdf)),
        )

    def _take(
        self, token: CancelToken, document: Document, pack: KnowledgePack, pdf: bytes
    ) -> None:
        if token is not self._token:  # something newer is wanted by now
            return
        self._token, self._wanted = None, None
        self._last = Pages(document, pack, pdf)
        self.made.emit(self._last)

    def _fail(self, token: CancelToken, error: CaptureError) -> None:
        if token is self._token:
            self._token, self._wanted = None, None
            self.failed.emit(PagesFailed(error))


def _timeless(pack: KnowledgePack) -> KnowledgePack:
    return replace(pack, written_at=datetime.min)
