"""The items of a handover as rows: each area's name, and its items below it."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.gui.models.compiled import Compiled
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import _, ngettext

Index = QModelIndex | QPersistentModelIndex


class ItemRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class AreaRow:
    """The name of a knowledge area above its items."""

    name: str


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item as a card."""

    item: KnowledgeItem
    witnesses: str


Row = AreaRow | ItemRow


class ItemListModel(QAbstractListModel):
    """A snapshot of the items. ``show`` replaces it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, compiled: Compiled | None) -> None:
        """Show the items of a handover, or nothing."""
        self.beginResetModel()
        self._rows = _rows(compiled) if compiled else []
        self.endResetModel()

    def index_of(self, item_id: str | None) -> QModelIndex:
        """Return the index of an item, invalid when it is not shown."""
        for number, row in enumerate(self._rows):
            if isinstance(row, ItemRow) and row.item.id == item_id:
                return self.index(number)
        return QModelIndex()

    def item_at(self, index: Index) -> KnowledgeItem | None:
        """Return the item of a row, None for the name of an area."""
        row = self._rows[index.row()] if index.isValid() else None
        return row.item if isinstance(row, ItemRow) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ItemRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let items be chosen, and names of areas be only read."""
        if self.item_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _rows(compiled: Compiled) -> list[Row]:
    rows: list[Row] = []
    for area_id, name in [*((a.id, a.name) for a in compiled.areas), (None, _("Without an area"))]:
        items = [item for item in compiled.items if item.area_id == area_id]
        if items or area_id is not None:
            rows.append(AreaRow(name))
        rows += [ItemRow(item, _witnesses(item, compiled)) for item in items]
    return rows


def _witnesses(item: KnowledgeItem, compiled: Compiled) -> str:
    count = sum(mark_id in compiled.marks for mark_id in item.evidence)
    if not count:
        return _("no witness yet")
    return ngettext("{n} quote", "{n} quotes", count).format(n=count)


def _spoken(row: Row) -> str:
    if isinstance(row, AreaRow):
        return row.name
    return f"{kind_name(row.item.kind)}: {row.item.title} ({row.witnesses})"
