"""The rows of the list of items, and where in them something lands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.gui.models import dragged
from seci_capture.gui.models.compiled import Compiled
from seci_capture.gui.models.drops import DropPlace, ItemsDropped, MarksDropped
from seci_capture.services.messages import kind_name
from seci_capture.services.texts import _, ngettext

_EDGE = 0.25
"""The part of a card, above and below, where a drop goes between the cards."""


@dataclass(frozen=True, slots=True)
class AreaRow:
    """The name of a knowledge area above its items. Loose items have no area, and no id."""

    area_id: str | None
    name: str

    @property
    def id(self) -> str | None:
        """Return what tells this row from others."""
        return self.area_id

    @property
    def spoken(self) -> str:
        """Return what is read aloud."""
        return self.name


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item as a card."""

    item: KnowledgeItem
    witnesses: str

    @property
    def id(self) -> str:
        """Return what tells this row from others."""
        return self.item.id

    @property
    def spoken(self) -> str:
        """Return what is read aloud."""
        return f"{kind_name(self.item.kind)}: {self.item.title} ({self.witnesses})"


Row = AreaRow | ItemRow


def rows_of(compiled: Compiled) -> list[Row]:
    """Return the rows of a handover: each area with its items, and what has no area last."""
    rows: list[Row] = []
    known = {area.id for area in compiled.areas}
    for area in compiled.areas:
        rows.append(AreaRow(area.id, area.name))
        rows += [_item_row(each, compiled) for each in compiled.items if each.area_id == area.id]
    loose = [_item_row(each, compiled) for each in compiled.items if each.area_id not in known]
    return [*rows, AreaRow(None, _("Without an area")), *loose] if loose else rows


def row_at(rows: Sequence[Row], number: int) -> Row | None:
    """Return a row, None where there is none."""
    return rows[number] if 0 <= number < len(rows) else None


def area_ids(rows: Sequence[Row]) -> list[str]:
    """Return the ids of the areas in their order."""
    return [each.area_id for each in rows if isinstance(each, AreaRow) and each.area_id]


def landing(rows: Sequence[Row], data: QMimeData, row: int, part: float) -> DropPlace | None:
    """Return where something lands that is dropped on a part (0 to 1) of a row's height.

    None where it cannot be dropped. The row -1 is the empty space behind all rows.
    """
    if dragged.carried(dragged.AREA, data):
        return DropPlace(_area_landing(rows, row if row >= 0 else len(rows), part), onto=False)
    over = row_at(rows, row)
    if over is None:
        return DropPlace(len(rows), onto=False)
    if isinstance(over, AreaRow):
        return DropPlace(row, onto=True)
    if over.item.id in dragged.carried(dragged.ITEM, data):
        return None
    if _EDGE <= part <= 1 - _EDGE:
        return DropPlace(row, onto=True)
    return DropPlace(row if part < _EDGE else row + 1, onto=False)


def between(rows: Sequence[Row], item_ids: tuple[str, ...], row: int) -> ItemsDropped:
    """Put items in front of a row."""
    area, next_row = _area_above(rows, row), row_at(rows, row)
    while isinstance(next_row, ItemRow) and next_row.item.id in item_ids:
        row += 1
        next_row = row_at(rows, row)
    before = next_row.item.id if isinstance(next_row, ItemRow) else None
    return ItemsDropped(item_ids, area.area_id if area else None, before)


def marks_on(rows: Sequence[Row], mark_ids: tuple[str, ...], place: DropPlace) -> MarksDropped:
    """Drop marks on an item, or into the area in which the place lies."""
    over = row_at(rows, place.row) if place.onto else None
    item = over.item if isinstance(over, ItemRow) else None
    area = _area_above(rows, place.row + 1 if place.onto else place.row)
    return MarksDropped(mark_ids, item, area.name if area and area.area_id else "")


def _area_landing(rows: Sequence[Row], over: int, part: float) -> int:
    """Return the nearest row with the name of an area, or the end of the areas with a name."""
    heads = [n for n, each in enumerate(rows) if isinstance(each, AreaRow)]
    start = max((n for n in heads if n <= over), default=0)
    end = min((n for n in heads if n > over), default=len(rows))
    nearest = start if (over + part - start) * 2 < end - start else end
    nameless = (n for n in heads if not _is_named(rows[n]))
    return min(nearest, next(nameless, len(rows)))


def _is_named(row: Row) -> bool:
    return isinstance(row, AreaRow) and row.area_id is not None


def _area_above(rows: Sequence[Row], row: int) -> AreaRow | None:
    areas = [each for each in rows[: max(row, 1)] if isinstance(each, AreaRow)]
    return areas[-1] if areas else None


def _item_row(item: KnowledgeItem, compiled: Compiled) -> ItemRow:
    count = sum(mark_id in compiled.marks for mark_id in item.evidence)
    quotes = ngettext("{n} quote", "{n} quotes", count).format(n=count)
    return ItemRow(item, quotes if count else _("no witness yet"))
