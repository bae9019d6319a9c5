"""The list of what is missing: each line leads to where it can be mended."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from seci_capture.domain.pack import Gap, GapKind
from seci_capture.gui.models.gap_list import gap_groups
from seci_capture.services import combination
from tests.helpers.compile_rooms import LEFT, Desk, desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library") as made:
        made.item("Hum", "Pumps")
        made.keep(combination.remove_item(made.session.library, made.item("Sky", "Weather").id))
        made.settle()
        yield made


def opened(at: Desk) -> list[QTreeWidgetItem]:
    """Open the list and return its lines."""
    QTest.mouseClick(at.room.documents.form.gaps_button, LEFT)
    tree = at.room.documents.gaps.tree
    assert tree.isVisible()
    leads = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    lines: list[QTreeWidgetItem] = []
    for lead in leads:
        assert lead
        lines += [lead, *(lead.child(n) for n in range(lead.childCount()))]
    return lines


def choose(at: Desk, text: str) -> None:
    """Click a line of the list."""
    line = next(each for each in opened(at) if each.text(0) == text)
    tree = at.room.documents.gaps.tree
    tree.scrollToItem(line)
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(line).center())


def test_gaps_are_told_in_plain_words(at: Desk) -> None:
    told = [line.text(0) for line in opened(at)]
    at.room.documents.gaps.hide()
    lead = told.index("These statements have no witness in a recording yet:")
    assert told[lead + 1] == "Hum"
    assert "No leaving date is set, so nothing says how much time is left." in told


def test_an_item_without_witness_is_shown(at: Desk) -> None:
    choose(at, "Hum")
    assert not at.room.documents.gaps.isVisible()
    assert at.room.editor.form.title_edit.text() == "Hum"
    assert [item.title for item in at.room.desk.items] == ["Hum"]


def test_an_empty_area_is_shown(at: Desk) -> None:
    choose(at, "Weather")
    assert at.room.desk.area is not None
    assert at.room.desk.area.name == "Weather"


def test_a_mark_that_waits_is_shown(at: Desk) -> None:
    at.room.documents.form.pages_button.setChecked(True)
    choose(at, at.marks[1].anchor.exact)
    assert at.room.form.waiting_list.isVisible()
    assert at.room.marks.marks == [at.marks[1]]


def test_what_is_mended_elsewhere_is_asked_for(at: Desk) -> None:
    with at.qtbot.waitSignal(at.room.gap_wanted) as wanted:
        choose(at, "No leaving date is set, so nothing says how much time is left.")
    assert wanted.args[0].gap == Gap(GapKind.NO_LEAVING_DATE)


def test_keys_choose_a_line_and_leave(at: Desk) -> None:
    opened(at)
    tree = at.room.documents.gaps.tree
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    assert not tree.isVisible()
    opened(at)
    with at.qtbot.waitSignal(at.room.documents.gaps.chosen):
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isVisible()


def test_every_gap_has_a_line_of_its_own() -> None:
    gaps = (
        Gap(GapKind.MARK_UNUSED, "one\ntwo", "1"),
        Gap(GapKind.NO_SUCCESSOR),
        Gap(GapKind.MARK_UNUSED, " ", "2"),
        Gap(GapKind.MARK_UNUSED, "three", "3"),
        Gap(GapKind.KIND_MISSING, "hypothesis"),
    )
    groups = gap_groups(gaps)
    assert [[line.text for line in group.lines] for group in groups] == [
        [],
        ["Rule of thumb"],
        ["one two", "three"],
    ]
    assert groups[0].lead.gap == gaps[1]
    assert [line.gap for line in groups[2].lines] == [gaps[0], gaps[3]]
    assert gap_groups((replace(gaps[2]),))[0].lead.gap == gaps[2]
