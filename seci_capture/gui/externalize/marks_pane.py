"""The marks beside the transcript: go to them, note something, make items of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from seci_capture.domain.marking import Mark
from seci_capture.gui import theme
from seci_capture.gui.externalize.mark_delegate import MarkDelegate
from seci_capture.gui.externalize.wanted import MarkChosen
from seci_capture.gui.forms.ui_marks_pane import Ui_MarksPane
from seci_capture.gui.models.mark_list import MARK, MarkList, NoteWritten
from seci_capture.gui.models.wanted import ItemWanted
from seci_capture.gui.widgets.choosing import choose_row

_NEXT = "the next one"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MarksPane(QWidget):
    """Lists the marks of the recording that is open.

    Signals:
        chosen: another mark is the current one.
        listened: a mark was clicked: it is to be shown and heard.
        note_written: a note was edited in place.
        note_left: the note's field was closed.
        removal_wanted: this mark is to go; once for each that is selected.
        item_wanted: an item is to be made of the selected marks.
    """

    chosen = Signal(MarkChosen)
    listened = Signal(MarkChosen)
    note_written = Signal(NoteWritten)
    note_left = Signal()
    removal_wanted = Signal(MarkChosen)
    item_wanted = Signal(ItemWanted)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_MarksPane()
        self._form.setupUi(self)
        theme.set_type(self._form.heading, theme.HEADING, bold=True)
        theme.set_type(self._form.empty, theme.BODY, faint=True)
        self._model = MarkList(self)
        self._delegate = MarkDelegate(self)
        self._awaited: str | None = None
        self._note_asked = False
        self._form.list.setModel(self._model)
        self._form.list.setItemDelegate(self._delegate)
        self._form.list.installEventFilter(self)
        self._form.list.clicked.connect(self._listen)
        self._form.list.selectionModel().currentChanged.connect(self._choose)
        self._form.list.selectionModel().selectionChanged.connect(self._show_buttons)
        self._form.remove_button.clicked.connect(self._remove)
        self._form.item_button.clicked.connect(self._make_item)
        self._model.note_written.connect(self.note_written)
        self._delegate.closeEditor.connect(self._leave_note)
        self.show_marks(())

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks. One that was to be chosen as soon as it is there is chosen."""
        self._model.put(marks)
        self._form.empty.setVisible(not marks)
        self._form.list.setVisible(bool(marks))
        if self._awaited and self._model.index_of(self._awaited).isValid():
            self.choose(self._awaited)
        self._show_buttons()

    def set_writable(self, writable: bool) -> None:
        """Allow changes, or only reading."""
        self._model.writable = writable
        self._show_buttons()

    def choose(self, mark_id: str) -> None:
        """Make a mark the current one, now or when it comes. The focus stays where it is."""
        index = self._model.index_of(mark_id)
        self._awaited = None if index.isValid() else mark_id
        if not index.isValid():
            return
        choose_row(self._form.list, index)
        self._form.list.scrollTo(index)
        if self._note_asked:
            self._note_asked = False
            self.write_note()

    def await_mark(self) -> None:
        """A mark is being stored: what is asked for next concerns that one."""
        self._awaited = _NEXT

    def stop_waiting(self) -> None:
        """The mark could not be stored."""
        self._awaited, self._note_asked = None, False

    def write_note(self) -> None:
        """Open the field for the current mark's note; of one that is being stored, then."""
        if self._awaited:
            self._note_asked = True
            return
        index = self._form.list.currentIndex()
        if index.isValid() and self._model.writable:
            self._form.list.setFocus()
            self._form.list.edit(index)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the marks that are listed, by their time."""
        return self._model.rows

    @property
    def selected(self) -> tuple[str, ...]:
        """Return the ids of the selected marks by their time."""
        rows = sorted(self._form.list.selectedIndexes(), key=QModelIndex.row)
        return tuple(index.data(MARK).id for index in rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the list's keys; those that a note's field passes on are not meant for it."""
        own = self._form.list.hasFocus() and event.type() is QEvent.Type.KeyPress
        if own and isinstance(event, QKeyEvent) and self._act(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _act(self, key: int) -> bool:
        """Do what a key asks for, and say whether it asks for anything."""
        if key in _ENTER:
            self.write_note()
        elif key == Qt.Key.Key_Delete:
            self._remove()
        elif key == Qt.Key.Key_Space:
            self._listen(self._form.list.currentIndex())
        else:
            return False
        return True

    @Slot(QModelIndex)
    def _listen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.listened.emit(MarkChosen(index.data(MARK).id))

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(MarkChosen(current.data(MARK).id))

    @Slot()
    def _show_buttons(self) -> None:
        some = self._model.writable and bool(self._form.list.selectedIndexes())
        self._form.remove_button.setEnabled(some)
        self._form.item_button.setEnabled(some)

    @Slot()
    def _remove(self) -> None:
        if self._model.writable:
            for mark_id in self.selected:
                self.removal_wanted.emit(MarkChosen(mark_id))

    @Slot()
    def _make_item(self) -> None:
        self.item_wanted.emit(ItemWanted(self.selected))

    @Slot(QWidget, QAbstractItemDelegate.EndEditHint)
    def _leave_note(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        self.note_left.emit()
