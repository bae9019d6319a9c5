"""The search lies over the rooms: results play where they are, and lead to the word."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.domain.marking import MarkKind
from seci_capture.gui.find.search_panel import SearchPanel
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.models.found_list import FoundListModel, Group
from seci_capture.gui.workplace import CAPTURE, COMPILE, OVERVIEW, Workplace
from seci_capture.services import combination, handover
from seci_capture.services.search import Found, search
from seci_capture.storage.library import Library
from tests.helpers.libraries import (
    Case,
    add_case,
    add_recording,
    add_transcript,
    noise,
    open_new,
    said,
)
from tests.helpers.windows import open_library, press, settle

SECONDS = 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a library of two handovers; the second can be heard."""
    with open_new(tmp_path / "Heating") as library:
        add_case(library, expert="Karin Vogt")
        _add_heard(library)
        combination.add_item(
            library,
            _second(library).id,
            title="Gravel in the pump",
            statement="Close the valve.",
            kind=MarkKind.CUE,
        )
    return tmp_path / "Heating"


def _add_heard(library: Library) -> None:
    made: Case = add_case(library, "Nothing yet", expert="Martin & Sons")
    recording = add_recording(library, made.interview.id, noise(8000 * SECONDS))
    words = said("It sounds like gravel before the alarm", 4)
    add_transcript(library, recording.id, [words])


def _second(library: Library) -> Handover:
    return handover.handovers(library)[1]


@pytest.fixture
def workplace(qtbot: QtBot, window: MainWindow, folder: Path) -> Workplace:
    """Return the library, open, with the overview of the first handover."""
    made = open_library(qtbot, window, folder)
    made.show_room(OVERVIEW)
    return made


def panel_of(window: MainWindow) -> SearchPanel:
    assert window.finding.search is not None
    return window.finding.search


def look_for(qtbot: QtBot, window: MainWindow, typed: str) -> SearchPanel:
    """Open the search by its key, type, and wait for what is found."""
    press(qtbot, window, Qt.Key.Key_F)
    panel = panel_of(window)
    qtbot.keyClicks(panel.field, typed)
    qtbot.waitUntil(lambda: panel.shown == typed)
    return panel


def test_typing_finds_in_all_handovers(
    qtbot: QtBot, window: MainWindow, workplace: Workplace
) -> None:
    panel = look_for(qtbot, window, "gravel")
    groups = [row.text for row in panel.model.rows if isinstance(row, Group)]
    assert groups == ["Martin & Sons · Winter", "Martin & Sons · Items"]
    assert "2" in panel.hint.text()
    assert panel.view.isVisible()
    assert panel.geometry().right() < panel.parentWidget().width()


def test_enter_goes_to_the_word_and_plays(
    qtbot: QtBot, window: MainWindow, workplace: Workplace
) -> None:
    panel = look_for(qtbot, window, "sounds gravel")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert workplace.room == CAPTURE
    player = workplace.capture.form.player_bar.player
    qtbot.waitUntil(lambda: player.state.loaded and player.seconds >= 4.4)
    view = workplace.capture.form.transcript.view
    assert view.textCursor().selectedText() == "sounds like gravel"
    assert workplace.sidebar.handover_button.text() == "Martin && Sons"
    player.pause()


@pytest.mark.parametrize("way", ["Enter", "click"])
def test_the_words_found_can_be_marked_at_once(
    qtbot: QtBot, window: MainWindow, workplace: Workplace, way: str
) -> None:
    panel = look_for(qtbot, window, "like gravel")
    if way == "Enter":
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    else:
        place = panel.view.visualRect(panel.model.index(1, 0)).center()
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    view = workplace.capture.form.transcript.view
    qtbot.waitUntil(lambda: view.textCursor().selectedText() == "like gravel")
    focus = QApplication.focusWidget()
    assert focus is view
    qtbot.keyClick(focus, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: len(workplace.capture.form.marks.marks) == 1)
    settle(qtbot, workplace)
    assert workplace.capture.form.marks.marks[0].anchor.exact == "like gravel"
    workplace.capture.form.player_bar.player.pause()


def test_an_item_is_shown_in_compile(
    qtbot: QtBot, window: MainWindow, workplace: Workplace
) -> None:
    panel = look_for(qtbot, window, "valve")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert workplace.room == COMPILE
    editor = workplace.compile.editor
    qtbot.waitUntil(lambda: editor.item is not None and editor.item.title == "Gravel in the pump")


def test_space_plays_in_the_list_and_writes_in_the_field(
    qtbot: QtBot, window: MainWindow, workplace: Workplace
) -> None:
    panel = look_for(qtbot, window, "alarm")
    qtbot.keyClick(panel.field, Qt.Key.Key_Space)
    assert panel.field.text() == "alarm "
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    qtbot.waitUntil(panel.view.hasFocus)
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert panel.clips.clip_id
    assert workplace.room == OVERVIEW
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert not panel.clips.clip_id
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    assert panel.field.hasFocus()


def test_what_is_typed_in_the_list_goes_on_in_the_field(
    qtbot: QtBot, window: MainWindow, workplace: Workplace
) -> None:
    panel = look_for(qtbot, window, "gra")
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    qtbot.keyClicks(panel.view, "v")
    assert panel.field.hasFocus()
    assert panel.field.text() == "grav"


def test_esc_closes_and_gives_the_focus_back(
    qtbot: QtBot, window: MainWindow, workplace: Workplace
) -> None:
    button = workplace.sidebar.rooms.button(COMPILE)
    button.setFocus()
    panel = look_for(qtbot, window, "gravel")
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is button
    press(qtbot, window, Qt.Key.Key_F)
    assert panel.field.selectedText() == "gravel"
    assert panel.model.rowCount() == 4


def test_f3_goes_from_result_to_result(
    qtbot: QtBot, window: MainWindow, workplace: Workplace
) -> None:
    panel = look_for(qtbot, window, "gravel")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    rooms = [workplace.room]
    window.menus.find_next.trigger()
    rooms.append(workplace.room)
    window.menus.find_previous.trigger()
    rooms.append(workplace.room)
    assert rooms == [CAPTURE, COMPILE, CAPTURE]
    settle(qtbot, workplace)


def test_nothing_found_is_said(qtbot: QtBot, window: MainWindow, workplace: Workplace) -> None:
    panel = look_for(qtbot, window, "zebra")
    assert panel.hint.text().startswith("Nothing found")
    assert not panel.view.isVisible()


def test_a_click_on_a_result_goes_there(
    qtbot: QtBot, window: MainWindow, workplace: Workplace
) -> None:
    panel = look_for(qtbot, window, "valve")
    place = panel.view.visualRect(panel.model.index(1, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workplace.room == COMPILE


def test_results_follow_what_is_changed(
    qtbot: QtBot, window: MainWindow, workplace: Workplace
) -> None:
    panel = look_for(qtbot, window, "valve")
    session, item = workplace.session, panel.model.rows[1]
    assert isinstance(item, Found)
    session.edit(lambda: combination.remove_item(session.library, item.owner))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)


def test_the_list_keeps_to_the_rules_of_models(folder: Path) -> None:
    model = FoundListModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    with Library.open(folder) as library:
        model.show(search(library, "gravel"))
        assert model.rowCount() == 4
        assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
        model.show(())
    assert tester.model() is model


def test_the_word_is_on_screen_however_long_the_text_is(
    qtbot: QtBot, window: MainWindow, workplace: Workplace
) -> None:
    library, recording_id = workplace.session.library, _heard(workplace.session.library)
    texts = ["many words that fill more than one line of the page " * 4] * 60 + ["a needle at last"]
    heard = [word for text in texts for word in said(text)]
    words = [replace(word, start=n / 200, end=n / 200) for n, word in enumerate(heard)]
    add_transcript(library, recording_id, [words], version=2)
    panel = look_for(qtbot, window, "needle")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    view = workplace.capture.form.transcript.view
    qtbot.waitUntil(lambda: view.textCursor().block().text().startswith("a needle"))
    settle(qtbot, workplace)
    assert view.viewport().rect().contains(view.cursorRect())
    workplace.capture.form.player_bar.player.pause()


def _heard(library: Library) -> str:
    """Return the id of the recording that has sound."""
    return max(handover.all_recordings(library), key=lambda recording: recording.samples).id
