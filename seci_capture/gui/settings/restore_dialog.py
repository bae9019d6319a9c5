"""The dialog in which a library is brought back from a copy."""

from pathlib import Path

from PySide6.QtCore import QDir, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from seci_capture import paths
from seci_capture.domain.errors import CaptureError
from seci_capture.gui.forms.ui_restore_dialog import Ui_RestoreDialog
from seci_capture.gui.models.moments import moment_text
from seci_capture.gui.reading import Reading
from seci_capture.gui.settings.choices import CopyChosen, RestoreChosen
from seci_capture.gui.tasks import TaskRunner
from seci_capture.gui.theme import NOTE, set_type
from seci_capture.gui.widgets.fitting_height import fit_height
from seci_capture.gui.widgets.new_folder import free_in
from seci_capture.services import restoring
from seci_capture.services.backup import ENDING
from seci_capture.services.clock import now
from seci_capture.services.library import is_library
from seci_capture.services.messages import sentence
from seci_capture.services.ports import SecretStore
from seci_capture.services.restoring import Offer, Wanted
from seci_capture.services.texts import _


class RestoreDialog(QDialog):
    """Asks from where and to where. What is given is looked at before anything begins.

    Signals:
        chosen: a library is to be brought back, and can be.
    """

    chosen = Signal(RestoreChosen)

    def __init__(self, tasks: TaskRunner, secrets: SecretStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._secrets = secrets
        self._reading = Reading(tasks)
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        ui = self.ui
        set_type(ui.target_hint_label, NOTE, faint=True)
        ui.target_edit.setText(str(free_in(paths.documents_folder(), _("Restored library"))))
        ui.folder_button.clicked.connect(self._choose_folder)
        ui.file_button.clicked.connect(self._choose_file)
        ui.target_button.clicked.connect(self._choose_target)
        ui.source_edit.editingFinished.connect(self._look)
        ui.target_edit.textChanged.connect(self._allow)
        ui.secret_edit.textChanged.connect(self._allow)
        ui.cancel_button.clicked.connect(self.reject)
        ui.restore_button.clicked.connect(self._restore)
        self.finished.connect(self._go)
        self._offer: Offer | None = None
        self._show_offer(None)
        ui.folder_button.setFocus()

    def propose(self, copy: CopyChosen) -> None:
        """Begin with a copy of the open library."""
        self.ui.source_edit.setText(str(copy.source))
        self._look(copy)

    @Slot()
    def _go(self) -> None:
        """Wait for no answer any more: it would find nothing to show itself in."""
        self._reading.drop()
        self.deleteLater()

    @Slot()
    def _choose_folder(self) -> None:
        self._take_source(
            QFileDialog.getExistingDirectory(self, _("Folder with copies"), self._start())
        )

    @Slot()
    def _choose_file(self) -> None:
        kind = _("Library to move")
        chosen, _kind = QFileDialog.getOpenFileName(
            self, _("Library to move"), self._start(), f"{kind} (*{ENDING})"
        )
        self._take_source(chosen)

    def _take_source(self, chosen: str) -> None:
        if chosen:
            self.ui.source_edit.setText(chosen)
            self._look()

    @Slot()
    def _choose_target(self) -> None:
        title = _("Folder of the library")
        chosen = QFileDialog.getExistingDirectory(self, title, str(paths.documents_folder()))
        if chosen:
            self.ui.target_edit.setText(str(_target_in(Path(chosen))))

    def _start(self) -> str:
        return self.ui.source_edit.text() or str(paths.home_folder())

    @Slot()
    def _look(self, copy: CopyChosen | None = None) -> None:
        """Look what there is at the source."""
        text = self.ui.source_edit.text().strip()
        if not text:
            self._show_offer(None)
            return
        source, secrets = Path(text), self._secrets

        def show(offer: Offer) -> None:
            self._show_offer(offer)
            if copy is not None and copy.moment in offer.moments:
                self.ui.copy_box.setCurrentIndex(offer.moments.index(copy.moment))

        self._reading.ask(lambda: restoring.offer(source, secrets), show, self._refuse_source)

    def _show_offer(self, offer: Offer | None) -> None:
        ui = self.ui
        self._offer = offer
        moments = offer.moments if offer else ()
        ui.copy_box.clear()
        moment = now()
        for each in moments:
            ui.copy_box.addItem(moment_text(each, moment))
        needs_secret = offer is not None and offer.needs_secret
        for widget in (ui.copy_label, ui.copy_box):
            widget.setVisible(bool(moments))
        for field in (ui.secret_label, ui.secret_edit):
            field.setVisible(needs_secret)
        ui.refusal_frame.hide()
        self._allow()
        fit_height(self)

    def _refuse_source(self, error: CaptureError) -> None:
        self._show_offer(None)
        self._refuse(error)

    def _refuse(self, error: CaptureError) -> None:
        self.setEnabled(True)
        self.ui.refusal_label.setText(sentence(error))
        self.ui.refusal_frame.show()
        fit_height(self)

    @Slot()
    def _allow(self) -> None:
        ui, offer = self.ui, self._offer
        secret_given = offer is not None and (bool(ui.secret_edit.text()) or not offer.needs_secret)
        ui.restore_button.setEnabled(secret_given and bool(ui.target_edit.text().strip()))

    @Slot()
    def _restore(self) -> None:
        ui, offer = self.ui, self._offer
        if offer is None:
            return
        moment = offer.moments[ui.copy_box.currentIndex()] if offer.moments else None
        wanted = Wanted(
            Path(ui.source_edit.text().strip()), Path(ui.target_edit.text().strip()), moment
        )
        secret, secrets = ui.secret_edit.text() or None, self._secrets

        def work() -> RestoreChosen:
            restoring.check(wanted, secret, secrets)
            return RestoreChosen(wanted, secret)

        self.setEnabled(False)
        self._tasks.read(work, self._begin, self._refuse)

    def _begin(self, chosen: RestoreChosen) -> None:
        self.accept()
        self.chosen.emit(chosen)


def _target_in(folder: Path) -> Path:
    """Return where to restore to: the folder itself if it may be it, or else a new one in it."""
    fits = is_library(folder) or QDir(str(folder)).isEmpty()
    return folder if fits else free_in(folder, _("Restored library"))
