"""Where copies of the open library go, which there are, and one file to move it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget

from seci_capture import paths
from seci_capture.domain.errors import CaptureError
from seci_capture.gui.forms.ui_backup_dialog import Ui_BackupDialog
from seci_capture.gui.models.backup_state import BackupState, last_backup
from seci_capture.gui.models.moments import moment_text
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.gui.settings.backup_keeper import BackupKeeper
from seci_capture.gui.settings.choices import CopyChosen
from seci_capture.gui.theme import HEADING, NOTE, set_type
from seci_capture.gui.widgets.fitting_height import fit_height
from seci_capture.services import backup
from seci_capture.services.backup import ENDING
from seci_capture.services.clock import now
from seci_capture.services.texts import _

_MOMENT = Qt.ItemDataRole.UserRole


class BackupDialog(QDialog):
    """Shows what the keeper of the copies does, and steers it. Copying goes on without it.

    Signals:
        copy_chosen: a copy is to be brought back.
    """

    copy_chosen = Signal(CopyChosen)

    def __init__(self, session: Session, keeper: BackupKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = session.library
        self._keeper = keeper
        self._reading = Reading(session.tasks)
        self._listed: tuple[object, ...] = ()
        self.ui = Ui_BackupDialog()
        self.ui.setupUi(self)
        ui = self.ui
        set_type(ui.move_label, HEADING)
        for label in (ui.last_label, ui.move_hint_label):
            set_type(label, NOTE, faint=True)
        ui.open_frame.setVisible(not session.library.locked)
        if session.library.locked:
            asked = _("It asks for the passphrase or the recovery key.")
            ui.move_hint_label.setText(f"{ui.move_hint_label.text()} {asked}")
        ui.folder_button.clicked.connect(self.choose_folder)
        ui.now_button.clicked.connect(keeper.back_up)
        ui.stop_button.clicked.connect(keeper.stop)
        ui.copies_list.itemActivated.connect(self._restore)
        ui.copies_list.currentItemChanged.connect(self._allow_restore)
        ui.restore_button.clicked.connect(self._restore)
        ui.move_button.clicked.connect(self._move)
        ui.close_button.clicked.connect(self.accept)
        self.finished.connect(self._go)
        keeper.changed.connect(self._show_state)
        self._show_state(keeper.state)
        (ui.now_button if keeper.state.folder else ui.folder_button).setFocus()

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose where copies go."""
        start = self._keeper.state.folder or paths.home_folder()
        chosen = QFileDialog.getExistingDirectory(self, _("Folder for copies"), str(start))
        if chosen:
            self._keeper.choose(Path(chosen))
            self.ui.now_button.setFocus()

    @Slot()
    def _go(self) -> None:
        """Ask nothing any more: an answer would find nothing to show itself in."""
        self._keeper.changed.disconnect(self._show_state)
        self._reading.drop()
        self.deleteLater()

    @Slot(BackupState)
    def _show_state(self, state: BackupState) -> None:
        ui = self.ui
        ui.folder_edit.setText(str(state.folder or ""))
        ui.last_label.setText(last_backup(state))
        self._allow_now(state)
        ui.move_button.setEnabled(not state.running)
        ui.folder_button.setEnabled(not state.running)
        ui.progress_bar.setVisible(state.running)
        ui.progress_bar.setMaximum(0 if state.share is None else 1000)
        ui.progress_bar.setValue(round((state.share or 0) * 1000))
        ui.refusal_label.setText(state.failed)
        ui.refusal_frame.setVisible(bool(state.failed))
        self._list_copies(state)
        fit_height(self)

    def _allow_now(self, state: BackupState) -> None:
        """Offer to begin or to stop, and let the focus go from one to the other."""
        now_button, stop_button = self.ui.now_button, self.ui.stop_button
        had_focus = now_button.hasFocus() or stop_button.hasFocus()
        now_button.setEnabled(state.folder is not None and not state.running)
        stop_button.setVisible(state.running)
        if had_focus:
            (stop_button if state.running else now_button).setFocus()

    def _list_copies(self, state: BackupState) -> None:
        """List the copies anew when there is another folder or another copy."""
        if (listed := (state.folder, state.last, state.failed)) == self._listed:
            return
        self._listed = listed
        folder, library_id = state.folder, self._library.id

        def work() -> tuple[datetime, ...]:
            return backup.copies_of(folder, library_id) if folder else ()

        self._reading.ask(work, self._show_copies, self._show_none)

    def _show_copies(self, copies: tuple[datetime, ...]) -> None:
        self.ui.copies_list.clear()
        moment = now()
        for each in copies:
            item = QListWidgetItem(moment_text(each, moment), self.ui.copies_list)
            item.setData(_MOMENT, each)
        self.ui.copies_list.setCurrentRow(0)
        self.ui.copies_label.setVisible(bool(copies))
        self.ui.copies_list.setVisible(bool(copies))
        self.ui.restore_button.setVisible(bool(copies))
        self._allow_restore()
        fit_height(self)

    def _show_none(self, _error: CaptureError) -> None:
        self._show_copies(())

    @Slot()
    def _allow_restore(self) -> None:
        self.ui.restore_button.setEnabled(self.ui.copies_list.currentItem() is not None)

    @Slot()
    def _restore(self) -> None:
        item, folder = self.ui.copies_list.currentItem(), self._keeper.state.folder
        if item is not None and folder is not None:
            chosen = CopyChosen(folder, item.data(_MOMENT), self._library.folder)
            self.accept()
            self.copy_chosen.emit(chosen)

    @Slot()
    def _move(self) -> None:
        name = paths.documents_folder() / f"{self._library.folder.name}{ENDING}"
        title, kind = _("Move to another computer"), _("Library to move")
        chosen, _kind = QFileDialog.getSaveFileName(self, title, str(name), f"{kind} (*{ENDING})")
        if chosen:
            path = Path(chosen)
            self._keeper.pack(path if path.suffix == ENDING else Path(f"{chosen}{ENDING}"))
