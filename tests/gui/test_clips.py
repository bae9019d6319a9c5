"""Quotes are heard on their cards, without leaving the room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from seci_capture.gui.combine.quote_delegate import QuoteDelegate, QuotePart
from seci_capture.gui.combine.quote_view import QuoteView
from seci_capture.gui.models.wanted import PlaceWanted
from tests.helpers.compile_rooms import LEFT, Desk, desk
from tests.helpers.libraries import RATE, noise


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Give a room whose recording has eight seconds of sound."""
    with desk(qtbot, tmp_path / "library") as made:
        shelf, recording = made.session.library.shelf, made.case.recording
        with shelf.create(recording.id, RATE, 1) as writer:
            writer.append(noise(8 * RATE))
            writer.finish()
        shelf.settle(recording.id)
        yield made


def part_of(view: QuoteView, row: int, part: QuotePart) -> QPoint:
    """Return a point on a part of a card."""
    delegate, option = view.itemDelegate(), QStyleOptionViewItem()
    assert isinstance(delegate, QuoteDelegate)
    view.initViewItemOption(option)
    rect = view.visualRect(view.model().index(row, 0))
    points = (
        QPoint(x, y)
        for y in range(rect.top(), rect.bottom(), 2)
        for x in range(rect.left(), rect.right(), 2)
    )
    hit = [point for point in points if delegate.part_at(option, rect, point) is part]
    return hit[len(hit) // 2]


def press(view: QuoteView, row: int, part: QuotePart) -> None:
    QTest.mouseClick(view.viewport(), LEFT, pos=part_of(view, row, part))


def heard(at: Desk) -> float:
    """Return the place in the recording that is heard now."""
    player = at.room.clips._player
    return player.seconds if player else 0.0


def test_a_quote_plays_on_its_card_and_stops_at_a_second_press(at: Desk) -> None:
    view, mark = at.room.form.waiting_list, at.marks[1]
    press(view, 1, QuotePart.PLAY)
    assert at.room.clips.clip_id == mark.id
    assert at.room.form.hear_button.text() == "Stop"
    at.qtbot.waitUntil(lambda: heard(at) > mark.anchor.start)
    press(view, 1, QuotePart.PLAY)
    assert at.room.clips.clip_id == ""
    assert at.room.form.hear_button.text() == "Play"


def test_a_quote_stops_at_its_end(at: Desk) -> None:
    mark = at.marks[0]
    press(at.room.form.waiting_list, 0, QuotePart.PLAY)
    with at.qtbot.waitSignal(at.room.clips.changed, timeout=5000) as changed:
        at.qtbot.waitUntil(lambda: heard(at) > mark.anchor.start)
    assert changed.args[0].clip_id == ""
    assert mark.anchor.end < heard(at) < mark.anchor.end + 1.5


def test_another_quote_takes_over(at: Desk) -> None:
    view = at.room.form.waiting_list
    press(view, 2, QuotePart.PLAY)
    at.qtbot.waitUntil(lambda: heard(at) > at.marks[2].anchor.start)
    press(view, 0, QuotePart.PLAY)
    assert at.room.clips.clip_id == at.marks[0].id
    at.qtbot.waitUntil(lambda: 0.0 < heard(at) < at.marks[0].anchor.end)
    assert at.room.clips.clip_id == at.marks[0].id


def test_evidence_plays_by_key_and_by_button(at: Desk) -> None:
    at.click_item(at.item("Hum", "", at.marks[2]))
    view, button = at.room.editor.form.evidence_list, at.room.editor.form.play_button
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert at.room.clips.clip_id == at.marks[2].id
    assert button.text() == "Stop"
    QTest.mouseClick(button, LEFT)
    assert at.room.clips.clip_id == ""


def test_leaving_the_room_falls_silent(at: Desk) -> None:
    press(at.room.form.waiting_list, 1, QuotePart.PLAY)
    at.room.hide()
    assert at.room.clips.clip_id == ""


def test_a_link_shows_a_quote_in_its_interview(at: Desk) -> None:
    at.click_item(at.item("Hum", "", at.marks[2]))
    view, place = at.room.editor.form.evidence_list, at.marks[2]
    wanted = PlaceWanted(place.recording_id, place.anchor.start)
    for act in (
        lambda: press(view, 0, QuotePart.PLACE),
        lambda: QTest.mouseClick(at.room.editor.form.place_button, LEFT),
        lambda: QTest.keyClick(view, Qt.Key.Key_Return),
    ):
        with at.qtbot.waitSignal(at.room.place_wanted) as told:
            act()
        assert told.args == [wanted]
    assert at.room.clips.clip_id == ""


def test_delete_takes_a_quote_off(at: Desk) -> None:
    at.click_item(at.item("Hum", "", at.marks[2]))
    view = at.room.editor.form.evidence_list
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert at.room.editor.draft().evidence == ()


def test_a_double_click_on_play_plays(at: Desk) -> None:
    view = at.room.form.waiting_list
    place = part_of(view, 1, QuotePart.PLAY)
    with at.qtbot.assertNotEmitted(at.room.place_wanted):
        QTest.mouseClick(view.viewport(), LEFT, pos=place)
        QTest.mouseDClick(view.viewport(), LEFT, pos=place)  # the second press alone
        QTest.mouseRelease(view.viewport(), LEFT, pos=place)
    assert at.room.clips.clip_id == at.marks[1].id
