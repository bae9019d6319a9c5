"""The pack's glossary and the checklist that belongs to it."""

from datetime import date

from seci_capture.domain.checklist import checklist_of
from seci_capture.domain.handover import Handover
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.pack import KnowledgePack, PackArea, PackItem, Quote
from tests.helpers.libraries import MOMENT

QUOTES = tuple(
    Quote(f"m{n}", MarkKind.CUE, f"quote {n}", "Karin", "Winter", date(2026, 3, 5), float(n))
    for n in range(2)
)


def item(title: str, kind: MarkKind = MarkKind.CONCEPT, quotes: int = 0) -> PackItem:
    """Return an item with so many witnesses."""
    return PackItem(title, kind, title, f"About {title}.", QUOTES[:quotes])


def pack(*areas: PackArea, draft: bool = True) -> KnowledgePack:
    """Return a pack of these areas."""
    case = Handover("h", "Karin Vogt", MOMENT)
    return KnowledgePack(case, ("Jonas",), MOMENT, areas, (), (), (), draft)


def test_the_glossary_holds_the_concepts_of_all_areas_by_their_alphabet() -> None:
    made = pack(
        PackArea("A", (item("sleeping line"), item("Cold start", MarkKind.MODEL))),
        PackArea("B", (item("Bypass"), item("ÉCLAT"), item("apple"))),
    )
    assert [each.title for each in made.glossary] == ["apple", "Bypass", "sleeping line", "ÉCLAT"]


def test_the_items_of_a_pack_keep_the_order_of_its_areas() -> None:
    made = pack(PackArea("B", (item("2"), item("1"))), PackArea("A", (item("3"),)))
    assert [each.title for each in made.items] == ["2", "1", "3"]


def test_the_checklist_has_one_task_per_item_with_its_first_witness() -> None:
    made = checklist_of(pack(PackArea("A", (item("two", quotes=2), item("none")))))
    (area,) = made.areas
    assert [(task.id, task.title, task.voice) for task in area.tasks] == [
        ("two", "two", QUOTES[0]),
        ("none", "none", None),
    ]


def test_areas_without_items_are_not_in_the_checklist() -> None:
    made = checklist_of(pack(PackArea("Empty", ()), PackArea("", (item("loose"),))))
    assert [area.name for area in made.areas] == [""]


def test_the_checklist_is_a_draft_as_long_as_its_pack_is() -> None:
    assert checklist_of(pack()).draft
    assert not checklist_of(pack(draft=False)).draft
