"""What takes something away at once says so, and offers to bring it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.gui.workplace import CAPTURE, COMPILE, OVERVIEW
from seci_capture.services import combination, handover, marking
from seci_capture.services.ports import Edges
from seci_capture.services.reporting import Document
from tests.helpers.libraries import Case, add_case, open_new
from tests.helpers.person import CONTROL, SHIFT, Person, person


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Heating"


@pytest.fixture
def case(folder: Path) -> Case:
    """Return a handover with a mark that is the witness of an item."""
    with open_new(folder) as library:
        made = add_case(library)
        first, last = made.words[0].n, made.words[1].n
        mark = marking.mark_words(library, made.transcript.id, first, last, MarkKind.CUE)
        combination.add_item(
            library,
            made.handover.id,
            title="Listen to the pump",
            statement="…",
            kind=MarkKind.CUE,
            evidence=(mark.made(Mark).id,),
        )
    return made


@pytest.fixture
def someone(qtbot: QtBot, gui_edges: Edges, folder: Path, case: Case) -> Person:
    someone = person(qtbot, gui_edges)
    someone.open(folder)
    someone.window.notice_bar.leave_library()  # the recording has no sound, and that is said
    return someone


def press_undo(someone: Person, text: str) -> None:
    """Press the button of the notice with a text."""
    someone.wait(lambda: said(someone, text))
    card = next(card for card in someone.window.notice_bar.cards if text in card.notice.text)
    assert [button.text() for button in card.buttons] == ["Undo"]
    someone.click(card.buttons[0])
    someone.settle()


def experts(someone: Person) -> list[str]:
    return [each.expert for each in handover.handovers(someone.session.library)]


def said(someone: Person, text: str) -> bool:
    return any(text in card.notice.text for card in someone.window.notice_bar.cards)


def test_a_removed_handover_comes_back_by_its_notice(someone: Person) -> None:
    someone.place.show_room(OVERVIEW)
    card = someone.place.overview.handovers
    card.list.setFocus()
    someone.press(Qt.Key.Key_Delete, widget=card.list)
    someone.wait(lambda: not someone.contents.get(Handover))
    press_undo(someone, "The handover of Karin Vogt is removed.")
    assert experts(someone) == ["Karin Vogt"]


def test_a_removed_recording_comes_back_by_its_notice(someone: Person, case: Case) -> None:
    someone.place.show_room(CAPTURE)
    someone.settle()
    pane = someone.place.capture.form.recordings
    pane.choose(case.recording.id)
    tree = pane.findChild(QTreeView)
    assert tree
    tree.setFocus()
    someone.press(Qt.Key.Key_Delete, widget=tree)
    someone.wait(lambda: not someone.contents.get(Recording))
    press_undo(someone, f"{case.recording.name} is removed.")
    assert [each.id for each in someone.contents[Recording]] == [case.recording.id]


def test_a_removed_witness_names_its_item_and_comes_back(someone: Person) -> None:
    someone.place.show_room(CAPTURE)
    marks = someone.place.capture.form.marks
    someone.wait(lambda: marks.marks)
    marks.choose(marks.marks[0].id)
    (item,) = someone.contents[KnowledgeItem]
    assert isinstance(item, KnowledgeItem)
    someone.click(marks.findChild(QPushButton, "remove_button"))
    press_undo(someone, "This item loses it as a witness: “Listen to the pump”")
    assert someone.contents[KnowledgeItem] == (item,)


def test_what_followed_is_not_taken_back_unasked(someone: Person) -> None:
    someone.place.show_room(OVERVIEW)
    someone.click(someone.place.overview.handovers.remove_button)
    someone.wait(lambda: said(someone, "is removed"))
    someone.begin_handover("Ada")
    press_undo(someone, "The handover of Karin Vogt is removed.")
    assert experts(someone) == ["Ada"]
    assert said(someone, "Other steps followed.")


def test_what_is_taken_back_is_not_offered_any_more(someone: Person) -> None:
    someone.place.show_room(OVERVIEW)
    someone.click(someone.place.overview.handovers.remove_button)
    someone.wait(lambda: said(someone, "is removed"))
    someone.press(Qt.Key.Key_Z, CONTROL)
    someone.wait(lambda: experts(someone))
    assert not said(someone, "is removed")


def test_a_document_that_goes_by_undo_is_named(someone: Person, tmp_path: Path) -> None:
    someone.place.show_room(COMPILE)
    someone.settle()
    target = tmp_path / "Pack.docx"
    someone.place.compile.documents.export(Document.PACK, target)
    someone.wait(lambda: said(someone, f"is written: {target.name}"))
    someone.press(Qt.Key.Key_Z, CONTROL)
    someone.wait(lambda: said(someone, f"The file is gone: {target}. Redo (Ctrl+Shift+Z)"))
    assert not target.exists()
    assert not said(someone, "is written:")
    someone.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    someone.wait(lambda: said(someone, f"The file is written again: {target}"))
    target.write_bytes(b"last month's")
    someone.settle()
    someone.place.compile.documents.export(Document.PACK, target)
    someone.settle()
    someone.press(Qt.Key.Key_Z, CONTROL)
    someone.wait(lambda: said(someone, f"The file is again what it was: {target}."))
    assert target.read_bytes() == b"last month's"
