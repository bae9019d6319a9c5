"""From marks to knowledge items: sorted, worded, with their evidence (combination)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from seci_capture.domain.edits import Action, Change, Edit, added, led_by, removed
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover, KnowledgeArea
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.services.clock import new_id, now
from seci_capture.services.editing import perform
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


def add_item(
    library: Library,
    handover_id: str,
    *,
    title: str,
    statement: str,
    kind: MarkKind,
    area: str = "",
    evidence: Sequence[str] = (),
) -> Edit:
    """Make a knowledge item, with marks as its evidence.

    ``area`` is the name of a knowledge area; a new name makes a new area. Raises INVALID without a
    title or a statement, NOT_FOUND for a mark that is not there.
    """

    def plan(work: UnitOfWork) -> Edit:
        work.get(Handover, handover_id)
        _expect_marks(work, evidence)
        made, area_id = _area(work, handover_id, area)
        item = KnowledgeItem(
            id=new_id(),
            handover_id=handover_id,
            kind=kind,
            title=title.strip(),
            statement=statement.strip(),
            created_at=now(),
            area_id=area_id,
            position=work.next_position(KnowledgeItem, handover_id=handover_id),
            evidence=tuple(dict.fromkeys(evidence)),
        )
        return Edit(Action.ADD_ITEM, item.title, (*made, added(item)))

    return perform(library, plan)


def change_item(library: Library, changed: KnowledgeItem, area: str | None = None) -> Edit:
    """Store an item with other words, kind or evidence; ``area`` moves it to an area by name.

    Raises NOT_FOUND for an item, or a new mark, that is not there.
    """

    def plan(work: UnitOfWork) -> Edit:
        before = work.get(KnowledgeItem, changed.id)
        _expect_marks(work, set(changed.evidence) - set(before.evidence))
        if area is None:
            return Edit(Action.CHANGE_ITEM, changed.title, (Change(before, changed),))
        made, area_id = _area(work, changed.handover_id, area)
        moved = replace(changed, area_id=area_id)
        return Edit(Action.CHANGE_ITEM, changed.title, (*made, Change(before, moved)))

    return perform(library, plan)


def place_item(
    library: Library, item_id: str, area_id: str | None, before: str | None = None
) -> Edit:
    """Put an item into an area, before another item of its handover or after all.

    Before itself it keeps its place. Raises NOT_FOUND for an item or an area that is not there.
    """
    return place_items(library, (item_id,), area_id, before)


def place_items(
    library: Library, item_ids: Sequence[str], area_id: str | None, before: str | None = None
) -> Edit:
    """Put items of one handover, one behind the other, where :func:`place_item` puts one."""

    def plan(work: UnitOfWork) -> Edit:
        moved = [work.get(KnowledgeItem, item_id) for item_id in item_ids]
        if area_id is not None:
            work.get(KnowledgeArea, area_id)
        every = work.all(KnowledgeItem, handover_id=moved[0].handover_id)
        ids = [each.id for each in every]
        if before and before not in ids:
            raise CaptureError(Fault.NOT_FOUND, kind="knowledgeitem", id=before)
        at = ids.index(before) if before else len(ids)
        first, last = ([e for e in part if e not in moved] for part in (every[:at], every[at:]))
        areas = dict.fromkeys(item_ids, area_id)
        changes = led_by(moved[0].id, _numbered([*first, *moved, *last], areas))
        return Edit(Action.MOVE_ITEM, moved[0].title, changes)

    return perform(library, plan)


def join_items(library: Library, into_id: str, joined_ids: Sequence[str]) -> Edit:
    """Join items into one, which keeps its title, kind and place; the others go.

    Their statements follow its own, each under its title where the text does not say it, and their
    evidence follows its evidence. Raises NOT_FOUND, and INVALID when nothing is to be joined.
    """

    def plan(work: UnitOfWork) -> Edit:
        into = work.get(KnowledgeItem, into_id)
        others = [
            work.get(KnowledgeItem, id_) for id_ in dict.fromkeys(joined_ids) if id_ != into_id
        ]
        if not others:
            raise CaptureError(Fault.INVALID, field="join")
        evidence = (mark_id for each in (into, *others) for mark_id in each.evidence)
        joined = replace(
            into,
            statement=joined_statement(into, others),
            evidence=tuple(dict.fromkeys(evidence)),
        )
        changes = (Change(into, joined), *map(removed, others))
        return Edit(Action.JOIN_ITEMS, into.title, changes)

    return perform(library, plan)


def remove_item(library: Library, item_id: str) -> Edit:
    """Remove an item. Its marks stay."""

    def plan(work: UnitOfWork) -> Edit:
        item = work.get(KnowledgeItem, item_id)
        return Edit(Action.REMOVE_ITEM, item.title, (removed(item),))

    return perform(library, plan)


def item(library: Library, item_id: str) -> KnowledgeItem:
    """Return an item. Raises NOT_FOUND."""
    with library.read() as work:
        return work.get(KnowledgeItem, item_id)


def items(library: Library, handover_id: str) -> tuple[KnowledgeItem, ...]:
    """Return the items of a handover in their order."""
    with library.read() as work:
        return work.all(KnowledgeItem, handover_id=handover_id)


def _expect_marks(work: UnitOfWork, mark_ids: Iterable[str]) -> None:
    for mark_id in mark_ids:
        work.get(Mark, mark_id)


def _area(work: UnitOfWork, handover_id: str, name: str) -> tuple[tuple[Change, ...], str | None]:
    if not name.strip():
        return (), None
    for area in work.all(KnowledgeArea, handover_id=handover_id):
        if area.name.casefold() == name.strip().casefold():
            return (), area.id
    position = work.next_position(KnowledgeArea, handover_id=handover_id)
    made = KnowledgeArea(new_id(), handover_id, name.strip(), position)
    return (added(made),), made.id


def joined_statement(into: KnowledgeItem, others: Iterable[KnowledgeItem]) -> str:
    """Return the statements one below the other; no word is lost, and none is said twice."""
    told, statements, titles = [into.statement], {into.statement}, {into.title.casefold()}
    for item in others:
        title, own = item.title.casefold(), item.statement.casefold()
        is_said = title in titles or own.startswith(title)
        lines = [] if is_said else [item.title]
        lines += [] if item.statement in statements else [item.statement]
        told += ["\n".join(lines)] if lines else []
        statements.add(item.statement)
        titles.add(title)
    return "\n\n".join(told)


def _numbered(
    order: Sequence[KnowledgeItem], moved: Mapping[str, str | None]
) -> tuple[Change, ...]:
    """Return the changes by which items stand in this order, those that ``moved`` in their area."""
    placed = (
        replace(item, position=position, area_id=moved.get(item.id, item.area_id))
        for position, item in enumerate(order)
    )
    return tuple(
        Change(before, after)
        for before, after in zip(order, placed, strict=True)
        if before != after
    )
