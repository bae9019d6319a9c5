"""The room Compile: marks become items, items become documents (combination)."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seci_capture.domain.edits import Edit
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark
from seci_capture.gui import theme
from seci_capture.gui.combine.documents_bar import DocumentsBar
from seci_capture.gui.combine.item_delegate import ItemDelegate
from seci_capture.gui.combine.item_editor import ItemChosen, ItemDraft, ItemEditor
from seci_capture.gui.forms.ui_compile_room import Ui_CompileRoom
from seci_capture.gui.models.compiled import Compiled, read_compiled
from seci_capture.gui.models.item_list import ItemListModel
from seci_capture.gui.models.quote_list import QuoteListModel
from seci_capture.gui.models.wanted import ItemWanted, PlaceWanted
from seci_capture.gui.room import Room
from seci_capture.gui.session import Session
from seci_capture.services import combination
from seci_capture.services.texts import _

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


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
        self._chosen_id: str | None = None
        self.waiting = QuoteListModel(self)
        self.items = ItemListModel(self)
        self.editor = ItemEditor(writable=session.writable, parent=self.form.editor_side)
        self.documents = DocumentsBar(session, self.form.documents_side)
        self._arrange()
        self._connect()
        self._show_buttons()

    def reload(self) -> None:
        """Read the handover's marks, items and gaps."""
        handover_id = self.handover_id
        if handover_id is None:
            self._show(None)
            return
        library = self.session.library
        self.session.tasks.read(lambda: read_compiled(library, handover_id), self._show)

    def begin_item(self, wanted: ItemWanted) -> None:
        """Begin a new item from marks, as soon as they are read."""
        self._wanted = wanted
        self.reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter on waiting marks make an item of them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if plain and event.key() in _ENTER:
                self._make()
                return True
        return super().eventFilter(watched, event)

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
        form.waiting_list.installEventFilter(self)
        form.item_list.setModel(self.items)
        form.item_list.setItemDelegate(ItemDelegate(form.item_list))
        for title in (form.waiting_title, form.items_title):
            theme.set_type(title, theme.HEADING, bold=True)
        for hint in (form.waiting_hint, form.items_hint):
            theme.set_type(hint, theme.NOTE, faint=True)
        for column, share in enumerate((3, 4, 4)):
            form.splitter.setStretchFactor(column, share)

    def _connect(self) -> None:
        form = self.form
        form.waiting_list.selectionModel().selectionChanged.connect(self._show_buttons)
        form.item_list.selectionModel().currentChanged.connect(self._show_chosen)
        form.make_button.clicked.connect(self._make)
        form.new_button.clicked.connect(self._begin_empty)
        form.up_button.clicked.connect(self._move_up)
        form.down_button.clicked.connect(self._move_down)
        self.editor.saved.connect(self._save)
        self.editor.remove_wanted.connect(self._remove)
        self.editor.place_wanted.connect(self.place_wanted)

    def _show(self, compiled: Compiled | None) -> None:
        self._compiled = compiled
        keep = self.editor.dirty and compiled is not None
        self.waiting.show(compiled.waiting if compiled else ())
        self.items.show(compiled)
        self.documents.show_compiled(compiled)
        self.form.waiting_hint.setText(_waiting_hint(compiled))
        if compiled and self._wanted:
            wanted, self._wanted = self._wanted, None
            self._begin([compiled.marks[i] for i in wanted.mark_ids if i in compiled.marks])
        elif not keep:
            self._restore_choice()
        self._show_buttons()

    def _restore_choice(self) -> None:
        index = self.items.index_of(self._chosen_id)
        if index.isValid():
            self.form.item_list.setCurrentIndex(index)
            self._show_chosen()
        elif self.editor.item_id or not self.editor.form.fields.isVisibleTo(self.editor):
            self.editor.show_nothing()

    def _begin(self, marks: list[Mark]) -> None:
        if self._compiled is None:
            return
        chosen = self._current()
        area = self._compiled.area_name(chosen) if chosen else ""
        self._chosen_id = None
        self.form.item_list.clearSelection()
        self.editor.begin_item(marks, self._compiled, area)

    def _current(self) -> KnowledgeItem | None:
        return self.items.item_at(self.form.item_list.currentIndex())

    @Slot()
    def _show_chosen(self) -> None:
        item = self._current()
        if item and self._compiled:
            self._chosen_id = item.id
            self.editor.show_item(item, self._compiled)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        form, writable = self.form, self.session.writable and self._compiled is not None
        chosen = self._current() is not None
        form.make_button.setEnabled(writable and form.waiting_list.selectionModel().hasSelection())
        form.new_button.setEnabled(writable)
        form.up_button.setEnabled(writable and chosen)
        form.down_button.setEnabled(writable and chosen)

    @Slot()
    def _make(self) -> None:
        rows = sorted(i.row() for i in self.form.waiting_list.selectionModel().selectedIndexes())
        if rows and self.session.writable:
            self._begin([self.waiting.marks[row] for row in rows])

    @Slot()
    def _begin_empty(self) -> None:
        self._begin([])

    @Slot(ItemDraft)
    def _save(self, draft: ItemDraft) -> None:
        library, handover_id = self.session.library, self.handover_id
        if handover_id is None:
            return
        if draft.item is None:
            self.session.edit(
                lambda: combination.add_item(
                    library,
                    handover_id,
                    title=draft.title,
                    statement=draft.statement,
                    kind=draft.kind,
                    area=draft.area,
                    evidence=draft.evidence,
                ),
                on_done=self._choose_made,
            )
            return
        changed = replace(
            draft.item,
            title=draft.title,
            statement=draft.statement,
            kind=draft.kind,
            evidence=draft.evidence,
        )
        self.session.edit(lambda: combination.change_item(library, changed, draft.area))

    def _choose_made(self, edit: Edit) -> None:
        self._chosen_id = edit.made(KnowledgeItem).id
        self.editor.show_nothing()
        self.reload()

    @Slot(ItemChosen)
    def _remove(self, chosen: ItemChosen) -> None:
        library = self.session.library
        self.editor.show_nothing()
        self.session.edit(lambda: combination.remove_item(library, chosen.item_id))

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, places: int) -> None:
        item, library = self._current(), self.session.library
        if item:
            self.session.edit(lambda: combination.move_item(library, item.id, places))


def _waiting_hint(compiled: Compiled | None) -> str:
    if compiled is None:
        return _("Begin a handover first.")
    if not compiled.marks:
        return _("Nothing is marked yet. Mark what matters in Capture, and it waits here.")
    if not compiled.waiting:
        return _("Every mark belongs to an item.")
    return _("Choose one or several that say the same thing, and make an item of them.")
