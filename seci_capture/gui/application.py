"""Starting the window."""

import gc
import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

import seci_capture
from seci_capture.gui import translation
from seci_capture.gui.crash import CrashReporter
from seci_capture.gui.main_window import MainWindow
from seci_capture.services.ports import Edges
from seci_capture.services.scratch import remove_left

_LOG = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run(edges: Edges, argv: Sequence[str], folder: Path | None) -> int:
    """Open the window, on a library when its folder is given, and return the exit code."""
    application = QApplication(["seci-capture", *argv])
    application.setApplicationName("SECI Capture")
    application.setApplicationVersion(seci_capture.__version__)
    qInstallMessageHandler(_log)
    translation.install(application)
    window = MainWindow(edges)
    reporter = CrashReporter(window)
    reporter.install()
    window.show()
    QTimer.singleShot(0, remove_left)  # a document that was being drawn as the program was killed
    window.begin(folder)
    spare_what_stays()
    code = application.exec()
    reporter.uninstall()
    return code


def spare_what_stays() -> None:
    """Let the garbage collector pass over all that the start made: it stays until the end.

    A turn over every module and class takes 80 ms, in which no thread of the program goes on.
    """
    gc.freeze()


def _log(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Route what Qt has to say into the log."""
    _LOG.log(_LEVELS[kind], "Qt %s: %s", context.category, message)
