"""Bugs: written to the log, shown with a report that can be copied, and the program goes on.

Neither the log nor the report holds what an exception says, or any value: only its type and where
it came from. So nothing of an interview can be in them.
"""

import logging
import platform
import sys
import threading
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

import seci_capture
from seci_capture.gui.forms.ui_crash_dialog import Ui_CrashDialog
from seci_capture.services.traces import trace_lines

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A bug as it may be shown and sent: types and places, no content."""

    text: str


class CrashReporter(QObject):
    """Takes in what nobody handled, on any thread.

    Signals:
        crashed: something was taken in; received on the window's thread.
    """

    crashed = Signal(CrashReport)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._dialog = CrashDialog(window)
        self._before = (sys.excepthook, threading.excepthook)
        self.crashed.connect(self._show_report)

    def install(self) -> None:
        """Take in what nobody handles from now on."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def uninstall(self) -> None:
        """Leave what nobody handles to whoever took it in before."""
        sys.excepthook, threading.excepthook = self._before

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take in an exception."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_of(error)
        _LOG.error("Unhandled %s", report.text)
        self.crashed.emit(report)

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(CrashReport)
    def _show_report(self, report: CrashReport) -> None:
        self._dialog.show_report(report)


class CrashDialog(QDialog):
    """Says that something went wrong, and shows the report of the first bug since it was closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CrashDialog()
        self.ui.setupUi(self)
        self.ui.report_edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.ui.copy_button.clicked.connect(self._copy)
        self.ui.close_button.clicked.connect(self.accept)

    def show_report(self, report: CrashReport) -> None:
        """Show a report, unless one is shown already: the first bug is the one to send."""
        if self.isVisible():
            return
        self.ui.report_edit.setPlainText(report.text)
        self.show()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.report_edit.toPlainText())


def report_of(error: BaseException) -> CrashReport:
    """Return the report of an exception and of those that led to it."""
    versions = (
        f"SECI Capture {seci_capture.__version__}, Python {platform.python_version()}, "
        f"Qt {qVersion()}, {platform.system()} {platform.release()}"
    )
    return CrashReport("\n".join((*trace_lines(error), versions)))
