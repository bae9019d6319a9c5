"""The page that asks for a library's passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.domain.errors import CaptureError
from seci_capture.gui.forms.ui_unlock_page import Ui_UnlockPage
from seci_capture.gui.overview.choices import SecretGiven
from seci_capture.gui.theme import NOTE, TITLE, set_type
from seci_capture.services.messages import sentence
from seci_capture.services.texts import _


class UnlockPage(QWidget):
    """Signals:
    secret_given: a passphrase or recovery key is to be tried.
    back_wanted: the person thought better of it.
    """

    secret_given = Signal(SecretGiven)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self.ui = Ui_UnlockPage()
        self.ui.setupUi(self)
        set_type(self.ui.title_label, TITLE, bold=True)
        for label in (self.ui.folder_label, self.ui.hint_label):
            set_type(label, NOTE, faint=True)
        self.ui.passphrase_edit.returnPressed.connect(self._give)
        self.ui.unlock_button.clicked.connect(self._give)
        self.ui.back_button.clicked.connect(self.back_wanted)

    def begin(self, folder: Path) -> None:
        """Ask for the passphrase of a library."""
        self._folder = folder
        self.ui.title_label.setText(_("Open {name}").format(name=folder.name))
        self.ui.folder_label.setText(str(folder))
        self.ui.passphrase_edit.clear()
        self.ui.refusal_frame.hide()
        self.set_busy(False)
        self.ui.passphrase_edit.setFocus()

    def refuse(self, error: CaptureError) -> None:
        """Say in place why the library did not open."""
        self.set_busy(False)
        self.ui.refusal_label.setText(sentence(error))
        self.ui.refusal_frame.show()
        self.ui.passphrase_edit.setFocus()
        self.ui.passphrase_edit.selectAll()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed while the passphrase is tried."""
        self.setEnabled(not busy)
        self.ui.unlock_button.setText(_("Opening…") if busy else _("Open"))

    @Slot()
    def _give(self) -> None:
        self.set_busy(True)
        secret = self.ui.passphrase_edit.text()
        self.secret_given.emit(SecretGiven(self._folder, secret, self.ui.remember_box.isChecked()))
