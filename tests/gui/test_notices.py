"""Notices: said once, gone by themselves when all is well, with something to press."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.widgets.notice_bar import AT_ONCE
from seci_capture.gui.widgets.notice_card import NoticeCard
from seci_capture.gui.workplace import CAPTURE, COMPILE, Workplace
from tests.helpers.libraries import add_case, open_new
from tests.helpers.windows import click, open_library, settle

SIZES = ((1024, 600), (1280, 800))


def test_what_is_done_goes_by_itself_and_what_failed_stays(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar = window.notice_bar
    window.notices.post(Notice("It failed", Weight.FAILURE))
    window.notices.post(Notice("Written", Weight.DONE))
    assert texts(window) == ["It failed", "Written"]
    hurry(bar.cards[-1])
    qtbot.waitUntil(lambda: texts(window) == ["It failed"])
    assert bar.isVisible()
    assert not bar.cards[0].timer.isActive()


def test_an_answer_runs_once_and_closes_its_notice(qtbot: QtBot, window: MainWindow) -> None:
    ran: list[bool] = []
    action = NoticeAction("Open", lambda: ran.append(True))
    window.notices.post(Notice("Written", Weight.DONE, (action,)))
    card = window.notice_bar.cards[0]
    assert card.timer.interval() > 10_000
    click(qtbot, card.buttons[0])
    assert ran == [True]
    assert not window.notice_bar.isVisible()


def test_a_notice_in_use_does_not_go(qtbot: QtBot, window: MainWindow) -> None:
    action = NoticeAction("Open", lambda: None)
    window.notices.post(Notice("Written", Weight.DONE, (action,)))
    card = window.notice_bar.cards[0]
    card.buttons[0].setFocus()
    hurry(card)
    with qtbot.waitSignal(card.timer.timeout):
        pass
    assert texts(window) == ["Written"]
    card.buttons[0].clearFocus()
    qtbot.waitUntil(lambda: texts(window) == [])


def test_the_same_is_said_once_and_the_least_makes_room(window: MainWindow) -> None:
    for _time in range(3):
        window.notices.post(Notice("Disk full", Weight.FAILURE))
    window.notices.post(Notice("Written", Weight.DONE))
    for number in range(AT_ONCE - 1):
        window.notices.post(Notice(f"Failed {number}", Weight.FAILURE))
    assert texts(window) == ["Disk full", "Failed 0", "Failed 1"]


def test_notices_are_closed_by_mouse_and_by_key(qtbot: QtBot, window: MainWindow) -> None:
    for text in ("one", "two", "three"):
        window.notices.post(Notice(text, Weight.HINT))
    click(qtbot, window.notice_bar.cards[0].close_button)
    assert texts(window) == ["two", "three"]
    window.menus.close_notice.trigger()
    assert texts(window) == ["two"]


def test_notices_move_and_cover_nothing_in_any_room(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    workplace = open_case(qtbot, window, tmp_path)
    for size in SIZES:
        window.resize(*size)
        for room in range(len(workplace.rooms)):
            workplace.show_room(room)
            settle(qtbot, workplace)
            QApplication.processEvents()
            places = everything_at(workplace)
            post_three(window)
            QApplication.processEvents()
            assert everything_at(workplace) == places
            assert covered(window, workplace) == []


@pytest.mark.parametrize("size", SIZES)
def test_before_a_library_is_open_notices_cover_nothing_either(
    window: MainWindow, tmp_path: Path, size: tuple[int, int]
) -> None:
    entrance = window.entrance
    window.resize(*size)
    post_three(window)
    assert covered(window, entrance) == []
    entrance.begin_library()
    assert covered(window, entrance) == []
    entrance.lock(tmp_path)
    assert covered(window, entrance) == []


@pytest.mark.parametrize("size", SIZES)
def test_the_newest_is_seen_whole_with_its_buttons(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, size: tuple[int, int]
) -> None:
    open_case(qtbot, window, tmp_path)
    window.resize(*size)
    bar = window.notice_bar
    for number in range(AT_ONCE):
        text = f"{number} " + "was written into a folder with a rather long name. " * 8
        window.notices.post(Notice(text, Weight.FAILURE, (NoticeAction("Open", list),)))
        QApplication.processEvents()
        (button,) = bar.cards[-1].buttons
        for part in (bar.cards[-1].text, button):
            place = QRect(part.mapTo(bar, part.rect().topLeft()), part.size())
            assert bar.viewport().rect().contains(place)
    assert bar.verticalScrollBar().maximum() > 0


def test_what_is_cut_stands_whole_in_the_tooltip(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_case(qtbot, window, tmp_path)
    window.resize(*SIZES[0])
    text = "This went wrong, and here is why. " * 40
    window.notices.post(Notice("Short", Weight.FAILURE))
    window.notices.post(Notice(text, Weight.FAILURE))
    short, long = window.notice_bar.cards
    assert long.text.text().endswith("…")
    assert long.text.toolTip() == text
    assert (short.text.text(), short.text.toolTip()) == ("Short", "")


def test_another_room_ends_what_was_said_but_not_what_failed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    workplace = open_case(qtbot, window, tmp_path)
    workplace.show_room(CAPTURE)
    for weight in Weight:
        window.notices.post(Notice(weight.value, weight))
    workplace.show_room(CAPTURE)
    assert texts(window) == ["done", "hint", "failure"]
    workplace.show_room(COMPILE)
    assert texts(window) == ["failure"]


def test_nothing_is_said_any_more_in_another_library(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.notices.post(Notice("That folder is no library", Weight.FAILURE))
    open_case(qtbot, window, tmp_path)
    assert texts(window) == []
    post_three(window)
    window.menus.close_library.trigger()
    qtbot.waitUntil(lambda: window.workplace is None)
    assert texts(window) == []
    assert not window.notice_bar.isVisible()


def test_a_late_click_on_what_went_by_itself_presses_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.notices.post(Notice("Failed", Weight.FAILURE))
    window.notices.post(Notice("Written", Weight.DONE))
    bar, card = window.notice_bar, window.notice_bar.cards[-1]
    QApplication.processEvents()
    aimed = card.close_button.mapTo(window, card.close_button.rect().center())
    hurry(card)
    qtbot.waitUntil(lambda: texts(window) == ["Failed"])
    beneath = window.childAt(aimed)
    assert beneath is not None
    assert bar.isAncestorOf(beneath)
    qtbot.mouseClick(beneath, Qt.MouseButton.LeftButton)
    assert texts(window) == ["Failed"]
    other = bar.cards[0].close_button
    assert not QRect(other.mapTo(window, QPoint()), other.size()).contains(aimed)
    qtbot.waitUntil(lambda: card not in bar.findChildren(NoticeCard))


def test_a_long_path_goes_on_in_the_next_line(window: MainWindow) -> None:
    path = "/home/" + "/".join(["a folder with a rather long name"] * 8)
    window.notices.post(Notice(f"Written: {path}", Weight.DONE))
    (card,) = window.notice_bar.cards
    QApplication.processEvents()
    assert window.centralWidget().rect().contains(window.notice_bar.geometry())
    assert card.text.height() >= card.text.heightForWidth(card.text.width())
    assert ": /\N{WORD JOINER}home/\N{ZERO WIDTH SPACE}a folder" in card.text.text()


def open_case(qtbot: QtBot, window: MainWindow, folder: Path) -> Workplace:
    with open_new(folder / "Heating") as library:
        add_case(library)
    workplace = open_library(qtbot, window, folder / "Heating")
    window.notice_bar.leave_library()  # its recordings have no sound, and that is said
    return workplace


def post_three(window: MainWindow) -> None:
    actions = (NoticeAction("Open", list), NoticeAction("Show in folder", list))
    for number in range(AT_ONCE):
        window.notices.post(Notice(f"Nothing came of this {number}", Weight.FAILURE, actions))


def covered(window: MainWindow, ground: QWidget) -> list[QWidget]:
    """Return what can be read or pressed below the notices."""
    centre, place = window.centralWidget(), window.notice_bar.geometry()
    assert window.notice_bar.isVisible()
    parts = ground.findChildren(QAbstractButton) + ground.findChildren(QLabel)
    seen = [part for part in parts if part.isVisible()]
    return [
        part for part in seen if place.intersects(QRect(part.mapTo(centre, QPoint()), part.size()))
    ]


def everything_at(workplace: Workplace) -> list[QRect]:
    return [each.geometry() for each in workplace.findChildren(QWidget) if each.isVisible()]


def texts(window: MainWindow) -> list[str]:
    return [card.notice.text for card in window.notice_bar.cards]


def hurry(card: NoticeCard) -> None:
    card.timer.start(1)
