"""Ways out of the room Capture where something is missing: a handover, or consent."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import Recording
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.new_handover import NewHandover
from seci_capture.gui.workplace import CAPTURE, PREPARE
from seci_capture.services import handover, socialization
from tests.helpers.capture_rooms import LEFT, NONE, labels, sound_files
from tests.helpers.file_dialogs import name_files
from tests.helpers.libraries import add_case, add_recording, open_new
from tests.helpers.person import Person


@pytest.fixture
def someone(qtbot: QtBot, window: MainWindow) -> Person:
    """Return somebody before the window."""
    return Person(qtbot, window)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a library in which nothing is."""
    open_new(tmp_path / "Mine").close()
    return tmp_path / "Mine"


def button(someone: Person, name: str) -> QPushButton:
    """Return a button of the transcript that can be seen."""
    found = someone.place.capture.form.transcript.findChild(QPushButton, name)
    assert found is not None
    return found


def asked(someone: Person) -> NewHandover:
    """Return the question who leaves."""
    someone.wait(lambda: someone.place.findChild(NewHandover))
    dialog = someone.place.findChild(NewHandover)
    assert dialog is not None
    return dialog


def answer(someone: Person, expert: str) -> None:
    """Type the name of the expert and begin."""
    dialog = asked(someone)
    QTest.keyClicks(dialog.ui.expert_edit, expert)
    QTest.keyClick(dialog.ui.expert_edit, Qt.Key.Key_Return)
    someone.wait(lambda: someone.place.handover_id)


class TestWithoutHandover:
    def test_the_hint_names_one_button_and_has_it_beside_it(
        self, someone: Person, folder: Path
    ) -> None:
        someone.open(folder)
        someone.place.show_room(CAPTURE)
        texts = labels(someone.place.capture)
        assert [text for text in texts if "press" in text] == [
            "Drop the recording of an interview here, or press Import. "
            "You are asked first who hands over: a name is enough."
        ]
        assert button(someone, "import_button").isEnabled()

    @pytest.mark.parametrize("left", [True, False])
    def test_import_asks_who_leaves_then_for_files(
        self, someone: Person, folder: Path, left: bool
    ) -> None:
        files = sound_files(folder.parent, "one.wav", "two.wav")
        someone.open(folder)
        someone.place.show_room(CAPTURE)
        pane = someone.place.capture.form.recordings
        buttons = pane.findChildren(QPushButton, "import_button") if left else []
        someone.click(buttons[0] if buttons else button(someone, "import_button"))
        answer(someone, "Karin Vogt")
        name_files(someone.place, files)
        someone.wait(lambda: len(someone.contents[Recording]) == 2)
        someone.settle()
        (begun,) = handover.handovers(someone.session.library)
        assert begun.expert == "Karin Vogt"
        assert someone.place.room == CAPTURE

    def test_dropped_files_wait_for_the_handover(self, someone: Person, folder: Path) -> None:
        (talk,) = sound_files(folder.parent, "talk.wav")
        someone.open(folder)
        someone.place.show_room(CAPTURE)
        someone.drop_file(someone.place.capture, talk)
        asked(someone).reject()
        someone.settle()
        assert someone.contents[Recording] == ()
        someone.wait(lambda: someone.place.findChild(NewHandover) is None)
        someone.drop_file(someone.place.capture, talk)
        answer(someone, "Karin Vogt")
        someone.wait(lambda: someone.contents[Recording])
        someone.settle()
        (recording,) = handover.all_recordings(someone.session.library)
        assert recording.name == "talk"


class TestInterviewRows:
    def test_an_interview_keeps_showing_its_recording(self, someone: Person, folder: Path) -> None:
        library = open_new(folder.parent / "Two")
        case = add_case(library)
        for _n in range(2):
            add_recording(library, case.interview.id)
        library.close()
        someone.open(folder.parent / "Two")
        someone.place.show_room(CAPTURE)
        room = someone.place.capture
        someone.wait(lambda: room.place)
        room.form.recordings.choose(case.recording.id)
        someone.wait(room.form.transcript.view.toPlainText)
        tree = room.form.recordings.findChild(QTreeView)
        assert tree
        row = tree.visualRect(tree.model().index(0, 0)).center()
        QTest.mouseClick(tree.viewport(), LEFT, NONE, row)
        assert not tree.currentIndex().parent().isValid()
        assert room.place
        assert room.place.recording_id == case.recording.id
        assert room.form.transcript.view.isVisible()
        room.reload()
        someone.settle()
        assert not tree.currentIndex().parent().isValid()  # reading again leaves the choice
        assert room.place.recording_id == case.recording.id

    def test_an_interview_that_was_not_open_shows_its_last_recording(
        self, someone: Person, folder: Path
    ) -> None:
        library = open_new(folder.parent / "Two")
        case = add_case(library)
        for _n in range(2):
            add_recording(library, case.interview.id)
        last = handover.recordings(library, case.interview.id)[-1]
        other = handover.add_interview(library, case.handover.id).made(Interview)
        add_recording(library, other.id)
        library.close()
        someone.open(folder.parent / "Two")
        someone.place.show_room(CAPTURE)
        room = someone.place.capture
        someone.wait(lambda: room.place)
        tree = room.form.recordings.findChild(QTreeView)
        assert tree
        tree.setCurrentIndex(tree.model().index(0, 0))
        assert room.place
        assert room.place.recording_id == last.id


class TestConsent:
    def test_the_bar_leads_to_the_tick_that_is_missing(self, someone: Person, folder: Path) -> None:
        library = open_new(folder.parent / "Two")
        case = add_case(library)
        add_recording(library, case.interview.id)
        second = handover.add_interview(library, case.handover.id, theme="Summer").made(Interview)
        socialization.give_consent(
            library, case.interview.id, "Karin Vogt", recording=True, clips=True
        )
        add_recording(library, second.id)
        library.close()
        someone.open(folder.parent / "Two")
        someone.place.show_room(CAPTURE)
        someone.wait(lambda: button(someone, "consent_button").isVisible())
        someone.click(button(someone, "consent_button"))
        prepare = someone.place.prepare
        assert someone.place.room == PREPARE
        (missing,) = socialization.consent_state(someone.session.library, second.id).missing
        someone.wait(lambda: missing.id in prepare.people.rows)
        someone.wait(lambda: prepare.people.rows[missing.id].recording.hasFocus())
        assert prepare.ui.theme_edit.text() == "Summer"
        QTest.keyClick(prepare.people.rows[missing.id].recording, Qt.Key.Key_Space)
        someone.settle()
        assert socialization.consent_state(someone.session.library, second.id).releasable
        someone.place.show_room(CAPTURE)
        someone.wait(lambda: not button(someone, "consent_button").isVisible())
