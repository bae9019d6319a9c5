"""Each guard turns red when a test does what the guard is there to notice, and only then."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = ("pytestqt.plugin", "tests.helpers.guards", "tests.helpers.qt_guards")
IMPORTS = """\
import logging, subprocess, sys, threading
from PySide6.QtCore import QThreadPool, QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []  # so that nothing goes because Python has no more use for it
"""
GREEN = {"passed": 1}
RED_AFTERWARDS = {"passed": 1, "errors": 1}


@pytest.fixture
def guarded(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """Return a pytest in a process of its own that has the guards and nothing else."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setenv("PYTEST_ADDOPTS", " ".join(f"-p {name}" for name in PLUGINS))
    pytester.makeini("[pytest]\nqt_api = pyside6\n")
    return pytester


def outcome(guarded: pytest.Pytester, body: str, fixture: str) -> tuple[dict[str, int], str]:
    """Run one test of this body, and return the outcomes and what was printed."""
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    guarded.makepyfile(f"{IMPORTS}\n\ndef test_it({fixture}):\n{lines}")
    result = guarded.runpytest_subprocess()
    return result.parseoutcomes(), result.stdout.str()


def test_a_tidy_test_is_green(guarded: pytest.Pytester) -> None:
    body = """\
logging.getLogger("seci_capture").info("as planned")
subprocess.run([sys.executable, "-c", ""], check=True)
threading.Thread(target=lambda: None).start()
expect_log("slow disk")
logging.getLogger("seci_capture").warning("slow disk")"""
    assert outcome(guarded, body, "expect_log")[0] == GREEN


def test_a_tidy_test_with_qt_is_green(guarded: pytest.Pytester) -> None:
    body = """\
window = QWidget()
qtbot.addWidget(window)
window.setMinimumSize(200, 100)
window.show()
QTimer(window).start(1000)
QThreadPool.globalInstance().start(lambda: None)"""
    assert outcome(guarded, body, "qtbot")[0] == GREEN


def test_an_unexpected_warning_in_the_log_is_red(guarded: pytest.Pytester) -> None:
    body = 'logging.getLogger("seci_capture").warning("slow disk")'
    outcomes, printed = outcome(guarded, body, "")
    assert outcomes == RED_AFTERWARDS
    assert "unexpected: WARNING seci_capture: slow disk" in printed


def test_an_expected_warning_that_does_not_come_is_red(guarded: pytest.Pytester) -> None:
    outcomes, printed = outcome(guarded, 'expect_log("slow disk")', "expect_log")
    assert outcomes == RED_AFTERWARDS
    assert "did not come: slow disk" in printed


def test_a_child_process_left_is_red(guarded: pytest.Pytester) -> None:
    body = 'kept.append(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))'
    outcomes, printed = outcome(guarded, body, "")
    assert outcomes == RED_AFTERWARDS
    assert "Child processes left" in printed
    assert sys.executable in printed


def test_a_thread_left_is_red(guarded: pytest.Pytester) -> None:
    guarded.makeconftest("""\
import threading
threading.over = threading.Event()
def pytest_sessionfinish():
    threading.over.set()
""")
    body = 'threading.Thread(target=threading.over.wait, name="writer").start()'
    outcomes, printed = outcome(guarded, body, "")
    assert outcomes == RED_AFTERWARDS
    assert "Threads left\n  writer" in printed


def test_a_window_left_is_red(guarded: pytest.Pytester) -> None:
    body = 'kept.append(QWidget())\nkept[0].setWindowTitle("Handover")'
    outcomes, printed = outcome(guarded, body, "qapp")
    assert outcomes == RED_AFTERWARDS
    assert "QWidget  Handover" in printed


def test_a_timer_left_running_is_red(guarded: pytest.Pytester) -> None:
    outcomes, printed = outcome(guarded, "kept.append(QTimer())\nkept[0].start(1234)", "qapp")
    assert outcomes == RED_AFTERWARDS
    assert "QTimer  1234 ms" in printed


def test_work_left_in_the_pool_is_red(guarded: pytest.Pytester) -> None:
    guarded.makeconftest("""\
import threading
threading.over = threading.Event()
def pytest_sessionfinish():
    threading.over.set()
""")
    body = "QThreadPool.globalInstance().start(threading.over.wait)"
    outcomes, printed = outcome(guarded, body, "qapp")
    assert outcomes == RED_AFTERWARDS
    assert "work in the global thread pool" in printed


def test_a_warning_of_qt_is_red(guarded: pytest.Pytester) -> None:
    outcomes, printed = outcome(guarded, 'qWarning("no such property")', "qapp")
    assert outcomes == {"failed": 1}
    assert "no such property" in printed
