"""Every screen of the window, one after the other, as a person may come to see it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

from seci_capture import paths
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.gui.crash import CrashDialog
from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.overview.sample_banner import SampleBanner
from seci_capture.gui.workplace import CAPTURE, COMPILE
from seci_capture.services.library import create
from seci_capture.services.messages import sentence
from seci_capture.services.ports import Edges
from seci_capture.storage.library import Library
from tests.helpers.gui_edges import FakeDecoder, fake_edges
from tests.helpers.person import Person
from tests.helpers.windows import settle

KEY = "K7QM-2X4R-9ATC-WB3N-5HJD-8VFY"
LIBRARY = "A library with a long name of winter and pumps"


@dataclass(frozen=True)
class Screen:
    """What is seen, and the window, dialog or popup that it is seen in."""

    name: str
    root: QWidget


def prepared(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Edges:
    """Keep the program's own libraries in a folder, and return edges for the whole sample."""
    monkeypatch.setattr(paths, "data_folder", lambda: folder / "data")
    monkeypatch.setattr(paths, "documents_folder", lambda: folder)
    return replace(fake_edges(), media=FakeDecoder(seconds=190))


def every_screen(someone: Person, folder: Path) -> Iterator[Screen]:
    """Show every screen."""
    yield from pages_before(someone, folder)
    yield from sample(someone)
    yield from panels(someone)
    yield from dialogs(someone)
    yield from first_try(someone)
    yield from new_library(someone, folder / "New")
    yield from read_only(someone, folder / "New")
    someone.window.preferences.forget_recent(str(folder / LIBRARY))


def pages_before(someone: Person, folder: Path) -> Iterator[Screen]:
    """Show what there is before a library is open."""
    window, entrance = someone.window, someone.window.entrance
    yield Screen("welcome at first", window)
    window.preferences.add_recent(folder / LIBRARY)
    yield Screen("welcome", window)
    entrance.begin_library()
    yield Screen("new library", window)
    entrance.new_library.refuse(CaptureError(Fault.FOLDER_NOT_EMPTY, path=str(folder)))
    entrance.new_library.ui.passphrase_edit.setText("short")
    yield Screen("new library refused", window)
    entrance.setCurrentWidget(entrance.recovery)
    entrance.recovery.begin(folder, KEY)
    entrance.recovery.ui.group_edit.setText("WRONG")
    yield Screen("recovery key", window)
    entrance.lock(folder)
    entrance.unlock.refuse(CaptureError(Fault.PASSPHRASE_WRONG))
    yield Screen("unlock", window)
    entrance.begin_again()


def rooms(someone: Person, name: str) -> Iterator[Screen]:
    """Show every room of the open library."""
    for number in range(len(someone.place.rooms)):
        someone.place.show_room(number)
        someone.settle()
        settle(someone.qtbot, someone.place)
        yield Screen(f"{name}: room {number + 1}", someone.window)


def sample(someone: Person) -> Iterator[Screen]:
    """Show the sample as it is first seen, and its rooms with something chosen in each."""
    window = someone.window
    window.menus.sample.trigger()
    someone.wait(lambda: window.workplace)
    place = someone.place
    someone.wait(lambda: place.capture.form.transcript.view.toPlainText())
    yield Screen("first start", window)
    for view, room in (
        (place.capture.form.marks.findChild(QAbstractItemView), CAPTURE),
        (place.compile.form.item_list, COMPILE),
    ):
        place.show_room(room)
        someone.wait(lambda view=view: view.model().rowCount() > 1)
        choose(view, 1)
    yield from rooms(someone, "sample")


def panels(someone: Person) -> Iterator[Screen]:
    """Show the panels and what lies over the rooms of an open library."""
    window = someone.window
    for name in ("keys", "history", "find", "palette"):
        action = getattr(window.menus, name)
        action.trigger()
        someone.settle()
        yield Screen(name, window)
        if action.isCheckable():
            action.trigger()
    window.finding.palette.leave()
    search = window.finding.search
    assert search is not None
    for asked in ("freight", "nobody ever said this"):
        search.enter()
        search.field.setText(asked)
        someone.wait(lambda asked=asked: search.shown == asked)
        yield Screen(f"search for {asked}", window)
    search.leave()
    again = NoticeAction(window.menus.undo.text(), window.close)
    failed = CaptureError(Fault.MEDIA_MISSING, path="/media/stick/interview of March.wav")
    window.notices.post(Notice(sentence(failed), Weight.FAILURE, (again,)))
    yield Screen("notice", window)
    window.menus.close_notice.trigger()


def dialogs(someone: Person) -> Iterator[Screen]:
    """Show every dialog of an open library."""
    window, place = someone.window, someone.place
    place.begin_handover()
    window.menus.about.trigger()
    CrashDialog(window).open()
    window.menus.remake_sample.trigger()
    for action in (window.menus.backup, window.menus.restore):
        action.trigger()
    QApplication.processEvents()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            yield Screen(f"dialog {type(dialog).__name__}", dialog)
            dialog.reject()
    place.show_room(COMPILE)
    someone.settle()
    place.compile.documents.form.gaps_button.click()
    gaps = place.compile.documents.gaps
    if gaps.isVisible():
        yield Screen("gaps", gaps)
        gaps.hide()


def first_try(someone: Person) -> Iterator[Screen]:
    """Show a first try, begun from the sample."""
    before = someone.place
    someone.click(before.findChild(SampleBanner).try_button)
    someone.wait(lambda: someone.window.workplace not in (None, before))
    someone.wait(lambda: someone.place.handover_id)
    someone.settle()
    yield Screen("first try", someone.window)


def new_library(someone: Person, folder: Path) -> Iterator[Screen]:
    """Show an empty library, and a handover in which there is nothing yet."""
    create(folder, None).library.close()
    someone.open(folder)
    yield from rooms(someone, "empty library")
    someone.begin_handover("Karin Vogt")
    yield from rooms(someone, "new handover")


def read_only(someone: Person, folder: Path) -> Iterator[Screen]:
    """Show a library that is open elsewhere."""
    with Library.open(folder):
        someone.open(folder)
        yield from rooms(someone, "read only")


def choose(view: QAbstractItemView, row: int) -> None:
    """Choose a row of a list."""
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    index = view.model().index(row, 0)
    if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
        index = view.model().index(0, 0, index)
    view.selectionModel().setCurrentIndex(index, flags)
