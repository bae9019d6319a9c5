"""From a new handover to its first recording, a person gives at most five inputs."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seci_capture.domain.recording import Recording
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.overview.new_handover import NewHandover
from seci_capture.gui.workplace import OVERVIEW
from tests.helpers.libraries import open_new
from tests.helpers.person import LEFT, NONE, Person

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
