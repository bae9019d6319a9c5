"""Leaving: what goes on is stopped with the person's consent before a library or window closes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from seci_capture.gui.tasks import TaskRunner
from seci_capture.services.texts import _


class Departure(QObject):
    """One at a time: a second wish to leave, while the first is under way, changes nothing."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._runners: Sequence[TaskRunner] = ()
        self._leave: Callable[[], None] | None = None
        self.question: QMessageBox | None = None

    def begin(self, runners: Sequence[TaskRunner], leave: Callable[[], None], *, ask: bool) -> None:
        """Stop the runners' long work, when ``ask`` is set only if the person agrees; ``leave``."""
        if self._leave is not None:
            return
        self._runners, self._leave = runners, leave
        if ask:
            self._ask()
        else:
            self._stop()

    def _ask(self) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "SECI Capture",
            _("Stop? What is transcribed so far is kept."),
            parent=self._window,
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        stop = box.addButton(_("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(_("Go on working"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        stop.clicked.connect(self._stop)
        box.rejected.connect(self._stay)
        self.question = box
        box.open()

    @Slot()
    def _stay(self) -> None:
        self._leave, self.question = None, None

    @Slot()
    def _stop(self) -> None:
        self.question = None
        for runner in self._runners:
            runner.idle_changed.connect(self._leave_when_idle)
            runner.stop()
        self._leave_when_idle()

    @Slot()
    def _leave_when_idle(self) -> None:
        leave = self._leave
        if leave is None or any(runner.busy for runner in self._runners):
            return
        for runner in self._runners:
            runner.idle_changed.disconnect(self._leave_when_idle)
        self._leave = None
        leave()
