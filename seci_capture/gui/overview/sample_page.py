"""The page on which the sample handover is made, step by step."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.domain.errors import CaptureError
from seci_capture.domain.speech_models import DEFAULT
from seci_capture.gui.forms.ui_sample_page import Ui_SamplePage
from seci_capture.gui.overview.choices import Opened
from seci_capture.gui.overview.folders import choose_into, free_folder
from seci_capture.gui.tasks import TaskRunner
from seci_capture.gui.theme import TITLE, set_type
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.library import Library
from seci_capture.services.messages import sentence
from seci_capture.services.ports import Edges
from seci_capture.services.progress import Progress, Report
from seci_capture.services.sample import make_sample_library
from seci_capture.services.texts import _

_WHOLE = 1000


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step of the sample was finished, in seconds."""

    name: str
    seconds: float


class SamplePage(QWidget):
    """Signals:
    made: the library with the sample is there, and open.
    back_wanted: the person thought better of it.
    step_done: carries a finished step to the window's thread.
    """

    made = Signal(Opened)
    back_wanted = Signal()
    step_done = Signal(StepDone)

    def __init__(self, edges: Edges, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edges = edges
        self._tasks = tasks
        self._running: CancelToken | None = None
        self.ui = Ui_SamplePage()
        self.ui.setupUi(self)
        set_type(self.ui.title_label, TITLE, bold=True)
        self.ui.folder_button.clicked.connect(self._choose_folder)
        self.ui.folder_edit.returnPressed.connect(self._make)
        self.ui.make_button.clicked.connect(self._make)
        self.ui.back_button.clicked.connect(self._go_back)
        self.step_done.connect(self._show_step)

    @property
    def running(self) -> bool:
        """Say whether the sample is being made."""
        return self._running is not None

    def begin(self) -> None:
        """Propose a folder."""
        self.ui.folder_edit.setText(str(free_folder(_("Sample handover"))))
        self.ui.refusal_frame.hide()
        self._set_busy(False)
        self.ui.make_button.setFocus()

    @Slot()
    def _choose_folder(self) -> None:
        choose_into(self.ui.folder_edit, _("Folder of the sample"))

    @Slot()
    def _go_back(self) -> None:
        if self._running is None:
            self.back_wanted.emit()
        else:
            self._running.cancel()

    @Slot()
    def _make(self) -> None:
        folder = Path(self.ui.folder_edit.text()).expanduser()

        def said(step: str, seconds: float) -> None:
            self.step_done.emit(StepDone(step, seconds))

        def work(report: Report, cancel: CancelToken) -> Library:
            return make_sample_library(folder, self._edges, DEFAULT, said, report, cancel)

        self.ui.refusal_frame.hide()
        self.ui.steps_label.clear()
        self._set_busy(True)
        self._running = self._tasks.long(
            work,
            self._show_made,
            on_progress=self._show_progress,
            on_end=self._end,
            on_error=self._refuse,
        )

    def _set_busy(self, busy: bool) -> None:
        self.ui.folder_edit.setEnabled(not busy)
        self.ui.folder_button.setEnabled(not busy)
        self.ui.make_button.setEnabled(not busy)
        self.ui.back_button.setText(_("Stop") if busy else _("Back"))
        self.ui.steps_label.setVisible(busy)
        self.ui.progress_bar.setVisible(busy)
        self.ui.progress_bar.setRange(0, 0)

    @Slot(StepDone)
    def _show_step(self, step: StepDone) -> None:
        line = _("✓ {step} ({seconds:.1f} s)").format(step=step.name, seconds=step.seconds)
        self.ui.steps_label.setText(f"{self.ui.steps_label.text()}\n{line}".strip())
        self.ui.progress_bar.setRange(0, 0)

    def _show_progress(self, progress: Progress) -> None:
        if progress.share is not None:
            self.ui.progress_bar.setRange(0, _WHOLE)
            self.ui.progress_bar.setValue(round(_WHOLE * progress.share))

    def _show_made(self, library: Library) -> None:
        self.made.emit(Opened(library))

    def _refuse(self, error: CaptureError) -> None:
        self.ui.refusal_label.setText(sentence(error))
        self.ui.refusal_frame.show()
        self.ui.folder_edit.setFocus()

    def _end(self) -> None:
        self._running = None
        self._set_busy(False)
