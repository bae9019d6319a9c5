"""What the Compile room shows of a handover, read at once."""

from collections.abc import Mapping
from dataclasses import dataclass

from seci_capture.domain.handover import Handover, KnowledgeArea
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark
from seci_capture.domain.pack import Gap, KnowledgePack
from seci_capture.services import combination, handover, marking, reporting
from seci_capture.services.library import Library


@dataclass(frozen=True, slots=True)
class Compiled:
    """A handover's items, areas and marks, and the pack that they make."""

    items: tuple[KnowledgeItem, ...]
    areas: tuple[KnowledgeArea, ...]
    marks: Mapping[str, Mark]
    pack: KnowledgePack

    @property
    def handover(self) -> Handover:
        """Return the handover."""
        return self.pack.handover

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Return what the pack will admit."""
        return self.pack.gaps

    @property
    def empty(self) -> bool:
        """Say whether there is nothing to work with yet: no mark and no item."""
        return not (self.items or self.marks)

    @property
    def waiting(self) -> tuple[Mark, ...]:
        """Return the marks that belong to no item yet, in the order of their recordings."""
        used = {mark_id for item in self.items for mark_id in item.evidence}
        return tuple(mark for mark in self.marks.values() if mark.id not in used)

    def item(self, item_id: str) -> KnowledgeItem | None:
        """Return an item by its id, None when it is not there."""
        return next((item for item in self.items if item.id == item_id), None)

    def area_name(self, item: KnowledgeItem) -> str:
        """Return the name of an item's area, empty when it has none."""
        return next((area.name for area in self.areas if area.id == item.area_id), "")


def read_compiled(library: Library, handover_id: str) -> Compiled:
    """Read what the room shows. Not for the window's thread."""
    marks = {mark.id: mark for mark in marking.handover_marks(library, handover_id)}
    return Compiled(
        items=combination.items(library, handover_id),
        areas=handover.areas(library, handover_id),
        marks=marks,
        pack=reporting.pack(library, handover_id),
    )
