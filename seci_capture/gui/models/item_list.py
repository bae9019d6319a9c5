"""The items of a handover as rows: each area's name, and its items below it."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.gui.models import dragged
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.models.drops import (
    AreaDropped,
    AreaNamed,
    DropPlace,
    ItemsDropped,
    ItemsJoined,
    MarksDropped,
)
from seci_capture.gui.models.item_rows import (
    AreaRow,
    ItemRow,
    Row,
    area_ids,
    between,
    landing,
    marks_on,
    row_at,
    rows_of,
)
from seci_capture.gui.models.rows import Index, RowsModel


class ItemRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


class ItemListModel(RowsModel[Row]):
    """Items under the names of their areas.

    Signals:
        marks_dropped: marks were dropped on a row.
        items_dropped: items were dropped elsewhere.
        items_joined: items were dropped on another one.
        area_dropped: an area was dropped elsewhere.
        area_named: the name of an area was written anew.
    """

    marks_dropped = Signal(MarksDropped)
    items_dropped = Signal(ItemsDropped)
    items_joined = Signal(ItemsJoined)
    area_dropped = Signal(AreaDropped)
    area_named = Signal(AreaNamed)

    def __init__(self, *, writable: bool, parent: QObject | None = None) -> None:
        super().__init__(lambda row: row.id, parent)
        self._writable = writable

    def show(self, compiled: Compiled | None) -> None:
        """Show the items of a handover, or nothing."""
        self.put(rows_of(compiled) if compiled else ())

    def item_at(self, index: Index) -> KnowledgeItem | None:
        """Return the item of a row, None for the name of an area."""
        row = self.row_at(index)
        return row.item if isinstance(row, ItemRow) else None

    def area_at(self, index: Index) -> AreaRow | None:
        """Return the area whose name is in a row, None for items and for what has no area."""
        row = self.row_at(index)
        return row if isinstance(row, AreaRow) and row.area_id else None

    def neighbour(self, item_id: str, places: int) -> ItemsDropped | None:
        """Return where an item goes when it moves up (-1) or down (1) within its area."""
        at = self.index_of(item_id).row()
        if not isinstance(row_at(self.rows, at + places), ItemRow):
            return None
        return between(self.rows, (item_id,), at + places if places < 0 else at + places + 1)

    def area_neighbour(self, area_id: str, places: int) -> AreaDropped | None:
        """Return where an area goes when it moves up (-1) or down (1)."""
        areas = area_ids(self.rows)
        at = areas.index(area_id)
        if not 0 <= at + places < len(areas):
            return None
        behind = [*areas, None][at + places + (places > 0)]
        return AreaDropped(area_id, behind)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks of a row."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ItemRole.ROW:
            return row
        if role == Qt.ItemDataRole.EditRole and isinstance(row, AreaRow):
            return row.name
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that an area was given another name. The row follows when it is stored."""
        area, name = self.area_at(index), str(value).strip()
        if role == Qt.ItemDataRole.EditRole and area and name and name != area.name:
            assert area.area_id
            self.area_named.emit(AreaNamed(area.area_id, name))
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let items and areas be chosen and dragged, and areas be named."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled if self._writable else flag.NoItemFlags
        area, item = self.area_at(index), self.item_at(index)
        allowed = flag.ItemIsEnabled
        if area or item:
            allowed |= flag.ItemIsSelectable
        if self._writable:
            allowed |= flag.ItemIsDropEnabled
            if area or item:
                allowed |= flag.ItemIsDragEnabled
            if area:
                allowed |= flag.ItemIsEditable
        return allowed

    # --- dragging ---

    def mimeTypes(self) -> list[str]:
        """Return what may be dropped here."""
        return [dragged.MARKS, dragged.ITEM, dragged.AREA]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the items that are dragged in the order of the list, or the area."""
        rows = sorted(index.row() for index in indexes)
        places = [self.index(row) for row in rows]
        if items := [item.id for item in map(self.item_at, places) if item]:
            return dragged.carry(dragged.ITEM, items)
        areas = (area.area_id for area in map(self.area_at, places) if area)
        return dragged.carry(dragged.AREA, (area_id for area_id in areas if area_id))

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that marks are copied and items moved."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def place(self, data: QMimeData, row: int, part: float) -> DropPlace | None:
        """Return where something lands that is dropped on a part (0 to 1) of a row's height.

        None where it cannot be dropped. The row -1 is the empty space behind all rows.
        """
        return landing(self.rows, data, row, part)

    def drop(self, data: QMimeData, place: DropPlace) -> None:
        """Tell what was dropped where. The rows follow when it is stored."""
        if areas := dragged.carried(dragged.AREA, data):
            behind = area_ids(self.rows[place.row :])
            self.area_dropped.emit(AreaDropped(areas[0], behind[0] if behind else None))
        if marks := dragged.carried(dragged.MARKS, data):
            self.marks_dropped.emit(marks_on(self.rows, marks, place))
        if items := dragged.carried(dragged.ITEM, data):
            self._drop_items(items, place)

    def _drop_items(self, item_ids: tuple[str, ...], place: DropPlace) -> None:
        over = row_at(self.rows, place.row) if place.onto else None
        if isinstance(over, ItemRow):
            self.items_joined.emit(ItemsJoined(over.item.id, item_ids))
        else:
            row = place.row + 1 if place.onto else place.row
            self.items_dropped.emit(between(self.rows, item_ids, row))
