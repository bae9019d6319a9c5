"""Bugs: logged and shown without content, and the program goes on."""

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seci_capture.gui.crash import CrashDialog, CrashReporter, report_of
from seci_capture.gui.notices import Notices
from seci_capture.gui.tasks import TaskRunner
from tests.helpers.bugs import SECRET, caught, fail


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def reporter(window: QWidget) -> Iterator[CrashReporter]:
    """Return a reporter that takes in what nobody handles."""
    reporter = CrashReporter(window)
    reporter.install()
    yield reporter
    reporter.uninstall()


def test_a_report_names_types_and_places_and_no_content() -> None:
    text = report_of(caught()).text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "bugs.py" in text
    assert " fail" in text
    assert "SECI Capture" in text
    assert SECRET not in text


def test_a_bug_is_logged_and_shown_once(
    qtbot: QtBot, window: QWidget, reporter: CrashReporter, expect_log: Callable[[str], None]
) -> None:
    expect_log(r"^ERROR seci_capture\.gui\.crash: Unhandled builtins\.ValueError\n(?!.*hum)")
    expect_log("Unhandled builtins.TypeError")
    error = caught()
    sys.excepthook(ValueError, error, error.__traceback__)
    dialog = window.findChild(CrashDialog)
    assert dialog.isVisible()
    shown = dialog.ui.report_edit.toPlainText()
    sys.excepthook(TypeError, TypeError(), None)
    assert dialog.ui.report_edit.toPlainText() == shown
    qtbot.mouseClick(dialog.ui.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == shown
    qtbot.mouseClick(dialog.ui.close_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert window.isVisible()


def test_a_bug_in_a_thread_is_shown(
    qtbot: QtBot, window: QWidget, reporter: CrashReporter, expect_log: Callable[[str], None]
) -> None:
    expect_log("Unhandled builtins.ValueError")
    thread = threading.Thread(target=fail)
    with qtbot.waitSignal(reporter.crashed):
        thread.start()
        thread.join()
    assert window.findChild(CrashDialog).isVisible()


def test_a_bug_in_a_task_is_shown_and_the_next_task_runs(
    qtbot: QtBot, window: QWidget, reporter: CrashReporter, expect_log: Callable[[str], None]
) -> None:
    expect_log("Unhandled builtins.ValueError")
    tasks = TaskRunner(Notices(window).fail, window)
    with qtbot.waitSignal(reporter.crashed):
        tasks.edit(fail, lambda _nothing: None)
    assert window.findChild(CrashDialog).isVisible()
    answers: list[int] = []
    tasks.edit(lambda: 7, answers.append)
    qtbot.waitUntil(lambda: answers == [7])
    tasks.finish()


def test_stopping_from_the_keyboard_is_no_bug(
    window: QWidget, reporter: CrashReporter, capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.findChild(CrashDialog).isVisible()
    assert "KeyboardInterrupt" in capsys.readouterr().err
