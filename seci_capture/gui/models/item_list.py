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
from seci_capture.gui.models.drops import (
    AreaDropped,
    AreaNamed,
    DropPlace,
    ItemsDropped,
    ItemsJoined,
    MarksDropped,
)
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import _, ngettext

Index = QModelIndex | QPersistentModelIndex

_EDGE = 0.25
"""The part of a card, above and below, where a drop goes between the cards."""


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


class ItemListModel(QAbstractListModel):
    """A snapshot of the items. ``show`` replaces it.

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

    def index_of_area(self, area_id: str | None) -> QModelIndex:
        """Return the index of an area's name, invalid when it is not shown."""
        for number, row in enumerate(self._rows):
            if area_id and isinstance(row, AreaRow) and row.area_id == area_id:
                return self.index(number)
        return QModelIndex()

    def item_at(self, index: Index) -> KnowledgeItem | None:
        """Return the item of a row, None for the name of an area."""
        row = self._rows[index.row()] if index.isValid() else None
        return row.item if isinstance(row, ItemRow) else None

    def area_at(self, index: Index) -> AreaRow | None:
        """Return the area whose name is in a row, None for items and for what has no area."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, AreaRow) and row.area_id else None

    def neighbour(self, item_id: str, places: int) -> ItemsDropped | None:
        """Return where an item goes when it moves up (-1) or down (1) within its area."""
        at = self.index_of(item_id).row()
        if not isinstance(self._row(at + places), ItemRow):
            return None
        return self._between((item_id,), at + places if places < 0 else at + places + 1)

    def area_neighbour(self, area_id: str, places: int) -> AreaDropped | None:
        """Return where an area goes when it moves up (-1) or down (1)."""
        areas = self._area_ids()
        at = areas.index(area_id)
        if not 0 <= at + places < len(areas):
            return None
        behind = [*areas, None][at + places + (places > 0)]
        return AreaDropped(area_id, behind)

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
        if role == Qt.ItemDataRole.EditRole and isinstance(row, AreaRow):
            return row.name
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row)
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

        None where it cannot be dropped. -1 is the empty space behind all rows.
        """
        if areas := dragged.carried(dragged.AREA, data):
            return self._place_of_area(areas[0], row, part)
        over = self._row(row)
        if over is None:
            return DropPlace(len(self._rows), onto=False)
        if isinstance(over, AreaRow):
            return DropPlace(row, onto=True)
        if over.item.id in dragged.carried(dragged.ITEM, data):
            return None
        if _EDGE <= part <= 1 - _EDGE:
            return DropPlace(row, onto=True)
        return DropPlace(row if part < _EDGE else row + 1, onto=False)

    def drop(self, data: QMimeData, place: DropPlace) -> None:
        """Tell what was dropped where. The rows follow when it is stored."""
        over = self._row(place.row) if place.onto else None
        if areas := dragged.carried(dragged.AREA, data):
            behind = self._area_ids(place.row)
            self.area_dropped.emit(AreaDropped(areas[0], behind[0] if behind else None))
        if marks := dragged.carried(dragged.MARKS, data):
            self.marks_dropped.emit(self._marks_dropped(marks, place, over))
        if items := dragged.carried(dragged.ITEM, data):
            if isinstance(over, ItemRow):
                self.items_joined.emit(ItemsJoined(over.item.id, items))
            else:
                row = place.row + 1 if place.onto else place.row
                self.items_dropped.emit(self._between(items, row))

    def _place_of_area(self, area_id: str, row: int, part: float) -> DropPlace | None:
        """Let an area land in front of the nearest other one."""
        heads = [n for n, each in enumerate(self._rows) if isinstance(each, AreaRow)]
        named = self._area_ids()
        over = row if row >= 0 else len(self._rows)
        before = [n for n in heads if n <= over]
        after = [n for n in heads if n > over] or [len(self._rows)]
        start = before[-1] if before else 0
        is_upper = (over + part - start) * 2 < after[0] - start
        place = start if is_upper else after[0]
        limit = self.index_of_area(named[-1]).row() if named else 0
        last = next((n for n in heads if n > limit), len(self._rows))
        return DropPlace(min(place, last), onto=False) if area_id in named else None

    def _marks_dropped(
        self, marks: tuple[str, ...], place: DropPlace, over: Row | None
    ) -> MarksDropped:
        item = over.item if isinstance(over, ItemRow) else None
        area = self._area_above(place.row + 1 if place.onto else place.row)
        return MarksDropped(marks, item, area.name if area and area.area_id else "")

    def _between(self, item_ids: tuple[str, ...], row: int) -> ItemsDropped:
        """Put items in front of a row."""
        area, next_row = self._area_above(row), self._row(row)
        while isinstance(next_row, ItemRow) and next_row.item.id in item_ids:
            row += 1
            next_row = self._row(row)
        before = next_row.item.id if isinstance(next_row, ItemRow) else None
        return ItemsDropped(item_ids, area.area_id if area else None, before)

    def _area_above(self, row: int) -> AreaRow | None:
        areas = [each for each in self._rows[: max(row, 1)] if isinstance(each, AreaRow)]
        return areas[-1] if areas else None

    def _area_ids(self, first_row: int = 0) -> list[str]:
        rows = self._rows[first_row:]
        return [each.area_id for each in rows if isinstance(each, AreaRow) and each.area_id]

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
