"""Interviews and recordings are named, arranged, dropped on and removed where they stand."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QTextDocument
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot

from seci_capture.domain.interview import Interview
from seci_capture.services import handover, socialization
from tests.helpers.capture_rooms import LEFT, NONE, Desk, desk, sound_files
from tests.helpers.gui_edges import fake_edges
from tests.helpers.libraries import RATE, add_recording, noise

ALT = Qt.KeyboardModifier.AltModifier
COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction


class Pane:
    """Two interviews: *Winter* with the recordings a, b and c, *Summer* with z."""

    def __init__(self, at: Desk) -> None:
        self.at = at
        library = at.session.library
        self.interviews = [
            handover.add_interview(library, at.handover.id, theme=theme).made(Interview)
            for theme in ("Winter", "Summer")
        ]
        for n, name in enumerate("abcz"):
            interview = self.interviews[name == "z"]
            recording = add_recording(library, interview.id, noise(RATE))
            named = replace(recording, name=name, position=n)
            library.write(lambda work, named=named: work.put(named))
        at.room.reload()
        at.wait(lambda: self.shown == ["Winter", "a", "b", "c", "Summer", "z"])
        QAbstractItemModelTester(
            at.tree, QAbstractItemModelTester.FailureReportingMode.Fatal, at.tree
        )

    @property
    def tree(self) -> QTreeView:
        tree = self.at.room.form.recordings.findChild(QTreeView)
        assert tree
        return tree

    @property
    def shown(self) -> list[str]:
        """Return what the rows are called, from top to bottom."""
        rows = []
        for row in self.at.tree.rows:
            rows += [row.name, *(each.recording.name for each in row.recordings)]
        return rows

    def becomes(self, *rows: str) -> None:
        self.at.wait(lambda: self.shown == list(rows))

    def index(self, name: str) -> QModelIndex:
        for row in self.at.tree.rows:
            if row.name == name:
                return self.at.tree.index_of(row.interview.id)
            for each in row.recordings:
                if each.recording.name == name:
                    return self.at.tree.index_of(each.recording.id)
        raise AssertionError(name)

    def choose(self, name: str) -> None:
        QTest.mouseClick(self.tree.viewport(), LEFT, NONE, self.place(name))
        self.tree.setFocus()

    def place(self, name: str, share: float = 0.5) -> QPoint:
        rect = self.tree.visualRect(self.index(name))
        return QPoint(rect.center().x(), round(rect.top() + share * rect.height()))

    def rename(self, name: str) -> None:
        """Type another name in place."""
        self.at.press(Qt.Key.Key_F2)
        field = self.tree.viewport().findChild(QLineEdit)
        assert field
        field.selectAll()
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def drop(self, data: QMimeData, place: QPoint, action: Qt.DropAction) -> None:
        """Drag something over the tree and let it go."""
        viewport = self.tree.viewport()
        enter = QDragEnterEvent(place, action, data, LEFT, NONE)
        QApplication.sendEvent(viewport, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(viewport, QDragMoveEvent(place, action, data, LEFT, NONE))
        drop = QDropEvent(QPointF(place), action, data, LEFT, NONE, QEvent.Type.Drop)
        QApplication.sendEvent(viewport, drop)

    def drag(self, name: str, place: QPoint) -> None:
        """Drag a row to a place in the tree."""
        self.drop(self.at.tree.mimeData([self.index(name)]), place, MOVE)


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library", fake_edges()) as made:
        yield made


@pytest.fixture
def pane(at: Desk) -> Pane:
    return Pane(at)


class TestNames:
    @pytest.mark.parametrize(
        ("row", "after"),
        [
            ("b", ["Winter", "a", "Night", "c", "Summer", "z"]),
            ("Winter", ["Night", "a", "b", "c", "Summer", "z"]),
        ],
    )
    def test_f2_names_a_row_in_place(self, pane: Pane, row: str, after: list[str]) -> None:
        before = pane.shown
        pane.choose(row)
        pane.rename("Night")
        pane.becomes(*after)
        pane.at.session.history.undo()
        pane.becomes(*before)

    def test_a_recording_cannot_be_nameless(self, pane: Pane) -> None:
        pane.choose("b")
        pane.rename("  ")
        pane.at.settle()
        assert pane.at.session.history.count() == 0


class TestOrder:
    @pytest.mark.parametrize(
        ("row", "key", "after"),
        [
            ("b", Qt.Key.Key_Up, "Winter b a c Summer z"),
            ("b", Qt.Key.Key_Down, "Winter a c b Summer z"),
            ("c", Qt.Key.Key_Down, "Winter a b Summer c z"),
            ("z", Qt.Key.Key_Up, "Winter a b c z Summer"),
            ("Winter", Qt.Key.Key_Down, "Summer z Winter a b c"),
            ("Summer", Qt.Key.Key_Up, "Summer z Winter a b c"),
        ],
    )
    def test_alt_and_arrows_move_a_row(self, pane: Pane, row: str, key: Qt.Key, after: str) -> None:
        before = pane.shown
        pane.choose(row)
        pane.at.press(key, ALT)
        pane.becomes(*after.split())
        assert pane.tree.currentIndex() == pane.index(row)
        pane.at.session.history.undo()
        pane.becomes(*before)

    @pytest.mark.parametrize(("row", "key"), [("a", Qt.Key.Key_Up), ("z", Qt.Key.Key_Down)])
    def test_at_the_ends_there_is_nowhere_to_go(self, pane: Pane, row: str, key: Qt.Key) -> None:
        pane.choose(row)
        pane.at.press(key, ALT)
        pane.at.settle()
        assert pane.at.session.history.count() == 0

    @pytest.mark.parametrize(
        ("row", "on", "share", "after"),
        [
            ("c", "a", 0.02, "Winter c a b Summer z"),
            ("a", "b", 0.98, "Winter b a c Summer z"),
            ("a", "c", 0.5, "Winter b c a Summer z"),
            ("a", "Summer", 0.5, "Winter b c Summer z a"),
            ("b", "z", 0.02, "Winter a c Summer b z"),
            ("Summer", "Winter", 0.02, "Summer z Winter a b c"),
            ("Winter", "Summer", 0.5, "Summer z Winter a b c"),
            ("Winter", "z", 0.5, "Summer z Winter a b c"),
        ],
    )
    def test_rows_are_dragged(
        self, pane: Pane, row: str, on: str, share: float, after: str
    ) -> None:
        pane.drag(row, pane.place(on, share))
        pane.becomes(*after.split())
        pane.at.session.history.undo()
        pane.becomes("Winter", "a", "b", "c", "Summer", "z")


class TestRemoval:
    @pytest.mark.parametrize(
        ("row", "after"),
        [("b", "Winter a c Summer z"), ("Winter", "Summer z"), ("Summer", "Winter a b c")],
    )
    def test_delete_takes_a_row_away_and_undo_brings_it_back(
        self, pane: Pane, row: str, after: str
    ) -> None:
        before = pane.shown
        pane.choose(row)
        pane.at.press(Qt.Key.Key_Delete)
        pane.becomes(*after.split())
        pane.at.wait(lambda: pane.at.posted)
        assert row in pane.at.posted[0].text
        pane.at.session.history.undo()
        pane.becomes(*before)
        pane.at.session.history.redo()
        pane.becomes(*after.split())


class TestFiles:
    def test_they_go_into_the_interview_on_which_they_are_dropped(
        self, pane: Pane, tmp_path: Path
    ) -> None:
        pane.choose("a")
        pane.drop(files(*sound_files(tmp_path, "x.wav", "y.wav")), pane.place("Summer"), COPY)
        pane.becomes("Winter", "a", "b", "c", "Summer", "z", "x", "y")
        pane.at.idle()

    def test_on_a_recording_they_go_into_its_interview(self, pane: Pane, tmp_path: Path) -> None:
        pane.choose("a")
        pane.drop(files(*sound_files(tmp_path, "x.wav")), pane.place("z"), COPY)
        pane.becomes("Winter", "a", "b", "c", "Summer", "z", "x")
        pane.at.idle()

    def test_below_all_rows_they_go_into_the_chosen_one(self, pane: Pane, tmp_path: Path) -> None:
        pane.choose("a")
        below = pane.tree.viewport().rect().bottomLeft() + QPoint(30, -5)
        pane.drop(files(*sound_files(tmp_path, "x.wav")), below, COPY)
        pane.becomes("Winter", "a", "b", "c", "x", "Summer", "z")
        pane.at.idle()


def test_missing_consent_says_what_to_do(pane: Pane) -> None:
    tip = pane.index("Winter").data(Qt.ItemDataRole.ToolTipRole)
    assert "Consent of Karin Vogt is missing" in tip
    assert "Prepare &amp; meet" in tip
    spoken = pane.index("Winter").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Consent of Karin Vogt is missing" in spoken
    library, winter = pane.at.session.library, pane.interviews[0].id
    pane.at.session.edit(
        lambda: socialization.give_consent(
            library, winter, "Karin Vogt", recording=True, clips=True
        )
    )
    pane.at.wait(lambda: pane.index("Winter").data(Qt.ItemDataRole.ToolTipRole) == "<p>Winter</p>")


def test_a_name_with_tags_is_no_page_in_its_tooltip(pane: Pane) -> None:
    names = "<img src='file:///etc/hostname'>", "<b>Talk</b>"
    for row, name in zip(("Winter", "a"), names, strict=True):
        pane.choose(row)
        pane.rename(name)
        pane.at.wait(lambda name=name: name in pane.shown)
    for name in names:
        shown = QTextDocument()
        shown.setHtml(pane.index(name).data(Qt.ItemDataRole.ToolTipRole))
        assert name in shown.toPlainText()


def test_the_menu_offers_what_the_keys_do(pane: Pane) -> None:
    pane.choose("b")
    offered = {
        action.text(): action.shortcut().toString()
        for action in pane.tree.actions()
        if not action.isSeparator() and action.isEnabled()
    }
    assert offered == {
        "Play or pause": "Space",
        "Transcribe": "Ctrl+T",
        "Rename": "F2",
        "Move up": "Alt+Up",
        "Move down": "Alt+Down",
        "Remove": "Del",
    }


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data
