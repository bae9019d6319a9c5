"""The line above a library that another window has open, and that can only be read here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from seci_capture.gui.theme import LARGE, MEDIUM
from seci_capture.services.texts import _


class ReadOnlyBanner(QFrame):
    """Signals:
    retry_wanted: the library is to be opened again.
    """

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "calm")
        text = _("Open in another window: you can read here, changes are made there.")
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        retry = QPushButton(_("Try again"))
        retry.setToolTip(_("Open the library again, now that it may be closed there"))
        retry.clicked.connect(self.retry_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        row.addWidget(label, 1)
        row.addWidget(retry)
