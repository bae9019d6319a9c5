"""The overview: one next step, what waits and where it leads, and the handovers."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from seci_capture.domain.golden_path import Standing, Step
from seci_capture.domain.handover import Handover
from seci_capture.domain.marking import MarkKind
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.models.outlook_lines import day_name
from seci_capture.gui.models.standings import time_left
from seci_capture.gui.notices import Notice, Weight
from seci_capture.gui.overview.path_view import PathView
from seci_capture.gui.settings.backup_dialog import BackupDialog
from seci_capture.gui.theme import XLARGE
from seci_capture.gui.workplace import CAPTURE, COMPILE, OVERVIEW, PREPARE
from seci_capture.services import combination, handover, marking, socialization
from tests.helpers.libraries import MOMENT, Case, add_case, add_recording, open_new
from tests.helpers.person import CONTROL, SHIFT, Person
from tests.helpers.windows import settle


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """Return a handover in which something of every kind waits, beside another handover."""
    with open_new(tmp_path / "Heating") as library:
        case = add_case(library)
        words = case.words
        marking.mark_words(library, case.transcript.id, words[0].n, words[2].n, MarkKind.CUE)
        combination.add_item(
            library, case.handover.id, title="Hum", statement="Order it", kind=MarkKind.CUE
        )
        add_recording(library, case.interview.id)
        handover.begin(library, "Ada", leaves=date.today() + timedelta(days=3))
    return case


@pytest.fixture
def someone(qtbot: QtBot, window: MainWindow, tmp_path: Path, case: Case) -> Person:
    """Return somebody who looks at the overview of the first handover."""
    someone = Person(qtbot, window)
    someone.open(tmp_path / "Heating")
    someone.place.show_room(OVERVIEW)
    someone.settle()
    return someone


def titles(card: object) -> list[str]:
    """Return what the lines of a card say."""
    return [each.accessibleName() for each in card.buttons]


def test_exactly_one_step_is_next(someone: Person) -> None:
    path = someone.place.overview.path
    next_ones = [step for step, each in path.buttons.items() if each.property("primary")]
    assert next_ones == [Step.INTERVIEW]
    assert path.buttons[Step.INTERVIEW].state == "Next: ask everybody for consent"
    assert path.buttons[Step.HANDOVER].sign == "✓"
    assert path.buttons[Step.TRANSCRIPT].sign == "4"
    assert [each.accessibleName() for each in path.buttons.values()][:2] == [
        "New handover",
        "Interview and consent",
    ]


def test_a_step_leads_to_its_room(someone: Person) -> None:
    path = someone.place.overview.path
    for step, room in ((Step.MARKS, CAPTURE), (Step.ITEMS, COMPILE), (Step.HANDOVER, PREPARE)):
        someone.place.show_room(OVERVIEW)
        someone.click(path.buttons[step])
        assert someone.place.room == room


def test_the_way_takes_two_lines_where_it_is_narrow(someone: Person) -> None:
    path = someone.place.overview.path
    someone.window.resize(1280, 800)
    someone.wait(lambda: len({each.y() for each in path.buttons.values()}) == 1)
    someone.window.resize(1090, 700)
    someone.wait(lambda: len({each.y() for each in path.buttons.values()}) == 2)
    inside = path.parentWidget().rect()
    assert all(inside.contains(each.geometry()) for each in path.buttons.values())


def test_what_waits_leads_to_its_place(someone: Person, case: Case) -> None:
    place = someone.place
    card = place.overview.waiting
    assert titles(card) == [
        "Consent is missing in an interview",
        "A recording is not transcribed yet",
        "A mark is in no item yet",
        "An item has no evidence yet",
    ]
    for line, room in enumerate((PREPARE, CAPTURE, COMPILE, COMPILE)):
        place.show_room(OVERVIEW)
        someone.click(card.buttons[line])
        someone.settle()
        assert place.room == room
    assert place.compile.editor.item is not None
    assert place.compile.editor.item.title == "Hum"
    assert place.prepare.ui.theme_edit.text() == "Winter"


def test_what_was_seen_to_waits_no_longer(someone: Person, case: Case) -> None:
    library, expert = someone.session.library, case.handover.expert
    someone.session.edit(
        lambda: socialization.give_consent(
            library, case.interview.id, expert, recording=True, clips=True
        )
    )
    someone.settle()
    assert "Consent is missing in an interview" not in titles(someone.place.overview.waiting)
    assert titles(someone.place.overview.lately)[0] == "Consent was noted"


def test_an_interview_tells_how_far_it_is_and_leads_there(someone: Person) -> None:
    (line,) = someone.place.overview.interviews.buttons
    assert line.accessibleName() == "Winter"
    assert "consent is missing" in line.accessibleDescription()
    assert "50 % transcribed" in line.accessibleDescription()
    someone.qtbot.keyClick(line, Qt.Key.Key_Space)
    someone.settle()
    assert someone.place.room == PREPARE


def test_a_new_handover_says_what_to_do(someone: Person) -> None:
    someone.begin_handover("Karin")
    overview = someone.place.overview
    assert overview.interviews.buttons == []
    assert overview.ui.facts_label.text() == "no leaving date yet"
    assert not overview.ui.challenge_label.isVisible()


def test_a_handover_is_chosen_and_removed_by_key_and_comes_back(someone: Person) -> None:
    card, place = someone.place.overview.handovers, someone.place
    assert card.list.model().rowCount() == 2
    card.list.setFocus()
    someone.qtbot.keyClick(card.list, Qt.Key.Key_Down)
    someone.settle()
    assert place.overview.ui.expert_label.text() == "Ada"
    assert "leaves in 3 days" in place.overview.ui.facts_label.text()
    someone.qtbot.keyClick(card.list, Qt.Key.Key_Delete)
    someone.settle()
    assert [each.expert for each in handover.handovers(place.session.library)] == ["Karin Vogt"]
    someone.wait(lambda: place.overview.ui.expert_label.text() == "Karin Vogt")
    someone.press(Qt.Key.Key_Z, CONTROL)
    someone.wait(lambda: card.list.model().rowCount() == 2)


def test_the_last_handover_leaves_an_empty_page(someone: Person) -> None:
    card, ui = someone.place.overview.handovers, someone.place.overview.ui
    someone.click(card.remove_button)
    someone.wait(lambda: ui.expert_label.text() == "Ada")
    someone.click(card.remove_button)
    someone.wait(lambda: ui.pages.currentWidget() is ui.empty_page)
    assert ui.first_button.isVisible()


def test_nothing_is_complained_of_when_the_handover_goes_that_all_rooms_show(
    someone: Person,
) -> None:
    posted: list[Notice] = []
    someone.window.notices.posted.connect(posted.append)
    rooms = range(len(someone.place.rooms))
    for number in (*rooms, OVERVIEW):
        someone.place.show_room(number)
        settle(someone.qtbot, someone.place)
    someone.click(someone.place.overview.handovers.remove_button)
    settle(someone.qtbot, someone.place)
    for modifier in (CONTROL, CONTROL | SHIFT):
        someone.press(Qt.Key.Key_Z, modifier)
        settle(someone.qtbot, someone.place)
    assert [each.expert for each in someone.contents[Handover]] == ["Ada"]
    assert {each.weight for each in posted if "handover" in each.text} == {Weight.DONE}


def test_the_last_backup_is_told_and_leads_to_the_copies(someone: Person, tmp_path: Path) -> None:
    (line,) = someone.place.overview.backup.buttons
    assert line.accessibleName() == "No backup yet: choose a folder."
    assert "each day" in line.accessibleDescription()
    someone.click(line)
    dialog = someone.window.backup.dialog
    assert isinstance(dialog, BackupDialog)
    dialog.accept()
    keeper = someone.window.backup.keeper
    assert keeper is not None
    (tmp_path / "Stick").mkdir()
    keeper.choose(tmp_path / "Stick")
    assert line.accessibleName() == "No backup in this folder yet."
    assert line.accessibleDescription() == str(tmp_path / "Stick")
    keeper.back_up()
    someone.wait(lambda: line.accessibleName().startswith("Last backup: today"))
    shutil.rmtree(tmp_path / "Stick")
    keeper.back_up()
    someone.wait(lambda: keeper.state.failed and not keeper.state.running)
    assert line.accessibleDescription() == keeper.state.failed


@pytest.mark.parametrize("size", [(1280, 800), (1280, 700), (1150, 700), (1024, 600)])
def test_nothing_scrolls_over_empty_space(someone: Person, size: tuple[int, int]) -> None:
    someone.window.resize(*size)
    ui = someone.place.overview.ui
    cards = [each for each in ui.content.findChildren(QFrame) if each.property("card")]
    someone.qtbot.wait(50)
    lowest = max(each.mapTo(ui.content, each.rect().bottomLeft()).y() for each in cards)
    bar, seen = ui.scroll_area.verticalScrollBar(), ui.scroll_area.viewport().height()
    assert bar.maximum() == max(0, lowest + 1 + XLARGE - seen)


@pytest.mark.parametrize(
    ("items", "learned", "sign", "said"),
    [
        (0, 0, "7", "Knowledge pack and checklist"),
        (1, 0, "7", "Next: the knowledge pack, for the successor"),
        (1, 1, "7", "Written anew whenever you like"),
    ],
)
def test_nobody_says_that_documents_are_written(
    qtbot: QtBot, items: int, learned: int, sign: str, said: str
) -> None:
    path = PathView()
    qtbot.addWidget(path)
    begun = Handover("1", "Karin", MOMENT)
    path.show_standing(Standing(begun, 1, 1, 1, 1, 1, items, items, learned=learned))
    button = path.buttons[Step.DOCUMENTS]
    assert (button.sign, button.state) == (sign, said)


def test_details_are_edited_in_their_room(someone: Person) -> None:
    someone.click(someone.place.overview.ui.edit_button)
    assert someone.place.room == PREPARE


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "leaves today"), (1, "leaves tomorrow"), (65, "leaves in 65 days"), (-1, "has left")],
)
def test_the_time_left_is_said(days: int, said: str) -> None:
    today = date(2026, 11, 25)
    assert time_left(today + timedelta(days=days), today) == said


@pytest.mark.parametrize(("days", "said"), [(0, "Today"), (-1, "Yesterday"), (-2, "2026-11-23")])
def test_a_near_day_has_a_name(days: int, said: str) -> None:
    today = date(2026, 11, 25)
    assert day_name(today + timedelta(days=days), today) == said
