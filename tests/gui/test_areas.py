"""Knowledge areas are named, put in order and taken away in the list of items."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from seci_capture.gui.notices import Weight
from seci_capture.services import handover
from tests.helpers.compile_rooms import ALT, LEFT, Desk, desk


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library") as made:
        yield made


@pytest.fixture
def sorted_items(at: Desk) -> None:
    for title, area in (("A", "Pumps"), ("B", "Weather"), ("C", "Night"), ("D", "")):
        at.item(title, area)


def areas(at: Desk) -> list[str]:
    return [area.name for area in handover.areas(at.session.library, at.case.handover.id)]


def rename(at: Desk, area: str, name: str) -> None:
    """Rename an area with F2, in its place."""
    at.click_row(area)
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_F2)
    field = at.room.form.item_list.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    field.selectAll()
    field.insert(name)  # Qt cannot play the keys of umlauts
    QTest.keyClick(field, Qt.Key.Key_Return)
    at.settle()


def test_an_area_is_renamed_in_its_place(at: Desk, sorted_items: None) -> None:
    rename(at, "Weather", "Rücklauftemperaturbegrenzung")
    assert areas(at) == ["Pumps", "Rücklauftemperaturbegrenzung", "Night"]
    assert at.session.history.undoText() == "Rename area to Rücklauftemperaturbegrenzung"
    at.session.history.undo()
    at.settle()
    assert areas(at) == ["Pumps", "Weather", "Night"]


def test_a_name_that_another_area_bears_is_refused_in_words(at: Desk, sorted_items: None) -> None:
    rename(at, "Weather", "pumps")
    assert areas(at) == ["Pumps", "Weather", "Night"]
    assert at.posted[-1].weight is Weight.FAILURE
    assert "called Pumps already" in at.posted[-1].text


@pytest.mark.parametrize("name", ["", "   ", "Weather"])
def test_no_name_or_the_same_changes_nothing(at: Desk, sorted_items: None, name: str) -> None:
    steps = at.session.history.count()
    rename(at, "Weather", name)
    assert areas(at) == ["Pumps", "Weather", "Night"]
    assert at.session.history.count() == steps


def test_keys_move_an_area_with_its_items(at: Desk, sorted_items: None) -> None:
    at.click_row("Weather")
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_Up, ALT)
    at.settle()
    assert at.titles()[:4] == ["Weather", "Concept: B", "Pumps", "Concept: A"]
    assert at.room.desk.area is not None
    assert at.room.desk.area.name == "Weather"
    assert not at.room.form.up_button.isEnabled()
    QTest.mouseClick(at.room.form.down_button, LEFT)
    at.settle()
    QTest.mouseClick(at.room.form.down_button, LEFT)
    at.settle()
    assert areas(at) == ["Pumps", "Night", "Weather"]
    assert not at.room.form.down_button.isEnabled()


@pytest.mark.parametrize(
    ("dragged", "over", "part", "expected"),
    [
        ("Night", "Pumps", 0.1, "Night Pumps Weather"),
        ("Night", "Concept: A", 0.9, "Pumps Night Weather"),
        ("Pumps", "Concept: B", 0.9, "Weather Pumps Night"),
        ("Pumps", "Concept: D", 0.9, "Weather Night Pumps"),
        ("Pumps", "Concept: A", 0.5, "Pumps Weather Night"),
    ],
)
def test_an_area_is_dragged_between_others(
    at: Desk, sorted_items: None, dragged: str, over: str, part: float, expected: str
) -> None:
    view = at.room.form.item_list
    at.click_row(dragged)
    rect = view.visualRect(at.room.items.index(at.titles().index(over)))
    place = QPoint(rect.center().x(), rect.top() + round(part * (rect.height() - 1)))
    at.drag(view, view, place)
    at.settle()
    assert " ".join(areas(at)) == expected
    at.session.history.undo()
    at.settle()
    if expected != "Pumps Weather Night":
        assert areas(at) == ["Pumps", "Weather", "Night"]


def test_only_an_empty_area_is_removed(at: Desk, sorted_items: None) -> None:
    at.click_row("Weather")
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_Delete)
    at.settle()
    assert areas(at) == ["Pumps", "Weather", "Night"]
    assert "still holds items" in at.posted[-1].text
    at.click_item(at.stored[1])
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_Delete)
    at.settle()
    at.click_row("Weather")
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_Delete)
    at.settle()
    assert areas(at) == ["Pumps", "Night"]
    at.session.history.undo()
    at.settle()
    assert areas(at) == ["Pumps", "Weather", "Night"]


def test_what_has_no_area_has_no_name_to_change(at: Desk, sorted_items: None) -> None:
    index = at.room.items.index(at.titles().index("Without an area"))
    flag = Qt.ItemFlag
    assert not at.room.items.flags(index) & (flag.ItemIsEditable | flag.ItemIsSelectable)
