"""The room Compile: marks become items, items become documents (combination)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seci_capture.domain.pack import GapKind
from seci_capture.domain.whereabouts import Spot
from seci_capture.gui import theme
from seci_capture.gui.combine.documents_bar import DocumentsBar
from seci_capture.gui.combine.items_desk import ItemsChosen, ItemsDesk
from seci_capture.gui.combine.marks_desk import MarksDesk
from seci_capture.gui.combine.page_maker import PageMaker
from seci_capture.gui.combine.pages_pane import PagesPane
from seci_capture.gui.combine.printer import DocumentPrinter
from seci_capture.gui.combine.room_shape import RoomShape
from seci_capture.gui.combine.writing_desk import WritingDesk
from seci_capture.gui.events import Changed
from seci_capture.gui.forms.ui_compile_room import Ui_CompileRoom
from seci_capture.gui.models.compiled import Compiled, read_compiled
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
        self.writing = WritingDesk(session, self.form, self.desk, self)
        self.editor = self.writing.editor
        self.maker = PageMaker(session, self)
        self.pages = PagesPane(self.maker, self.form.pages_side)
        self.printer = DocumentPrinter(session, self.maker, self)
        self.documents = DocumentsBar(session, self.maker, self.form.documents_side)
        self.clips = ClipPlayer(session, self)
        self._arrange()
        self._shape = RoomShape(self.form)
        self._connect()
        self._show(None)

    # --- for the window ---

    def show_handover(self, handover_id: str | None) -> None:
        """Show another handover, or none. What was typed is stored first."""
        if handover_id != self.handover_id:
            self.writing.store_typed()
            self.editor.show_nothing()
            self.maker.forget()
            self.printer.stop()
            self.clips.close()
            self.writing.handover_id = handover_id
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
        self.writing.show(compiled)
        self.desk.show(compiled, self.writing.item_id)
        self.documents.show_compiled(compiled)
        self.pages.show_compiled(compiled)
        if compiled and self._wanted:
            wanted, self._wanted = self._wanted, None
            self.writing.begin(wanted.mark_ids)
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
            self.writing.show_chosen(ItemsChosen((awaited.item_id,)))
            self.desk.choose(awaited.item_id)
            self.form.item_list.setFocus()
        elif awaited.area_id and any(area.id == awaited.area_id for area in compiled.areas):
            self._awaited = None
            self.desk.choose_area(awaited.area_id)
            self.form.item_list.setFocus()

    @Slot()
    def _show_state(self) -> None:
        form, compiled, is_open = self.form, self._compiled, self.editor.open
        writable = self.session.writable and compiled is not None
        self.marks.show_buttons(item_open=is_open)
        self.desk.show_buttons()
        for button in (form.new_button, form.write_button):
            button.setEnabled(writable)
        nothing = self.handover_id is None or (compiled is not None and compiled.empty)
        self._shape.show_empty(empty=nothing and not is_open)

    @Slot(Clip)
    def _hear(self, clip: Clip) -> None:
        self.clips.toggle(clip)

    # --- documents ---

    @Slot()
    def _print(self) -> None:
        if self.handover_id and self._compiled and self._compiled.items:
            self.writing.store_typed()
            self.printer.begin(self.pages.document, self.handover_id)

    @Slot(GapWanted)
    def _mend(self, wanted: GapWanted) -> None:
        """Go to what is missing, here or elsewhere."""
        gap = wanted.gap
        self.pages.show_small()
        if gap.kind is GapKind.ITEM_WITHOUT_WITNESS:
            self.writing.show_chosen(ItemsChosen((gap.subject_id,)))
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
        self.writing.turned.connect(self._show_state)
        self.documents.export_begins.connect(self.writing.store_typed)
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
        marks, clips = self.marks, self.clips
        marks.item_wanted.connect(self.writing.make)
        marks.witnesses_wanted.connect(self.writing.add_evidence)
        marks.clip_wanted.connect(self._hear)
        marks.place_wanted.connect(self.place_wanted)
        clips.changed.connect(marks.show_clip)
        clips.changed.connect(self.editor.evidence.show_clip)
        self.editor.evidence.clip_wanted.connect(self._hear)
        self.editor.evidence.place_wanted.connect(self.place_wanted)

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent, and store a changed item. A new one waits in the editor."""
        super().hideEvent(event)
        self.clips.stop()
        self._shape.keep()
        if self.editor.item is not None:
            self.writing.store_typed()
