"""What is done in the list of items: choosing, moving, joining, naming and removing."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.gui.combine.item_delegate import ItemDelegate
from seci_capture.gui.forms.ui_compile_room import Ui_CompileRoom
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.models.drops import AreaDropped, ItemsDropped, ItemsJoined
from seci_capture.gui.models.item_list import ItemListModel
from seci_capture.gui.models.item_rows import AreaRow
from seci_capture.gui.widgets.button_keys import press_by, say_key
from seci_capture.gui.widgets.choosing import choose_row
from seci_capture.services.texts import _

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


@dataclass(frozen=True, slots=True)
class ItemsChosen:
    """Items that something is to be done with."""

    item_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AreaChosen:
    """An area that something is to be done with."""

    area_id: str


class ItemsDesk(QObject):
    """Reads mouse and keys over the list, and says what they mean.

    Signals:
        chosen: another item is to be shown.
        writing_wanted: the item that is shown is to be written on.
        moved, area_moved: a step up or down.
        joined: items are to be joined.
        removed, area_removed: something is to go.
    """

    chosen = Signal(ItemsChosen)
    writing_wanted = Signal()
    moved = Signal(ItemsDropped)
    area_moved = Signal(AreaDropped)
    joined = Signal(ItemsJoined)
    removed = Signal(ItemsChosen)
    area_removed = Signal(AreaChosen)

    def __init__(self, form: Ui_CompileRoom, *, writable: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._view = form, form.item_list
        self._writable = writable
        self._showing = False
        self.model = ItemListModel(writable=writable, parent=self)
        self._view.setModel(self.model)
        self._view.setItemDelegate(ItemDelegate(self._view))
        self._view.installEventFilter(self)
        self._connect()

    def show(self, compiled: Compiled | None, item_id: str | None) -> None:
        """Show the items, and choose the one with this id; what else was chosen stays so."""
        area, items = self.area, [item.id for item in self.items]
        self._showing = True  # what the list chooses by itself is nobody's choice
        self.model.show(compiled)
        self._showing = False
        self.choose(item_id)
        if area and self.model.index_of(area.area_id).isValid():
            self.choose_area(area.area_id)
        elif item_id in items:
            self._add_to_choice(items)
        self._form.items_hint.setText(_hint(compiled))

    def choose(self, item_id: str | None) -> None:
        """Let the list show the item that is in the editor, or none."""
        index = self.model.index_of(item_id)
        if item_id and index.isValid() and item_id in {item.id for item in self.items}:
            self.show_buttons()
            return
        self._set_current(index)

    def choose_area(self, area_id: str | None) -> None:
        """Go to the name of an area."""
        self._set_current(self.model.index_of(area_id))

    @property
    def items(self) -> list[KnowledgeItem]:
        """Return the chosen items in the order of the list."""
        indexes = self._view.selectionModel().selectedIndexes()
        rows = sorted(index.row() for index in indexes)
        found = (self.model.item_at(self.model.index(row)) for row in rows)
        return [item for item in found if item]

    @property
    def area(self) -> AreaRow | None:
        """Return the area that is chosen, None when an item is."""
        index = self._view.currentIndex()
        return self.model.area_at(index) if self._view.selectionModel().isSelected(index) else None

    @Slot()
    def show_buttons(self) -> None:
        """Allow what can be done with what is chosen."""
        form = self._form
        form.join_button.setEnabled(self._writable and len(self.items) > 1)
        for button, places in ((form.up_button, -1), (form.down_button, 1)):
            button.setEnabled(self._writable and self._step(places) is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter and F2 write, J join, and Delete remove."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._view.hasFocus()  # else an area is being named, and the keys are the field's
            and self._take_key(event)
        ):
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        form, selection = self._form, self._view.selectionModel()
        selection.currentChanged.connect(self._tell_choice)
        selection.selectionChanged.connect(self.show_buttons)
        self._view.customContextMenuRequested.connect(self._open_menu)
        form.join_button.clicked.connect(self._join)
        say_key(form.join_button, "J")
        form.up_button.clicked.connect(self._move_up)
        form.down_button.clicked.connect(self._move_down)
        press_by(form.up_button, "Alt+Up")
        press_by(form.down_button, "Alt+Down")

    def _set_current(self, index: QModelIndex) -> None:
        self._showing = True
        choose_row(self._view, index)
        if index.isValid():
            self._view.scrollTo(index)
        self._showing = False
        self.show_buttons()

    def _add_to_choice(self, item_ids: list[str]) -> None:
        selection = self._view.selectionModel()
        for item_id in item_ids:
            index = self.model.index_of(item_id)
            if index.isValid():
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)

    @Slot()
    def _tell_choice(self) -> None:
        item = self.model.item_at(self._view.currentIndex())
        if item and not self._showing:
            self.chosen.emit(ItemsChosen((item.id,)))

    def _step(self, places: int) -> ItemsDropped | AreaDropped | None:
        if self.area and self.area.area_id:
            return self.model.area_neighbour(self.area.area_id, places)
        items = self.items
        return self.model.neighbour(items[0].id, places) if len(items) == 1 else None

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, places: int) -> None:
        step = self._step(places)
        if isinstance(step, AreaDropped):
            self.area_moved.emit(step)
        elif step:
            self.moved.emit(step)

    @Slot()
    def _join(self) -> None:
        items = self.items
        if self._writable and len(items) > 1:
            self.joined.emit(ItemsJoined(items[0].id, tuple(item.id for item in items[1:])))

    @Slot()
    def _remove(self) -> None:
        if not self._writable:
            return
        if self.area and self.area.area_id:
            self.area_removed.emit(AreaChosen(self.area.area_id))
        elif items := self.items:
            self.removed.emit(ItemsChosen(tuple(item.id for item in items)))

    @Slot()
    def _rename(self) -> None:
        self._view.edit(self._view.currentIndex())

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for. Return False for keys that are the list's own."""
        if event.modifiers() not in _PLAIN:
            return False
        key, area = event.key(), self.area
        if key in _ENTER or key == Qt.Key.Key_F2:
            if area and self._writable:
                self._rename()
            else:
                self.writing_wanted.emit()
        elif key == Qt.Key.Key_J and len(self.items) > 1:
            self._join()
        elif key == Qt.Key.Key_Delete:
            self._remove()
        else:
            return False
        return True

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        if not self.items and not self.area:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions(menu))
        menu.popup(self._view.viewport().mapToGlobal(place))

    def _actions(self, menu: QMenu) -> list[QAction]:
        up, down = (self._step(places) is not None for places in (-1, 1))
        moves = [
            self._action(menu, _("Move up"), "Alt+Up", self._move_up, up),
            self._action(menu, _("Move down"), "Alt+Down", self._move_down, down),
        ]
        if self.area:
            return [
                self._action(menu, _("Rename area"), "F2", self._rename),
                *moves,
                self._action(menu, _("Remove area"), "Del", self._remove),
            ]
        several = len(self.items) > 1
        return [
            self._action(menu, _("Join"), "J", self._join, several),
            *moves,
            self._action(menu, _("Remove item"), "Del", self._remove),
        ]

    def _action(
        self, menu: QMenu, text: str, key: str, do: Callable[[], None], allowed: bool = True
    ) -> QAction:
        action = QAction(text, menu)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # told here, taken elsewhere
        action.setShortcutVisibleInContextMenu(True)
        action.setEnabled(self._writable and allowed)
        action.triggered.connect(do)
        return action


def _hint(compiled: Compiled | None) -> str:
    if compiled is None or not compiled.items:
        return _("Items appear here: each says one thing that the successor should know.")
    return _("Drag to move, or onto another item to join the two.")
