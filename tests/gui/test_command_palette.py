"""Everything that can be done now is found by a few letters of its name."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seci_capture.gui.find.command_list import CommandListModel
from seci_capture.gui.find.command_palette import CommandPalette
from seci_capture.gui.find.commands import Command, plain
from seci_capture.gui.find.fuzzy import rank
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.new_handover import NewHandover
from seci_capture.gui.workplace import CAPTURE, COMPILE, PREPARE
from tests.helpers.libraries import add_case, open_new
from tests.helpers.windows import open_library, press


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_new(tmp_path / "Heating") as library:
        add_case(library, expert="Karin Vogt")
        add_case(library, expert="Martin & Sons")
    return tmp_path / "Heating"


def names(palette: CommandPalette) -> list[str]:
    return [command.name for command in palette.model.shown]


def test_before_a_library_is_open_it_offers_what_the_menus_do(
    qtbot: QtBot, window: MainWindow
) -> None:
    press(qtbot, window, Qt.Key.Key_K)
    palette = window.finding.palette
    assert palette.isVisible()
    assert {"New library…", "Quit", "Dark"} <= set(names(palette))
    assert "New handover…" not in names(palette)


def test_both_keys_open_it(window: MainWindow) -> None:
    keys = window.menus.palette.shortcuts()
    assert keys == [QKeySequence("Ctrl+K"), QKeySequence("Ctrl+Shift+P")]


def test_enter_does_the_best_answer(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    workplace = open_library(qtbot, window, folder)
    press(qtbot, window, Qt.Key.Key_K)
    palette = window.finding.palette
    qtbot.keyClicks(palette.field, "compi")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workplace.room == COMPILE)
    assert not palette.isVisible()


def test_the_room_that_is_shown_offers_its_buttons(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    workplace = open_library(qtbot, window, folder)
    workplace.show_room(PREPARE)
    press(qtbot, window, Qt.Key.Key_K)
    palette = window.finding.palette
    qtbot.keyClicks(palette.field, "add interview")
    first = palette.model.shown[0]
    assert (first.name, first.group, first.key) == ("Add interview", "Prepare & meet", "Ctrl+I")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    interviews = workplace.prepare.ui.interview_list
    qtbot.waitUntil(lambda: interviews.model().rowCount() == 2)


def test_it_goes_to_other_handovers(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    workplace = open_library(qtbot, window, folder)
    workplace.show_room(CAPTURE)
    press(qtbot, window, Qt.Key.Key_K)
    palette = window.finding.palette
    qtbot.waitUntil(lambda: any("Martin & Sons" in name for name in names(palette)))
    qtbot.keyClicks(palette.field, "martin")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    button = workplace.sidebar.handover_button
    qtbot.waitUntil(lambda: button.text() == "Martin && Sons")
    assert workplace.room == PREPARE


def test_arrows_choose_while_the_field_keeps_the_focus(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    open_library(qtbot, window, folder)
    press(qtbot, window, Qt.Key.Key_K)
    palette = window.finding.palette
    rows = [palette.view.currentIndex().row()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(palette.field, key)
        rows.append(palette.view.currentIndex().row())
    assert rows == [0, 1, 2, 1]
    assert palette.field.hasFocus()


def test_a_dialog_that_it_opens_stays(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    open_library(qtbot, window, folder)
    press(qtbot, window, Qt.Key.Key_K)
    palette = window.finding.palette
    qtbot.keyClicks(palette.field, "new handover library")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(NewHandover) is not None)
    dialog = window.findChild(NewHandover)
    assert dialog.isVisible()
    dialog.reject()


def test_what_is_called_otherwise_is_said(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_K)
    palette = window.finding.palette
    qtbot.keyClicks(palette.field, "zzzz")
    assert palette.model.rowCount() == 0
    assert palette.hint.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is not palette.field


@pytest.mark.parametrize(
    ("typed", "name", "answers"),
    [
        ("", "Quit", True),
        ("han new", "New handover…", True),
        ("nh", "New handover…", True),
        ("hdvr", "New handover…", True),
        ("xn", "New handover…", False),
        ("NEW", "New handover…", True),
    ],
)
def test_a_few_letters_are_enough(typed: str, name: str, answers: bool) -> None:
    assert (rank(typed, name) is not None) == answers


def test_words_come_before_first_letters_and_these_before_others() -> None:
    names = ["Cue mark", "Mark as cue", "Compile room", "Remarc"]
    ranked = sorted(names, key=lambda name: rank("mark", name) or (99, 0, 0))
    assert ranked[:2] == ["Cue mark", "Mark as cue"] or ranked[:2] == ["Mark as cue", "Cue mark"]
    order = [rank("cr", name) for name in ("Across", "Compile room", "Clear")]
    assert None not in order
    assert order[0] is not None
    assert order[1] is not None
    assert order[2] is not None
    assert order[1] < order[2]


def test_the_same_is_offered_once() -> None:
    model = CommandListModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    twice = Command("Remove", "Compile", "", lambda: None)
    model.offer((twice, twice, Command("Remove", "Capture", "", lambda: None)))
    assert model.rowCount() == 2
    model.ask("capture")
    assert [command.group for command in model.shown] == ["Capture"]
    assert tester.model() is model


def test_mnemonics_are_left_out() -> None:
    assert [plain(text) for text in ("&Import…", "R && D", "a&b")] == ["Import…", "R & D", "ab"]
