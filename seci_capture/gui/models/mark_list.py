"""The marks of a recording as a list: what was marked, as what, and the note to it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QObject,
    Qt,
    Signal,
)

from seci_capture.domain.marking import Mark
from seci_capture.gui.models.rows import Index, RowsModel
from seci_capture.gui.theme import kind_icon
from seci_capture.services.messages import kind_name, quoted
from seci_capture.services.texts import _
from seci_capture.services.times import clock

MARK = Qt.ItemDataRole.UserRole
"""The role under which a row gives its :class:`Mark`."""


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """A person wrote another note to a mark."""

    mark: Mark
    note: str


class MarkList(RowsModel[Mark]):
    """The marks, by their time.

    Signals:
        note_written: a note was edited; the list keeps the old one until it is stored.
    """

    note_written = Signal(NoteWritten)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda mark: mark.id, parent)
        self.writable = True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows; as text, all of it, for those who listen to the screen."""
        mark = self.row_at(index)
        if mark is None:
            return None
        if role == MARK:
            return mark
        if role == Qt.ItemDataRole.EditRole:
            return mark.note
        if role == Qt.ItemDataRole.DecorationRole:
            return kind_icon(mark.kind)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(mark)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(mark)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that a note was written."""
        mark, note = self.row_at(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or mark is None:
            return False
        if note != mark.note:
            self.note_written.emit(NoteWritten(mark, note))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let notes be edited unless the library can only be read."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and self.writable else flags


def _spoken(mark: Mark) -> str:
    parts = [kind_name(mark.kind), clock(mark.anchor.start), quoted(mark.anchor.exact)]
    if mark.anchor.text_removed:
        parts.insert(1, _("Text removed"))
    return " · ".join([*parts, mark.note] if mark.note else parts)


def _tip(mark: Mark) -> str:
    keys = _("Click to listen. F2 or Enter writes the note, Del removes the mark.")
    if not mark.anchor.text_removed:
        return keys
    return _("These words were taken out of the transcript. The sound is still there.") + " " + keys
