"""The room Prepare & meet: who leaves, the interviews, and consent before words (socialization)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.domain.handover import Handover, Successor
from seci_capture.domain.interview import Consent, Interview, Part, Participant
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker
from seci_capture.domain.whereabouts import Spot
from seci_capture.gui.events import Changed
from seci_capture.gui.forms.ui_prepare_room import Ui_PrepareRoom
from seci_capture.gui.models.meetings import MeetingRole, MeetingsModel, consent_of
from seci_capture.gui.models.preparation import Meeting, Preparation, read_preparation
from seci_capture.gui.reading import Reading
from seci_capture.gui.room import Room
from seci_capture.gui.session import Session
from seci_capture.gui.socialize.answers import (
    ConsentGiven,
    HandoverChanged,
    InterviewChanged,
    PersonChanged,
    PersonNamed,
    PersonRemoved,
    SuccessorsNamed,
)
from seci_capture.gui.socialize.handover_details import HandoverDetails
from seci_capture.gui.socialize.interview_details import InterviewDetails
from seci_capture.gui.socialize.people import PeopleTable, part_name
from seci_capture.gui.theme import (
    BODY,
    HEADING,
    TITLE,
    draw_warning,
    draw_well,
    set_ground,
    set_type,
)
from seci_capture.gui.widgets.button_keys import press_by, press_within
from seci_capture.gui.widgets.card_delegate import CardDelegate, Index
from seci_capture.services import handover, socialization

_SHOWN_KINDS = (Handover, Successor, Interview, Participant, Consent, Recording, Speaker)


class PrepareRoom(Room):
    """The handover on the left; its interviews and the consent of those who take part.

    Signals:
        handover_wanted: a new handover is wanted.
    """

    handover_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._reading = Reading(session.tasks)
        self._shown: Preparation | None = None
        self._interview_id: str | None = None
        self._asks_consent = False
        self._row = 0
        self._meetings = MeetingsModel(self)
        self.ui = Ui_PrepareRoom()
        self.ui.setupUi(self)
        self.details = HandoverDetails(self.ui, self)
        self.interview = InterviewDetails(self.ui, self)
        self.people = PeopleTable(writable=session.writable)
        self._dress()
        self._connect()
        self._show(None)

    def reload(self) -> None:
        """Read the handover with its interviews."""
        library, handover_id = self.session.library, self.handover_id
        if handover_id is None:
            self._reading.drop()
            self._show(None)
        else:
            self._reading.ask(lambda: read_preparation(library, handover_id), self._show)

    def show_spot(self, spot: Spot, *, play: bool) -> None:  # noqa: ARG002 - the room's signature
        """Show an interview."""
        if spot.interview_id:
            self.choose_interview(spot.interview_id)

    def choose_interview(self, interview_id: str) -> None:
        """Show an interview of the handover."""
        self._interview_id = interview_id
        self.reload()

    def ask_consent(self, interview_id: str) -> None:
        """Show an interview, with the first tick in focus that its consent lacks."""
        self._asks_consent = True
        self.choose_interview(interview_id)

    def concerns(self, changed: Changed) -> bool:
        """Say whether people, dates or consent were changed."""
        return changed.changes.touches(*_SHOWN_KINDS)

    def _dress(self) -> None:
        ui = self.ui
        for label in (ui.handover_title, ui.interviews_title):
            set_type(label, HEADING, bold=True)
        set_type(ui.people_title, BODY, bold=True)
        set_type(ui.empty_title, TITLE, bold=True)
        for label in (ui.empty_label, ui.empty_hint):
            set_type(label, BODY, faint=True)
        column = QVBoxLayout(ui.people_area)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.people)
        for part in Part:
            ui.new_part_box.addItem(part_name(part), part.value)
        ui.new_part_box.setCurrentIndex(ui.new_part_box.findData(Part.INTERVIEWER.value))
        ui.consent_label.setMinimumHeight(2 * ui.consent_label.fontMetrics().lineSpacing())
        press_by(ui.add_interview_button, "Ctrl+I")
        ui.interview_list.setModel(self._meetings)
        roles = (MeetingRole.DETAILS, MeetingRole.CONSENT)
        delegate = CardDelegate(roles, _consent_sign, ui.interview_list)
        ui.interview_list.setItemDelegate(delegate)
        for button, keys in (
            (ui.earlier_button, "Alt+Up"),
            (ui.later_button, "Alt+Down"),
            (ui.remove_interview_button, "Del"),
        ):
            press_within(ui.interview_list, button, keys)

    def _connect(self) -> None:
        ui = self.ui
        ui.first_button.clicked.connect(self.handover_wanted)
        ui.first_button.setEnabled(self.session.writable)
        self.details.changed.connect(self._change_handover)
        self.details.named.connect(self._name_successors)
        self.interview.changed.connect(self._change_interview)
        self.people.changed.connect(self._change_person)
        self.people.removed.connect(self._remove_person)
        self.people.consent_given.connect(self._give_consent)
        ui.add_interview_button.clicked.connect(self._add_interview)
        ui.interview_list.selectionModel().currentChanged.connect(self._choose)
        ui.earlier_button.clicked.connect(self._move_earlier)
        ui.later_button.clicked.connect(self._move_later)
        ui.remove_interview_button.clicked.connect(self._remove_interview)
        ui.new_name_edit.textChanged.connect(self._allow_adding)
        ui.new_name_edit.returnPressed.connect(self._add_person)
        ui.add_person_button.clicked.connect(self._add_person)

    # --- showing ---

    def _show(self, shown: Preparation | None) -> None:
        self._shown = shown
        ui, writable = self.ui, self.session.writable
        ui.handover_frame.setEnabled(writable)
        ui.add_interview_button.setEnabled(writable)
        ui.pages.setCurrentWidget(ui.filled_page if shown else ui.empty_page)
        self.details.show_handover(shown)
        self._list(shown.meetings if shown else ())
        self._show_meeting()
        if self._asks_consent and shown:
            self._asks_consent = False
            self._focus_missing()

    def _focus_missing(self) -> None:
        """Go to what consent lacks: somebody's tick, or the name of somebody who takes part."""
        meeting = self._meeting
        missing = meeting.consent.missing if meeting else ()
        field = self.people.rows[missing[0].id].recording if missing else self.ui.new_name_edit
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, field, partial(self.ui.scroll_area.ensureWidgetVisible, field))

    def _list(self, meetings: tuple[Meeting, ...]) -> None:
        known = [each.interview.id for each in meetings]
        if self._interview_id not in known:
            self._interview_id = self._neighbour(known)
        choice = self.ui.interview_list.selectionModel()
        choice.blockSignals(True)
        self._meetings.put(meetings)
        row = self._meetings.index_of(self._interview_id).row()
        self.ui.interview_list.setCurrentIndex(self._meetings.index(row))
        choice.blockSignals(False)
        self.ui.interview_list.viewport().update()  # it was not told of another current row
        self._row = max(row, 0)
        for widget in (self.ui.interview_list, self.ui.interview_tools_area):
            widget.setVisible(bool(meetings))
        self.ui.empty_label.setVisible(not meetings)
        self.ui.interview_frame.setVisible(bool(meetings))
        self._allow_moving()

    def _neighbour(self, known: list[str]) -> str | None:
        """Return the interview that now stands where the chosen one stood."""
        return known[min(self._row, len(known) - 1)] if known else None

    def _allow_moving(self) -> None:
        ui, writable = self.ui, self.session.writable
        last = self._meetings.rowCount() - 1
        ui.earlier_button.setEnabled(writable and self._row > 0)
        ui.later_button.setEnabled(writable and self._row < last)
        ui.remove_interview_button.setEnabled(writable)

    def _show_meeting(self) -> None:
        meeting = self._meeting
        ui, writable = self.ui, self.session.writable
        self.interview.show_interview(meeting.interview if meeting else None)
        self.people.show_meeting(meeting)
        ui.interview_details.setEnabled(writable)
        ui.newcomer.setEnabled(writable)
        if meeting is not None:
            set_ground(ui.consent_frame, "calm" if meeting.consent.releasable else "warning")
            ui.consent_label.setText(consent_of(meeting))

    @property
    def _meeting(self) -> Meeting | None:
        meetings = self._shown.meetings if self._shown else ()
        return next((m for m in meetings if m.interview.id == self._interview_id), None)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        meeting = index.data(MeetingRole.MEETING)
        if isinstance(meeting, Meeting):
            self._interview_id, self._row = meeting.interview.id, index.row()
            self._allow_moving()
            self._show_meeting()

    @Slot()
    def _allow_adding(self) -> None:
        self.ui.add_person_button.setEnabled(bool(self.ui.new_name_edit.text().strip()))

    # --- changing ---

    def _edit(
        self, work: Callable[[], Edit], on_done: Callable[[Edit], None] | None = None
    ) -> None:
        self.session.edit(work, self, on_done, self._take_back)

    def _take_back(self, error: CaptureError) -> None:
        """Say why something was not stored, and show again what is."""
        self.session.notices.fail(error)
        self.reload()

    @Slot(HandoverChanged)
    def _change_handover(self, changed: HandoverChanged) -> None:
        library = self.session.library
        self._edit(lambda: handover.change(library, changed.handover))

    @Slot(SuccessorsNamed)
    def _name_successors(self, named: SuccessorsNamed) -> None:
        library, handover_id = self.session.library, self._shown_id
        self._edit(lambda: handover.name_successors(library, handover_id, named.names))

    @Slot(InterviewChanged)
    def _change_interview(self, changed: InterviewChanged) -> None:
        library = self.session.library
        self._edit(lambda: handover.change_interview(library, changed.interview))

    @Slot()
    def _add_interview(self) -> None:
        library, handover_id = self.session.library, self._shown_id
        self._edit(lambda: handover.add_interview(library, handover_id), self._show_added)

    def _show_added(self, edit: Edit) -> None:
        self._interview_id = edit.made(Interview).id
        self.reload()
        self.ui.theme_edit.setFocus()

    @Slot()
    def _move_earlier(self) -> None:
        self._move(-1)

    @Slot()
    def _move_later(self) -> None:
        self._move(1)

    def _move(self, places: int) -> None:
        library, interview_id = self.session.library, self._interview_id
        if interview_id is not None:
            self._edit(lambda: handover.move_interview(library, interview_id, places))

    @Slot()
    def _remove_interview(self) -> None:
        library, interview_id = self.session.library, self._interview_id
        if interview_id is not None:
            self._edit(lambda: handover.remove_interview(library, interview_id))

    @Slot()
    def _add_person(self) -> None:
        ui = self.ui
        name = ui.new_name_edit.text().strip()
        if name and self._interview_id is not None:
            ui.new_name_edit.clear()
            ui.new_name_edit.setFocus()  # the button is grey by now, and there may be more people
            self._take_in(PersonNamed(name, Part(ui.new_part_box.currentData())))

    def _take_in(self, person: PersonNamed) -> None:
        library, interview_id = self.session.library, self._interview_id or ""
        self._edit(
            lambda: socialization.add_participant(library, interview_id, person.name, person.part)
        )

    @Slot(PersonChanged)
    def _change_person(self, changed: PersonChanged) -> None:
        library = self.session.library
        self._edit(lambda: socialization.change_participant(library, changed.participant))

    @Slot(PersonRemoved)
    def _remove_person(self, removed: PersonRemoved) -> None:
        library, person = self.session.library, removed.participant
        self._edit(lambda: socialization.remove_participant(library, person.id))

    @Slot(ConsentGiven)
    def _give_consent(self, given: ConsentGiven) -> None:
        library, person = self.session.library, given.participant
        self._edit(
            lambda: socialization.give_consent(
                library,
                person.interview_id,
                person.name,
                recording=given.recording,
                clips=given.clips,
                how=given.how,
            )
        )

    @property
    def _shown_id(self) -> str:
        return self._shown.handover.id if self._shown else ""


def _consent_sign(row: Index, painter: QPainter, place: QRectF, palette: QPalette) -> None:
    meeting = row.data(MeetingRole.MEETING)
    agreed = isinstance(meeting, Meeting) and meeting.consent.releasable
    (draw_well if agreed else draw_warning)(painter, place, palette)
