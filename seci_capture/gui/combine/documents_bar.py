"""Writing the documents, and what they will admit."""

import re
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from seci_capture.gui import theme
from seci_capture.gui.combine.gaps_popover import GapsPopover
from seci_capture.gui.combine.page_maker import PageMaker, Pages
from seci_capture.gui.forms.ui_documents_bar import Ui_DocumentsBar
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.models.wanted import NamesWanted
from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.opening import open_outside
from seci_capture.gui.session import Session
from seci_capture.gui.widgets.button_keys import press_by
from seci_capture.gui.window_state import WindowState
from seci_capture.services import paging, reporting
from seci_capture.services.messages import document_name
from seci_capture.services.reporting import Document, Exported
from seci_capture.services.texts import _, ngettext

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 120
_PDF = ".pdf"


class DocumentsBar(QFrame):
    """A button for each document, and the list of what is missing.

    Signals:
        export_begins: a document is about to be written; what was typed must be stored first.
        pages_wanted: the pages are to be seen, or not any longer.
        names_wanted: voices that are quoted are to be named.
    """

    export_begins = Signal()
    pages_wanted = Signal(bool)
    names_wanted = Signal(NamesWanted)

    def __init__(self, session: Session, maker: PageMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DocumentsBar()
        self.form.setupUi(self)
        self._session, self._maker = session, maker
        self._compiled: Compiled | None = None
        self._state = WindowState()
        self.gaps = GapsPopover(self)
        theme.set_type(self.form.documents_title, theme.HEADING, bold=True)
        theme.set_type(self.form.gaps_label, theme.NOTE, faint=True)
        self._connect()

    def show_compiled(self, compiled: Compiled | None) -> None:
        """Show what would be written."""
        self._compiled = compiled
        ready = compiled is not None and bool(compiled.items)
        self.form.pack_button.setEnabled(ready)
        self.form.checklist_button.setEnabled(ready)
        self.form.pages_button.setEnabled(compiled is not None and not compiled.empty)
        self.form.gaps_label.setText(_readiness(compiled))
        self.form.gaps_label.setToolTip(_readiness(compiled))
        self.form.gaps_button.setEnabled(compiled is not None and bool(compiled.gaps))
        self.gaps.show_gaps(compiled.gaps if compiled else ())

    def export(self, document: Document, target: Path) -> None:
        """Write a document when all edits are stored, and say where it is."""
        if self._compiled is None:
            return
        handover_id, session = self._compiled.handover.id, self._session
        self.export_begins.emit()
        if target.suffix.lower() == _PDF:
            self._maker.ask(document, handover_id, partial(self._keep_pages, target))
            return
        session.tasks.edit(
            lambda: reporting.export(
                session.library, session.edges.documents, handover_id, document, target
            ),
            self._show_written,
        )

    def _connect(self) -> None:
        form = self.form
        form.pack_button.clicked.connect(self._write_pack)
        form.checklist_button.clicked.connect(self._write_checklist)
        form.gaps_button.clicked.connect(self._show_gaps)
        form.pages_button.toggled.connect(self.pages_wanted)
        press_by(form.pack_button, "Ctrl+E")
        press_by(form.checklist_button, "Ctrl+Shift+E")
        press_by(form.gaps_button, "F8")
        press_by(form.pages_button, "F9")

    @Slot()
    def _show_gaps(self) -> None:
        self.gaps.open_over(self.form.gaps_button)

    @Slot()
    def _write_pack(self) -> None:
        self._ask(Document.PACK)

    @Slot()
    def _write_checklist(self) -> None:
        self._ask(Document.CHECKLIST)

    def _ask(self, document: Document) -> None:
        if self._compiled is None:
            return
        forms = [_("Word documents (*.docx)")]
        forms += [_("PDF files (*.pdf)")] if self._maker.available else []
        folder = str(self._state.documents_folder)
        dialog = QFileDialog(self, document_name(document), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(forms)
        dialog.selectFile(file_name(document, self._compiled.handover.expert, date.today()))
        dialog.accepted.connect(partial(self._export_chosen, document, dialog))
        dialog.open()

    def _export_chosen(self, document: Document, dialog: QFileDialog) -> None:
        chosen = Path(dialog.selectedFiles()[0])
        wants_pdf = _PDF in dialog.selectedNameFilter()
        target = as_pdf(chosen) if wants_pdf else as_word(chosen, pdf=self._maker.available)
        self._state.documents_folder = target.parent
        self.export(document, target)

    def _keep_pages(self, target: Path, pages: Pages) -> None:
        self._session.tasks.edit(
            lambda: paging.keep_pages(pages.pdf, pages.document, target, pages.pack.unnamed),
            self._show_written,
        )

    def _show_written(self, exported: Exported) -> None:
        self._session.history.keep_export(exported)
        text, offers = _written(exported), self._offers(exported)
        self._session.notices.post(Notice(text, actions=offers, topic=exported.path))

    def _offers(self, exported: Exported) -> tuple[NoticeAction, ...]:
        path = exported.path
        offers = [
            NoticeAction(_("Open"), partial(self._open, path)),
            NoticeAction(_("Show in folder"), partial(self._open, path.parent)),
        ]
        if exported.unnamed and self._session.writable:
            names = NamesWanted(exported.unnamed[0])
            offers.append(NoticeAction(_("Who speaks?"), partial(self.names_wanted.emit, names)))
        return tuple(offers)

    def _open(self, path: Path) -> None:
        if not open_outside(path):
            hint = _("Nothing on this computer opens {path}.").format(path=path)
            self._session.notices.post(Notice(hint, Weight.HINT))


def file_name(document: Document, expert: str, day: date) -> str:
    """Return a name for a document that every file system takes."""
    person = _NOT_IN_NAMES.sub(" ", expert)[:_LONGEST_NAME].strip(" .")
    return f"{document_name(document)} – {person} – {day.isoformat()}.docx"


def as_word(path: Path, *, pdf: bool = False) -> Path:
    """Return a path that ends as Word expects; one that ends as a PDF is left where ``pdf``."""
    if path.suffix.lower() == ".docx" or (pdf and path.suffix.lower() == _PDF):
        return path
    return path.with_name(f"{path.name}.docx")


def as_pdf(path: Path) -> Path:
    """Return a path that ends as a PDF file does."""
    if path.suffix.lower() == _PDF:
        return path
    return path.with_name(f"{path.name.removesuffix('.docx')}{_PDF}")


def _written(exported: Exported) -> str:
    told = _("{document} is written: {path}").format(
        document=document_name(exported.document), path=exported.path.name
    )
    if exported.unnamed:
        told = "\n".join((told, _("Somebody who is quoted in it has no name yet.")))
    if exported.unpermitted:
        told = "\n".join((told, _("Not everybody agreed to the recording: do not pass it on yet.")))
    return told


def _readiness(compiled: Compiled | None) -> str:
    if compiled is None or not compiled.items:
        return _("There is nothing to write yet: make an item first.")
    items = ngettext(
        "Written from the {n} item above", "Written from the {n} items above", len(compiled.items)
    ).format(n=len(compiled.items))
    if not compiled.gaps:
        return _("{items}. No gap was found.").format(items=items)
    gaps = ngettext(
        "{n} gap, which the pack names openly",
        "{n} gaps, which the pack names openly",
        len(compiled.gaps),
    ).format(n=len(compiled.gaps))
    return _("{items}. {gaps}.").format(items=items, gaps=gaps)
