"""The items of a handover as rows: each area's name, and its items below it."""

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

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.gui.models import dragged
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.models.differences import difference
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import _, ngettext

Index = QModelIndex | QPersistentModelIndex


class ItemRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class AreaRow:
    """The name of a knowledge area above its items. Loose items have no area, and no id."""

    area_id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item as a card."""

    item: KnowledgeItem
    witnesses: str


Row = AreaRow | ItemRow


@dataclass(frozen=True, slots=True)
class MarksDropped:
    """Marks were dropped on an item, or into an area (by its name, empty for none)."""

    mark_ids: tuple[str, ...]
    item: KnowledgeItem | None
    area: str


@dataclass(frozen=True, slots=True)
class ItemDropped:
    """An item was dropped into an area, before another item or behind all."""

    item_id: str
    area_id: str | None
    before: str | None


class ItemListModel(QAbstractListModel):
    """A snapshot of the items. ``show`` replaces it.

    Signals:
        marks_dropped: marks were dropped on a row.
        item_dropped: an item was dropped elsewhere.
    """

    marks_dropped = Signal(MarksDropped)
    item_dropped = Signal(ItemDropped)

    def __init__(self, *, writable: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self._rows: list[Row] = []

    def show(self, compiled: Compiled | None) -> None:
        """Show the items of a handover, or nothing. Rows that stay are left alone."""
        rows = _rows(compiled) if compiled else []
        changed = difference(self._rows, rows)
        if changed.before_end > changed.start:
            self.beginRemoveRows(QModelIndex(), changed.start, changed.before_end - 1)
            del self._rows[changed.start : changed.before_end]
            self.endRemoveRows()
        if changed.after_end > changed.start:
            self.beginInsertRows(QModelIndex(), changed.start, changed.after_end - 1)
            self._rows[changed.start : changed.start] = rows[changed.start : changed.after_end]
            self.endInsertRows()

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

    def neighbour(self, item_id: str, places: int) -> ItemDropped | None:
        """Return where an item goes when it moves up (-1) or down (1) within its area."""
        at = self.index_of(item_id).row()
        if not isinstance(self._row(at + places), ItemRow):
            return None
        return self._between(item_id, at + places if places < 0 else at + places + 1)

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
        """Let items be chosen and dragged, and areas take what is dropped on them."""
        flag = Qt.ItemFlag
        moves = flag.ItemIsDropEnabled if self._writable else flag.NoItemFlags
        if not index.isValid():
            return moves
        if self.item_at(index) is None:
            return flag.ItemIsEnabled | moves
        drags = flag.ItemIsDragEnabled if self._writable else flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | moves | drags

    def mimeTypes(self) -> list[str]:
        """Return what may be dropped here."""
        return [dragged.MARKS, dragged.ITEM]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the item that is dragged."""
        items = map(self.item_at, indexes)
        return dragged.carry(dragged.ITEM, (item.id for item in items if item))

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that marks are copied and items moved."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped where. The rows follow when it is stored."""
        del action, column
        if marks := dragged.carried(dragged.MARKS, data):
            self.marks_dropped.emit(self._marks_dropped(marks, row, parent))
        for item_id in dragged.carried(dragged.ITEM, data):
            place = self._on(item_id, parent.row()) if parent.isValid() else None
            self.item_dropped.emit(place or self._between(item_id, row))
        return False  # else the view would take the dragged rows away

    def _marks_dropped(self, marks: tuple[str, ...], row: int, parent: Index) -> MarksDropped:
        item = self.item_at(parent)
        area = self._area_above(parent.row() + 1 if parent.isValid() else row)
        return MarksDropped(marks, item, area.name if area and area.area_id else "")

    def _on(self, item_id: str, at: int) -> ItemDropped:
        """Let an item take the place of the one on which it was dropped."""
        from_above = self.index_of(item_id).row() < at
        below = isinstance(self._row(at), AreaRow) or from_above
        return self._between(item_id, at + 1 if below else at)

    def _between(self, item_id: str, row: int) -> ItemDropped:
        """Put an item before a row; -1 is the empty space behind all rows."""
        end = len(self._rows) if row < 0 else row
        area, next_row = self._area_above(end), self._row(end)
        if isinstance(next_row, ItemRow) and next_row.item.id == item_id:
            next_row = self._row(end + 1)
        before = next_row.item.id if isinstance(next_row, ItemRow) else None
        return ItemDropped(item_id, area.area_id if area else None, before)

    def _area_above(self, row: int) -> AreaRow | None:
        above = self._rows[: max(row, 1)] if row >= 0 else self._rows
        areas = [each for each in above if isinstance(each, AreaRow)]
        return areas[-1] if areas else None

    def _row(self, number: int) -> Row | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None


def _rows(compiled: Compiled) -> list[Row]:
    rows: list[Row] = []
    known = {area.id for area in compiled.areas}
    for area in compiled.areas:
        rows.append(AreaRow(area.id, area.name))
        rows += [_item_row(each, compiled) for each in compiled.items if each.area_id == area.id]
    loose = [_item_row(each, compiled) for each in compiled.items if each.area_id not in known]
    return [*rows, AreaRow(None, _("Without an area")), *loose] if loose else rows


def _item_row(item: KnowledgeItem, compiled: Compiled) -> ItemRow:
    count = sum(mark_id in compiled.marks for mark_id in item.evidence)
    quotes = ngettext("{n} quote", "{n} quotes", count).format(n=count)
    return ItemRow(item, quotes if count else _("no witness yet"))


def _spoken(row: Row) -> str:
    if isinstance(row, AreaRow):
        return row.name
    return f"{kind_name(row.item.kind)}: {row.item.title} ({row.witnesses})"
