"""What changes while a room is not seen is read when it is shown, once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.combine import compile_room
from seci_capture.gui.internalize import learn_room
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.workplace import CAPTURE, COMPILE, LEARN, OVERVIEW, Workplace
from seci_capture.services import combination, handover, marking
from seci_capture.services.library import Library
from tests.helpers.libraries import Case, add_case, open_new
from tests.helpers.windows import open_library, settle

READS = {COMPILE: (compile_room, "read_compiled"), LEARN: (learn_room, "read_learners")}


@pytest.fixture
def case(tmp_path: Path) -> Case:
    with open_new(tmp_path / "Heating") as library:
        return add_case(library)


@pytest.fixture
def place(qtbot: QtBot, window: MainWindow, case: Case, tmp_path: Path) -> Workplace:
    made = open_library(qtbot, window, tmp_path / "Heating")
    made.show_room(CAPTURE)
    settle(qtbot, made)
    return made


@pytest.fixture(params=[COMPILE, LEARN])
def room(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch, room: int) -> list[Library]:
    """Note each reading of a room."""
    module, name = READS[room]
    asked: list[Library] = []
    read: Callable[..., object] = getattr(module, name)

    def noted(library: Library, *more: object) -> object:
        asked.append(library)
        return read(library, *more)

    monkeypatch.setattr(module, name, noted)
    return asked


def make_items(qtbot: QtBot, place: Workplace, case: Case) -> None:
    """Make two marks and an item of them, elsewhere."""
    library, made = place.session.library, []
    for n in range(2):
        numbers = case.words[3 * n].n, case.words[3 * n + 1].n
        edit = marking.mark_words(library, case.transcript.id, *numbers, MarkKind.CUE)
        place.session.keep(edit)
        made.append(edit.changes[0].after.id)
    add = {"title": "Hum", "statement": "Listen.", "kind": MarkKind.CUE, "evidence": made[:1]}
    place.session.keep(combination.add_item(library, case.handover.id, **add))
    settle(qtbot, place)


def test_a_room_that_is_not_seen_reads_once_when_it_is_shown(
    qtbot: QtBot, place: Workplace, case: Case, room: int, reads: list[Library]
) -> None:
    make_items(qtbot, place, case)
    assert not reads
    place.show_room(room)
    settle(qtbot, place)
    assert len(reads) == 1
    assert place.compile.items.rowCount() > 0 or room != COMPILE
    assert place.learn.tasks.rowCount() > 0 or room != LEARN
    place.show_room(CAPTURE)
    place.show_room(room)
    settle(qtbot, place)
    assert len(reads) == 1


def test_a_room_that_is_seen_follows_at_once(
    qtbot: QtBot, place: Workplace, case: Case, room: int, reads: list[Library]
) -> None:
    place.show_room(room)
    make_items(qtbot, place, case)
    assert reads
    assert not place.rooms[room]._outdated


def choose_handover(qtbot: QtBot, place: Workplace, expert: str) -> None:
    """Choose a handover from the button in the sidebar."""
    menu = place.sidebar.handover_button.menu()
    next(action for action in menu.actions() if action.text() == expert).trigger()
    settle(qtbot, place)


def test_what_stands_above_a_transcript_is_there_whenever_it_is(
    qtbot: QtBot, place: Workplace, case: Case
) -> None:
    library, pane = place.session.library, place.capture.form.transcript
    place.session.edit(lambda: handover.begin(library, "Anna Wirth"))
    settle(qtbot, place)
    for expert, room in (("Anna Wirth", CAPTURE), (case.handover.expert, OVERVIEW)):
        place.show_room(room)
        choose_handover(qtbot, place, expert)
    place.show_room(CAPTURE)
    qtbot.waitUntil(pane.view.isVisible)
    button = pane.findChild(QPushButton, "correct_button")
    assert button is not None
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())
