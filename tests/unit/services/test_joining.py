"""Joining items: nothing that was written or said is lost, and undo parts them again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seci_capture.domain.edits import Action
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.services import combination, editing, marking
from seci_capture.services.combination import joined_statement
from seci_capture.storage.library import Library
from tests.helpers.libraries import MOMENT, Case, add_case


@pytest.fixture
def case(library: Library) -> Case:
    return add_case(library)


def item(
    library: Library, case: Case, title: str, statement: str, *marks: Mark, area: str = ""
) -> KnowledgeItem:
    return combination.add_item(
        library,
        case.handover.id,
        title=title,
        statement=statement,
        kind=MarkKind.CUE,
        area=area,
        evidence=[mark.id for mark in marks],
    ).made(KnowledgeItem)


def marks_of(library: Library, case: Case) -> list[Mark]:
    return [
        marking.mark_words(
            library, case.transcript.id, case.words[n].n, case.words[n + 1].n, MarkKind.CUE
        ).made(Mark)
        for n in (0, 3, 6)
    ]


def test_the_first_takes_the_others_in(library: Library, case: Case) -> None:
    one, two, three = marks_of(library, case)
    hum = item(library, case, "Hum", "A low hum.", two, one, area="Pumps")
    sky = item(library, case, "Sky", "A clear sky.", three, two)
    late = item(library, case, "Late", "It comes late.")
    edit = combination.join_items(library, hum.id, [sky.id, late.id])
    joined = edit.made(KnowledgeItem)
    assert (edit.action, edit.subject) == (Action.JOIN_ITEMS, "Hum")
    assert (joined.id, joined.title, joined.area_id) == (hum.id, "Hum", hum.area_id)
    assert joined.evidence == (two.id, one.id, three.id)
    assert joined.statement == "A low hum.\n\nSky\nA clear sky.\n\nLate\nIt comes late."
    assert combination.items(library, case.handover.id) == (joined,)
    editing.undo(library, edit)
    assert combination.items(library, case.handover.id) == (hum, sky, late)
    editing.redo(library, edit)
    assert combination.items(library, case.handover.id) == (joined,)


@pytest.mark.parametrize(
    ("title", "statement", "expected"),
    [
        ("Hum", "A clear sky.", "A low hum.\n\nA clear sky."),
        ("A clear", "A clear sky.", "A low hum.\n\nA clear sky."),
        ("Sky", "A low hum.", "A low hum.\n\nSky"),
        ("hum", "A low hum.", "A low hum."),
    ],
)
def test_nothing_is_said_twice(
    library: Library, case: Case, title: str, statement: str, expected: str
) -> None:
    into = item(library, case, "Hum", "A low hum.")
    other = item(library, case, title, statement)
    edit = combination.join_items(library, into.id, [other.id])
    assert edit.made(KnowledgeItem).statement == expected


@pytest.mark.parametrize("others", [[], ["itself"]])
def test_one_alone_is_not_joined(library: Library, case: Case, others: list[str]) -> None:
    hum = item(library, case, "Hum", "A low hum.")
    with pytest.raises(CaptureError) as caught:
        combination.join_items(library, hum.id, [hum.id for _ in others])
    assert (caught.value.fault, caught.value.details["field"]) == (Fault.INVALID, "join")


def test_what_is_not_there_is_not_joined(library: Library, case: Case) -> None:
    hum = item(library, case, "Hum", "A low hum.")
    with pytest.raises(CaptureError) as caught:
        combination.join_items(library, hum.id, ["x"])
    assert caught.value.fault is Fault.NOT_FOUND
    assert combination.items(library, case.handover.id) == (hum,)


WRITTEN = st.text("ab c\n", min_size=1, max_size=12).filter(str.strip)


@given(st.lists(st.tuples(WRITTEN, WRITTEN), min_size=2, max_size=4))
def test_no_word_is_lost(written: list[tuple[str, str]]) -> None:
    items = [
        KnowledgeItem(str(n), "h", MarkKind.CUE, title, statement, MOMENT)
        for n, (title, statement) in enumerate(written)
    ]
    told = joined_statement(items[0], items[1:])
    for each in items:
        assert each.statement in told
        assert each.title.casefold() in f"{items[0].title}\n{told}".casefold()
