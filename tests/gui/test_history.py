"""One undo stack over everything: a step that cannot be taken costs that step alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.domain.recording import Recording
from seci_capture.gui.notices import Notice, Notices
from seci_capture.gui.session import Session
from seci_capture.services import capture, handover, library, reporting, transcription
from seci_capture.services.reporting import Document
from tests.helpers.gui_edges import fake_edges


class Owner(QObject):
    """A session with the notices it posted."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.posted: list[Notice] = []
        notices = Notices(self)
        notices.posted.connect(self.posted.append)
        made = library.create(folder, None).library
        self.session = Session(made, fake_edges(), notices, self)
        begun = handover.begin(made, "Martin Hale")
        self.session.keep(begun)
        self.case = begun.made(Handover)


@pytest.fixture
def owner(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Owner]:
    made = Owner(tmp_path / "library")
    yield made
    made.session.close()


def test_a_document_edited_since_costs_no_other_step(
    owner: Owner, qtbot: QtBot, tmp_path: Path
) -> None:
    history, target = owner.session.history, tmp_path / "Pack.docx"
    documents = owner.session.edges.documents
    history.keep_export(
        reporting.export(owner.session.library, documents, owner.case.id, Document.PACK, target)
    )
    target.write_bytes(b"worked on in Word")
    history.undo()
    qtbot.waitUntil(lambda: len(owner.posted) == 1)
    assert target.read_bytes() == b"worked on in Word"
    history.undo()
    qtbot.waitUntil(lambda: not handover.handovers(owner.session.library))
    history.redo()
    qtbot.waitUntil(lambda: handover.handovers(owner.session.library) == (owner.case,))
    history.redo()
    assert not history.canRedo()
    assert len(owner.posted) == 1


def test_transcribing_what_is_whole_already_is_no_step(owner: Owner, tmp_path: Path) -> None:
    session, media = owner.session, tmp_path / "talk.wav"
    media.write_bytes(b"any")
    imported = capture.import_media(
        session.library, session.edges.media, media, handover_id=owner.case.id
    )
    recording = imported.made(Recording)
    for _ in range(2):
        session.keep(
            transcription.transcribe(
                session.library,
                session.edges.models,
                session.edges.speech,
                recording.id,
                model="base",
            )
        )
    assert session.history.count() == 2
