"""The page that shows the recovery key, once."""

import secrets
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from seci_capture import paths
from seci_capture.domain.errors import CaptureError
from seci_capture.gui.forms.ui_recovery_page import Ui_RecoveryPage
from seci_capture.gui.notices import Notice, Notices
from seci_capture.gui.theme import BODY, HEADING, TITLE, set_type, sized
from seci_capture.services.files import replaced
from seci_capture.services.texts import N_, _

_ORDINALS = (
    *(N_("1st"), N_("2nd"), N_("3rd"), N_("4th")),
    *(N_("5th"), N_("6th"), N_("7th"), N_("8th")),
)
"""A recovery key has eight groups."""


class RecoveryPage(QWidget):
    """Signals:
    written_down: the person has shown that they kept the key.
    """

    written_down = Signal()

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._folder = Path()
        self._group = ""
        self.ui = Ui_RecoveryPage()
        self.ui.setupUi(self)
        set_type(self.ui.title_label, TITLE, bold=True)
        set_type(self.ui.once_label, BODY, bold=True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.ui.key_edit.setFont(sized(fixed, HEADING))
        self.ui.copy_button.clicked.connect(self._copy)
        self.ui.print_button.clicked.connect(self._print)
        self.ui.save_button.clicked.connect(self._choose_file)
        self.ui.group_edit.textChanged.connect(self._compare)
        self.ui.group_edit.returnPressed.connect(self.ui.continue_button.click)
        self.ui.continue_button.clicked.connect(self._go_on)

    def begin(self, folder: Path, key: str) -> None:
        """Show the key of a new library."""
        self._folder = folder
        self.ui.key_edit.setText(key)
        self.ui.key_edit.setCursorPosition(0)
        groups = key.split("-")
        number = secrets.randbelow(len(groups))
        self._group = groups[number]
        text = _("To check that you have it: type the {ordinal} &group from your copy.")
        self.ui.group_label.setText(text.format(ordinal=_(_ORDINALS[number])))
        self.ui.group_edit.clear()
        self._compare()
        self.ui.copy_button.setFocus()

    def save(self, file: Path) -> None:
        """Write the key into a text file."""
        try:
            with replaced(file) as temporary:
                temporary.write_text(self._sheet(), "utf-8")
        except CaptureError as error:
            self._notices.fail(error)
        else:
            said = _("Saved. Keep {file} away from this computer.").format(file=file.name)
            self._notices.post(Notice(said))

    @Slot()
    def _compare(self) -> None:
        """Let the person go on when they have shown that they can read their copy."""
        typed = self.ui.group_edit.text().strip().upper()
        same = bool(typed) and typed == self._group
        differs = len(typed) >= len(self._group) and not same
        self.ui.match_label.setText(
            _("That is it.")
            if same
            else _("That differs from the key. Look at your copy again.")
            if differs
            else ""
        )
        self.ui.continue_button.setEnabled(same)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.key_edit.text())
        self._notices.post(Notice(_("Copied. Paste it where it is safe.")))

    @Slot()
    def _print(self) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            sheet = QTextDocument()
            sheet.setPlainText(self._sheet())
            sheet.print_(printer)

    @Slot()
    def _choose_file(self) -> None:
        proposed = paths.home_folder() / _("Recovery key.txt")
        chosen, _kind = QFileDialog.getSaveFileName(self, _("Save as text file"), str(proposed))
        if chosen:
            self.save(Path(chosen))

    @Slot()
    def _go_on(self) -> None:
        self.ui.key_edit.clear()
        self._group = ""
        self.written_down.emit()

    def _sheet(self) -> str:
        heading = _("Recovery key of the SECI Capture library in {folder}")
        return f"{heading.format(folder=self._folder)}\n\n{self.ui.key_edit.text()}\n"
