"""Marks as rows, for a list that shows kind, quote and note."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from seci_capture.domain.marking import Mark
from seci_capture.gui.models import dragged
from seci_capture.gui.models.differences import difference
from seci_capture.gui.models.tips import tip
from seci_capture.services.messages import kind_name, quoted

Index = QModelIndex | QPersistentModelIndex


class QuoteRole(IntEnum):
    """What the delegate asks for."""

    MARK = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class QuotesDropped:
    """Marks were dropped on the list."""

    mark_ids: tuple[str, ...]


class QuoteListModel(QAbstractListModel):
    """A snapshot of marks by their quotes. ``show`` replaces it.

    Signals:
        dropped: marks were dropped on the list.
    """

    dropped = Signal(QuotesDropped)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: list[Mark] = []

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return what is shown."""
        return tuple(self._marks)

    def show(self, marks: Sequence[Mark]) -> None:
        """Show other marks. Rows that stay are left alone."""
        changed = difference(self._marks, tuple(marks))
        if changed.before_end > changed.start:
            self.beginRemoveRows(QModelIndex(), changed.start, changed.before_end - 1)
            del self._marks[changed.start : changed.before_end]
            self.endRemoveRows()
        if changed.after_end > changed.start:
            self.beginInsertRows(QModelIndex(), changed.start, changed.after_end - 1)
            self._marks[changed.start : changed.start] = marks[changed.start : changed.after_end]
            self.endInsertRows()

    def mark_at(self, index: Index) -> Mark | None:
        """Return the mark of a row."""
        return self._marks[index.row()] if index.isValid() else None

    def index_of(self, mark_id: str) -> QModelIndex:
        """Return the index of a mark, invalid when it is not shown."""
        rows = (row for row, mark in enumerate(self._marks) if mark.id == mark_id)
        row = next(rows, None)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks of a row."""
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return quoted(mark.anchor.exact)
        if role == QuoteRole.MARK:
            return mark
        spoken = " – ".join(filter(None, (kind_name(mark.kind), mark.anchor.exact, mark.note)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(spoken)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let quotes be dragged where the view allows it, and dropped on the whole list."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return what may be dropped here."""
        return [dragged.MARKS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the marks that are dragged, in the order of the list."""
        rows = sorted(index.row() for index in indexes)
        return dragged.carry(dragged.MARKS, (self._marks[row].id for row in rows))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped. The rows follow when it is taken up."""
        del action, row, column, parent
        self.dropped.emit(QuotesDropped(dragged.carried(dragged.MARKS, data)))
        return False
