"""Writing the Word documents, and what they will admit."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QTreeWidgetItem, QWidget

from seci_capture import paths
from seci_capture.gui import theme
from seci_capture.gui.forms.ui_documents_bar import Ui_DocumentsBar
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.session import Session
from seci_capture.gui.widgets.button_keys import press_by
from seci_capture.services import reporting
from seci_capture.services.messages import document_name, told_gaps
from seci_capture.services.reporting import Document, Exported
from seci_capture.services.texts import _, ngettext

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 120


class DocumentsBar(QFrame):
    """A button for each document, and the list of what is missing.

    Signals:
        export_begins: a document is about to be written; what was typed must be stored first.
    """

    export_begins = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DocumentsBar()
        self.form.setupUi(self)
        self._session = session
        self._compiled: Compiled | None = None
        self._folder = paths.documents_folder()
        theme.set_type(self.form.documents_title, theme.HEADING, bold=True)
        theme.set_type(self.form.gaps_label, theme.NOTE, faint=True)
        self.form.pack_button.clicked.connect(self._write_pack)
        self.form.checklist_button.clicked.connect(self._write_checklist)
        press_by(self.form.pack_button, "Ctrl+E")
        press_by(self.form.checklist_button, "Ctrl+Shift+E")
        self.form.gaps_button.toggled.connect(self._show_gaps)

    def show_compiled(self, compiled: Compiled | None) -> None:
        """Show what would be written."""
        self._compiled = compiled
        ready = compiled is not None and bool(compiled.items)
        self.form.pack_button.setEnabled(ready)
        self.form.checklist_button.setEnabled(ready)
        self.form.gaps_label.setText(_readiness(compiled))
        self.form.gaps_label.setToolTip(_readiness(compiled))
        self.form.gaps_button.setEnabled(compiled is not None and bool(compiled.gaps))
        self._show_gaps()

    def export(self, document: Document, target: Path) -> None:
        """Write a document when all edits are stored, and say where it is."""
        if self._compiled is None:
            return
        handover_id, session = self._compiled.handover.id, self._session
        self.export_begins.emit()
        session.tasks.edit(
            lambda: reporting.export(
                session.library, session.edges.documents, handover_id, document, target
            ),
            self._show_written,
        )

    @Slot()
    def _show_gaps(self) -> None:
        form = self.form
        form.gaps_tree.setVisible(form.gaps_button.isChecked() and form.gaps_button.isEnabled())
        form.gaps_tree.clear()
        for gap in told_gaps(self._compiled.gaps if self._compiled else ()):
            lead = _line(gap.sentence)
            form.gaps_tree.addTopLevelItem(lead)
            lead.addChildren([_line(subject) for subject in gap.subjects])
        form.gaps_tree.expandAll()

    @Slot()
    def _write_pack(self) -> None:
        self._ask(Document.PACK)

    @Slot()
    def _write_checklist(self) -> None:
        self._ask(Document.CHECKLIST)

    def _ask(self, document: Document) -> None:
        if self._compiled is None:
            return
        dialog = QFileDialog(
            self, document_name(document), str(self._folder), _("Word documents (*.docx)")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(file_name(document, self._compiled.handover.expert))
        dialog.fileSelected.connect(partial(self._export_chosen, document))
        dialog.open()

    def _export_chosen(self, document: Document, chosen: str) -> None:
        target = as_word(Path(chosen))
        self._folder = target.parent
        self.export(document, target)

    def _show_written(self, exported: Exported) -> None:
        self._session.history.keep_export(exported)
        path = exported.path
        self._session.notices.post(
            Notice(
                _("{document} is written: {path}").format(
                    document=document_name(exported.document), path=path
                ),
                actions=(
                    NoticeAction(_("Open"), partial(self._open, path)),
                    NoticeAction(_("Show in folder"), partial(self._open, path.parent)),
                ),
            )
        )

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            hint = _("Nothing on this computer opens {path}.").format(path=path)
            self._session.notices.post(Notice(hint, Weight.HINT))


def file_name(document: Document, expert: str) -> str:
    """Return a name for a document that every file system takes."""
    person = _NOT_IN_NAMES.sub(" ", expert)[:_LONGEST_NAME].strip(" .")
    return f"{document_name(document)} – {person}.docx"


def as_word(path: Path) -> Path:
    """Return a path that ends as Word expects."""
    return path if path.suffix.lower() == ".docx" else path.with_name(f"{path.name}.docx")


def _line(text: str) -> QTreeWidgetItem:
    line = QTreeWidgetItem([" ".join(text.split())])
    line.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return line


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
