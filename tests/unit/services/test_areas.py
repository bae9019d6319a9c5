"""Knowledge areas: named, put in order, and taken away when nothing is in them."""

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import KnowledgeArea
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import MarkKind
from seci_capture.services import areas, combination, editing, handover
from seci_capture.storage.library import Library
from tests.helpers.libraries import Case, add_case


@pytest.fixture
def case(library: Library) -> Case:
    return add_case(library)


def add(library: Library, case: Case, *names: str) -> dict[str, KnowledgeArea]:
    """Make an area of each name, with an item in it."""
    for name in names:
        combination.add_item(
            library, case.handover.id, title=name, statement=name, kind=MarkKind.CUE, area=name
        )
    return {area.name: area for area in handover.areas(library, case.handover.id)}


def names(library: Library, case: Case) -> list[str]:
    return [area.name for area in handover.areas(library, case.handover.id)]


def test_an_area_gets_another_name(library: Library, case: Case) -> None:
    made = add(library, case, "Pumps", "Weather")
    edit = areas.rename_area(library, made["Pumps"].id, "  Boilers ")
    assert names(library, case) == ["Boilers", "Weather"]
    editing.undo(library, edit)
    assert names(library, case) == ["Pumps", "Weather"]


def test_an_area_may_be_written_in_other_letters(library: Library, case: Case) -> None:
    made = add(library, case, "pumps")
    areas.rename_area(library, made["pumps"].id, "Pumps")
    assert names(library, case) == ["Pumps"]


@pytest.mark.parametrize(("name", "field"), [("WEATHER", "area-twice"), (" ", "area")])
def test_a_name_that_is_taken_or_empty_is_refused(
    library: Library, case: Case, name: str, field: str
) -> None:
    made = add(library, case, "Pumps", "Weather")
    with pytest.raises(CaptureError) as caught:
        areas.rename_area(library, made["Pumps"].id, name)
    assert (caught.value.fault, caught.value.details["field"]) == (Fault.INVALID, field)
    assert names(library, case) == ["Pumps", "Weather"]


@pytest.mark.parametrize(
    ("moved", "before", "expected"),
    [
        ("c", "a", "c a b"),
        ("a", "c", "b a c"),
        ("a", None, "b c a"),
        ("b", "b", "a b c"),
        ("a", "b", "a b c"),
        ("c", None, "a b c"),
    ],
)
def test_an_area_takes_its_place(
    library: Library, case: Case, moved: str, before: str | None, expected: str
) -> None:
    made = add(library, case, "a", "b", "c")
    edit = areas.place_area(library, made[moved].id, made[before].id if before else None)
    assert " ".join(names(library, case)) == expected
    assert bool(edit.changes) == (expected != "a b c")
    editing.undo(library, edit)
    assert " ".join(names(library, case)) == "a b c"


def test_an_area_goes_before_one_of_its_own_handover_only(library: Library, case: Case) -> None:
    made = add(library, case, "a")
    stranger = add(library, add_case(library), "b")["b"]
    with pytest.raises(CaptureError) as caught:
        areas.place_area(library, made["a"].id, stranger.id)
    assert caught.value.fault is Fault.NOT_FOUND


def test_only_an_empty_area_goes(library: Library, case: Case) -> None:
    made = add(library, case, "Pumps", "Weather")
    with pytest.raises(CaptureError) as caught:
        areas.remove_area(library, made["Pumps"].id)
    assert caught.value.details == {"field": "area-not-empty", "name": "Pumps"}
    (first, _) = combination.items(library, case.handover.id)
    combination.remove_item(library, first.id)
    edit = areas.remove_area(library, made["Pumps"].id)
    assert names(library, case) == ["Weather"]
    editing.undo(library, edit)
    assert names(library, case) == ["Pumps", "Weather"]


def test_items_are_placed_together(library: Library, case: Case) -> None:
    made = add(library, case, "a", "b", "c")
    first, second, third = combination.items(library, case.handover.id)
    edit = combination.place_items(library, [third.id, second.id], made["a"].id, first.id)
    placed = combination.items(library, case.handover.id)
    assert [item.id for item in placed] == [third.id, second.id, first.id]
    assert {item.area_id for item in placed} == {made["a"].id}
    assert isinstance(edit.made(KnowledgeItem), KnowledgeItem)
    editing.undo(library, edit)
    assert combination.items(library, case.handover.id) == (first, second, third)
