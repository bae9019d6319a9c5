"""What people do to a window that was not meant so: a clear sentence, and nothing is lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from seci_capture.domain.handover import Handover
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.notices import Notice, Weight
from seci_capture.gui.workplace import CAPTURE, COMPILE, PREPARE
from seci_capture.services import combination, handover
from tests.helpers.libraries import add_case, open_new
from tests.helpers.person import CONTROL, LEFT, Person

LONG = "Rücklauftemperatur " * 5_263
"""A hundred thousand signs."""


@pytest.fixture
def posted(window: MainWindow) -> list[Notice]:
    """Return the notices that the window shows from now on."""
    posted: list[Notice] = []
    window.notices.posted.connect(posted.append)
    return posted


@pytest.fixture
def someone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Person:
    """Return somebody before a library with a transcript and an item."""
    with open_new(tmp_path / "Heating") as library:
        case = add_case(library)
        combination.add_item(
            library, case.handover.id, title="Hum", statement="Order it", kind=MarkKind.CUE
        )
    someone = Person(qtbot, window)
    someone.open(tmp_path / "Heating")
    return someone


def of(someone: Person, kind: type) -> tuple[Any, ...]:
    """Return the things of a kind in the library."""
    return someone.contents[kind]


def show(someone: Person, room: int) -> None:
    """Go to a room."""
    someone.place.show_room(room)
    someone.settle()


def paste(someone: Person, field: QWidget, text: str) -> None:
    """Put a text from elsewhere in place of what stands in a field."""
    someone.look_at_window()
    QApplication.clipboard().setText(text)
    field.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_V):
        QTest.keyClick(field, key, CONTROL)


def open_item(someone: Person) -> QWidget:
    """Open the item in Compile. Returns the field of its statement."""
    show(someone, COMPILE)
    room, (item,) = someone.place.compile, of(someone, KnowledgeItem)
    view = room.form.item_list
    someone.wait(lambda: room.items.index_of(item.id).isValid())
    QTest.mouseClick(
        view.viewport(), LEFT, pos=view.visualRect(room.items.index_of(item.id)).center()
    )
    someone.wait(room.editor.form.statement_edit.isVisible)
    return someone.place.compile.editor.form.statement_edit


@contextmanager
def full_disk(someone: Person) -> Iterator[None]:
    """Let the library's database have no more room."""
    engine = someone.session.library._engine

    def stop_growing(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # SQLite takes the size that it has

    event.listen(engine, "checkout", stop_growing)
    yield
    event.remove(engine, "checkout", stop_growing)
    engine.dispose()


def test_the_library_goes_and_comes_back(
    someone: Person, posted: list[Notice], tmp_path: Path
) -> None:
    show(someone, CAPTURE)
    someone.wait(lambda: someone.place.capture.form.transcript.view.toPlainText())
    someone.mark_word("hum", Qt.Key.Key_M)
    (tmp_path / "Heating").rename(tmp_path / "pulled")
    someone.mark_word("bearing", Qt.Key.Key_M)
    assert posted[-1].weight is Weight.FAILURE
    assert "drive not connected" in posted[-1].text
    (tmp_path / "pulled").rename(tmp_path / "Heating")
    assert len(of(someone, Mark)) == 1
    someone.mark_word("bearing", Qt.Key.Key_M)
    assert len(of(someone, Mark)) == 2


def test_a_hundred_thousand_signs_are_pasted(
    someone: Person, posted: list[Notice], tmp_path: Path
) -> None:
    paste(someone, open_item(someone), LONG)
    someone.press(Qt.Key.Key_Return, CONTROL, someone.place.compile.editor.form.statement_edit)
    someone.settle()
    (item,) = of(someone, KnowledgeItem)
    assert item.statement == LONG.strip()
    target = tmp_path / "Pack.docx"
    someone.save_as(someone.place.compile.documents.form.pack_button, target)
    assert any(len(each.text) >= len(LONG.strip()) for each in docx.Document(target).paragraphs)
    show(someone, PREPARE)
    for field in (someone.place.prepare.ui.role_edit, someone.place.prepare.ui.challenge_edit):
        paste(someone, field, LONG)
    show(someone, CAPTURE)
    (kept,) = of(someone, Handover)
    assert LONG.startswith(kept.role)
    assert kept.challenge == LONG.strip()
    assert not [each for each in posted if each.weight is Weight.FAILURE]


def test_the_disk_is_full_at_save(someone: Person, posted: list[Notice]) -> None:
    field = open_item(someone)
    paste(someone, field, LONG)
    with full_disk(someone):
        someone.press(Qt.Key.Key_Return, CONTROL, field)
        someone.settle()
        assert posted[-1].weight is Weight.FAILURE
        assert "full" in posted[-1].text
        assert someone.place.compile.editor.draft().statement == LONG.strip()
    someone.press(Qt.Key.Key_Return, CONTROL, field)
    someone.settle()
    (item,) = of(someone, KnowledgeItem)
    assert item.statement == LONG.strip()


def test_what_is_typed_stays_while_another_window_is_looked_at(
    someone: Person, qtbot: QtBot
) -> None:
    show(someone, PREPARE)
    field = someone.place.prepare.ui.role_edit
    paste(someone, field, "Master of the pumps")
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
    (begun,) = of(someone, Handover)
    library = someone.session.library
    someone.session.edit(lambda: handover.add_interview(library, begun.id, theme="Winter"))
    someone.settle()
    assert field.text() == "Master of the pumps"
