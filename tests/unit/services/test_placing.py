"""Items are put into areas, before each other, in one step."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover, KnowledgeArea
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import MarkKind
from seci_capture.services import combination, editing, handover
from seci_capture.storage.library import Library
from tests.helpers.libraries import Case, add_case, open_new


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_new(tmp_path / "library") as made:
        yield made


@pytest.fixture
def case(library: Library) -> Case:
    return add_case(library)


@pytest.fixture
def items(library: Library, case: Case) -> tuple[KnowledgeItem, ...]:
    for title, area in (("A", "Pumps"), ("B", "Weather"), ("C", "")):
        combination.add_item(
            library, case.handover.id, title=title, statement=title, kind=MarkKind.CUE, area=area
        )
    return combination.items(library, case.handover.id)


def order(library: Library, case: Case) -> str:
    """Return the titles with the first letter of their areas."""
    areas: dict[str | None, str] = {
        area.id: area.name[0] for area in handover.areas(library, case.handover.id)
    }
    items = combination.items(library, case.handover.id)
    return " ".join(item.title + areas.get(item.area_id, "") for item in items)


def area(library: Library, case: Case, name: str) -> KnowledgeArea:
    areas = handover.areas(library, case.handover.id)
    return next(each for each in areas if each.name == name)


def test_an_item_goes_before_another_into_its_area(
    library: Library, case: Case, items: tuple[KnowledgeItem, ...]
) -> None:
    weather = area(library, case, "Weather")
    edit = combination.place_item(library, items[2].id, weather.id, items[0].id)
    assert order(library, case) == "CW AP BW"
    editing.undo(library, edit)
    assert combination.items(library, case.handover.id) == items


def test_without_another_it_goes_behind_all(
    library: Library, case: Case, items: tuple[KnowledgeItem, ...]
) -> None:
    combination.place_item(library, items[0].id, None)
    assert order(library, case) == "BW C A"


def test_where_it_stands_already_nothing_changes(
    library: Library, case: Case, items: tuple[KnowledgeItem, ...]
) -> None:
    edit = combination.place_item(library, items[0].id, items[0].area_id, items[1].id)
    assert edit.changes == ()


def test_before_itself_an_item_keeps_its_place(
    library: Library, items: tuple[KnowledgeItem, ...]
) -> None:
    edit = combination.place_item(library, items[1].id, items[1].area_id, items[1].id)
    assert edit.changes == ()


def test_an_item_of_another_handover_is_no_neighbour(
    library: Library, items: tuple[KnowledgeItem, ...]
) -> None:
    other = handover.begin(library, "Miriam Ott").made(Handover)
    stranger = combination.add_item(
        library, other.id, title="x", statement="y", kind=items[0].kind
    ).made(KnowledgeItem)
    with pytest.raises(CaptureError) as caught:
        combination.place_item(library, items[0].id, None, stranger.id)
    assert caught.value.fault is Fault.NOT_FOUND


@pytest.mark.parametrize("missing", ["area", "before"])
def test_what_is_not_there_is_refused(
    library: Library, case: Case, items: tuple[KnowledgeItem, ...], missing: str
) -> None:
    place = {"area": ("gone", None), "before": (None, "gone")}[missing]
    with pytest.raises(CaptureError) as caught:
        combination.place_item(library, items[0].id, *place)
    assert caught.value.fault is Fault.NOT_FOUND
    assert combination.items(library, case.handover.id) == items
