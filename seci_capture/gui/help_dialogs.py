"""What the program is made of: versions to copy into a report, and everybody's licences."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from seci_capture import resources
from seci_capture.gui.theme import LARGE, MEDIUM, XLARGE
from seci_capture.services import diagnosis
from seci_capture.services.ports import SpeechModels
from seci_capture.services.texts import N_, _

_SIZE = (640, 560)
_NAMES = {"python": "Python", "system": N_("System"), "sqlcipher": N_("Database")}


class AboutDialog(QDialog):
    """Versions and licences."""

    def __init__(self, models: SpeechModels, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(_("About SECI Capture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit(about(models))
        self.text.setReadOnly(True)
        self.text.document().setDocumentMargin(MEDIUM)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(_("Versions"))
        self.licences = QTextBrowser()
        self.licences.setMarkdown(licences())
        self.licences.document().setDocumentMargin(MEDIUM)
        self.licences.setOpenLinks(False)  # nothing leaves this computer
        self.licences.setAccessibleName(_("Licences"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)  # without a frame around the frames of the texts
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.text, _("Versions"))
        self.tabs.addTab(self.licences, _("Licences"))
        self.copy_button = QPushButton(_("Copy"))
        self.copy_button.setToolTip(_("Copy the versions, to send them to somebody"))
        self.copy_button.clicked.connect(self._copy)
        self._lay_out()

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(_("Copied"))

    def _lay_out(self) -> None:
        close = QPushButton(_("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(XLARGE, XLARGE, XLARGE, XLARGE)
        column.setSpacing(LARGE)
        column.addWidget(self.tabs)
        column.addLayout(row)
        self.resize(*_SIZE)


def about(models: SpeechModels) -> str:
    """Return what the program is, with its versions and the speech models that are here."""
    versions = diagnosis.versions()
    present = [state.name for state in models.states() if state.present]
    lines = (
        f"SECI Capture {versions.pop('seci-capture')}",
        _("Hand a leaving expert's knowledge to a successor."),
        _("Everything runs on this computer. Nothing leaves it."),
        "",
        *(f"{_(_NAMES.get(name, name))}: {version}" for name, version in versions.items()),
        _("Speech models: {names}").format(names=", ".join(present) or _("none")),
        "",
        _("Licence: MIT. The libraries it uses have licences of their own."),
    )
    return "\n".join(lines)


def licences() -> str:
    """Return the program's licence and those of what it stands on, as Markdown."""
    own = resources.path("licences", "LICENSE").read_text("utf-8")
    others = resources.path("licences", "THIRD-PARTY.md").read_text("utf-8")
    return f"## SECI Capture\n\n{own}\n\n{others.replace('# ', '## ', 1)}"
