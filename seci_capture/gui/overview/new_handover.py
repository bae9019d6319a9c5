"""The dialog in which a handover begins: only the expert's name is needed."""

from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.gui.forms.ui_new_handover import Ui_NewHandover
from seci_capture.gui.session import Session
from seci_capture.gui.widgets.fields import ask_day, day_of
from seci_capture.services import handover, texts
from seci_capture.services.texts import _

_MONTHS_AHEAD = 3


class NewHandover(QDialog):
    """Signals:
    begun: the handover is in the library.
    """

    begun = Signal(Edit)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.ui = Ui_NewHandover()
        self.ui.setupUi(self)
        for code, name in (("en", _("English")), ("de", _("German"))):
            self.ui.language_box.addItem(name, code)
        spoken = self.ui.language_box.findData(texts.language())
        self.ui.language_box.setCurrentIndex(max(0, spoken))
        self.ui.leaves_edit.setDate(QDate.currentDate().addMonths(_MONTHS_AHEAD))
        self.ui.expert_edit.textChanged.connect(self._allow_begin)
        self.ui.dated_box.toggled.connect(self._ask_day)
        self.ui.begin_button.clicked.connect(self._begin)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.ui.expert_edit.setFocus()
        self._ask_day()

    @property
    def leaves(self) -> date | None:
        """Return the leaving date, if one is given."""
        return day_of(self.ui.dated_box, self.ui.leaves_edit)

    @Slot()
    def _ask_day(self) -> None:
        ask_day(self.ui.dated_box, self.ui.leaves_edit)

    @Slot()
    def _allow_begin(self) -> None:
        self.ui.begin_button.setEnabled(bool(self.ui.expert_edit.text().strip()))

    @Slot()
    def _begin(self) -> None:
        ui, library = self.ui, self._session.library
        expert, role, challenge = (
            edit.text() for edit in (ui.expert_edit, ui.role_edit, ui.challenge_edit)
        )
        leaves, language = self.leaves, str(ui.language_box.currentData())
        lines = ui.successors_edit.toPlainText().splitlines()
        successors = [line.strip() for line in lines if line.strip()]

        def work() -> Edit:
            return handover.begin(
                library,
                expert,
                role=role,
                leaves=leaves,
                successors=successors,
                challenge=challenge,
                language=language,
            )

        ui.begin_button.setEnabled(False)  # a second click would begin a second one
        self._session.edit(work, None, self._show_begun, self._refuse)

    def _refuse(self, error: CaptureError) -> None:
        self._session.notices.fail(error)
        self._allow_begin()

    def _show_begun(self, edit: Edit) -> None:
        self.accept()
        self.begun.emit(edit)
