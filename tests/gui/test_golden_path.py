"""The whole way through the window, and all the way back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from tests.helpers.gui_edges import fake_edges
from tests.helpers.person import CONTROL, LEFT, NONE, SHIFT, Person, person


@pytest.fixture
def someone(qtbot: QtBot) -> Person:
    return person(qtbot, fake_edges())


def test_the_golden_path_there_and_back(someone: Person, tmp_path: Path) -> None:
    talk, documents = tmp_path / "talk.wav", tmp_path / "documents"
    talk.write_bytes(b"any sound")
    documents.mkdir()
    someone.begin_library(tmp_path / "library")
    start = someone.contents

    walk_the_golden_path(someone, talk, documents)
    end, written = someone.contents, contents_of(documents)
    assert [mark.kind for mark in of(someone, Mark)] == [MarkKind.METAPHOR]
    assert [item.title for item in of(someone, KnowledgeItem)] == ["Freight train"]
    assert set(written) == {"Checklist.docx", "Pack.docx"}

    steps = someone.session.history.count()
    assert steps >= 6
    for _ in range(steps):
        someone.press(Qt.Key.Key_Z, CONTROL)
        someone.settle()
    assert someone.contents == start
    assert contents_of(documents) == {}

    for _ in range(steps):
        someone.press(Qt.Key.Key_Z, CONTROL | SHIFT)
        someone.settle()
    assert someone.contents == end
    assert contents_of(documents) == written


def walk_the_golden_path(someone: Person, talk: Path, documents: Path) -> None:
    """From a new handover to both documents."""
    someone.begin_handover("Martin Hale")
    someone.press(Qt.Key.Key_3, CONTROL)
    someone.drop_file(someone.place.capture, talk)
    view = someone.place.capture.form.transcript.view
    someone.wait(lambda: "freight" in view.toPlainText())
    someone.settle()
    someone.mark_word("freight", Qt.Key.Key_M)
    someone.press(Qt.Key.Key_4, CONTROL)
    make_item(someone, "Freight train")
    bar = someone.place.compile.documents.form
    someone.save_as(bar.pack_button, documents / "Pack.docx")
    someone.save_as(bar.checklist_button, documents / "Checklist.docx")


def make_item(someone: Person, title: str) -> None:
    """Make an item of the first waiting mark."""
    room = someone.place.compile
    someone.wait(lambda: room.waiting.rowCount() == 1)
    waiting = room.form.waiting_list
    assert waiting.isVisible()
    place = waiting.visualRect(room.waiting.index(0)).center()
    QTest.mouseClick(waiting.viewport(), LEFT, NONE, place)
    someone.press(Qt.Key.Key_Return, widget=waiting)
    QTest.keyClicks(room.editor.form.title_edit, title)
    someone.press(Qt.Key.Key_Return, CONTROL, room.editor.form.title_edit)
    someone.settle()
    someone.wait(lambda: room.documents.form.pack_button.isEnabled())


def of(someone: Person, kind: type[Mark] | type[KnowledgeItem]) -> tuple[object, ...]:
    """Return the things of a kind in the library."""
    return someone.contents[kind]


def contents_of(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder with what is in them."""
    return {file.name: file.read_bytes() for file in folder.iterdir()}
