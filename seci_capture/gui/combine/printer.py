"""Printing a document: the pages are made, a printer is chosen, and the rest goes by itself."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from seci_capture.gui.combine.page_maker import PageMaker, Pages
from seci_capture.gui.combine.printing import new_printer, print_pages
from seci_capture.gui.notices import Notice, Weight
from seci_capture.gui.session import Session
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.messages import document_name
from seci_capture.services.reporting import Document
from seci_capture.services.texts import _, ngettext

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class DocumentPrinter(QObject):
    """Prints what LibreOffice made pages of; without it, says what to do."""

    def __init__(self, session: Session, maker: PageMaker, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._maker, self._window = session, maker, parent
        self._token = CancelToken()

    def begin(self, document: Document, handover_id: str) -> None:
        """Make the pages of a document, and ask on which printer they go."""
        if self._maker.available:
            self._maker.ask(document, handover_id, self.choose_printer)
            return
        text = _(
            "LibreOffice is not installed: printing needs it. Write the Word file and print it "
            "from there."
        )
        self._session.notices.post(Notice(text, Weight.HINT))

    def choose_printer(self, pages: Pages) -> None:
        """Ask for a printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog

        printer = new_printer(pages.pdf, document_name(pages.document))
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.finished.connect(partial(self._take_answer, pages, printer))
        dialog.setModal(True)
        dialog.show()

    def _take_answer(self, pages: Pages, printer: "QPrinter", answer: int) -> None:
        if answer:  # of a dialog that was cancelled, it is 0
            self._print(pages, printer)

    def _print(self, pages: Pages, printer: "QPrinter") -> None:
        """Print pages beside the window, and say so."""
        token = self._token
        self._session.tasks.read(
            lambda: print_pages(pages.pdf, printer, token), partial(self._tell, pages.document)
        )

    def stop(self) -> None:
        """Stop printing, as before the library closes."""
        self._token.cancel()
        self._token = CancelToken()

    def _tell(self, document: Document, count: int) -> None:
        text = ngettext(
            "{document} goes to the printer: {n} page.",
            "{document} goes to the printer: {n} pages.",
            count,
        ).format(document=document_name(document), n=count)
        self._session.notices.post(Notice(text))
