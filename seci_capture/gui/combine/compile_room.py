"""The room Compile: marks become items, items become documents (combination)."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seci_capture.domain.marking import Mark
from seci_capture.gui import theme
from seci_capture.gui.combine.documents_bar import DocumentsBar
from seci_capture.gui.combine.item_delegate import ItemDelegate
from seci_capture.gui.combine.item_draft import ItemDraft
from seci_capture.gui.combine.item_editor import ItemChosen, ItemEditor
from seci_capture.gui.combine.item_store import ItemStore
from seci_capture.gui.combine.quote_delegate import QuoteDelegate
from seci_capture.gui.forms.ui_compile_room import Ui_CompileRoom
from seci_capture.gui.models.compiled import Compiled, read_compiled
from seci_capture.gui.models.item_list import ItemDropped, ItemListModel, MarksDropped
from seci_capture.gui.models.quote_list import QuoteListModel
from seci_capture.gui.models.wanted import ItemWanted, PlaceWanted
from seci_capture.gui.reading import Reading
from seci_capture.gui.room import Room
from seci_capture.gui.session import Session
from seci_capture.gui.widgets.button_keys import press_by
from seci_capture.gui.window_state import WindowState
from seci_capture.services.texts import _

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_WIDTHS = (280, 340, 420)


class CompileRoom(Room):
    """Waiting marks on the left, items in the middle, the chosen item on the right.

    Signals:
        place_wanted: a quote is to be heard.
    """

    place_wanted = Signal(PlaceWanted)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.form = Ui_CompileRoom()
        self.form.setupUi(self)
        self._compiled: Compiled | None = None
        self._wanted: ItemWanted | None = None
        self._showing = False
        self._reading = Reading(session.tasks)
        self._state = WindowState()
        self.waiting = QuoteListModel(self)
        self.items = ItemListModel(writable=session.writable, parent=self)
        self.editor = ItemEditor(writable=session.writable, parent=self.form.editor_side)
        self.documents = DocumentsBar(session, self.form.documents_side)
        self._store = ItemStore(session, self.editor, self._resume)
        self._arrange()
        self._connect()
        self._show(None)

    def show_handover(self, handover_id: str | None) -> None:
        """Show another handover, or none. What was typed is stored first."""
        if handover_id != self.handover_id:
            self._store_typed()
            self.editor.show_nothing()
        super().show_handover(handover_id)

    def reload(self) -> None:
        """Read the handover's marks, items and gaps."""
        handover_id = self.handover_id
        if handover_id is None:
            self._reading.drop()
            self._show(None)
            return
        library = self.session.library
        self._reading.ask(lambda: read_compiled(library, handover_id), self._show)

    def begin_item(self, wanted: ItemWanted) -> None:
        """Begin a new item from marks, as soon as they are read."""
        self._wanted = wanted
        self.reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter make an item of marks or go to an item's title, and Delete remove an item."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            waiting = watched is self.form.waiting_list
            if event.modifiers() in _PLAIN and event.key() in _ENTER:
                self._make() if waiting else self.editor.form.title_edit.setFocus()
                return True
            if event.key() == Qt.Key.Key_Delete and not waiting:
                self.editor.form.remove_button.click()
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Store a changed item when the room is left. A new one waits in the editor."""
        super().hideEvent(event)
        self._state.keep_splitter("compile", self.form.splitter)
        if self.editor.item is not None:
            self._store_typed()

    def _arrange(self) -> None:
        form = self.form
        for side, widget in (
            (form.editor_side, self.editor),
            (form.documents_side, self.documents),
        ):
            layout = QVBoxLayout(side)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(widget)
        form.waiting_list.setModel(self.waiting)
        form.waiting_list.setItemDelegate(QuoteDelegate(form.waiting_list))
        form.item_list.setModel(self.items)
        form.item_list.setItemDelegate(ItemDelegate(form.item_list))
        for view in (form.waiting_list, form.item_list):
            view.installEventFilter(self)
        for title in (form.waiting_title, form.items_title):
            theme.set_type(title, theme.HEADING, bold=True)
        for hint in (form.waiting_hint, form.items_hint):
            theme.set_type(hint, theme.NOTE, faint=True)
        form.splitter.setSizes(_WIDTHS)
        for column, share in enumerate(_WIDTHS):
            form.splitter.setStretchFactor(column, share)
        self._state.restore_splitter("compile", form.splitter)

    def _connect(self) -> None:
        form = self.form
        form.waiting_list.selectionModel().selectionChanged.connect(self._show_buttons)
        form.waiting_list.doubleClicked.connect(self._hear)
        form.item_list.selectionModel().currentChanged.connect(self._show_chosen)
        form.hear_button.clicked.connect(self._hear)
        form.add_button.clicked.connect(self._add_to_item)
        form.make_button.clicked.connect(self._make)
        form.new_button.clicked.connect(self._begin_empty)
        form.up_button.clicked.connect(self._move_up)
        form.down_button.clicked.connect(self._move_down)
        press_by(form.up_button, "Alt+Up")
        press_by(form.down_button, "Alt+Down")
        self.items.marks_dropped.connect(self._take_marks)
        self.items.item_dropped.connect(self._place)
        self.editor.saved.connect(self._save)
        self.editor.remove_wanted.connect(self._remove)
        self.editor.place_wanted.connect(self.place_wanted)
        self.documents.export_begins.connect(self._store_typed)

    def _show(self, compiled: Compiled | None) -> None:
        chosen = {mark.id for mark in self._chosen_marks()}
        self._showing = True  # what the lists choose by themselves is nobody's choice
        self._compiled = compiled
        self.waiting.show(compiled.waiting if compiled else ())
        self.items.show(compiled)
        self._choose_marks(chosen)
        self._showing = False
        self.documents.show_compiled(compiled)
        self.form.waiting_hint.setText(_waiting_hint(compiled))
        self.form.items_hint.setText(_items_hint(compiled))
        if compiled:
            self.editor.refresh(compiled)
        if compiled and self._wanted:
            wanted, self._wanted = self._wanted, None
            self._begin([compiled.marks[i] for i in wanted.mark_ids if i in compiled.marks])
        self._show_choice()

    def _show_choice(self) -> None:
        """Let the list show the item that is in the editor."""
        item = self.editor.item
        index = self.items.index_of(item.id if item else None)
        self._showing = True
        if index != self.form.item_list.currentIndex() or not index.isValid():
            self.form.item_list.setCurrentIndex(index)
            if not index.isValid():
                self.form.item_list.clearSelection()
        self.form.item_list.selectionModel().select(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._showing = False
        self._show_buttons()

    def _begin(self, marks: list[Mark], area: str | None = None) -> None:
        if self._compiled is None:
            return
        item = self.editor.item
        if area is None:
            area = self._compiled.area_name(item) if item else ""
        self._store_typed()
        self.editor.begin_item(marks, self._compiled, area)
        self._show_choice()

    def _chosen_marks(self) -> list[Mark]:
        indexes = self.form.waiting_list.selectionModel().selectedIndexes()
        return [self.waiting.marks[row] for row in sorted(index.row() for index in indexes)]

    def _choose_marks(self, mark_ids: set[str]) -> None:
        selection = self.form.waiting_list.selectionModel()
        for row, mark in enumerate(self.waiting.marks):
            if mark.id in mark_ids:
                selection.select(self.waiting.index(row), QItemSelectionModel.SelectionFlag.Select)

    @Slot()
    def _show_chosen(self) -> None:
        item = self.items.item_at(self.form.item_list.currentIndex())
        if self._showing or item is None or self._compiled is None:
            return
        if self.editor.item is None or item.id != self.editor.item.id:
            self._store_typed()
            self.editor.show_item(item, self._compiled)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        form, writable = self.form, self.session.writable and self._compiled is not None
        marks = form.waiting_list.selectionModel().hasSelection()
        item = self.editor.item
        form.make_button.setEnabled(writable and marks)
        form.add_button.setEnabled(writable and marks and self.editor.open)
        form.hear_button.setEnabled(marks)
        form.new_button.setEnabled(writable)
        for button, places in ((form.up_button, -1), (form.down_button, 1)):
            moves = item is not None and self.items.neighbour(item.id, places) is not None
            button.setEnabled(writable and moves)

    @Slot()
    def _make(self) -> None:
        marks = self._chosen_marks()
        if marks and self.session.writable:
            self._begin(marks)

    @Slot()
    def _begin_empty(self) -> None:
        self._begin([])

    @Slot()
    def _hear(self) -> None:
        for mark in self._chosen_marks()[:1]:
            self.place_wanted.emit(PlaceWanted(mark.recording_id, mark.anchor.start))

    @Slot()
    def _add_to_item(self) -> None:
        self.editor.add_evidence([mark.id for mark in self._chosen_marks()])

    @Slot(MarksDropped)
    def _take_marks(self, dropped: MarksDropped) -> None:
        compiled = self._compiled
        if dropped.item is not None:
            self._store.witness(dropped.item, dropped.mark_ids)
        elif compiled is not None:
            marks = [compiled.marks[id_] for id_ in dropped.mark_ids if id_ in compiled.marks]
            self._begin(marks, dropped.area)

    @Slot(ItemDropped)
    def _place(self, place: ItemDropped) -> None:
        self._store.place(place)

    @Slot()
    def _store_typed(self) -> None:
        """Store what was typed, before something else takes its place."""
        draft = self.editor.take()
        if draft and self.handover_id:
            self._store.store(self.handover_id, draft)

    @Slot(ItemDraft)
    def _save(self, draft: ItemDraft) -> None:
        if self.handover_id:
            self._store.store(self.handover_id, draft)
        self.form.item_list.setFocus()

    def _resume(self, draft: ItemDraft) -> None:
        if self._compiled:
            self._store_typed()
            self.editor.resume(draft, self._compiled)
            self._show_choice()

    @Slot(ItemChosen)
    def _remove(self, chosen: ItemChosen) -> None:
        self._store_typed()
        self.editor.show_nothing()
        self._store.remove(chosen.item_id)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, places: int) -> None:
        place = self.items.neighbour(self.editor.item.id, places) if self.editor.item else None
        if place:
            self._store.place(place)


def _waiting_hint(compiled: Compiled | None) -> str:
    if compiled is None:
        return _("Begin a handover first.")
    if not compiled.marks:
        return _("Nothing is marked yet. Mark what matters in Capture, and it waits here.")
    if not compiled.waiting:
        return _("Every mark belongs to an item.")
    return _("Choose what says the same, and make an item.")


def _items_hint(compiled: Compiled | None) -> str:
    if compiled is None or not compiled.items:
        return _("Items appear here: each says one thing that the successor should know.")
    return _("In the order of the Word documents. Drag to move.")
