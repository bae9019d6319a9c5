"""The line above the sample that says what it is, and what can be done next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from seci_capture.gui.theme import LARGE, MEDIUM
from seci_capture.services.texts import _


class SampleBanner(QFrame):
    """Signals:
    try_wanted: a first try with one's own voice is wanted.
    new_wanted: a library of one's own is wanted.
    open_wanted: a library that is there is wanted.
    """

    try_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "calm")
        text = _("This is a sample: look around, change what you like.")
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.try_button = QPushButton(_("Try it yourself"))
        self.new_button = QPushButton(_("New library"))
        self.open_button = QPushButton(_("Open library"))
        self.try_button.setToolTip(_("One minute of your own voice, or of a file, as a Word page"))
        self.new_button.setToolTip(_("A library for your own handovers (Ctrl+Shift+N)"))
        self.open_button.setToolTip(_("A library that is there already (Ctrl+O)"))
        self.try_button.clicked.connect(self.try_wanted)
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        row.addWidget(label, 1)
        for button in (self.try_button, self.new_button, self.open_button):
            row.addWidget(button)
