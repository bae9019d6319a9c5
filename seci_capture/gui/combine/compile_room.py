"""The room Compile: marks become items, items become documents (combination)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.pack import GapKind
from seci_capture.domain.whereabouts import Spot
from seci_capture.gui import theme
from seci_capture.gui.combine.documents_bar import DocumentsBar
from seci_capture.gui.combine.item_draft import ItemDraft
from seci_capture.gui.combine.item_editor import ItemChosen, ItemEditor
from seci_capture.gui.combine.item_store import ItemStore
from seci_capture.gui.combine.items_desk import AreaChosen, ItemsChosen, ItemsDesk
from seci_capture.gui.combine.marks_desk import MarksDesk
from seci_capture.gui.combine.page_maker import PageMaker
from seci_capture.gui.combine.pages_pane import PagesPane
from seci_capture.gui.combine.printer import DocumentPrinter
from seci_capture.gui.combine.room_shape import RoomShape
from seci_capture.gui.events import Changed
from seci_capture.gui.forms.ui_compile_room import Ui_CompileRoom
from seci_capture.gui.models.compiled import Compiled, read_compiled
from seci_capture.gui.models.drops import ItemsJoined, MarksDropped
from seci_capture.gui.models.keys import KeyLine
from seci_capture.gui.models.wanted import GapWanted, ItemWanted, NamesWanted, PlaceWanted
from seci_capture.gui.playing.clips import Clip, ClipPlayer
from seci_capture.gui.reading import Reading
from seci_capture.gui.room import Room
from seci_capture.gui.session import Session
from seci_capture.services.texts import _


class CompileRoom(Room):
    """Waiting marks on the left, items in the middle, the chosen item on the right.

    Signals:
        place_wanted: a quote is to be shown in its interview.
        gap_wanted: a gap is to be mended in another room.
        marks_wanted: there is nothing to compile yet, and marks are to be made.
        names_wanted: voices that are quoted are to be named.
    """

    place_wanted = Signal(PlaceWanted)
    gap_wanted = Signal(GapWanted)
    marks_wanted = Signal()
    names_wanted = Signal(NamesWanted)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.form = Ui_CompileRoom()
        self.form.setupUi(self)
        self._compiled: Compiled | None = None
        self._wanted: ItemWanted | None = None
        self._awaited: Spot | None = None
        self._reading = Reading(session.tasks)
        self.marks = MarksDesk(self.form, writable=session.writable, parent=self)
        self.desk = ItemsDesk(self.form, writable=session.writable, parent=self)
        self.waiting, self.items = self.marks.model, self.desk.model
        self.editor = ItemEditor(writable=session.writable, parent=self.form.editor_side)
        self.maker = PageMaker(session, self)
        self.pages = PagesPane(self.maker, self.form.pages_side)
        self.printer = DocumentPrinter(session, self.maker, self)
        self.documents = DocumentsBar(session, self.maker, self.form.documents_side)
        self.clips = ClipPlayer(session, self)
        self._store = ItemStore(session, self.editor, self._resume)
        self._arrange()
        self._shape = RoomShape(self.form)
        self._connect()
        self._show(None)

    # --- for the window ---

    def show_handover(self, handover_id: str | None) -> None:
        """Show another handover, or none. What was typed is stored first."""
        if handover_id != self.handover_id:
            self._store_typed()
            self.editor.show_nothing()
            self.maker.forget()
            self.printer.stop()
            self.clips.close()
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

    def show_spot(self, spot: Spot, *, play: bool) -> None:  # noqa: ARG002 - the room's signature
        """Show an item or an area, as soon as it is read."""
        self._awaited = spot
        self._show_awaited()

    def keys(self) -> tuple[KeyLine, ...]:
        """Return the keys of the two lists."""
        return (
            KeyLine(_("Make an item of the chosen marks, or write in the chosen item"), _("Enter")),
            KeyLine(_("Hear the chosen quote, or stop it"), _("Space")),
            KeyLine(_("Rename the chosen area"), "F2"),
            KeyLine(_("Remove the chosen items, or an empty area"), _("Del")),
        )

    # --- what is shown ---

    def _show(self, compiled: Compiled | None) -> None:
        self._compiled = compiled
        self.marks.show(compiled)
        if compiled:
            self.editor.refresh(compiled)
        self.desk.show(compiled, self._item_id)
        self.documents.show_compiled(compiled)
        self.pages.show_compiled(compiled)
        if compiled and self._wanted:
            wanted, self._wanted = self._wanted, None
            self._begin(wanted.mark_ids)
        self._show_awaited()
        self._show_state()

    @Slot(Changed)
    def _take_change(self, changed: Changed) -> None:
        """Spare the reading of a whole handover with each mark that is made elsewhere."""
        if self.concerns(changed):
            self._reload_when_seen()

    def _show_awaited(self) -> None:
        """Choose the item or the area that is waited for, when it is there."""
        awaited, compiled = self._awaited, self._compiled
        if awaited is None or compiled is None:
            return
        if awaited.item_id and compiled.item(awaited.item_id):
            self._awaited = None
            self._show_chosen(ItemsChosen((awaited.item_id,)))
            self.desk.choose(awaited.item_id)
            self.form.item_list.setFocus()
        elif awaited.area_id and any(area.id == awaited.area_id for area in compiled.areas):
            self._awaited = None
            self.desk.choose_area(awaited.area_id)
            self.form.item_list.setFocus()

    @property
    def _item_id(self) -> str | None:
        return self.editor.item.id if self.editor.item else None

    def _show_state(self) -> None:
        form, compiled, is_open = self.form, self._compiled, self.editor.open
        writable = self.session.writable and compiled is not None
        self.marks.show_buttons(item_open=is_open)
        self.desk.show_buttons()
        for button in (form.new_button, form.write_button):
            button.setEnabled(writable)
        self._shape.show_empty(empty=compiled is not None and compiled.empty and not is_open)

    @Slot(ItemsChosen)
    def _show_chosen(self, chosen: ItemsChosen) -> None:
        item = self._compiled.item(chosen.item_ids[0]) if self._compiled else None
        if item and self._compiled and item.id != self._item_id:
            self._store_typed()
            self.editor.show_item(item, self._compiled)
        self._show_state()

    @Slot(Clip)
    def _hear(self, clip: Clip) -> None:
        self.clips.toggle(clip)

    # --- making and changing items ---

    def _begin(self, mark_ids: Sequence[str], area: str | None = None) -> None:
        compiled = self._compiled
        if compiled is None:
            return
        item = self.editor.item
        if area is None:
            area = compiled.area_name(item) if item else ""
        self._store_typed()
        marks = [compiled.marks[id_] for id_ in mark_ids if id_ in compiled.marks]
        self.editor.begin_item(marks, compiled, area)
        self.desk.choose(None)
        self._show_state()
        self.editor.write_title()  # what was hidden until now takes the focus only now

    @Slot()
    def _begin_empty(self) -> None:
        self._begin(())

    @Slot(ItemWanted)
    def _make(self, wanted: ItemWanted) -> None:
        self._begin(wanted.mark_ids)

    @Slot(ItemWanted)
    def _add_to_item(self, wanted: ItemWanted) -> None:
        self.editor.add_evidence(wanted.mark_ids)

    @Slot(MarksDropped)
    def _take_marks(self, dropped: MarksDropped) -> None:
        if dropped.item is not None:
            self._store.witness(dropped.item, dropped.mark_ids)
        else:
            self._begin(dropped.mark_ids, dropped.area)

    @Slot(ItemsJoined)
    def _join(self, joined: ItemsJoined) -> None:
        self._store_typed()
        self._store.join(joined, self._show_joined)

    def _show_joined(self, item: KnowledgeItem) -> None:
        if self._compiled:
            self.editor.show_item(item, self._compiled)
            self.desk.choose(item.id)
            self.editor.write_title()

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
            self.desk.choose(self._item_id)

    @Slot(ItemChosen)
    def _remove_shown(self, chosen: ItemChosen) -> None:
        self._remove(ItemsChosen((chosen.item_id,)))

    @Slot(ItemsChosen)
    def _remove(self, chosen: ItemsChosen) -> None:
        self._store_typed()
        if self._item_id in chosen.item_ids:
            self.editor.show_nothing()
        self._store.remove(chosen.item_ids)

    @Slot(AreaChosen)
    def _remove_area(self, chosen: AreaChosen) -> None:
        self._store.remove_area(chosen.area_id)

    # --- documents ---

    @Slot()
    def _print(self) -> None:
        if self.handover_id and self._compiled and self._compiled.items:
            self._store_typed()
            self.printer.begin(self.pages.document, self.handover_id)

    @Slot(GapWanted)
    def _mend(self, wanted: GapWanted) -> None:
        """Go to what is missing, here or elsewhere."""
        gap = wanted.gap
        self.pages.show_small()
        if gap.kind is GapKind.ITEM_WITHOUT_WITNESS:
            self._show_chosen(ItemsChosen((gap.subject_id,)))
            self.desk.choose(gap.subject_id)
            self.form.item_list.setFocus()
        elif gap.kind is GapKind.AREA_EMPTY:
            self.desk.choose_area(gap.subject_id)
            self.form.item_list.setFocus()
        elif gap.kind is GapKind.MARK_UNUSED:
            self.documents.form.pages_button.setChecked(False)
            self.marks.choose(gap.subject_id)
        else:
            self.gap_wanted.emit(wanted)

    # --- building ---

    def _arrange(self) -> None:
        form = self.form
        for side, widget in (
            (form.editor_side, self.editor),
            (form.pages_side, self.pages),
            (form.documents_side, self.documents),
        ):
            layout = QVBoxLayout(side)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(widget)
        for title in (form.waiting_title, form.items_title, form.empty_title):
            theme.set_type(title, theme.HEADING, bold=True)
        for hint in (form.waiting_hint, form.items_hint):
            theme.set_type(hint, theme.NOTE, faint=True)

    def _connect(self) -> None:
        self._connect_marks()
        self._connect_items()
        self.documents.export_begins.connect(self._store_typed)
        self.documents.names_wanted.connect(self.names_wanted)
        self.documents.pages_wanted.connect(self.pages.show_small)
        self.documents.pages_wanted.connect(self._shape.show_pages)
        self.pages.large_wanted.connect(self._shape.show_large)
        self.documents.gaps.chosen.connect(self._mend)
        self.pages.print_wanted.connect(self._print)
        printing = QAction(_("Print…"), self)
        printing.setShortcut(QKeySequence("Ctrl+P"))
        printing.triggered.connect(self._print)
        self.addAction(printing)

    def _connect_marks(self) -> None:
        self.form.capture_button.clicked.connect(self.marks_wanted)
        self.form.write_button.clicked.connect(self._begin_empty)
        marks, clips = self.marks, self.clips
        marks.item_wanted.connect(self._make)
        marks.witnesses_wanted.connect(self._add_to_item)
        marks.clip_wanted.connect(self._hear)
        marks.place_wanted.connect(self.place_wanted)
        clips.changed.connect(marks.show_clip)
        clips.changed.connect(self.editor.evidence.show_clip)

    def _connect_items(self) -> None:
        self.form.new_button.clicked.connect(self._begin_empty)
        self.items.marks_dropped.connect(self._take_marks)
        self.items.items_dropped.connect(self._store.place)
        self.items.items_joined.connect(self._join)
        self.items.area_dropped.connect(self._store.place_area)
        self.items.area_named.connect(self._store.name_area)
        desk, editor = self.desk, self.editor
        desk.chosen.connect(self._show_chosen)
        desk.writing_wanted.connect(editor.form.title_edit.setFocus)
        desk.moved.connect(self._store.place)
        desk.area_moved.connect(self._store.place_area)
        desk.joined.connect(self._join)
        desk.removed.connect(self._remove)
        desk.area_removed.connect(self._remove_area)
        editor.saved.connect(self._save)
        editor.remove_wanted.connect(self._remove_shown)
        editor.evidence.clip_wanted.connect(self._hear)
        editor.evidence.place_wanted.connect(self.place_wanted)

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent, and store a changed item. A new one waits in the editor."""
        super().hideEvent(event)
        self.clips.stop()
        self._shape.keep()
        if self.editor.item is not None:
            self._store_typed()
