"""Before a step is taken back, the window goes to where it is seen."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import MarkKind
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.undo import LIMIT
from seci_capture.gui.workplace import CAPTURE, COMPILE, OVERVIEW, Workplace
from seci_capture.services import combination, handover, marking
from tests.helpers.libraries import Case, add_case, open_new
from tests.helpers.windows import open_library, settle


class Sitting:
    """Two handovers in the window; what was done was done in the second."""

    def __init__(self, qtbot: QtBot, window: MainWindow, folder: Path) -> None:
        with open_new(folder) as library:
            add_case(library, expert="Karin Vogt")
            self.case: Case = add_case(library, expert="Martin Hale")
        self.qtbot, self.window = qtbot, window
        self.place: Workplace = open_library(qtbot, window, folder)
        self.session = self.place.session
        self.first = handover.handovers(self.session.library)[0]

    def add_item(self, title: str) -> None:
        library, handover_id = self.session.library, self.case.handover.id
        self.session.edit(
            lambda: combination.add_item(
                library, handover_id, title=title, statement="…", kind=MarkKind.CUE
            )
        )
        settle(self.qtbot, self.place)

    def mark(self) -> None:
        library, words = self.session.library, self.case.words
        transcript_id = self.case.transcript.id
        self.session.edit(
            lambda: marking.mark_words(
                library, transcript_id, words[2].n, words[3].n, MarkKind.METAPHOR
            )
        )
        settle(self.qtbot, self.place)

    def undo(self) -> None:
        self.window.menus.undo.trigger()
        settle(self.qtbot, self.place)

    def redo(self) -> None:
        self.window.menus.redo.trigger()
        settle(self.qtbot, self.place)

    def items(self) -> tuple[KnowledgeItem, ...]:
        return combination.items(self.session.library, self.case.handover.id)


@pytest.fixture
def sitting(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Sitting:
    made = Sitting(qtbot, window, tmp_path / "Heating")
    made.place.show_room(OVERVIEW)
    return made


def test_an_item_is_taken_back_in_compile(sitting: Sitting) -> None:
    sitting.add_item("Bearings")
    assert sitting.place.handover_id == sitting.first.id
    sitting.undo()
    assert (sitting.place.room, sitting.place.handover_id) == (COMPILE, sitting.case.handover.id)
    assert sitting.items() == ()
    sitting.place.show_room(OVERVIEW)
    sitting.redo()
    assert sitting.place.room == COMPILE
    assert len(sitting.items()) == 1


def test_a_mark_is_taken_back_in_its_recording(sitting: Sitting) -> None:
    sitting.mark()
    sitting.undo()
    assert sitting.place.room == CAPTURE
    recordings = sitting.place.capture.form.recordings
    choice = recordings.choice.recording
    assert choice is not None
    assert choice.recording.id == sitting.case.recording.id


def test_of_several_steps_in_a_row_the_last_is_shown(sitting: Sitting) -> None:
    sitting.mark()
    sitting.add_item("Bearings")
    rooms: list[object] = []
    sitting.session.history.spot_wanted.connect(rooms.append)
    sitting.session.history.setIndex(0)
    settle(sitting.qtbot, sitting.place)
    assert len(rooms) == 1
    assert sitting.place.room == CAPTURE


def test_what_takes_a_whole_handover_back_leads_nowhere_else(sitting: Sitting) -> None:
    library = sitting.session.library
    sitting.session.edit(lambda: handover.begin(library, "Miriam Roth"))
    settle(sitting.qtbot, sitting.place)
    sitting.undo()
    assert [each.expert for each in handover.handovers(library)] == ["Karin Vogt", "Martin Hale"]
    sitting.redo()
    assert handover.handovers(library)[-1].expert == "Miriam Roth"
    assert sitting.place.handover_id in {each.id for each in handover.handovers(library)}


def test_names_are_shown_as_they_are(sitting: Sitting) -> None:
    sitting.add_item("Oil & grease\nof the pump")
    menus, history = sitting.window.menus, sitting.session.history
    assert history.text(0) == "Add item Oil & grease of the pump"
    assert menus.undo.text() == "Undo: Add item Oil && grease of the pump"
    sitting.undo()
    assert menus.redo.text() == "Redo: Add item Oil && grease of the pump"


def test_the_history_is_bounded(sitting: Sitting) -> None:
    assert sitting.session.history.undoLimit() == LIMIT
    assert isinstance(sitting.first, Handover)
