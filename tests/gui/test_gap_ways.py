"""From a gap in Compile to the room in which it is mended."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.pack import Gap, GapKind
from seci_capture.domain.transcript import Speaker
from seci_capture.gui.externalize.speaker_naming import SpeakerNaming
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.models.wanted import GapWanted
from seci_capture.gui.workplace import CAPTURE, COMPILE, PREPARE, Workplace
from seci_capture.services import combination, library, marking
from seci_capture.services.reporting import Document
from seci_capture.storage.unit_of_work import UnitOfWork
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


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_a_document_that_quotes_somebody_leads_to_who_speaks(
    window: MainWindow, case: Case, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    assert window.workplace is not None
    place = window.workplace
    opened = place.session.library
    for number in (0, 1):
        voice = Speaker(f"s{number}", case.recording.id, number, f"Speaker {number + 1}")
        place.session.library.write(partial(put, voice))
    place.capture.recording.read()
    qtbot.waitUntil(lambda: len(voices_of(place)) == 2)
    numbers = case.words[0].n, case.words[1].n
    said = marking.mark_words(opened, case.transcript.id, *numbers, MarkKind.CUE).made(Mark)
    handover_id, more = case.handover.id, {"statement": "It hums.", "kind": MarkKind.CUE}
    combination.add_item(opened, handover_id, title="Hum", evidence=[said.id], **more)
    target = tmp_path / f"Pack.{ending}"
    with qtbot.waitSignal(place.session.notices.posted) as posted:
        place.compile.documents.export(Document.PACK, target)
    notice = posted.args[0]
    assert "Somebody who is quoted in it has no name yet." in notice.text
    assert notice.actions[-1].text == "Who speaks?"
    notice.actions[-1].run()
    assert place.room == CAPTURE
    qtbot.waitUntil(lambda: bool(place.capture.findChildren(SpeakerNaming)))
    (asked,) = place.capture.findChildren(SpeakerNaming)
    assert [box.currentText() for box in asked.boxes.values()] == ["Speaker 1", "Speaker 2"]
    asked.reject()


def voices_of(place: Workplace) -> dict[int, str]:
    """Return the voices of the recording that is open."""
    opened = place.capture.recording.following.opened
    return opened.speakers if opened else {}


def put(speaker: Speaker, work: UnitOfWork) -> None:
    """Store a speaker."""
    work.put(speaker)
