"""What is done in the list of marks that wait: hearing, showing, and making items of them."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from seci_capture.domain.marking import Mark
from seci_capture.gui.forms.ui_compile_room import Ui_CompileRoom
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.models.quote_list import QuoteListModel
from seci_capture.gui.models.wanted import ItemWanted, PlaceWanted
from seci_capture.gui.playing.clips import Clip, ClipChanged
from seci_capture.gui.widgets.button_keys import press_by
from seci_capture.gui.widgets.choosing import choose_row
from seci_capture.services.texts import _

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class MarksDesk(QObject):
    """Reads mouse and keys over the list, and says what they mean.

    Signals:
        item_wanted: a new item is to be made of marks.
        witnesses_wanted: marks are to bear witness to the item that is shown.
        clip_wanted: a mark is to be heard, or not any longer.
        place_wanted: a mark is to be shown in its interview.
    """

    item_wanted = Signal(ItemWanted)
    witnesses_wanted = Signal(ItemWanted)
    clip_wanted = Signal(Clip)
    place_wanted = Signal(PlaceWanted)

    def __init__(self, form: Ui_CompileRoom, *, writable: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._view = form, form.waiting_list
        self._writable, self._item_open = writable, False
        self._heard = ""
        self.model = QuoteListModel(self)
        self._view.setModel(self.model)
        self._view.installEventFilter(self)
        self._connect()

    def show(self, compiled: Compiled | None) -> None:
        """Show the marks that wait. What was chosen stays so."""
        chosen = {mark.id for mark in self.marks}
        self.model.put(compiled.waiting if compiled else ())
        selection = self._view.selectionModel()
        for row, mark in enumerate(self.model.rows):
            if mark.id in chosen:
                select = QItemSelectionModel.SelectionFlag.Select
                selection.select(self.model.index(row), select)
        self._form.waiting_hint.setText(_hint(compiled))

    def choose(self, mark_id: str) -> None:
        """Go to a mark."""
        choose_row(self._view, self.model.index_of(mark_id))
        self._view.setFocus()

    @property
    def marks(self) -> list[Mark]:
        """Return the chosen marks in the order of the list."""
        indexes = self._view.selectionModel().selectedIndexes()
        return [self.model.rows[row] for row in sorted(index.row() for index in indexes)]

    def show_buttons(self, *, item_open: bool) -> None:
        """Allow what can be done with what is chosen."""
        self._item_open = item_open
        form, any_mark = self._form, bool(self.marks)
        form.make_button.setEnabled(self._writable and any_mark)
        form.add_button.setEnabled(self._writable and any_mark and item_open)
        form.hear_button.setEnabled(any_mark or self._heard_mark is not None)
        form.hear_button.setText(_("Stop") if self._heard_mark else _("Play"))

    @Slot(ClipChanged)
    def show_clip(self, changed: ClipChanged) -> None:
        """Show which mark is heard."""
        self._view.show_clip(changed)
        self._heard = changed.clip_id
        self._show_buttons()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter make an item of the marks that are chosen."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() in _PLAIN
            and event.key() in _ENTER
        ):
            self._make()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        form, view = self._form, self._view
        view.selectionModel().selectionChanged.connect(self._show_buttons)
        view.doubleClicked.connect(self._show_place)
        view.clip_wanted.connect(self.clip_wanted)
        view.mark_wanted.connect(self._show_mark)
        form.hear_button.clicked.connect(self._hear)
        form.make_button.clicked.connect(self._make)
        form.add_button.clicked.connect(self._add)
        press_by(form.add_button, "Ctrl++")

    @Slot()
    def _show_buttons(self) -> None:
        self.show_buttons(item_open=self._item_open)

    @property
    def _heard_mark(self) -> Mark | None:
        return self.model.row_at(self.model.index_of(self._heard))

    @property
    def _wanted(self) -> ItemWanted:
        return ItemWanted(tuple(mark.id for mark in self.marks))

    @Slot()
    def _make(self) -> None:
        if self._writable and self.marks:
            self.item_wanted.emit(self._wanted)

    @Slot()
    def _add(self) -> None:
        self.witnesses_wanted.emit(self._wanted)

    @Slot()
    def _hear(self) -> None:
        mark = self._heard_mark or next(iter(self.marks), None)
        if mark:
            self.clip_wanted.emit(Clip.of(mark))

    @Slot()
    def _show_place(self) -> None:
        for mark in self.marks[:1]:
            self._show_mark(mark)

    @Slot(Mark)
    def _show_mark(self, mark: Mark) -> None:
        self.place_wanted.emit(PlaceWanted(mark.recording_id, mark.anchor.start))


def _hint(compiled: Compiled | None) -> str:
    if compiled is None or not compiled.marks:
        return _("Nothing is marked yet. Mark what matters in Capture, and it waits here.")
    if not compiled.waiting:
        return _("Every mark belongs to an item.")
    return _("Choose what says the same, and make an item.")
