"""From a gap in Compile to the room in which it is mended."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from seci_capture.domain.pack import Gap, GapKind
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.models.wanted import GapWanted
from seci_capture.gui.workplace import CAPTURE, COMPILE, PREPARE
from seci_capture.services import library
from tests.helpers.libraries import Case, add_case


@pytest.fixture
def case(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Case:
    """Open a library with a handover, in the room Compile."""
    made = library.create(tmp_path / "library", None).library
    case = add_case(made)
    made.close()
    window.open_folder(tmp_path / "library")
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert window.workplace is not None
    place = window.workplace
    qtbot.waitUntil(lambda: place.handover_id == case.handover.id)
    qtbot.waitUntil(lambda: place.compile._compiled is not None)
    place.show_room(COMPILE)
    return case


@pytest.mark.parametrize(
    ("kind", "room"),
    [
        (GapKind.NO_SUCCESSOR, PREPARE),
        (GapKind.NO_LEAVING_DATE, PREPARE),
        (GapKind.NO_CONSENT, PREPARE),
        (GapKind.NOT_TRANSCRIBED, CAPTURE),
        (GapKind.TRANSCRIPT_INCOMPLETE, CAPTURE),
        (GapKind.KIND_MISSING, CAPTURE),
    ],
)
def test_a_gap_leads_to_its_room(window: MainWindow, case: Case, kind: GapKind, room: int) -> None:
    assert window.workplace is not None
    subject = case.interview.id if kind is GapKind.NO_CONSENT else case.recording.id
    window.workplace.compile.gap_wanted.emit(GapWanted(Gap(kind, "it", subject)))
    assert window.workplace.room == room


def test_an_empty_room_leads_to_capture(window: MainWindow, case: Case) -> None:
    assert window.workplace is not None
    window.workplace.compile.marks_wanted.emit()
    assert window.workplace.room == CAPTURE
