"""Where an item is worded, sorted, and given its evidence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.gui import theme
from seci_capture.gui.forms.ui_item_editor import Ui_ItemEditor
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.models.quote_list import QuoteListModel
from seci_capture.gui.models.wanted import PlaceWanted
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import _

_TITLE_WORDS = 6


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """An item as it stands in the editor; ``item`` is the stored one, None for a new one."""

    item: KnowledgeItem | None
    title: str
    statement: str
    kind: MarkKind
    area: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemChosen:
    """An item that is to be removed."""

    item_id: str


class ItemEditor(QWidget):
    """Shows one item, or nothing.

    Signals:
        saved: the person wants the draft stored.
        remove_wanted: the person wants the item gone.
        place_wanted: the person wants to hear a quote.
    """

    saved = Signal(ItemDraft)
    remove_wanted = Signal(ItemChosen)
    place_wanted = Signal(PlaceWanted)

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ItemEditor()
        self.form.setupUi(self)
        self._writable = writable
        self._item: KnowledgeItem | None = None
        self._shown: ItemDraft | None = None
        self._evidence = QuoteListModel(self)
        self.form.evidence_list.setModel(self._evidence)
        for kind in MarkKind:
            self.form.kind_box.addItem(theme.kind_icon(kind), kind_name(kind), kind)
        theme.set_type(self.form.heading, theme.HEADING, bold=True)
        theme.set_type(self.form.hint, theme.NOTE, faint=True)
        self._connect()
        self.show_nothing()

    @property
    def item_id(self) -> str | None:
        """Return the id of the stored item that is shown."""
        return self._item.id if self._item else None

    @property
    def dirty(self) -> bool:
        """Say whether there is something to save."""
        return self._shown is not None and self.draft() != self._shown

    def draft(self) -> ItemDraft:
        """Return what stands in the fields."""
        return ItemDraft(
            item=self._item,
            title=self.form.title_edit.text().strip(),
            statement=self.form.statement_edit.toPlainText().strip(),
            kind=MarkKind(self.form.kind_box.currentData()),
            area=self.form.area_box.currentText().strip(),
            evidence=tuple(mark.id for mark in self._evidence.marks),
        )

    def show_nothing(self) -> None:
        """Show that no item is chosen."""
        self._item, self._shown = None, None
        self._evidence.show(())
        self.form.fields.hide()
        self.form.hint.show()
        self.form.heading.setText(_("Item"))

    def show_item(self, item: KnowledgeItem, compiled: Compiled) -> None:
        """Show a stored item."""
        marks = [compiled.marks[id_] for id_ in item.evidence if id_ in compiled.marks]
        self.form.heading.setText(_("Item"))
        self.form.save_button.setText(_("Save"))
        self._fill(item, compiled, marks)
        self.form.title_edit.setText(item.title)
        self.form.statement_edit.setPlainText(item.statement)
        self._choose(item.kind, compiled.area_name(item))
        self._shown = self.draft()
        self._show_state()

    def begin_item(self, marks: Sequence[Mark], compiled: Compiled, area: str = "") -> None:
        """Begin a new item from marks; it is stored when the person adds it."""
        self.form.heading.setText(_("New item"))
        self.form.save_button.setText(_("Add item"))
        self._fill(None, compiled, marks)
        self.form.title_edit.setText(_first_words(marks))
        self.form.statement_edit.setPlainText("\n".join(mark.anchor.exact for mark in marks))
        self._choose(marks[0].kind if marks else MarkKind.CONCEPT, area)
        self._shown = None
        self._show_state()
        self.form.title_edit.setFocus()
        self.form.title_edit.selectAll()

    def _connect(self) -> None:
        form = self.form
        form.title_edit.textChanged.connect(self._show_state)
        form.statement_edit.textChanged.connect(self._show_state)
        form.kind_box.currentIndexChanged.connect(self._show_state)
        form.area_box.editTextChanged.connect(self._show_state)
        form.evidence_list.selectionModel().selectionChanged.connect(self._show_state)
        form.evidence_list.activated.connect(self._hear)
        form.save_button.clicked.connect(self._save)
        form.remove_button.clicked.connect(self._remove)
        form.play_button.clicked.connect(self._hear)
        form.detach_button.clicked.connect(self._detach)

    def _fill(self, item: KnowledgeItem | None, compiled: Compiled, marks: Sequence[Mark]) -> None:
        self._item = item
        self._evidence.show(marks)
        self.form.area_box.clear()
        self.form.area_box.addItems(["", *(area.name for area in compiled.areas)])
        self.form.fields.show()
        self.form.hint.hide()

    def _choose(self, kind: MarkKind, area: str) -> None:
        self.form.kind_box.setCurrentIndex(self.form.kind_box.findData(kind))
        self.form.area_box.setCurrentText(area)

    def _chosen(self) -> Mark | None:
        view = self.form.evidence_list
        if view.selectionModel().hasSelection():
            return self._evidence.mark_at(view.currentIndex())
        return self._evidence.marks[0] if len(self._evidence.marks) == 1 else None

    @Slot()
    def _show_state(self) -> None:
        form = self.form
        draft = self.draft()
        full = bool(draft.title and draft.statement)
        form.save_button.setEnabled(self._writable and full and (self._item is None or self.dirty))
        form.remove_button.setEnabled(self._writable and self._item is not None)
        form.play_button.setEnabled(self._chosen() is not None)
        form.detach_button.setEnabled(self._writable and self._chosen() is not None)

    @Slot()
    def _save(self) -> None:
        draft = self.draft()
        self._shown = draft
        self._show_state()
        self.saved.emit(draft)

    @Slot()
    def _remove(self) -> None:
        if self._item:
            self.remove_wanted.emit(ItemChosen(self._item.id))

    @Slot()
    def _hear(self) -> None:
        mark = self._chosen()
        if mark:
            self.place_wanted.emit(PlaceWanted(mark.recording_id, mark.anchor.start))

    @Slot()
    def _detach(self) -> None:
        taken = self._chosen()
        self._evidence.show([mark for mark in self._evidence.marks if mark is not taken])
        self._show_state()


def _first_words(marks: Sequence[Mark]) -> str:
    if not marks:
        return ""
    words = marks[0].anchor.exact.split()
    title = " ".join(words[:_TITLE_WORDS]).strip(" .,;:!?")
    return title[:1].upper() + title[1:]
