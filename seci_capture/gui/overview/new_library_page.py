"""The page on which a library is made, with or without a passphrase."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.names import expect_name
from seci_capture.gui.forms.ui_new_library_page import Ui_NewLibraryPage
from seci_capture.gui.overview.choices import LibraryWanted
from seci_capture.gui.theme import NOTE, TITLE, set_type
from seci_capture.gui.widgets.new_folder import NewFolder
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
        self.folder = NewFolder(self.ui.name_edit, self.ui.place_edit, self.ui.place_button)
        self.ui.locked_choice.toggled.connect(self._show_choice)
        self.ui.passphrase_edit.textChanged.connect(self._show_strength)
        self.ui.repeat_edit.textChanged.connect(self._show_strength)
        self.ui.locked_choice.toggled.connect(self._withdraw_refusal)
        for edit in (
            *(self.ui.name_edit, self.ui.place_edit),
            *(self.ui.passphrase_edit, self.ui.repeat_edit),
        ):
            edit.returnPressed.connect(self._create)
            edit.textChanged.connect(self._withdraw_refusal)
        self.ui.create_button.clicked.connect(self._create)
        self.ui.back_button.clicked.connect(self.back_wanted)

    def begin(self) -> None:
        """Show an empty form."""
        self.folder.propose(_("Handovers"))
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
        field = self._field_of(error)
        field.setFocus()
        field.selectAll()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be pressed while the library is made."""
        self.setEnabled(not busy)
        self.ui.create_button.setText(_("Creating…") if busy else _("Create library"))

    def _field_of(self, error: CaptureError) -> QLineEdit:
        if error.fault is Fault.PASSPHRASE_EMPTY or error.details.get("field") == "passphrases":
            return self.ui.passphrase_edit
        about_name = error.fault in (Fault.FOLDER_NOT_EMPTY, Fault.INVALID)
        return self.ui.name_edit if about_name else self.ui.place_edit

    @Slot()
    def _show_choice(self) -> None:
        locked = self.ui.locked_choice.isChecked()
        for widget in (self.ui.passphrase_edit, self.ui.repeat_edit, self.ui.strength_label):
            widget.setEnabled(locked)
        self.ui.remember_box.setVisible(locked)

    @Slot()
    def _withdraw_refusal(self) -> None:
        """Complain no longer of what is being mended."""
        self.ui.refusal_frame.hide()

    @Slot()
    def _show_strength(self) -> None:
        first, again = self.ui.passphrase_edit.text(), self.ui.repeat_edit.text()
        self.ui.strength_label.setText(_hint(first, again))

    @Slot()
    def _create(self) -> None:
        try:
            wanted = self._wanted()
        except CaptureError as error:
            self.refuse(error)
            return
        self.set_busy(True)
        self.ui.refusal_frame.hide()
        self.create_wanted.emit(wanted)

    def _wanted(self) -> LibraryWanted:
        """Return what is filled in. Raises for the first thing that is missing."""
        ui = self.ui
        locked, passphrase = ui.locked_choice.isChecked(), ui.passphrase_edit.text()
        expect_name(ui.name_edit.text(), "library")
        if locked and not passphrase.strip():
            raise CaptureError(Fault.PASSPHRASE_EMPTY)
        if locked and passphrase != ui.repeat_edit.text():
            raise CaptureError(Fault.INVALID, field="passphrases")
        remember = locked and ui.remember_box.isChecked()
        return LibraryWanted(self.folder.path, passphrase if locked else None, remember)


def _hint(passphrase: str, again: str) -> str:
    if not passphrase:
        return _("Three or four words are easy to keep in mind and hard to guess.")
    if again and passphrase != again:
        return _("The two are not the same yet.")
    if len(passphrase) < _SHORT:
        return _("Short, so it may be guessed. Add a word or two.")
    return _("Fair.") if len(passphrase) < _GOOD else _("Good: long enough.")
