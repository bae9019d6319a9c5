"""The menus of the window. What they do is connected by the main window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from seci_capture.gui.habits import add_habits
from seci_capture.gui.overview.choices import FolderChosen
from seci_capture.gui.preferences import Preferences
from seci_capture.gui.theme import Scheme
from seci_capture.gui.widgets.sidebar import RoomChosen, RoomTitle
from seci_capture.services.texts import _


class Menus(QObject):
    """Signals:
    recent_chosen: a library that was opened lately is wanted.
    room_chosen: another room is wanted.
    """

    recent_chosen = Signal(FolderChosen)
    room_chosen = Signal(RoomChosen)

    def __init__(
        self,
        window: QMainWindow,
        preferences: Preferences,
        history: QUndoGroup,
        titles: Sequence[RoomTitle],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._add_library()
        self._add_edit(history)
        self._add_view(titles)
        self._add_help()
        self.show_open(is_open=False, writable=False)

    def show_open(self, *, is_open: bool, writable: bool) -> None:
        """Allow what an open library allows, or what is there without one."""
        self.new_handover.setEnabled(is_open and writable)
        self.close_library.setEnabled(is_open)
        self.backup.setEnabled(is_open)
        for action in (self.history, self.find, self.find_next, self.find_previous):
            action.setEnabled(is_open)
        self.rooms.setEnabled(is_open)

    def _add_library(self) -> None:
        menu = self._menu(_("&Library"))
        self.new_library = self._action(menu, _("New library…"), "Ctrl+Shift+N")
        self.open_library = self._action(menu, _("Open library…"), "Ctrl+O")
        self.recent = menu.addMenu(_("Recent libraries"))
        self.recent.aboutToShow.connect(self._list_recent)
        self.recent.triggered.connect(self._open_recent)
        menu.addSeparator()
        self.sample = self._action(menu, _("Sample handover"))
        self.remake_sample = self._action(menu, _("Reset the sample…"))
        menu.addSeparator()
        self.new_handover = self._action(menu, _("New handover…"), "Ctrl+N")
        menu.addSeparator()
        self.backup = self._action(menu, _("Backup…"), "Ctrl+Shift+B")
        self.restore = self._action(menu, _("Restore a copy…"))
        menu.addSeparator()
        add_habits(menu, self._preferences)
        menu.addSeparator()
        self.close_library = self._action(menu, _("Close and lock library"), "Ctrl+L")
        self.quit = self._action(menu, _("Quit"), "Ctrl+Q")

    def _add_edit(self, history: QUndoGroup) -> None:
        menu = self._menu(_("&Edit"))
        self.undo = self._action(menu, _("Undo"), "Ctrl+Z")
        self.redo = self._action(menu, _("Redo"), "Ctrl+Shift+Z")
        self._follow_history(history)
        menu.addSeparator()
        self.find = self._action(menu, _("Search…"), "Ctrl+F")
        self.find_next = self._action(menu, _("Next result"), "F3")
        self.find_previous = self._action(menu, _("Previous result"), "Shift+F3")
        menu.addSeparator()
        self.palette = self._action(menu, _("Commands…"), "Ctrl+K", "Ctrl+Shift+P")
        self.history = self._action(menu, _("History"), "Ctrl+H")
        self.history.setCheckable(True)
        self.close_notice = self._action(menu, _("Close the newest notice"), "Ctrl+.")

    def _add_view(self, titles: Sequence[RoomTitle]) -> None:
        menu = self._menu(_("&View"))
        self.rooms = QActionGroup(self)
        for number, title in enumerate(titles):
            action = self._action(menu, title.name.replace("&", "&&"), f"Ctrl+{number + 1}")
            action.setData(number)
            self.rooms.addAction(action)
        self.rooms.triggered.connect(self._choose_room)
        menu.addSeparator()
        colours = menu.addMenu(_("Colours"))
        group = QActionGroup(self)
        for scheme, name in {
            Scheme.SYSTEM: _("As the system"),
            Scheme.LIGHT: _("Light"),
            Scheme.DARK: _("Dark"),
        }.items():
            action = colours.addAction(name)
            action.setCheckable(True)
            action.setChecked(scheme is self._preferences.scheme)
            action.setData(scheme.value)
            group.addAction(action)
        group.triggered.connect(self._choose_scheme)

    def _add_help(self) -> None:
        menu = self._menu(_("&Help"))
        self.keys = self._action(menu, _("Keys"), "F1")
        self.keys.setCheckable(True)
        self.about = self._action(menu, _("About SECI Capture"))

    def _follow_history(self, history: QUndoGroup) -> None:
        """Name the steps in the menu. Qt's own actions know no colon before them."""
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        self.undo.triggered.connect(history.undo)
        self.redo.triggered.connect(history.redo)
        history.canUndoChanged.connect(self.undo.setEnabled)
        history.canRedoChanged.connect(self.redo.setEnabled)
        history.undoTextChanged.connect(self._name_undo)
        history.redoTextChanged.connect(self._name_redo)

    @Slot(str)
    def _name_undo(self, step: str) -> None:
        self.undo.setText(_("Undo: {step}").format(step=step) if step else _("Undo"))

    @Slot(str)
    def _name_redo(self, step: str) -> None:
        self.redo.setText(_("Redo: {step}").format(step=step) if step else _("Redo"))

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _action(self, menu: QMenu, text: str, *keys: str) -> QAction:
        action = menu.addAction(text)
        action.setShortcuts([QKeySequence(each) for each in keys])
        return action

    @Slot()
    def _list_recent(self) -> None:
        self.recent.clear()
        for path in self._preferences.current.recent_libraries:
            name = Path(path).name.replace("&", "&&")
            self.recent.addAction(name).setData(path)
        if self.recent.isEmpty():
            self.recent.addAction(_("None yet")).setEnabled(False)

    @Slot(QAction)
    def _open_recent(self, action: QAction) -> None:
        self.recent_chosen.emit(FolderChosen(Path(action.data())))

    @Slot(QAction)
    def _choose_room(self, action: QAction) -> None:
        self.room_chosen.emit(RoomChosen(action.data()))

    @Slot(QAction)
    def _choose_scheme(self, action: QAction) -> None:
        self._preferences.choose_scheme(Scheme(action.data()))
