"""Where an item is worded, sorted, and given its evidence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.gui import theme
from seci_capture.gui.combine.evidence_desk import EvidenceDesk
from seci_capture.gui.combine.item_draft import (
    ItemDraft,
    completed,
    draft_from,
    draft_of,
    rebased,
)
from seci_capture.gui.forms.ui_item_editor import Ui_ItemEditor
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.widgets.button_keys import press_by
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import _


@dataclass(frozen=True, slots=True)
class ItemChosen:
    """An item that is to be removed."""

    item_id: str


@dataclass(frozen=True, slots=True)
class Handed:
    """A draft that is being stored, and what was stored before it."""

    draft: ItemDraft
    before: ItemDraft


class ItemEditor(QWidget):
    """Shows one item, or nothing. What was typed stays until it is stored.

    Signals:
        saved: the person wants the draft stored.
        remove_wanted: the person wants the item gone.
    """

    saved = Signal(ItemDraft)
    remove_wanted = Signal(ItemChosen)

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ItemEditor()
        self.form.setupUi(self)
        self._writable = writable
        self._compiled: Compiled | None = None
        self._shown: ItemDraft | None = None
        self._handed: Handed | None = None
        self.evidence = EvidenceDesk(self.form, writable=writable, parent=self)
        self._arrange()
        self._connect()
        self.show_nothing()

    @property
    def item(self) -> KnowledgeItem | None:
        """Return the stored item that is shown, None when there is none or it is a new one."""
        return self._shown.item if self._shown else None

    @property
    def open(self) -> bool:
        """Say whether an item is shown, stored or new."""
        return self._shown is not None

    @property
    def dirty(self) -> bool:
        """Say whether something was typed that is not stored."""
        return self._shown is not None and self.draft() != self._shown

    def draft(self) -> ItemDraft:
        """Return what stands in the fields."""
        return ItemDraft(
            item=self.item,
            title=self.form.title_edit.text().strip(),
            statement=self.form.statement_edit.toPlainText().strip(),
            kind=MarkKind(self.form.kind_box.currentData()),
            area=self.form.area_box.currentText().strip(),
            evidence=self.evidence.mark_ids,
        )

    def take(self) -> ItemDraft | None:
        """Return what is to be stored before something else is shown, None if nothing is."""
        under_way = self.item is None and self._handed is not None
        if not (self._writable and self.dirty) or under_way or self.draft().empty:
            return None
        return self._hand(completed(self.draft()))

    def adopt(self, draft: ItemDraft, item: KnowledgeItem) -> bool:
        """Take in that a draft is stored. Return False when something else is shown by now."""
        if self._handed is None or self._handed.draft is not draft or self._shown is None:
            return False
        self._handed = None
        stored = draft_of(item, draft.area)
        self._show(rebased(self.draft(), self._shown, stored), stored)
        return True

    def take_back(self, draft: ItemDraft) -> bool:
        """Take in that a draft could not be stored. Return False when it is not shown any more."""
        if self._handed is None or self._handed.draft is not draft:
            return False
        self._shown, self._handed = self._handed.before, None
        self._show_state()
        return True

    def show_nothing(self) -> None:
        """Show that no item is chosen."""
        self._shown, self._handed = None, None
        self.form.fields.hide()
        self.form.hint.show()
        self.form.heading.setText(_("Item"))

    def show_item(self, item: KnowledgeItem, compiled: Compiled) -> None:
        """Show a stored item."""
        self._compiled, self._handed = compiled, None
        draft = draft_of(item, compiled.area_name(item))
        self._show(draft, draft)

    def begin_item(self, marks: Sequence[Mark], compiled: Compiled, area: str = "") -> None:
        """Begin a new item from marks; it is stored when the person adds it."""
        self._compiled, self._handed = compiled, None
        draft = draft_from(marks, area)
        self._show(draft, draft)
        self.write_title()

    def resume(self, draft: ItemDraft, compiled: Compiled) -> None:
        """Show words again that could not be stored."""
        self._compiled, self._handed = compiled, None
        stored = compiled.item(draft.item.id) if draft.item else None
        below = ItemDraft(None, "", "", draft.kind, "", ())
        if stored is not None:
            below = draft_of(stored, compiled.area_name(stored))
        self._show(replace(draft, item=stored), below)

    def refresh(self, compiled: Compiled) -> None:
        """Take in what was changed elsewhere, and leave alone what was typed."""
        self._compiled = compiled
        if self._shown is None:
            return
        if self.item is None:
            self._show(self.draft(), self._shown)
            return
        stored = compiled.item(self.item.id)
        if stored is not None:
            target = draft_of(stored, compiled.area_name(stored))
            self._show(rebased(self.draft(), self._shown, target), target)
        elif self.dirty:
            self._show(replace(self.draft(), item=None), replace(self._shown, item=None))
        else:
            self.show_nothing()

    def add_evidence(self, mark_ids: Sequence[str]) -> None:
        """Let marks bear witness to what is shown."""
        if self._shown is not None:
            self.evidence.add(mark_ids)

    def write_title(self) -> None:
        """Let the title be written."""
        self.form.title_edit.setFocus()
        self.form.title_edit.selectAll()

    def _arrange(self) -> None:
        form = self.form
        for kind in MarkKind:
            form.kind_box.addItem(theme.kind_icon(kind), kind_name(kind), kind)
        theme.set_type(form.heading, theme.HEADING, bold=True)
        for hint in (form.hint, form.evidence_hint):
            theme.set_type(hint, theme.NOTE, faint=True)
        form.title_edit.setReadOnly(not self._writable)
        form.statement_edit.setReadOnly(not self._writable)
        form.kind_box.setEnabled(self._writable)
        form.area_box.setEnabled(self._writable)

    def _connect(self) -> None:
        form = self.form
        form.title_edit.textChanged.connect(self._show_state)
        form.statement_edit.textChanged.connect(self._show_state)
        form.kind_box.currentIndexChanged.connect(self._show_state)
        form.area_box.editTextChanged.connect(self._show_state)
        self.evidence.changed.connect(self._show_state)
        form.save_button.clicked.connect(self._save)
        press_by(form.save_button, "Ctrl+Return", "Ctrl+Enter")
        form.remove_button.clicked.connect(self._remove)

    def _show(self, draft: ItemDraft, stored: ItemDraft) -> None:
        """Fill the fields with a draft over what is stored. What is there already is not touched,
        so that the cursor stays where it is.
        """
        form = self.form
        self._shown = None  # while the fields fill, there is no state to be shown
        if form.title_edit.text().strip() != draft.title:
            form.title_edit.setText(draft.title)
            form.title_edit.setCursorPosition(0)  # the beginning of a long title tells more
        if form.statement_edit.toPlainText().strip() != draft.statement:
            form.statement_edit.setPlainText(draft.statement)
        form.kind_box.setCurrentIndex(form.kind_box.findData(draft.kind))
        self._offer_areas(draft.area)
        self.evidence.show(draft.evidence, self._compiled.marks if self._compiled else {})
        self._shown = stored
        form.heading.setText(_("Item") if stored.item else _("New item"))
        form.save_button.setText(_("Save") if stored.item else _("Add item"))
        form.fields.show()
        form.hint.hide()
        self._show_state()

    def _offer_areas(self, area: str) -> None:
        box = self.form.area_box
        names = ["", *(each.name for each in self._compiled.areas)] if self._compiled else [""]
        if [box.itemText(n) for n in range(box.count())] != names:
            typed = box.currentText()
            box.clear()
            box.addItems(names)
            box.setCurrentText(typed)
        if box.currentText().strip() != area:
            box.setCurrentText(area)
            if field := box.lineEdit():
                field.setCursorPosition(0)

    @Slot()
    def _show_state(self) -> None:
        if self._shown is None:
            return
        form, new = self.form, self.item is None
        ready = self._writable and self.draft().full
        form.save_button.setEnabled(ready and (self.dirty or (new and self._handed is None)))
        form.remove_button.setEnabled(self._writable and not new)

    def _hand(self, draft: ItemDraft) -> ItemDraft:
        """Give a draft away to be stored."""
        assert self._shown is not None
        self._handed = Handed(draft, self._shown)
        self._shown = self.draft()
        self._show_state()
        return draft

    @Slot()
    def _save(self) -> None:
        self.saved.emit(self._hand(self.draft()))

    @Slot()
    def _remove(self) -> None:
        if self.item:
            self.remove_wanted.emit(ItemChosen(self.item.id))
