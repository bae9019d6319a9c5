"""Prepare & meet: the handover in place, interviews, participants, and consent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seci_capture.domain.edits import Action, Edit, added
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview, Part
from seci_capture.domain.transcript import Speaker
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.socialize.prepare_room import PrepareRoom
from seci_capture.gui.workplace import PREPARE, Workplace
from seci_capture.services import handover, socialization
from seci_capture.services.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import add_recording, open_new
from tests.helpers.windows import click, open_library, press, settle, write


@dataclass
class Desk:
    """The room in the window, and what is stored."""

    qtbot: QtBot
    window: MainWindow
    workplace: Workplace

    @property
    def room(self) -> PrepareRoom:
        """Return the room."""
        return self.workplace.prepare

    @property
    def library(self) -> Library:
        """Return the open library."""
        return self.workplace.session.library

    @property
    def handover(self) -> Handover:
        """Return the handover as it is stored."""
        return handover.handovers(self.library)[0]

    @property
    def interviews(self) -> tuple[Interview, ...]:
        """Return the interviews as they are stored."""
        return handover.interviews(self.library, self.handover.id)

    @property
    def cards(self) -> list[str]:
        """Return what a screen reader says of the interviews in the list."""
        model, spoken = self.room.ui.interview_list.model(), Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(spoken)) for row in range(model.rowCount())]

    def settle(self) -> None:
        """Wait until all is stored and shown."""
        settle(self.qtbot, self.workplace)

    def add_interview(self) -> Interview:
        """Add an interview by its button."""
        click(self.qtbot, self.room.ui.add_interview_button)
        self.settle()
        return self.interviews[-1]

    def undo(self) -> None:
        """Take the last step back by key."""
        press(self.qtbot, self.window, Qt.Key.Key_Z)
        self.settle()


@pytest.fixture
def desk(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Iterator[Desk]:
    """Return the room with a handover that has no interview yet."""
    with open_new(tmp_path / "Heating") as library:
        handover.begin(library, "Karin Vogt", role="Lead")
    workplace = open_library(qtbot, window, tmp_path / "Heating")
    workplace.show_room(PREPARE)
    return Desk(qtbot, window, workplace)


def test_particulars_are_changed_in_place_and_undone(desk: Desk) -> None:
    ui = desk.room.ui
    write(desk.qtbot, ui.role_edit, "Head of heating")
    desk.settle()
    assert desk.handover.role == "Head of heating"
    write(desk.qtbot, ui.expert_edit, "Karin Vogt-Lang")
    desk.settle()
    assert desk.handover.expert == "Karin Vogt-Lang"
    assert desk.workplace.sidebar.handover_button.accessibleName() == "Handover: Karin Vogt-Lang"
    desk.undo()
    desk.undo()
    assert (desk.handover.expert, desk.handover.role) == ("Karin Vogt", "Lead")
    assert ui.role_edit.text() == "Lead"


def test_leaving_a_field_as_it_was_is_no_step(desk: Desk) -> None:
    write(desk.qtbot, desk.room.ui.role_edit, "Lead")
    desk.settle()
    assert desk.workplace.session.history.count() == 0


def test_a_handover_keeps_a_name(desk: Desk) -> None:
    write(desk.qtbot, desk.room.ui.expert_edit, " ")
    desk.settle()
    assert desk.handover.expert == "Karin Vogt"
    assert desk.room.ui.expert_edit.text() == "Karin Vogt"


def test_the_leaving_date_may_be_unknown(desk: Desk) -> None:
    ui = desk.room.ui
    assert ui.leaving_box.text() == "on …"
    assert not ui.leaves_edit.isVisible()
    ui.leaving_box.setFocus()
    desk.qtbot.keyClick(ui.leaving_box, Qt.Key.Key_Space)
    desk.settle()
    assert desk.handover.leaves is not None
    assert ui.leaving_box.text() == "on"
    ui.leaves_edit.setDate(QDate(2027, 3, 31))
    desk.settle()
    assert desk.handover.leaves == date(2027, 3, 31)
    desk.qtbot.keyClick(ui.leaving_box, Qt.Key.Key_Space)
    desk.settle()
    assert desk.handover.leaves is None


def test_successors_are_named_one_a_line(desk: Desk) -> None:
    edit = desk.room.ui.successors_edit
    edit.setFocus()
    desk.qtbot.keyClicks(edit, "Ida")
    desk.qtbot.keyClick(edit, Qt.Key.Key_Return)
    desk.qtbot.keyClicks(edit, "Ben")
    desk.qtbot.keyClick(edit, Qt.Key.Key_Tab)
    desk.settle()
    names = [each.name for each in handover.successors(desk.library, desk.handover.id)]
    assert names == ["Ida", "Ben"]
    desk.undo()
    assert handover.successors(desk.library, desk.handover.id) == ()
    assert edit.toPlainText() == ""


def test_the_challenge_and_the_language_are_stored(desk: Desk) -> None:
    ui = desk.room.ui
    ui.challenge_edit.setFocus()
    desk.qtbot.keyClicks(ui.challenge_edit, "No street cold")
    desk.qtbot.keyClick(ui.challenge_edit, Qt.Key.Key_Tab)
    ui.language_box.setFocus()
    desk.qtbot.keyClick(ui.language_box, Qt.Key.Key_Down)
    desk.settle()
    assert (desk.handover.challenge, desk.handover.language) == ("No street cold", "de")


def test_an_interview_is_added_and_described(desk: Desk) -> None:
    ui = desk.room.ui
    assert ui.empty_label.isVisible()
    desk.add_interview()
    assert not ui.empty_label.isVisible()
    assert ui.theme_edit.hasFocus()
    write(desk.qtbot, ui.theme_edit, "Winter")
    write(desk.qtbot, ui.place_edit, "Plant")
    ui.held_box.setFocus()
    desk.qtbot.keyClick(ui.held_box, Qt.Key.Key_Space)
    desk.settle()
    (interview,) = desk.interviews
    assert (interview.theme, interview.place) == ("Winter", "Plant")
    assert interview.held_on == date.today()
    (card,) = desk.cards
    assert card.startswith(f"Winter. {date.today().isoformat()} · Plant · Karin Vogt")


def test_consent_is_missing_until_everybody_agreed(desk: Desk) -> None:
    interview, ui = desk.add_interview(), desk.room.ui
    assert ui.consent_label.isVisible()
    assert "until Karin Vogt agrees" in ui.consent_label.text()
    write(desk.qtbot, ui.new_name_edit, "Laura")
    click(desk.qtbot, ui.add_person_button)
    desk.settle()
    assert "until Karin Vogt and Laura agree" in ui.consent_label.text()
    expert, laura = desk.room.people.rows.values()
    for row in (expert, laura):
        row.recording.setFocus()
        desk.qtbot.keyClick(row.recording, Qt.Key.Key_Space)
        desk.settle()
    assert ui.consent_label.text() == "Everybody agreed to being recorded."
    assert socialization.consent_state(desk.library, interview.id).releasable
    assert desk.cards[0].endswith("Everybody agreed")
    desk.undo()
    assert "until Laura agrees" in ui.consent_label.text()
    assert not laura.recording.isChecked()


def test_nothing_moves_when_somebody_agrees(desk: Desk) -> None:
    desk.add_interview()
    area = desk.room.ui.scroll_area.widget()

    def places() -> dict[int, QRect]:
        parts = [part for part in area.findChildren(QWidget) if part.isVisible()]
        return {id(part): QRect(part.mapTo(area, QPoint()), part.size()) for part in parts}

    before = places()
    (row,) = desk.room.people.rows.values()
    row.recording.click()
    desk.settle()
    assert desk.room.ui.consent_label.text() == "Everybody agreed to being recorded."
    desk.qtbot.wait(0)
    assert {key: place for key, place in places().items() if place != before.get(key)} == {}


def test_a_voice_that_is_nobody_who_takes_part_is_said(desk: Desk) -> None:
    interview, ui = desk.add_interview(), desk.room.ui
    (row,) = desk.room.people.rows.values()
    row.recording.click()
    desk.settle()
    recording = add_recording(desk.library, interview.id)

    def hear(work: UnitOfWork) -> Edit:
        voices = (Speaker(f"v{n}", recording.id, n, f"Speaker {n + 1}") for n in range(2))
        edit = Edit(Action.NAME_SPEAKER, "", tuple(map(added, voices)))
        work.apply(edit)
        return edit

    desk.workplace.session.edit(lambda: desk.library.write(hear))
    desk.settle()
    assert "Somebody is heard who is not named here" in ui.consent_label.text()
    assert desk.cards[0].endswith("Consent is missing")


def test_a_later_word_replaces_an_earlier_one_and_both_stay(desk: Desk) -> None:
    interview = desk.add_interview()
    (row,) = desk.room.people.rows.values()
    for box in (row.recording, row.clips, row.recording):
        box.setFocus()
        desk.qtbot.keyClick(box, Qt.Key.Key_Space)
        desk.settle()
    write(desk.qtbot, row.how, "by mail")
    desk.settle()
    state = socialization.consent_state(desk.library, interview.id)
    words = [(each.recording, each.clips, each.how) for each in state.consents]
    assert words == [
        (True, False, ""),
        (True, True, ""),
        (False, True, ""),
        (False, True, "by mail"),
    ]
    assert not state.releasable


def test_how_somebody_agreed_is_asked_once_they_did(desk: Desk) -> None:
    desk.add_interview()
    (row,) = desk.room.people.rows.values()
    assert not row.how.isEnabled()
    assert row.when.text() == "not asked yet"
    row.recording.setFocus()
    desk.qtbot.keyClick(row.recording, Qt.Key.Key_Space)
    desk.settle()
    assert row.how.isEnabled()
    assert row.when.text() == f"on {date.today().isoformat()}"
    desk.qtbot.keyClick(row.recording, Qt.Key.Key_Space)
    desk.settle()
    assert row.when.text() == f"refused on {date.today().isoformat()}"


def test_people_come_change_and_go(desk: Desk) -> None:
    interview, ui = desk.add_interview(), desk.room.ui
    ui.new_name_edit.setFocus()
    desk.qtbot.keyClicks(ui.new_name_edit, "Laura")
    desk.qtbot.keyClick(ui.new_name_edit, Qt.Key.Key_Return)
    desk.settle()
    laura = list(desk.room.people.rows.values())[1]
    laura.part.setFocus()
    desk.qtbot.keyClick(laura.part, Qt.Key.Key_Down)
    desk.settle()
    write(desk.qtbot, laura.name, "Laura Bennett")
    desk.settle()
    people = socialization.consent_state(desk.library, interview.id).participants
    assert [(p.name, p.part) for p in people][1] == ("Laura Bennett", Part.OTHER)
    click(desk.qtbot, laura.remove)
    desk.settle()
    people = socialization.consent_state(desk.library, interview.id).participants
    assert [p.name for p in people] == ["Karin Vogt"]
    desk.undo()
    assert len(desk.room.people.rows) == 2


def test_choosing_an_interview_shows_its_people(desk: Desk) -> None:
    ui = desk.room.ui
    desk.add_interview()
    write(desk.qtbot, ui.theme_edit, "First")
    desk.add_interview()
    write(desk.qtbot, ui.theme_edit, "Second")
    desk.settle()
    ui.interview_list.setFocus()
    desk.qtbot.keyClick(ui.interview_list, Qt.Key.Key_Up)
    assert ui.theme_edit.text() == "First"
    (row,) = desk.room.people.rows.values()
    row.recording.setFocus()
    desk.qtbot.keyClick(row.recording, Qt.Key.Key_Space)
    desk.settle()
    first, second = desk.interviews
    assert socialization.consent_state(desk.library, first.id).releasable
    assert not socialization.consent_state(desk.library, second.id).releasable


def test_what_is_being_written_is_not_taken_away(desk: Desk) -> None:
    edit = desk.room.ui.role_edit
    edit.setFocus()
    edit.selectAll()
    desk.qtbot.keyClicks(edit, "Half a ro")
    desk.room.reload()
    desk.settle()
    assert edit.text() == "Half a ro"


def test_interviews_are_moved_and_removed_by_key_and_all_is_undone(desk: Desk) -> None:
    ui = desk.room.ui
    for theme in ("First", "Second", "Third"):
        desk.add_interview()
        write(desk.qtbot, ui.theme_edit, theme)
        desk.settle()
    before = desk.interviews
    ui.interview_list.setFocus()
    desk.qtbot.keyClick(ui.interview_list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert [each.theme for each in desk.interviews] == ["First", "Third", "Second"]
    assert ui.theme_edit.text() == "Third"
    desk.qtbot.keyClick(ui.interview_list, Qt.Key.Key_Delete)
    desk.settle()
    assert [each.theme for each in desk.interviews] == ["First", "Second"]
    assert ui.theme_edit.text() == "Second"
    desk.undo()
    desk.undo()
    assert desk.interviews == before
    assert [card.split(".")[0] for card in desk.cards] == ["First", "Second", "Third"]


def test_the_buttons_move_as_far_as_it_goes(desk: Desk) -> None:
    ui = desk.room.ui
    for _time in range(2):
        desk.add_interview()
    assert (ui.earlier_button.isEnabled(), ui.later_button.isEnabled()) == (True, False)
    click(desk.qtbot, ui.earlier_button)
    desk.settle()
    assert (ui.earlier_button.isEnabled(), ui.later_button.isEnabled()) == (False, True)
    for _time in range(2):
        click(desk.qtbot, ui.remove_interview_button)
        desk.settle()
    assert desk.interviews == ()
    assert ui.empty_label.isVisible()
    assert not ui.interview_list.isVisible()


def test_the_list_is_as_high_as_its_cards(desk: Desk) -> None:
    shown = desk.room.ui.interview_list
    desk.add_interview()
    one = shown.height()
    desk.add_interview()
    desk.qtbot.waitUntil(lambda: shown.height() > one)
    last = shown.visualRect(shown.model().index(1, 0))
    assert last.bottom() <= shown.viewport().height()
    assert last.bottom() > shown.viewport().height() - 8
