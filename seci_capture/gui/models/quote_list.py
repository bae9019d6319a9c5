"""Marks as rows, for a list that shows kind, quote and note."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from seci_capture.domain.marking import Mark
from seci_capture.gui.models import dragged
from seci_capture.gui.models.rows import Index, RowsModel
from seci_capture.gui.models.tips import tip
from seci_capture.services.messages import kind_name, quoted


class QuoteRole(IntEnum):
    """What the delegate asks for."""

    MARK = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class QuotesDropped:
    """Marks were dropped on the list."""

    mark_ids: tuple[str, ...]


class QuoteListModel(RowsModel[Mark]):
    """Marks by their quotes.

    Signals:
        dropped: marks were dropped on the list.
    """

    dropped = Signal(QuotesDropped)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda mark: mark.id, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks of a row."""
        mark = self.row_at(index)
        if mark is None:
            return None
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
        return dragged.carry(dragged.MARKS, (self.rows[row].id for row in rows))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped. The rows follow when it is taken up."""
        del action, row, column, parent
        self.dropped.emit(QuotesDropped(dragged.carried(dragged.MARKS, data)))
        return False
