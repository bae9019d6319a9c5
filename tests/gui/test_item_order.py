"""Items are moved, dragged, sorted into areas, and removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.services import handover
from tests.helpers.compile_rooms import ALT, LEFT, Desk, desk


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library") as made:
        yield made


@pytest.fixture
def sorted_items(at: Desk) -> tuple[KnowledgeItem, ...]:
    return at.item("A", "Pumps"), at.item("B", "Weather"), at.item("C", "Pumps"), at.item("D")


def test_items_stand_under_their_areas(at: Desk, sorted_items: tuple[KnowledgeItem, ...]) -> None:
    assert at.titles() == [
        "Pumps",
        "Concept: A",
        "Concept: C",
        "Weather",
        "Concept: B",
        "Without an area",
        "Concept: D",
    ]


def test_a_key_moves_an_item_within_its_area(
    at: Desk, sorted_items: tuple[KnowledgeItem, ...]
) -> None:
    at.click_item(sorted_items[2])
    assert not at.room.form.down_button.isEnabled()
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_Up, ALT)
    at.settle()
    assert at.titles()[:3] == ["Pumps", "Concept: C", "Concept: A"]
    assert at.room.editor.item is not None
    assert at.room.editor.item.id == sorted_items[2].id
    assert not at.room.form.up_button.isEnabled()


@pytest.mark.parametrize(
    ("dragged", "onto", "part", "expected"),
    [
        (0, "Concept: C", "bottom", "C A|B|D"),
        (2, "Concept: A", "top", "C A|B|D"),
        (0, "Concept: B", "top", "C|A B|D"),
        (0, "Concept: B", "bottom", "C|B A|D"),
        (1, "Pumps", "middle", "B A C||D"),
        (0, "Without an area", "middle", "C|B|A D"),
        (1, "", "empty", "A C||D B"),
    ],
)
def test_an_item_is_dragged_to_its_place(
    at: Desk,
    sorted_items: tuple[KnowledgeItem, ...],
    dragged: int,
    onto: str,
    part: str,
    expected: str,
) -> None:
    view = at.room.form.item_list
    at.click_item(sorted_items[dragged])
    at.drag(view, view, _place(at, onto, part))
    at.settle()
    assert _groups(at) == expected
    at.session.history.undo()
    at.settle()
    assert _groups(at) == "A C|B|D"


def _place(at: Desk, onto: str, part: str) -> QPoint:
    view = at.room.form.item_list
    if part == "empty":
        return view.viewport().rect().bottomLeft() + QPoint(20, -5)
    rect = view.visualRect(at.room.items.index(at.titles().index(onto)))
    heights = {"top": rect.top() + 1, "middle": rect.center().y(), "bottom": rect.bottom() - 1}
    return QPoint(rect.center().x(), heights[part])


def _groups(at: Desk) -> str:
    groups: list[list[str]] = []
    for title in at.titles():
        name = title.removeprefix("Concept: ")
        if name == title:
            groups.append([])
        else:
            groups[-1].append(name)
    return "|".join(" ".join(group) for group in groups)


def test_a_new_name_makes_a_new_area(at: Desk) -> None:
    at.click_item(at.item("Hum"))
    box = at.room.editor.form.area_box
    box.setFocus()
    QTest.keyClicks(box, "Pumps")
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert at.titles() == ["Pumps", "Concept: Hum"]
    assert [area.name for area in handover.areas(at.session.library, at.case.handover.id)] == [
        "Pumps"
    ]


def test_delete_removes_an_item_and_undo_brings_it_back(at: Desk) -> None:
    hum = at.item("Hum")
    at.click_item(hum)
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_Delete)
    at.settle()
    assert at.stored == ()
    at.session.history.undo()
    at.settle()
    assert at.stored == (hum,)
