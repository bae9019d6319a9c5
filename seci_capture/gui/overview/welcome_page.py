"""The first page: the sample, a new library, or one that is there."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from seci_capture.gui.forms.ui_welcome_page import Ui_WelcomePage
from seci_capture.gui.overview.choices import FolderChosen
from seci_capture.gui.overview.folders import ask_folder
from seci_capture.gui.preferences import Preferences
from seci_capture.gui.theme import HEADING, TITLE, set_type
from seci_capture.services.library import is_library
from seci_capture.services.texts import _

_PATH = Qt.ItemDataRole.UserRole


class WelcomePage(QWidget):
    """Signals:
    sample_wanted: the sample handover is wanted.
    try_wanted: a first try with one's own voice is wanted.
    new_wanted: a new library is wanted.
    open_wanted: a library is to be opened.
    restore_wanted: a library is to be brought back from a copy.
    """

    sample_wanted = Signal()
    try_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal(FolderChosen)
    restore_wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.ui = Ui_WelcomePage()
        self.ui.setupUi(self)
        set_type(self.ui.title_label, TITLE, bold=True)
        set_type(self.ui.subtitle_label, HEADING, faint=True)
        ui = self.ui
        for button in (ui.sample_button, ui.try_button, ui.new_button, ui.open_button):
            button.setIconSize(QSize(0, 0))  # the style's arrow is black on any ground
        self.ui.sample_button.clicked.connect(self.sample_wanted)
        self.ui.try_button.clicked.connect(self.try_wanted)
        self.ui.new_button.clicked.connect(self.new_wanted)
        self.ui.open_button.clicked.connect(self.choose_library)
        self.ui.restore_button.clicked.connect(self.restore_wanted)
        self.ui.recent_list.itemActivated.connect(self._open_item)
        self.ui.recent_list.currentItemChanged.connect(self._allow_buttons)
        self.ui.recent_list.installEventFilter(self)
        self.ui.open_recent_button.clicked.connect(self._open_current)
        self.ui.forget_button.clicked.connect(self._forget_current)
        preferences.changed.connect(self.show_recent)
        self.show_recent()

    @Slot()
    def show_recent(self) -> None:
        """List the libraries that were opened lately, and whether they are still there."""
        recent = self.ui.recent_list
        recent.clear()
        for path in self._preferences.current.recent_libraries:
            recent.addItem(_item(path))
        self.ui.recent_area.setVisible(recent.count() > 0)
        recent.setCurrentRow(0)

    @Slot()
    def choose_library(self) -> None:
        """Let the person choose the folder of a library."""
        folder = ask_folder(self, _("Open library"))
        if folder is not None:
            self.open_wanted.emit(FolderChosen(folder))

    @Slot()
    def _allow_buttons(self) -> None:
        chosen = self.ui.recent_list.currentItem() is not None
        self.ui.open_recent_button.setEnabled(chosen)
        self.ui.forget_button.setEnabled(chosen)

    @Slot(QListWidgetItem)
    def _open_item(self, item: QListWidgetItem) -> None:
        self.open_wanted.emit(FolderChosen(Path(item.data(_PATH))))

    @Slot()
    def _open_current(self) -> None:
        if item := self.ui.recent_list.currentItem():
            self._open_item(item)

    @Slot()
    def _forget_current(self) -> None:
        if item := self.ui.recent_list.currentItem():
            self._preferences.forget_recent(item.data(_PATH))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Delete take a library off the list."""
        if (
            watched is self.ui.recent_list
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Delete
        ):
            self._forget_current()
            return True
        return super().eventFilter(watched, event)


def _item(path: str) -> QListWidgetItem:
    folder = Path(path)
    there = is_library(folder)
    name = folder.name if there else _("{name} (not there)").format(name=folder.name)
    item = QListWidgetItem(f"{name}\n{path}")
    item.setData(_PATH, path)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {path}")
    return item
