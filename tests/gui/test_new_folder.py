"""A folder that shall come about: a name, and a place that can be chosen, written or dropped."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from seci_capture import paths
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.widgets.new_folder import NewFolder
from tests.helpers.windows import click, write

COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


@dataclass
class Fields:
    """What a person sees of a folder that shall come about."""

    name: QLineEdit
    place: QLineEdit
    button: QPushButton
    folder: NewFolder


@pytest.fixture
def fields(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fields:
    """Return fields in which a folder among the documents is proposed."""
    (tmp_path / "Documents").mkdir()
    monkeypatch.setattr(paths, "documents_folder", lambda: tmp_path / "Documents")
    name, place, button = QLineEdit(), QLineEdit(), QPushButton()
    for widget in (name, place, button):
        qtbot.addWidget(widget)
        widget.show()
    made = Fields(name, place, button, NewFolder(name, place, button))
    made.folder.propose("Handovers")
    return made


def choose(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Choose a folder whenever one is asked for, or none."""
    answer = str(folder) if folder != Path() else ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answer)


def drop(edit: QLineEdit, path: Path) -> None:
    """Drop something on a field."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at = edit.rect().center()
    QApplication.sendEvent(edit, QDragEnterEvent(at, COPY, data, LEFT, NONE))
    QApplication.sendEvent(edit, QDropEvent(QPointF(at), COPY, data, LEFT, NONE, QEvent.Type.Drop))


def test_a_new_name_in_a_chosen_folder(
    qtbot: QtBot, fields: Fields, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert fields.folder.path == tmp_path / "Documents" / "Handovers"
    choose(monkeypatch, Path())
    click(qtbot, fields.button)
    assert fields.folder.path == tmp_path / "Documents" / "Handovers"
    (tmp_path / "Work" / "Handovers").mkdir(parents=True)
    choose(monkeypatch, tmp_path / "Work")
    click(qtbot, fields.button)
    assert fields.folder.path == tmp_path / "Work" / "Handovers 2"


def test_a_name_of_ones_own_stays(
    qtbot: QtBot, fields: Fields, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(qtbot, fields.name, "Martin Hale")
    choose(monkeypatch, tmp_path)
    click(qtbot, fields.button)
    assert fields.folder.path == tmp_path / "Martin Hale"
    fields.folder.propose("Handovers")
    assert fields.folder.path == tmp_path / "Documents" / "Handovers"


def test_whole_paths_may_be_written(qtbot: QtBot, fields: Fields, tmp_path: Path) -> None:
    write(qtbot, fields.place, "~/letters ")
    assert fields.folder.path == Path.home() / "letters" / "Handovers"
    write(qtbot, fields.name, str(tmp_path / "Elsewhere"))
    assert fields.folder.path == tmp_path / "Elsewhere"


def test_a_folder_that_is_dropped_is_the_place(fields: Fields, tmp_path: Path) -> None:
    drop(fields.place, tmp_path)
    assert fields.place.text() == str(tmp_path)
    assert fields.folder.path == tmp_path / "Handovers"


def test_a_library_comes_about_without_a_path_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(qtbot, window.entrance.welcome.ui.new_button)
    ui = window.entrance.new_library.ui
    (tmp_path / "letter.txt").touch()  # a place need not be empty
    choose(monkeypatch, tmp_path)
    click(qtbot, ui.place_button)
    write(qtbot, ui.name_edit, "Northern district")
    ui.open_choice.setChecked(True)
    click(qtbot, ui.create_button)
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session.library.folder == tmp_path / "Northern district"


def test_a_library_needs_a_name(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window.entrance.welcome.ui.new_button)
    ui = window.entrance.new_library.ui
    write(qtbot, ui.name_edit, "  ")
    click(qtbot, ui.create_button)
    assert "a name" in ui.refusal_label.text()
    assert ui.name_edit.hasFocus()
