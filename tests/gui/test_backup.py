"""Copies in the window: a folder, a copy now and each day, a restore, and the move."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from seci_capture.domain.errors import Cancelled
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.settings.backup_dialog import BackupDialog
from seci_capture.gui.settings.backup_keeper import BackupKeeper
from seci_capture.gui.settings.restore_dialog import RestoreDialog
from seci_capture.services.backup import copies
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.clock import now
from seci_capture.services.progress import Report
from seci_capture.storage.carrying import Watch, carry_file
from seci_capture.storage.library import Library
from tests.helpers.copied_libraries import Copied, begin
from tests.helpers.libraries import everything, files_in
from tests.helpers.reachable import unsaid
from tests.helpers.windows import click, open_library, settle, write

SMALL = (1024, 600)


@pytest.fixture
def copied(tmp_path: Path) -> Copied:
    """Return a closed library with recordings, and an empty stick."""
    copied = begin(tmp_path, "Zwölf boxt")
    copied.library.close()
    return copied


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, copied: Copied) -> Iterator[MainWindow]:
    """Return the window with that library open."""
    window.entrance._edges.secrets.remember(copied.library.id, "Zwölf boxt")
    open_library(qtbot, window, copied.library.folder)
    yield window
    if isinstance(window.backup.dialog, BackupDialog | RestoreDialog):
        window.backup.dialog.reject()


def keeper(window: MainWindow) -> BackupKeeper:
    """Return what keeps the copies."""
    assert window.backup.keeper is not None
    return window.backup.keeper


def show(qtbot: QtBot, window: MainWindow) -> BackupDialog:
    """Open the dialog about copies by its key."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_B, modifiers)
    dialog = window.backup.dialog
    assert isinstance(dialog, BackupDialog)
    return dialog


def idle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until no copy is being made."""
    qtbot.waitUntil(lambda: not keeper(window).state.running, timeout=20_000)
    assert window.workplace is not None
    settle(qtbot, window.workplace)


def listed(dialog: BackupDialog) -> list[str]:
    """Return the copies that are shown."""
    rows = range(dialog.ui.copies_list.count())
    return [dialog.ui.copies_list.item(row).text() for row in rows]


def test_a_folder_is_chosen_and_a_copy_is_made(
    qtbot: QtBot, opened: MainWindow, copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = show(qtbot, opened)
    assert not dialog.ui.now_button.isEnabled()
    assert not dialog.ui.open_frame.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(copied.stick))
    click(qtbot, dialog.ui.folder_button)
    assert dialog.ui.folder_edit.text() == str(copied.stick)
    assert dialog.ui.last_label.text() == "No backup in this folder yet."
    click(qtbot, dialog.ui.now_button)
    idle(qtbot, opened)
    assert dialog.ui.last_label.text().startswith("Last backup: today ")
    assert len(listed(dialog)) == 1
    assert len(copies(copied.stick)) == 1
    plan = opened.preferences.backup(copied.library.id)
    assert (plan.folder, plan.last) == (str(copied.stick), copies(copied.stick)[0])


def test_a_copy_can_be_stopped(
    qtbot: QtBot, opened: MainWindow, copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = threading.Event()
    monkeypatch.setattr("seci_capture.storage.backup.carry_file", holding(held))
    keeper(opened).choose(copied.stick)
    dialog = show(qtbot, opened)
    click(qtbot, dialog.ui.now_button)
    qtbot.waitUntil(dialog.ui.stop_button.isVisible)
    assert dialog.ui.progress_bar.isVisible()
    click(qtbot, dialog.ui.stop_button)
    idle(qtbot, opened)
    assert not dialog.ui.stop_button.isVisible()
    assert dialog.ui.last_label.text() == "No backup in this folder yet."
    assert not dialog.ui.refusal_frame.isVisible()


def holding(held: threading.Event):
    """Return a carrier that waits, and then does as it is told."""

    def carry(source: Path, target: Path, watch: Watch) -> None:
        while not held.wait(0.01):
            if watch.stopped():
                raise Cancelled
        carry_file(source, target, watch)

    return carry


def test_a_folder_that_is_gone_is_told_in_place(
    qtbot: QtBot, opened: MainWindow, copied: Copied
) -> None:
    keeper(opened).choose(copied.stick / "pulled")
    dialog = show(qtbot, opened)
    click(qtbot, dialog.ui.now_button)
    idle(qtbot, opened)
    assert "is not there" in dialog.ui.refusal_label.text()
    assert opened.notice_bar.text == ""


def test_the_daily_copy_says_nothing(qtbot: QtBot, opened: MainWindow, copied: Copied) -> None:
    keeper(opened).choose(copied.stick)
    keeper(opened).look()
    idle(qtbot, opened)
    first = copies(copied.stick)
    assert len(first) == 1
    keeper(opened).look()
    idle(qtbot, opened)
    assert copies(copied.stick) == first
    assert opened.notice_bar.text == ""
    assert keeper(opened).timer.isActive()


def test_a_daily_copy_that_fails_is_told_once_a_day(
    qtbot: QtBot, opened: MainWindow, copied: Copied
) -> None:
    keeper(opened).choose(copied.stick)
    keeper(opened).look()
    idle(qtbot, opened)
    plan = opened.preferences.backup(copied.library.id)
    made_before(opened, copied, days=2)
    copied.stick.rename(copied.stick.with_name("pulled"))
    copied.stick.mkdir()  # where a stick would be
    keeper(opened).look()
    idle(qtbot, opened)
    (card,) = opened.notice_bar.cards
    assert "is not there" in card.notice.text
    opened.notice_bar.close_newest()
    keeper(opened).look()
    idle(qtbot, opened)
    assert opened.notice_bar.cards == []
    assert files_in(copied.stick) == set()
    card.notice.actions[0].run()
    assert isinstance(opened.backup.dialog, BackupDialog)
    assert plan.last is not None


def made_before(window: MainWindow, copied: Copied, days: int) -> None:
    """Let the last copy be some days old."""
    plan = window.preferences.backup(copied.library.id)
    older = replace(plan, last=now() - timedelta(days=days))
    window.preferences.plan_backup(copied.library.id, older)


def test_nothing_is_copied_while_something_else_goes_on(
    qtbot: QtBot, opened: MainWindow, copied: Copied
) -> None:
    assert opened.session is not None
    over = threading.Event()

    def work(_report: Report, _cancel: CancelToken) -> bool:
        return over.wait()

    ended: list[bool] = []
    opened.session.tasks.long(
        work, ended.append, on_progress=lambda _: None, on_end=lambda: ended.append(True)
    )
    keeper(opened).choose(copied.stick)
    keeper(opened).look()
    assert not keeper(opened).state.running
    over.set()
    qtbot.waitUntil(lambda: len(ended) == 2)
    keeper(opened).look()
    idle(qtbot, opened)
    assert len(copies(copied.stick)) == 1


def test_without_any_backup_it_is_said_once(
    qtbot: QtBot, opened: MainWindow, copied: Copied
) -> None:
    for _ in range(2):
        keeper(opened).look()
        idle(qtbot, opened)
    (card,) = opened.notice_bar.cards
    assert "no backup" in card.notice.text
    opened.notice_bar.close_newest()
    keeper(opened).look()
    idle(qtbot, opened)
    assert opened.notice_bar.cards == []


def test_closing_does_not_wait_for_the_daily_copy(
    qtbot: QtBot, opened: MainWindow, copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = threading.Event()
    monkeypatch.setattr("seci_capture.storage.backup.carry_file", holding(held))
    keeper(opened).choose(copied.stick)
    keeper(opened).look()
    opened.menus.close_library.trigger()
    assert opened.departure.question is None
    qtbot.waitUntil(lambda: opened.workplace is None)
    assert not list(copied.stick.glob("*/library-*"))


def test_a_copy_is_restored_into_a_new_folder(
    qtbot: QtBot, opened: MainWindow, copied: Copied, tmp_path: Path
) -> None:
    keeper(opened).choose(copied.stick)
    keeper(opened).back_up()
    idle(qtbot, opened)
    dialog = show(qtbot, opened)
    settle(qtbot, opened.workplace)
    qtbot.keyClick(dialog.ui.copies_list, Qt.Key.Key_Return)
    restore = opened.backup.dialog
    assert isinstance(restore, RestoreDialog)
    qtbot.waitUntil(restore.ui.restore_button.isEnabled)
    assert not restore.ui.secret_edit.isVisible()  # the keyring remembers it
    write(qtbot, restore.ui.target_edit, str(tmp_path / "again"))
    click(qtbot, restore.ui.restore_button)
    qtbot.waitUntil(lambda: folder_of(opened) == tmp_path / "again", timeout=20_000)
    assert opened.notice_bar.text == "The library is restored."
    with Library.open(tmp_path / "again", "Zwölf boxt") as library:
        found = everything(library)
    with Library.open(copied.library.folder, "Zwölf boxt") as library:
        assert found == everything(library)


@pytest.mark.parametrize(
    ("holds", "target"),
    [("", "there"), ("library.json", "there"), ("letter.txt", "there/Restored library")],
)
def test_a_new_folder_comes_about_in_one_that_is_in_use(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    holds: str,
    target: str,
) -> None:
    (tmp_path / "there").mkdir()
    if holds:
        (tmp_path / "there" / holds).touch()
    window.menus.restore.trigger()
    restore = window.backup.dialog
    assert isinstance(restore, RestoreDialog)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "there"))
    click(qtbot, restore.ui.target_button)
    assert restore.ui.target_edit.text() == str(tmp_path / target)
    restore.reject()


def folder_of(window: MainWindow) -> Path | None:
    """Return the folder of the open library."""
    return window.session.library.folder if window.session else None


def test_the_library_moves_in_one_file_and_opens_elsewhere(
    qtbot: QtBot,
    opened: MainWindow,
    copied: Copied,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "moved.seci-library"
    named = (str(file.with_suffix("")), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: named)
    dialog = show(qtbot, opened)
    click(qtbot, dialog.ui.move_button)
    idle(qtbot, opened)
    assert file.is_file()
    assert str(file) in opened.notice_bar.text
    dialog.reject()
    opened.entrance._edges.secrets.forget(copied.library.id)
    opened.menus.close_library.trigger()
    qtbot.waitUntil(lambda: opened.workplace is None)

    opened.entrance.begin_again()
    click(qtbot, opened.entrance.welcome.ui.restore_button)
    restore = opened.backup.dialog
    assert isinstance(restore, RestoreDialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    click(qtbot, restore.ui.file_button)
    qtbot.waitUntil(restore.ui.secret_edit.isVisible)
    assert not restore.ui.copy_box.isVisible()
    write(qtbot, restore.ui.target_edit, str(tmp_path / "there"))
    write(qtbot, restore.ui.secret_edit, "wrong")
    click(qtbot, restore.ui.restore_button)
    qtbot.waitUntil(restore.ui.refusal_frame.isVisible)
    assert "does not open" in restore.ui.refusal_label.text()
    write(qtbot, restore.ui.secret_edit, str(copied.recovery_key))
    click(qtbot, restore.ui.restore_button)
    qtbot.waitUntil(lambda: folder_of(opened) == tmp_path / "there", timeout=20_000)


def test_the_dialogs_fit_on_a_small_screen_and_have_names(
    qtbot: QtBot, opened: MainWindow, copied: Copied
) -> None:
    QAccessible.setActive(True)
    keeper(opened).choose(copied.stick)
    keeper(opened).back_up()
    idle(qtbot, opened)
    keeper(opened).choose(copied.stick)
    dialog = show(qtbot, opened)
    settle(qtbot, opened.workplace)
    dialog.ui.open_frame.show()
    dialog.ui.refusal_frame.show()
    assert dialog.minimumSizeHint().height() <= SMALL[1]
    assert unsaid(dialog) == []
    dialog.reject()
    opened.menus.restore.trigger()
    assert isinstance(opened.backup.dialog, RestoreDialog)
    assert unsaid(opened.backup.dialog) == []
    QAccessible.setActive(False)


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = show(qtbot, opened)
    dialog.ui.close_button.setFocus()
    pressed = []
    dialog.ui.now_button.clicked.connect(lambda: pressed.append("now"))
    qtbot.keyClick(dialog.ui.close_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert not pressed
