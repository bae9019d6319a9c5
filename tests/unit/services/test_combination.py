"""From marks to knowledge items, in areas and in an order."""

from dataclasses import replace

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import KnowledgeArea
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.services import combination, handover, marking
from seci_capture.services.editing import redo, undo
from seci_capture.storage.library import Library
from tests.helpers.libraries import Case, add_case, everything


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with a transcript."""
    return add_case(library)


def add(library: Library, case: Case, title: str = "Hum", **more) -> KnowledgeItem:
    """Make an item."""
    words = {"statement": f"About {title}.", "kind": MarkKind.CUE} | more
    edit = combination.add_item(library, case.handover.id, title=title, **words)
    return edit.made(KnowledgeItem)


def titles(library: Library, case: Case) -> str:
    """Return the titles of all items in their order, joined."""
    return "".join(item.title for item in combination.items(library, case.handover.id))


def fault_of(call) -> CaptureError:
    """Return the error with which a call fails."""
    with pytest.raises(CaptureError) as caught:
        call()
    return caught.value


def mark(library: Library, case: Case) -> Mark:
    """Mark the first words."""
    first, last = case.words[0].n, case.words[1].n
    return marking.mark_words(library, case.transcript.id, first, last, MarkKind.CUE).made(Mark)


def test_an_item_is_made_from_marks(library: Library, case: Case) -> None:
    first, second = mark(library, case), mark(library, case)
    item = add(library, case, " Hum ", evidence=[second.id, first.id, second.id])
    assert (item.title, item.evidence) == ("Hum", (second.id, first.id))
    assert combination.items(library, case.handover.id) == (item,)


def test_a_new_area_is_made_once_whatever_its_case(library: Library, case: Case) -> None:
    items = [add(library, case, area=name) for name in ("Pumps", " pumps ", "Valves", "")]
    areas = handover.areas(library, case.handover.id)
    assert [area.name for area in areas] == ["Pumps", "Valves"]
    assert [item.area_id for item in items] == [areas[0].id, areas[0].id, areas[1].id, None]


def test_undo_of_an_item_takes_the_area_it_made_along(library: Library, case: Case) -> None:
    before = everything(library)
    edit = combination.add_item(
        library, case.handover.id, title="a", statement="b", kind=MarkKind.CUE, area="Pumps"
    )
    after = everything(library)
    undo(library, edit)
    assert everything(library) == before
    redo(library, edit)
    assert everything(library) == after


@pytest.mark.parametrize("words", [{"title": " "}, {"statement": ""}], ids=["title", "statement"])
def test_an_item_without_words_is_refused(library: Library, case: Case, words) -> None:
    given = {"title": "a", "statement": "b"} | words
    error = fault_of(
        lambda: combination.add_item(
            library, case.handover.id, kind=MarkKind.CUE, area="Pumps", **given
        )
    )
    assert (error.fault, error.details["field"]) == (Fault.INVALID, next(iter(words)))
    assert not everything(library)[KnowledgeArea]


def test_evidence_must_be_there(library: Library, case: Case) -> None:
    gone = mark(library, case)
    marking.remove_mark(library, gone.id)
    for mark_id in ("x", gone.id):
        error = fault_of(lambda id_=mark_id: add(library, case, evidence=[id_]))
        assert (error.fault, error.details["kind"]) == (Fault.NOT_FOUND, "mark")


def test_new_evidence_of_a_changed_item_must_be_there_too(library: Library, case: Case) -> None:
    first, second = mark(library, case), mark(library, case)
    item = add(library, case, evidence=[first.id])
    error = fault_of(lambda: combination.change_item(library, replace(item, evidence=("x",))))
    assert error.fault is Fault.NOT_FOUND
    combination.change_item(library, replace(item, evidence=(second.id, first.id)))
    assert combination.items(library, case.handover.id)[0].evidence == (second.id, first.id)


@pytest.mark.parametrize(
    "call",
    [
        lambda library, item: combination.place_item(library, "x", None),
        lambda library, item: combination.remove_item(library, "x"),
        lambda library, item: combination.change_item(library, replace(item, id="x")),
        lambda library, item: combination.add_item(
            library, "x", title="a", statement="b", kind=MarkKind.CUE
        ),
    ],
    ids=["move", "remove", "change", "add"],
)
def test_what_is_not_there_is_not_found(library: Library, case: Case, call) -> None:
    item = add(library, case)
    assert fault_of(lambda: call(library, item)).fault is Fault.NOT_FOUND


def test_a_changed_item_may_move_into_an_area_or_out_of_it(library: Library, case: Case) -> None:
    item = add(library, case)
    edit = combination.change_item(library, replace(item, title="Note"), area="Pumps")
    moved = edit.made(KnowledgeItem)
    (area,) = handover.areas(library, case.handover.id)
    assert (moved.title, moved.area_id) == ("Note", area.id)
    stays = combination.change_item(library, replace(moved, title="Tone")).made(KnowledgeItem)
    assert stays.area_id == area.id
    out = combination.change_item(library, stays, area="").made(KnowledgeItem)
    assert out.area_id is None


@pytest.mark.parametrize(
    ("title", "before", "expected"),
    [
        ("a", "c", "bacd"),
        ("a", None, "bcda"),
        ("d", "b", "adbc"),
        ("c", "a", "cabd"),
        ("b", "b", "abcd"),
        ("d", None, "abcd"),
    ],
)
def test_an_item_moves_among_the_others_and_back(
    library: Library, case: Case, title: str, before: str | None, expected: str
) -> None:
    made = {each: add(library, case, each) for each in "abcd"}
    start = everything(library)
    target = made[before].id if before else None
    edit = combination.place_item(library, made[title].id, None, target)
    assert titles(library, case) == expected
    undo(library, edit)
    assert everything(library) == start


def test_a_new_item_comes_last_even_after_one_was_removed(library: Library, case: Case) -> None:
    made = {each: add(library, case, each) for each in "abc"}
    combination.remove_item(library, made["a"].id)
    add(library, case, "d")
    assert titles(library, case) == "bcd"
    combination.place_item(library, made["c"].id, None, made["b"].id)
    assert titles(library, case) == "cbd"


def test_a_removed_item_comes_back_to_its_place(library: Library, case: Case) -> None:
    made = {each: add(library, case, each) for each in "abc"}
    edit = combination.remove_item(library, made["b"].id)
    assert titles(library, case) == "ac"
    undo(library, edit)
    assert titles(library, case) == "abc"


def test_items_of_another_handover_are_apart(library: Library, case: Case) -> None:
    other = add_case(library, expert="Miriam")
    add(library, other, "z")
    add(library, case, "a")
    assert (titles(library, case), titles(library, other)) == ("a", "z")


def test_a_new_area_comes_last_even_after_one_was_removed(library: Library, case: Case) -> None:
    first = combination.add_item(
        library,
        case.handover.id,
        title="Hum",
        statement="Order the bearing.",
        kind=MarkKind.CUE,
        area="Plants",
    )
    add(library, case, area="People")
    undo(library, first)
    add(library, case, area="Papers")
    redo(library, first)
    areas = handover.areas(library, case.handover.id)
    assert [(each.name, each.position) for each in areas] == [
        ("Plants", 0),
        ("People", 1),
        ("Papers", 2),
    ]
