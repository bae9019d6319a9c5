"""The marks of a recording as a list: what was marked, as what, and the note to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from seci_capture.domain.marking import Mark
from seci_capture.gui.models.differences import difference
from seci_capture.gui.theme import kind_icon
from seci_capture.services.messages import kind_name, quoted
from seci_capture.services.texts import _
from seci_capture.services.times import clock

Index = QModelIndex | QPersistentModelIndex

MARK = Qt.ItemDataRole.UserRole
"""The role under which a row gives its :class:`Mark`."""


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """A person wrote another note to a mark."""

    mark: Mark
    note: str


class MarkList(QAbstractListModel):
    """A snapshot of the marks, by their time.

    Signals:
        note_written: a note was edited; the list keeps the old one until it is stored.
    """

    note_written = Signal(NoteWritten)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self.writable = True

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the marks in their order."""
        return self._marks

    def show(self, marks: Sequence[Mark]) -> None:
        """Take in another snapshot. Rows that stay keep their selection."""
        after = tuple(marks)
        if tuple(m.id for m in self._marks) == tuple(m.id for m in after):
            self._marks = after
            self.dataChanged.emit(self.index(0), self.index(len(after) - 1))
            return
        differs = difference([m.id for m in self._marks], [m.id for m in after])
        self._remove(differs.start, differs.before_end)
        self._insert(differs.start, after[differs.start : differs.after_end])
        self._marks = after

    def index_of(self, mark_id: str) -> QModelIndex:
        """Return where a mark stands, an invalid index when it is not there."""
        rows = (row for row, mark in enumerate(self._marks) if mark.id == mark_id)
        return self.index(next(rows, -1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of marks."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows; as text, all of it, for those who listen to the screen."""
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
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
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        mark, note = self._marks[index.row()], str(value).strip()
        if note != mark.note:
            self.note_written.emit(NoteWritten(mark, note))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let notes be edited unless the library can only be read."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and self.writable else flags

    def _remove(self, first: int, end: int) -> None:
        if first < end:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            self._marks = self._marks[:first] + self._marks[end:]
            self.endRemoveRows()

    def _insert(self, first: int, marks: tuple[Mark, ...]) -> None:
        if marks:
            self.beginInsertRows(QModelIndex(), first, first + len(marks) - 1)
            self._marks = self._marks[:first] + marks + self._marks[first:]
            self.endInsertRows()


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
