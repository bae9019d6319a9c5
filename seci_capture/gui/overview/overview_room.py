"""The overview: what is next for a handover, what waits, what changed, and the other handovers."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seci_capture.domain.golden_path import Standing, Step
from seci_capture.domain.whereabouts import Scene, Spot
from seci_capture.gui.forms.ui_overview_room import Ui_OverviewRoom
from seci_capture.gui.models.backup_state import BackupState
from seci_capture.gui.models.outlook_lines import (
    backup_line,
    interview_lines,
    lately_lines,
    waiting_lines,
)
from seci_capture.gui.models.standings import details
from seci_capture.gui.models.wanted import SpotWanted
from seci_capture.gui.overview.choices import HandoverRemoved, StepChosen
from seci_capture.gui.overview.handovers_card import HandoversCard
from seci_capture.gui.overview.path_view import PathView
from seci_capture.gui.reading import Reading
from seci_capture.gui.room import Room
from seci_capture.gui.session import Session
from seci_capture.gui.theme import BODY, HEADING, TITLE, set_type
from seci_capture.gui.widgets.lines_card import LineChosen, LinesCard
from seci_capture.gui.widgets.sidebar import HandoverChosen
from seci_capture.services import handover
from seci_capture.services.library import Library
from seci_capture.services.outlook import Happening, InterviewState, Outlook, Subject, Waiting
from seci_capture.services.outlook import outlook as look
from seci_capture.services.sample_library import is_sample
from seci_capture.services.standing import standings
from seci_capture.services.texts import _
from seci_capture.services.trying import is_try

_Seen = tuple[tuple[Standing, ...], Outlook]


class OverviewRoom(Room):
    """Signals:
    handover_chosen: another handover is wanted.
    handover_wanted: a new handover is wanted.
    step_chosen: a step of the golden path is to be worked on.
    spot_wanted: an interview, a recording or an item is to be shown.
    items_wanted: marks wait to become items.
    backup_wanted: where copies go, and which there are, is to be shown.
    """

    handover_chosen = Signal(HandoverChosen)
    handover_wanted = Signal()
    step_chosen = Signal(StepChosen)
    spot_wanted = Signal(SpotWanted)
    items_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._reading = Reading(session.tasks)
        self.ui = Ui_OverviewRoom()
        self.ui.setupUi(self)
        self.path = PathView()
        self.interviews = LinesCard(_("Interviews"))
        self.waiting = LinesCard(_("What waits"))
        self.lately = LinesCard(_("What changed lately"))
        self.backup = LinesCard(_("Backup"))
        self._copies = BackupState()
        self.handovers = HandoversCard(writable=session.writable)
        self._arrange()
        self._connect()

    def reload(self) -> None:
        """Read how far the handovers are, and look at the one that is shown."""
        library, handover_id = self.session.library, self.handover_id
        self._reading.ask(lambda: _seen(library, handover_id), self._show)

    @Slot(BackupState)
    def show_backup(self, state: BackupState) -> None:
        """Say how it stands with the copies of the library."""
        self._copies = state
        self.backup.show_lines([backup_line(state)])

    def _arrange(self) -> None:
        ui = self.ui
        column = QVBoxLayout(ui.path_area)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.path)
        for side, cards in (
            (ui.left_cards, (self.interviews, self.handovers, self.backup)),
            (ui.right_cards, (self.waiting, self.lately)),
        ):
            for card in cards:
                side.addWidget(card)
            side.addStretch()
        for label in (ui.empty_title, ui.expert_label):
            set_type(label, TITLE, bold=True)
        for label in (ui.facts_label, ui.empty_label):
            set_type(label, BODY, faint=True)
        set_type(ui.path_title, HEADING, bold=True)
        for button in (ui.first_button, ui.new_button):
            button.setEnabled(self.session.writable)
        library = self.session.library
        self.backup.setVisible(not (is_sample(library) or is_try(library)))

    def _connect(self) -> None:
        for button in (self.ui.first_button, self.ui.new_button):
            button.clicked.connect(self.handover_wanted)
        self.ui.edit_button.clicked.connect(self._edit_details)
        self.path.step_chosen.connect(self.step_chosen)
        self.handovers.chosen.connect(self._choose)
        self.handovers.removed.connect(self._remove)
        for card in (self.interviews, self.waiting, self.lately):
            card.chosen.connect(self._go_to)
        self.backup.chosen.connect(self.backup_wanted)

    def _show(self, seen: _Seen) -> None:
        found, outlook = seen
        self.ui.pages.setCurrentWidget(self.ui.list_page if found else self.ui.empty_page)
        row = self.handovers.show_standings(found, self.handover_id)
        if row < 0:
            return
        self._show_standing(found[row])
        self.show_backup(self._copies)  # "today" may be yesterday by now
        self.interviews.show_lines(
            interview_lines(outlook.interviews),
            _("None yet. Plan the first one in Prepare & meet, and ask for consent there."),
        )
        self.waiting.show_lines(waiting_lines(outlook.waiting), _("Nothing waits."))
        self.lately.show_lines(
            lately_lines(outlook.lately, date.today()),
            _("Nothing yet. What is recorded, marked and made will be told here."),
        )

    def _show_standing(self, standing: Standing) -> None:
        shown = standing.handover
        self.ui.expert_label.setText(shown.expert)
        self.ui.facts_label.setText(details(standing, date.today()))
        self.ui.challenge_label.setText(shown.challenge)
        self.ui.challenge_label.setVisible(bool(shown.challenge))
        self.path.show_standing(standing)

    @Slot(HandoverChosen)
    def _choose(self, chosen: HandoverChosen) -> None:
        if chosen.handover_id != self.handover_id:
            self.handover_chosen.emit(chosen)

    @Slot(HandoverRemoved)
    def _remove(self, removed: HandoverRemoved) -> None:
        library, handover_id = self.session.library, removed.handover.id
        text = _("The handover of {expert} is removed. Undo (Ctrl+Z) brings it back.")
        told = text.format(expert=removed.handover.expert)
        self.session.edit(
            lambda: handover.remove(library, handover_id),
            on_done=partial(self.session.history.offer_undo, told),
        )

    @Slot()
    def _edit_details(self) -> None:
        self.step_chosen.emit(StepChosen(Step.HANDOVER))

    @Slot(LineChosen)
    def _go_to(self, chosen: LineChosen) -> None:
        match chosen.key:
            case Waiting(subject=Subject.MARK):
                self.items_wanted.emit()
            case InterviewState(interview=interview):
                self._want(Subject.INTERVIEW, interview.id)
            case Waiting(subject=subject, first_id=id_) | Happening(subject=subject, first_id=id_):
                self._want(subject, id_)

    def _want(self, subject: Subject, id_: str) -> None:
        handover_id = self.handover_id or ""
        spot = {
            Subject.INTERVIEW: Spot(Scene.SOCIALIZATION, handover_id, interview_id=id_),
            Subject.RECORDING: Spot(Scene.EXTERNALIZATION, handover_id, recording_id=id_),
            Subject.MARK: Spot(Scene.EXTERNALIZATION, handover_id, recording_id=id_),
            Subject.ITEM: Spot(Scene.COMBINATION, handover_id, item_id=id_),
        }[subject]
        self.spot_wanted.emit(SpotWanted(spot))


def _seen(library: Library, handover_id: str | None) -> _Seen:
    return standings(library), look(library, handover_id) if handover_id else Outlook()
