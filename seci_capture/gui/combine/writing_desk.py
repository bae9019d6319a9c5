"""Writing items: they are begun, kept, joined and removed, and no typed word is lost by it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.gui.combine.item_draft import ItemDraft
from seci_capture.gui.combine.item_editor import ItemChosen, ItemEditor
from seci_capture.gui.combine.item_store import ItemStore
from seci_capture.gui.combine.items_desk import AreaChosen, ItemsChosen, ItemsDesk
from seci_capture.gui.forms.ui_compile_room import Ui_CompileRoom
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.models.drops import ItemsJoined, MarksDropped
from seci_capture.gui.models.wanted import ItemWanted
from seci_capture.gui.session import Session


class WritingDesk(QObject):
    """Joins the editor, the list of items and the library.

    ``handover_id`` is the handover that is shown, if any.

    Signals:
        turned: something else is in the editor than before, or nothing.
    """

    turned = Signal()

    def __init__(
        self, session: Session, form: Ui_CompileRoom, items: ItemsDesk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.handover_id: str | None = None
        self._form, self._items = form, items
        self._compiled: Compiled | None = None
        self.editor = ItemEditor(writable=session.writable, parent=form.editor_side)
        self._store = ItemStore(session, self.editor, self._resume)
        self._connect()

    # --- for the room ---

    def show(self, compiled: Compiled | None) -> None:
        """Work with what was read. The editor keeps what is written in it."""
        self._compiled = compiled
        if compiled:
            self.editor.refresh(compiled)

    @property
    def item_id(self) -> str | None:
        """Return the item that is in the editor; None for a new one, and for none."""
        return self.editor.item.id if self.editor.item else None

    def begin(self, mark_ids: Sequence[str], area: str | None = None) -> None:
        """Begin an item from marks, in an area or in that of the item which was shown."""
        compiled = self._compiled
        if compiled is None:
            return
        item = self.editor.item
        if area is None:
            area = compiled.area_name(item) if item else ""
        self.store_typed()
        marks = [compiled.marks[id_] for id_ in mark_ids if id_ in compiled.marks]
        self.editor.begin_item(marks, compiled, area)
        self._items.choose(None)
        self.turned.emit()
        self.editor.write_title()  # what was hidden until now takes the focus only now

    @Slot()
    def store_typed(self) -> None:
        """Store what was typed, before something else takes its place."""
        draft = self.editor.take()
        if draft and self.handover_id:
            self._store.store(self.handover_id, draft)

    @Slot(ItemsChosen)
    def show_chosen(self, chosen: ItemsChosen) -> None:
        """Show the first of the chosen items."""
        item = self._compiled.item(chosen.item_ids[0]) if self._compiled else None
        if item and self._compiled and item.id != self.item_id:
            self.store_typed()
            self.editor.show_item(item, self._compiled)
        self.turned.emit()

    @Slot(ItemWanted)
    def make(self, wanted: ItemWanted) -> None:
        """Begin an item from marks."""
        self.begin(wanted.mark_ids)

    @Slot(ItemWanted)
    def add_evidence(self, wanted: ItemWanted) -> None:
        """Let marks bear witness to the item in the editor."""
        self.editor.add_evidence(wanted.mark_ids)

    # --- what the lists and the editor ask for ---

    @Slot()
    def _begin_empty(self) -> None:
        self.begin(())

    @Slot(MarksDropped)
    def _take_marks(self, dropped: MarksDropped) -> None:
        if dropped.item is not None:
            self._store.witness(dropped.item, dropped.mark_ids)
        else:
            self.begin(dropped.mark_ids, dropped.area)

    @Slot(ItemsJoined)
    def _join(self, joined: ItemsJoined) -> None:
        self.store_typed()
        self._store.join(joined, self._show_joined)

    def _show_joined(self, item: KnowledgeItem) -> None:
        if self._compiled:
            self.editor.show_item(item, self._compiled)
            self._items.choose(item.id)
            self.editor.write_title()

    @Slot(ItemDraft)
    def _save(self, draft: ItemDraft) -> None:
        if self.handover_id:
            self._store.store(self.handover_id, draft)
        self._form.item_list.setFocus()

    def _resume(self, draft: ItemDraft) -> None:
        if self._compiled:
            self.store_typed()
            self.editor.resume(draft, self._compiled)
            self._items.choose(self.item_id)

    @Slot(ItemChosen)
    def _remove_shown(self, chosen: ItemChosen) -> None:
        self._remove(ItemsChosen((chosen.item_id,)))

    @Slot(ItemsChosen)
    def _remove(self, chosen: ItemsChosen) -> None:
        self.store_typed()
        if self.item_id in chosen.item_ids:
            self.editor.show_nothing()
        self._store.remove(chosen.item_ids)

    @Slot(AreaChosen)
    def _remove_area(self, chosen: AreaChosen) -> None:
        self._store.remove_area(chosen.area_id)

    def _connect(self) -> None:
        items, model, editor = self._items, self._items.model, self.editor
        for button in (self._form.new_button, self._form.write_button):
            button.clicked.connect(self._begin_empty)
        model.marks_dropped.connect(self._take_marks)
        model.items_dropped.connect(self._store.place)
        model.items_joined.connect(self._join)
        model.area_dropped.connect(self._store.place_area)
        model.area_named.connect(self._store.name_area)
        items.chosen.connect(self.show_chosen)
        items.writing_wanted.connect(editor.form.title_edit.setFocus)
        items.moved.connect(self._store.place)
        items.area_moved.connect(self._store.place_area)
        items.joined.connect(self._join)
        items.removed.connect(self._remove)
        items.area_removed.connect(self._remove_area)
        editor.saved.connect(self._save)
        editor.remove_wanted.connect(self._remove_shown)
