"""Writing the Word documents, and what they will admit."""

import re
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from seci_capture import paths
from seci_capture.gui import theme
from seci_capture.gui.forms.ui_documents_bar import Ui_DocumentsBar
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.notices import Notice, NoticeAction
from seci_capture.gui.session import Session
from seci_capture.services import reporting
from seci_capture.services.messages import document_name
from seci_capture.services.reporting import Document, Exported
from seci_capture.services.texts import _, ngettext

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 120


class DocumentsBar(QFrame):
    """Two buttons, one for each document."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DocumentsBar()
        self.form.setupUi(self)
        self._session = session
        self._compiled: Compiled | None = None
        theme.set_type(self.form.documents_title, theme.HEADING, bold=True)
        theme.set_type(self.form.gaps_label, theme.NOTE, faint=True)
        self.form.pack_button.clicked.connect(self._write_pack)
        self.form.checklist_button.clicked.connect(self._write_checklist)

    def show_compiled(self, compiled: Compiled | None) -> None:
        """Show what would be written."""
        self._compiled = compiled
        ready = compiled is not None and bool(compiled.items)
        self.form.pack_button.setEnabled(ready)
        self.form.checklist_button.setEnabled(ready)
        self.form.gaps_label.setText(_readiness(compiled))

    def export(self, document: Document, target: Path) -> None:
        """Write a document and say where it is."""
        if self._compiled is None:
            return
        handover_id, session = self._compiled.handover.id, self._session
        session.tasks.read(
            lambda: reporting.export(
                session.library, session.edges.documents, handover_id, document, target
            ),
            self._show_written,
        )

    @Slot()
    def _write_pack(self) -> None:
        self._ask(Document.PACK)

    @Slot()
    def _write_checklist(self) -> None:
        self._ask(Document.CHECKLIST)

    def _ask(self, document: Document) -> None:
        if self._compiled is None:
            return
        suggested = paths.documents_folder() / file_name(document, self._compiled.handover.expert)
        chosen, _kind = QFileDialog.getSaveFileName(
            self, document_name(document), str(suggested), _("Word documents (*.docx)")
        )
        if chosen:
            self.export(document, Path(chosen).with_suffix(".docx"))

    def _show_written(self, exported: Exported) -> None:
        self._session.history.keep_export(exported)
        path = exported.path
        self._session.notices.post(
            Notice(
                _("{document} is written: {path}").format(
                    document=document_name(exported.document), path=path
                ),
                actions=(
                    NoticeAction(_("Open"), lambda: _open(path)),
                    NoticeAction(_("Show in folder"), lambda: _open(path.parent)),
                ),
            )
        )


def file_name(document: Document, expert: str) -> str:
    """Return a name for a document that every file system takes."""
    person = _NOT_IN_NAMES.sub(" ", expert)[:_LONGEST_NAME].strip(" .")
    return f"{document_name(document)} – {person}.docx"


def _readiness(compiled: Compiled | None) -> str:
    if compiled is None or not compiled.items:
        return _("There is nothing to write yet: make an item first.")
    items = ngettext("{n} item", "{n} items", len(compiled.items)).format(n=len(compiled.items))
    if not compiled.gaps:
        return _("{items}. No gap was found.").format(items=items)
    gaps = ngettext(
        "{n} gap, which the pack names openly",
        "{n} gaps, which the pack names openly",
        len(compiled.gaps),
    ).format(n=len(compiled.gaps))
    return _("{items}. {gaps}.").format(items=items, gaps=gaps)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
