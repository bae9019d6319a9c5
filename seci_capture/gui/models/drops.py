"""What was dropped on the list of items, and where."""

from dataclasses import dataclass

from seci_capture.domain.knowledge import KnowledgeItem


@dataclass(frozen=True, slots=True)
class MarksDropped:
    """Marks were dropped on an item, or into an area (by its name, empty for none)."""

    mark_ids: tuple[str, ...]
    item: KnowledgeItem | None
    area: str


@dataclass(frozen=True, slots=True)
class ItemsDropped:
    """Items were dropped into an area, before another item or behind all."""

    item_ids: tuple[str, ...]
    area_id: str | None
    before: str | None


@dataclass(frozen=True, slots=True)
class ItemsJoined:
    """Items were dropped on another one, to be joined into it."""

    into_id: str
    item_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AreaDropped:
    """An area was dropped before another one, or behind all."""

    area_id: str
    before: str | None


@dataclass(frozen=True, slots=True)
class AreaNamed:
    """An area was given another name."""

    area_id: str
    name: str


@dataclass(frozen=True, slots=True)
class DropPlace:
    """Where something would land: on the row itself, or in front of it. Rows count from 0.

    The row behind the last one stands for the end of the list.
    """

    row: int
    onto: bool
