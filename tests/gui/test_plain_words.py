"""Words and looks that were misread: one name for one key, numbers, names, what is chosen."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QStyleOptionViewItem,
    QToolButton,
    QTreeWidgetItem,
    QUndoView,
)
from pytestqt.qtbot import QtBot

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.gui.find.keys_panel import KeysPanel
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.models.counts import counted, tasks_done
from seci_capture.gui.models.keys import key_text
from seci_capture.gui.models.outlook_lines import lately_lines
from seci_capture.gui.models.standings import StandingRole
from seci_capture.gui.settings.backup_dialog import BackupDialog
from seci_capture.gui.theme import MEDIUM, Scheme, tones
from seci_capture.gui.widgets.cards import Text, card_height
from seci_capture.gui.workplace import CAPTURE, COMPILE, OVERVIEW
from seci_capture.services.naming import listed
from seci_capture.services.outlook import Happening, Subject
from tests.helpers.libraries import add_case, open_new
from tests.helpers.windows import open_library

SECRET = "four words from home"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_new(tmp_path / "Heating") as library:
        add_case(library)
    return tmp_path / "Heating"


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK])
def dressed(request: pytest.FixtureRequest, window: MainWindow) -> MainWindow:
    """Return the window in each of its schemes."""
    window.preferences.choose_scheme(request.param)
    return window


def test_there_is_one_word_for_the_enter_key() -> None:
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        assert key_text(QKeySequence(keys)) == "Ctrl+Enter"
    assert key_text(QKeySequence("Return")) == "Enter"


def test_the_keys_say_their_words_whole(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    open_library(qtbot, window, folder)
    window.menus.keys.trigger()
    panel = window.panels.keys.content
    assert isinstance(panel, KeysPanel)
    rows = leaves(panel.tree.invisibleRootItem())
    assert "Rename the chosen recording or interview" in [row.text(0) for row in rows]
    assert [row.text(1) for row in rows if "Return" in row.text(1)] == []
    qtbot.waitUntil(lambda: cut_off(panel, rows) == [])


def cut_off(panel: KeysPanel, rows: list[QTreeWidgetItem]) -> list[str]:
    """Return the lines that are not as high as their words need."""
    tree, wrapped = panel.tree, Qt.TextFlag.TextWordWrap
    width = tree.header().sectionSize(0) - tree.indentation() - MEDIUM

    def needed(text: str) -> int:
        return tree.fontMetrics().boundingRect(QRect(0, 0, width, 0), wrapped, text).height()

    words = [(row.text(0), tree.visualItemRect(row).height()) for row in rows]
    return [text for text, height in words if height < needed(text)]


def leaves(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    below = [each for n in range(item.childCount()) if (each := item.child(n)) is not None]
    return [leaf for each in below for leaf in leaves(each)] if below else [item]


def test_a_number_stays_beside_its_word() -> None:
    assert counted("Marks: {number}", 1) == "Marks:\N{NO-BREAK SPACE}1"


def test_a_card_keeps_a_number_beside_its_word(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    workplace = open_library(qtbot, window, folder)
    workplace.show_room(OVERVIEW)
    cards = workplace.overview.handovers.list
    told = str(cards.model().index(0, 0).data(StandingRole.COUNTS))
    assert "Interviews:\N{NO-BREAK SPACE}1 · 1 of 1 recording transcribed" in told
    option, differ = QStyleOptionViewItem(), False
    for width in range(60, 260):
        option.rect = QRect(0, 0, width, 100)
        kept, broken = (
            Text(f"of it Marks:{space}1 in all", lines=9) for space in ("\N{NO-BREAK SPACE}", " ")
        )
        differ = differ or card_height(option, kept) != card_height(option, broken)
    assert differ


def test_one_task_is_one_task() -> None:
    assert tasks_done(1, 1) == "1 of 1 task done"
    assert tasks_done(1, 2) == "1 of 2 tasks done"


def test_people_are_listed_with_an_and() -> None:
    assert listed([]) == ""
    assert listed(["Ada"]) == "Ada"
    assert listed(["Ada", "Bert", "Cleo"]) == "Ada, Bert and Cleo"


def test_nothing_stands_behind_a_day_that_has_no_name() -> None:
    today = date(2026, 11, 25)
    (line,) = lately_lines([Happening(Subject.INTERVIEW, today, 1, "", "id")], today)
    assert line.detail == "Today"


def test_a_complaint_goes_when_it_is_mended(qtbot: QtBot, window: MainWindow) -> None:
    window.entrance.begin_library()
    page = window.entrance.new_library
    page.refuse(CaptureError(Fault.PASSPHRASE_EMPTY))
    assert page.ui.refusal_frame.isVisible()
    qtbot.keyClicks(page.ui.passphrase_edit, SECRET)
    assert not page.ui.refusal_frame.isVisible()
    page.refuse(CaptureError(Fault.FOLDER_NOT_EMPTY, path="here"))
    page.ui.name_edit.setText("Another")
    assert not page.ui.refusal_frame.isVisible()


def test_no_passphrase_is_spoken_of_where_there_is_none(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    open_library(qtbot, window, folder)
    assert "passphrase" not in moving(window)
    with open_new(tmp_path / "Locked", SECRET):
        pass
    window.open_folder(tmp_path / "Locked")
    unlock = window.entrance.unlock
    qtbot.waitUntil(unlock.isVisible)
    unlock.ui.passphrase_edit.setText(SECRET)
    unlock.ui.unlock_button.click()
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert "passphrase" in moving(window)


def moving(window: MainWindow) -> str:
    """Return what is said about moving the open library."""
    window.menus.backup.trigger()
    dialog = next(each for each in window.findChildren(BackupDialog) if each.isVisible())
    said: str = dialog.ui.move_hint_label.text()
    dialog.accept()
    return said


def test_a_chosen_room_looks_other_than_one_below_the_pointer(
    qtbot: QtBot, dressed: MainWindow, folder: Path
) -> None:
    workplace = open_library(qtbot, dressed, folder)
    workplace.show_room(COMPILE)
    chosen, other = (workplace.sidebar.rooms.button(room) for room in (COMPILE, CAPTURE))
    other.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    at = QPointF(other.rect().center())
    QApplication.sendEvent(other, QEnterEvent(at, at, at))
    middle = other.rect().center()
    colours = [each.grab().toImage().pixelColor(middle) for each in (chosen, other)]
    ground = QColor(tones(dressed.palette()).window)
    assert len({each.name() for each in (*colours, ground)}) == 3


def test_the_chosen_step_of_the_history_can_be_read(
    qtbot: QtBot, dressed: MainWindow, folder: Path
) -> None:
    open_library(qtbot, dressed, folder)
    dressed.menus.history.trigger()
    view = dressed.panels.view
    assert isinstance(view, QUndoView)
    index = view.model().index(0, 0)
    view.setCurrentIndex(index)
    view.setFocus()
    image = view.viewport().grab(view.visualRect(index)).toImage()
    inks = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    looks = tones(dressed.palette())
    assert {QColor(looks.text).name(), QColor(looks.calm).name()} <= inks


def test_arrows_of_the_file_dialog_stand_out(qtbot: QtBot, dressed: MainWindow) -> None:
    dialog = QFileDialog(dressed)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    ground = QColor(tones(dressed.palette()).window).lightness()
    for name in ("backButton", "forwardButton", "toParentButton"):
        button = dialog.findChild(QToolButton, name)
        assert button
        image = button.icon().pixmap(16).toImage()
        drawn = [
            image.pixelColor(x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 200
        ]
        assert drawn
        assert all(abs(each.lightness() - ground) > 60 for each in drawn), name
