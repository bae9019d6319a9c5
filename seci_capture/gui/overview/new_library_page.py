"""The page on which a library is made, with or without a passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.gui.forms.ui_new_library_page import Ui_NewLibraryPage
from seci_capture.gui.overview.choices import LibraryWanted
from seci_capture.gui.overview.folders import choose_into, free_folder
from seci_capture.gui.theme import NOTE, TITLE, set_type
from seci_capture.services.messages import sentence
from seci_capture.services.texts import _

_SHORT, _GOOD = 10, 16


class NewLibraryPage(QWidget):
    """Signals:
    create_wanted: the form is filled in.
    back_wanted: the person thought better of it.
    """

    create_wanted = Signal(LibraryWanted)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewLibraryPage()
        self.ui.setupUi(self)
        set_type(self.ui.title_label, TITLE, bold=True)
        for label in (self.ui.strength_label, self.ui.open_label):
            set_type(label, NOTE, faint=True)
        self.ui.folder_button.clicked.connect(self._choose_folder)
        self.ui.locked_choice.toggled.connect(self._show_choice)
        self.ui.passphrase_edit.textChanged.connect(self._show_strength)
        self.ui.repeat_edit.textChanged.connect(self._show_strength)
        for edit in (self.ui.folder_edit, self.ui.passphrase_edit, self.ui.repeat_edit):
            edit.returnPressed.connect(self._create)
        self.ui.create_button.clicked.connect(self._create)
        self.ui.back_button.clicked.connect(self.back_wanted)

    def begin(self) -> None:
        """Show an empty form."""
        self.ui.folder_edit.setText(str(free_folder(_("Handovers"))))
        self.ui.passphrase_edit.clear()
        self.ui.repeat_edit.clear()
        self.ui.locked_choice.setChecked(True)
        self.ui.refusal_frame.hide()
        self._show_strength()
        self.set_busy(False)
        self.ui.passphrase_edit.setFocus()

    def refuse(self, error: CaptureError) -> None:
        """Say in place why there is no library yet, at the field that can mend it."""
        self.set_busy(False)
        self.ui.refusal_label.setText(sentence(error))
        self.ui.refusal_frame.show()
        about_secret = error.fault in (Fault.PASSPHRASE_EMPTY, Fault.INVALID)
        field = self.ui.passphrase_edit if about_secret else self.ui.folder_edit
        field.setFocus()
        field.selectAll()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed while the library is made."""
        self.setEnabled(not busy)
        self.ui.create_button.setText(_("Creating…") if busy else _("Create library"))

    @Slot()
    def _choose_folder(self) -> None:
        choose_into(self.ui.folder_edit, _("Folder of the library"))

    @Slot()
    def _show_choice(self) -> None:
        locked = self.ui.locked_choice.isChecked()
        for widget in (self.ui.passphrase_edit, self.ui.repeat_edit, self.ui.strength_label):
            widget.setEnabled(locked)
        self.ui.remember_box.setVisible(locked)

    @Slot()
    def _show_strength(self) -> None:
        first, again = self.ui.passphrase_edit.text(), self.ui.repeat_edit.text()
        self.ui.strength_label.setText(_hint(first, again))

    @Slot()
    def _create(self) -> None:
        locked = self.ui.locked_choice.isChecked()
        passphrase = self.ui.passphrase_edit.text()
        if locked and not passphrase.strip():
            self.refuse(CaptureError(Fault.PASSPHRASE_EMPTY))
        elif locked and passphrase != self.ui.repeat_edit.text():
            self.refuse(CaptureError(Fault.INVALID, field="passphrases"))
        else:
            self.set_busy(True)
            self.ui.refusal_frame.hide()
            folder = Path(self.ui.folder_edit.text()).expanduser()
            remember = locked and self.ui.remember_box.isChecked()
            wanted = LibraryWanted(folder, passphrase if locked else None, remember)
            self.create_wanted.emit(wanted)


def _hint(passphrase: str, again: str) -> str:
    if not passphrase:
        return _("Three or four words are easy to keep in mind and hard to guess.")
    if again and passphrase != again:
        return _("The two are not the same yet.")
    if len(passphrase) < _SHORT:
        return _("Short, so it may be guessed. Add a word or two.")
    return _("Fair.") if len(passphrase) < _GOOD else _("Good: long enough.")
