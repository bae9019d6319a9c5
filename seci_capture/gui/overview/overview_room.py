"""The overview: the handovers of the library, and what is next for the one that is chosen."""

from datetime import date

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seci_capture.domain.golden_path import Standing
from seci_capture.gui.forms.ui_overview_room import Ui_OverviewRoom
from seci_capture.gui.models.standings import StandingRole, StandingsModel, details
from seci_capture.gui.overview.choices import StepChosen
from seci_capture.gui.overview.path_view import PathView
from seci_capture.gui.overview.standing_delegate import StandingDelegate
from seci_capture.gui.reading import Reading
from seci_capture.gui.room import Room
from seci_capture.gui.session import Session
from seci_capture.gui.theme import HEADING, TITLE, set_type
from seci_capture.gui.widgets.sidebar import HandoverChosen
from seci_capture.services.standing import standings


class OverviewRoom(Room):
    """Signals:
    handover_chosen: another handover is wanted.
    handover_wanted: a new handover is wanted.
    step_chosen: a step of the golden path is to be worked on.
    """

    handover_chosen = Signal(HandoverChosen)
    handover_wanted = Signal()
    step_chosen = Signal(StepChosen)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._reading = Reading(session.tasks)
        self._model = StandingsModel(self)
        self.ui = Ui_OverviewRoom()
        self.ui.setupUi(self)
        self.path = PathView()
        column = QVBoxLayout(self.ui.path_area)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.path)
        self._dress()
        self.ui.handover_list.setModel(self._model)
        self.ui.handover_list.selectionModel().currentChanged.connect(self._choose)
        self.path.step_chosen.connect(self.step_chosen)
        for button in (self.ui.first_button, self.ui.new_button):
            button.clicked.connect(self.handover_wanted)
            button.setEnabled(session.writable)

    def reload(self) -> None:
        """Read how far the handovers are."""
        library = self.session.library
        self._reading.ask(lambda: standings(library), self._show)

    def _dress(self) -> None:
        for label in (self.ui.list_title, self.ui.path_title):
            set_type(label, HEADING, bold=True)
        for label in (self.ui.empty_title, self.ui.expert_label):
            set_type(label, TITLE, bold=True)
        for label in (self.ui.facts_label, self.ui.empty_label):
            set_type(label, 1.0, faint=True)
        self.ui.handover_list.setItemDelegate(StandingDelegate(self))

    def _show(self, found: tuple[Standing, ...]) -> None:
        self.ui.pages.setCurrentWidget(self.ui.list_page if found else self.ui.empty_page)
        choice = self.ui.handover_list.selectionModel()
        choice.blockSignals(True)
        self._model.show_standings(found)
        row = self._model.row_of(self.handover_id)
        self.ui.handover_list.setCurrentIndex(self._model.index(row))
        choice.blockSignals(False)
        if row >= 0:
            self._show_standing(found[row])

    def _show_standing(self, standing: Standing) -> None:
        handover = standing.handover
        self.ui.expert_label.setText(handover.expert)
        self.ui.facts_label.setText(details(standing, date.today()))
        self.ui.challenge_label.setText(handover.challenge)
        self.ui.challenge_label.setVisible(bool(handover.challenge))
        self.path.show_standing(standing)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        standing = index.data(StandingRole.STANDING)
        if isinstance(standing, Standing) and standing.handover.id != self.handover_id:
            self.handover_chosen.emit(HandoverChosen(standing.handover.id))
