"""Two items become one: by dragging one onto the other, by a key, by a button; undo parts them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.gui import theme
from tests.helpers.compile_rooms import CONTROL, LEFT, NONE, Desk, desk


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library") as made:
        yield made


@pytest.fixture
def two(at: Desk) -> tuple[KnowledgeItem, KnowledgeItem]:
    return at.item("Hum", "Pumps", at.marks[0]), at.item("Sky", "", at.marks[1], at.marks[0])


def expect_joined(at: Desk, two: tuple[KnowledgeItem, KnowledgeItem]) -> None:
    """Check that the second item went into the first, and that undo parts them."""
    at.settle()
    (joined,) = at.stored
    assert (joined.id, joined.title, joined.area_id) == (two[0].id, "Hum", two[0].area_id)
    assert joined.statement == "All about Hum.\n\nSky\nAll about Sky."
    assert joined.evidence == (at.marks[0].id, at.marks[1].id)
    assert at.room.editor.item == joined
    assert at.room.focusWidget() is at.room.editor.form.title_edit
    assert at.room.editor.form.title_edit.selectedText() == "Hum"
    assert at.session.history.undoText() == "Join items into Hum"
    at.session.history.undo()
    at.settle()
    assert at.stored == two
    at.session.history.redo()
    at.settle()
    assert at.stored == (joined,)


def middle_of(at: Desk, item: KnowledgeItem) -> QPoint:
    return at.room.form.item_list.visualRect(at.room.items.index_of(item.id)).center()


def test_one_is_dragged_onto_the_other(at: Desk, two: tuple[KnowledgeItem, KnowledgeItem]) -> None:
    view = at.room.form.item_list
    at.click_item(two[1])
    at.drag(view, view, middle_of(at, two[0]))
    expect_joined(at, two)


def test_two_are_joined_by_a_key(at: Desk, two: tuple[KnowledgeItem, KnowledgeItem]) -> None:
    at.click_item(two[1])
    at.click_item(two[0], CONTROL)
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_J)
    expect_joined(at, two)


def test_two_are_joined_by_a_button(at: Desk, two: tuple[KnowledgeItem, KnowledgeItem]) -> None:
    at.click_item(two[0])
    assert not at.room.form.join_button.isEnabled()
    at.click_item(two[1], CONTROL)
    QTest.mouseClick(at.room.form.join_button, LEFT)
    expect_joined(at, two)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_two_are_joined_by_the_menu(at: Desk, two: tuple[KnowledgeItem, KnowledgeItem]) -> None:
    view = at.room.form.item_list
    at.click_item(two[0])
    at.click_item(two[1], CONTROL)
    view.customContextMenuRequested.emit(middle_of(at, two[0]))
    menu = view.findChild(QMenu)
    assert menu is not None
    join = menu.actions()[0]
    assert join.text() == "Join"
    menu.close()
    join.trigger()
    expect_joined(at, two)


def test_words_that_were_being_typed_are_joined_too(
    at: Desk, two: tuple[KnowledgeItem, KnowledgeItem]
) -> None:
    view = at.room.form.item_list
    at.click_item(two[1])
    at.type_statement("Look out of the window.")
    at.drag(view, view, middle_of(at, two[0]))
    at.settle()
    assert at.stored[0].statement == "All about Hum.\n\nSky\nLook out of the window."


def test_what_is_chosen_stays_chosen_when_something_else_changes(
    at: Desk, two: tuple[KnowledgeItem, KnowledgeItem]
) -> None:
    at.click_item(two[0])
    at.click_item(two[1], CONTROL)
    at.item("Third")
    assert [item.title for item in at.room.desk.items] == ["Hum", "Sky"]


def test_an_item_is_not_dropped_on_itself(
    at: Desk, two: tuple[KnowledgeItem, KnowledgeItem]
) -> None:
    view = at.room.form.item_list
    at.click_item(two[0])
    at.drag(view, view, middle_of(at, two[0]))
    at.settle()
    assert at.stored == two


@pytest.mark.parametrize(("part", "onto"), [(0.1, False), (0.5, True), (0.9, False)])
def test_it_is_seen_whether_a_drop_goes_onto_or_between(
    at: Desk, two: tuple[KnowledgeItem, KnowledgeItem], part: float, onto: bool
) -> None:
    view = at.room.form.item_list
    rect = view.visualRect(at.room.items.index_of(two[0].id))
    before = view.grab().toImage()
    data = at.room.items.mimeData([at.room.items.index_of(two[1].id)])
    place = QPoint(rect.center().x(), rect.top() + round(part * rect.height()))
    enter = QDragEnterEvent(place, Qt.DropAction.MoveAction, data, LEFT, NONE)
    event = QDragMoveEvent(place, Qt.DropAction.MoveAction, data, LEFT, NONE)
    for each in (enter, event):
        QApplication.sendEvent(view.viewport(), each)
    during = view.grab().toImage()
    accent = QColor(theme.tones(view.palette()).accent)
    edge = [during.pixelColor(x, rect.center().y()) for x in range(12)]
    assert event.isAccepted()
    assert during != before
    assert (accent in edge) is onto
