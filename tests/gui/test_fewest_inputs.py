"""From a new handover to its first recording, a person gives at most five inputs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.recording import Recording
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.new_handover import NewHandover
from seci_capture.gui.workplace import OVERVIEW
from seci_capture.services import handover
from tests.helpers.libraries import open_new
from tests.helpers.person import CONTROL, LEFT, NONE, Person

MOST = 5


def test_five_inputs_lead_from_a_new_handover_to_its_first_recording(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_new(tmp_path / "New").close()
    someone = Person(qtbot, window)
    someone.open(tmp_path / "New")
    someone.place.show_room(OVERVIEW)

    def dialog() -> NewHandover:
        return someone.place.findChild(NewHandover)

    inputs = (
        lambda: someone.click(someone.place.overview.ui.first_button),
        lambda: qtbot.keyClicks(dialog().ui.expert_edit, "Martin Hale"),
        lambda: qtbot.keyClick(dialog().ui.expert_edit, Qt.Key.Key_Return),
        lambda: drop(window, tmp_path / "talk.wav"),
    )
    for give in inputs:
        give()
        someone.settle()
    someone.wait(lambda: someone.contents[Recording])
    someone.settle()
    assert len(inputs) <= MOST


def test_two_clicks_begin_one_handover(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_new(tmp_path / "New").close()
    someone = Person(qtbot, window)
    someone.open(tmp_path / "New")
    someone.press(Qt.Key.Key_N, CONTROL)
    ui = someone.place.findChild(NewHandover).ui
    qtbot.keyClicks(ui.expert_edit, "Martin Hale")
    begin = ui.begin_button
    qtbot.mouseClick(begin, LEFT)
    qtbot.mouseDClick(begin, LEFT)
    someone.settle()
    assert [each.expert for each in someone.contents[Handover]] == ["Martin Hale"]


def test_a_handover_that_could_not_be_stored_can_be_begun_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> Edit:
        raise CaptureError(Fault.DISK_FULL, path="/media/stick")

    open_new(tmp_path / "New").close()
    someone = Person(qtbot, window)
    someone.open(tmp_path / "New")
    someone.press(Qt.Key.Key_N, CONTROL)
    dialog = someone.place.findChild(NewHandover)
    qtbot.keyClicks(dialog.ui.expert_edit, "Martin Hale")
    with monkeypatch.context() as full:
        full.setattr(handover, "begin", refuse)
        qtbot.mouseClick(dialog.ui.begin_button, LEFT)
        someone.settle()
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.ui.begin_button, LEFT)
    someone.settle()
    assert [each.expert for each in someone.contents[Handover]] == ["Martin Hale"]


def test_a_new_handover_needs_nothing_but_a_name(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_new(tmp_path / "New").close()
    someone = Person(qtbot, window)
    someone.open(tmp_path / "New")
    someone.place.show_room(OVERVIEW)
    someone.click(someone.place.overview.ui.first_button)
    dialog = someone.place.findChild(NewHandover)
    assert dialog.focusWidget() is dialog.ui.expert_edit
    assert not dialog.ui.begin_button.isEnabled()
    qtbot.keyClicks(dialog.ui.expert_edit, "M")
    assert dialog.ui.begin_button.isEnabled()
    dialog.reject()


def drop(window: MainWindow, file: Path) -> None:
    """Drop a media file on the window."""
    file.touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    place, copy = window.rect().center(), Qt.DropAction.CopyAction
    entered = QDragEnterEvent(place, copy, data, LEFT, NONE)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(place), copy, data, LEFT, NONE, QEvent.Type.Drop)
    QApplication.sendEvent(window, dropped)
