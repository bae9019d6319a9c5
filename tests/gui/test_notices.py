"""Notices: said once, gone by themselves when all is well, with something to press."""

from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.widgets.notice_bar import AT_ONCE
from seci_capture.gui.widgets.notice_card import NoticeCard
from seci_capture.gui.workplace import CAPTURE, Workplace
from tests.helpers.libraries import add_case, open_new
from tests.helpers.windows import click, open_library, settle


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


def test_a_notice_moves_nothing_and_leaves_the_lowest_row_free(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    with open_new(tmp_path / "Heating") as library:
        add_case(library)
    workplace = open_library(qtbot, window, tmp_path / "Heating")
    workplace.show_room(CAPTURE)
    settle(qtbot, workplace)
    QApplication.processEvents()
    places = everything_at(workplace)
    for number in range(AT_ONCE):
        window.notices.post(Notice(f"Failed {number}", Weight.FAILURE))
    bar = window.notice_bar
    play = workplace.capture.form.player_bar.findChild(QAbstractButton, "play_button")
    assert play is not None
    QApplication.processEvents()
    assert everything_at(workplace) == places
    lowest = QRect(play.mapTo(window.centralWidget(), play.rect().topLeft()), play.size())
    assert not bar.geometry().intersects(lowest)
    assert all(card.text.height() >= card.text.sizeHint().height() for card in bar.cards)


def test_a_long_path_goes_on_in_the_next_line(window: MainWindow) -> None:
    path = "/home/" + "/".join(["a folder with a rather long name"] * 8)
    window.notices.post(Notice(f"Written: {path}", Weight.DONE))
    (card,) = window.notice_bar.cards
    QApplication.processEvents()
    assert window.centralWidget().rect().contains(window.notice_bar.geometry())
    assert card.text.height() >= card.text.heightForWidth(card.text.width())


def everything_at(workplace: Workplace) -> list[QRect]:
    return [each.geometry() for each in workplace.findChildren(QWidget) if each.isVisible()]


def texts(window: MainWindow) -> list[str]:
    return [card.notice.text for card in window.notice_bar.cards]


def hurry(card: NoticeCard) -> None:
    card.timer.start(1)
