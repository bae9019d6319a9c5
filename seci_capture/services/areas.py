"""Knowledge areas: named, put in order, and taken away when nothing is in them (combination)."""

from dataclasses import replace

from seci_capture.domain.edits import Action, Change, Edit, led_by, removed
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import KnowledgeArea
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.services.editing import perform
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


def rename_area(library: Library, area_id: str, name: str) -> Edit:
    """Give an area another name. Raises NOT_FOUND, and INVALID when another one bears it."""

    def plan(work: UnitOfWork) -> Edit:
        area = work.get(KnowledgeArea, area_id)
        renamed = replace(area, name=name.strip())
        for other in work.all(KnowledgeArea, handover_id=area.handover_id):
            if other.id != area_id and other.name.casefold() == renamed.name.casefold():
                raise CaptureError(Fault.INVALID, field="area-twice", name=other.name)
        return Edit(Action.RENAME_AREA, renamed.name, (Change(area, renamed),))

    return perform(library, plan)


def place_area(library: Library, area_id: str, before: str | None = None) -> Edit:
    """Put an area before another one of its handover, or behind all. Raises NOT_FOUND."""

    def plan(work: UnitOfWork) -> Edit:
        area = work.get(KnowledgeArea, area_id)
        every = work.all(KnowledgeArea, handover_id=area.handover_id)
        order = [each for each in every if each != area]
        ids = [each.id for each in order]
        if before and before not in (*ids, area_id):
            raise CaptureError(Fault.NOT_FOUND, kind="knowledgearea", id=before)
        at = every.index(area) if before == area_id else len(ids)
        order.insert(ids.index(before) if before in ids else at, area)
        changes = (Change(each, replace(each, position=n)) for n, each in enumerate(order))
        moved = (change for change in changes if change.before != change.after)
        return Edit(Action.MOVE_AREA, area.name, led_by(area_id, moved))

    return perform(library, plan)


def remove_area(library: Library, area_id: str) -> Edit:
    """Take an empty area away. Raises NOT_FOUND, and INVALID while it holds items."""

    def plan(work: UnitOfWork) -> Edit:
        area = work.get(KnowledgeArea, area_id)
        if work.all(KnowledgeItem, area_id=area_id):
            raise CaptureError(Fault.INVALID, field="area-not-empty", name=area.name)
        return Edit(Action.REMOVE_AREA, area.name, (removed(area),))

    return perform(library, plan)
