"""Guards for tests that use Qt: no window, timer or pool thread left, and no warning from Qt.

They cost nothing before the first test that asks for an application.
"""

import gc
import sys
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QThreadPool,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

POOL_GRACE_MS = 2_000
PLATFORM_LIMITS = (
    r"This plugin does not support propagateSizeHints\(\)",
    r"Couldn't (load|resolve) pipewire",  # a machine for tests has no sound server
    r"PulseAudioService: pa_context_connect\(\) failed",
    r"No audio device detected",  # Qt's player plays on a clock then
)


def pytest_configure() -> None:
    """Let somebody take Qt's messages between tests, too.

    pytest-qt takes its handler away after each test. With no other left, a thread of Qt that speaks
    at that moment, such as one that plays, calls nobody, and the run crashes.
    """
    qInstallMessageHandler(_pass_on)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pytest-qt fail a test on any warning of Qt, save what the screenless platform cannot."""
    for item in items:
        if not item.get_closest_marker("qt_log_level_fail"):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
        own = item.get_closest_marker("qt_log_ignore")
        allowed = (*PLATFORM_LIMITS, *(own.args if own else ()))
        item.add_marker(pytest.mark.qt_log_ignore(*allowed), append=False)


@pytest.fixture(autouse=True)
def qt_guard(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a top-level widget, a running timer or work in the global pool."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.freeze()  # what is there by now need not be looked through after each test
    before = set(map(_identity, _windows()))
    yield
    _delete_later_now()
    left = [each for each in (*_windows(), *_timers()) if _identity(each) not in before]
    complaints = [_describe(each) for each in left]
    for each in left:
        each.deleteLater()
    _delete_later_now()
    if not QThreadPool.globalInstance().waitForDone(POOL_GRACE_MS):
        complaints.append("work in the global thread pool")
    if complaints:
        pytest.fail("Qt objects left\n  " + "\n  ".join(complaints), pytrace=False)


def _pass_on(_type: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    sys.stderr.write(f"{message}\n")


def _windows() -> list[QWidget]:
    if not isinstance(QApplication.instance(), QApplication):
        return []
    return [each for each in QApplication.topLevelWidgets() if each.parent() is None]


def _timers() -> list[QTimer]:
    """Return the timers that run and came about since the test began."""
    return [
        each
        for each in gc.get_objects()
        if isinstance(each, QTimer) and shiboken6.isValid(each) and each.isActive()
    ]


def _identity(each: QObject) -> int:
    return int(shiboken6.getCppPointer(each)[0])


def _delete_later_now() -> None:
    """Let go of what only cycles hold, and of what was told to delete itself later."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _describe(each: QObject) -> str:
    title = each.windowTitle() if isinstance(each, QWidget) else f"{each.interval()} ms"
    return f"{type(each).__name__} {each.objectName()} {title}"
