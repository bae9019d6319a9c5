"""The room Prepare & meet: who leaves, the interviews, and consent before words (socialization)."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.domain.handover import Handover, Successor
from seci_capture.domain.interview import Consent, Interview, Part, Participant
from seci_capture.gui.events import Changed
from seci_capture.gui.forms.ui_prepare_room import Ui_PrepareRoom
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
from seci_capture.gui.theme import HEADING, set_type
from seci_capture.gui.widgets.button_keys import press_by
from seci_capture.services import handover, socialization
from seci_capture.services.texts import _

_SHOWN_KINDS = (Handover, Successor, Interview, Participant, Consent)
_ID = Qt.ItemDataRole.UserRole


class PrepareRoom(Room):
    """The handover on the left; its interviews and the consent of those who take part."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._reading = Reading(session.tasks)
        self._shown: Preparation | None = None
        self._interview_id: str | None = None
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

    def concerns(self, changed: Changed) -> bool:
        """Say whether people, dates or consent were changed."""
        return changed.changes.touches(*_SHOWN_KINDS)

    def _dress(self) -> None:
        ui = self.ui
        for label in (ui.handover_title, ui.interviews_title):
            set_type(label, HEADING, bold=True)
        set_type(ui.people_title, 1.0, bold=True)
        set_type(ui.empty_label, 1.0, faint=True)
        column = QVBoxLayout(ui.people_area)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.people)
        for part in Part:
            ui.new_part_box.addItem(part_name(part), part.value)
        ui.new_part_box.setCurrentIndex(ui.new_part_box.findData(Part.INTERVIEWER.value))
        press_by(ui.add_interview_button, "Ctrl+I")

    def _connect(self) -> None:
        ui = self.ui
        self.details.changed.connect(self._change_handover)
        self.details.named.connect(self._name_successors)
        self.interview.changed.connect(self._change_interview)
        self.people.changed.connect(self._change_person)
        self.people.removed.connect(self._remove_person)
        self.people.consent_given.connect(self._give_consent)
        ui.add_interview_button.clicked.connect(self._add_interview)
        ui.interview_list.currentItemChanged.connect(self._choose)
        ui.new_name_edit.textChanged.connect(self._allow_adding)
        ui.new_name_edit.returnPressed.connect(self._add_person)
        ui.add_person_button.clicked.connect(self._add_person)

    # --- showing ---

    def _show(self, shown: Preparation | None) -> None:
        self._shown = shown
        ui, writable = self.ui, self.session.writable
        ui.handover_frame.setEnabled(writable)
        ui.add_interview_button.setEnabled(writable)
        ui.handover_frame.setVisible(shown is not None)
        ui.add_interview_button.setVisible(shown is not None)
        ui.empty_label.setText(
            _("No interview yet. Add the first one: who asks, when, and where can wait.")
            if shown
            else _("Begin a handover first (Ctrl+N), or choose one at the top left.")
        )
        self.details.show_handover(shown)
        self._list(shown.meetings if shown else ())
        self._show_meeting()

    def _list(self, meetings: tuple[Meeting, ...]) -> None:
        known = [each.interview.id for each in meetings]
        if self._interview_id not in known:
            self._interview_id = known[0] if known else None
        interviews = self.ui.interview_list
        interviews.blockSignals(True)
        interviews.clear()
        for number, meeting in enumerate(meetings, start=1):
            item = QListWidgetItem(_line(number, meeting))
            item.setData(_ID, meeting.interview.id)
            interviews.addItem(item)
            if meeting.interview.id == self._interview_id:
                interviews.setCurrentItem(item)
        interviews.blockSignals(False)
        interviews.setVisible(bool(meetings))
        self.ui.empty_label.setVisible(not meetings)
        self.ui.interview_frame.setVisible(bool(meetings))

    def _show_meeting(self) -> None:
        meeting = self._meeting
        ui, writable = self.ui, self.session.writable
        self.interview.show_interview(meeting.interview if meeting else None)
        self.people.show_meeting(meeting)
        ui.interview_details.setEnabled(writable)
        ui.newcomer.setEnabled(writable)
        ui.warning_frame.setVisible(meeting is not None and not meeting.consent.releasable)
        ui.warning_label.setText(_warning(meeting) if meeting else "")

    @property
    def _meeting(self) -> Meeting | None:
        meetings = self._shown.meetings if self._shown else ()
        return next((m for m in meetings if m.interview.id == self._interview_id), None)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None) -> None:
        self._interview_id = item.data(_ID) if item else None
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
    def _add_person(self) -> None:
        ui = self.ui
        name = ui.new_name_edit.text().strip()
        if name and self._interview_id is not None:
            ui.new_name_edit.clear()
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


def _line(number: int, meeting: Meeting) -> str:
    interview = meeting.interview
    theme = interview.theme or _("Interview {number}").format(number=number)
    day = interview.held_on.isoformat() if interview.held_on else ""
    consent = _("everybody agreed") if meeting.consent.releasable else _("consent is missing")
    return " · ".join(part for part in (theme, day, consent) if part)


def _warning(meeting: Meeting) -> str:
    missing = [person.name for person in meeting.consent.missing]
    if not missing:
        return _("Nothing of this interview can be released until somebody takes part and agrees.")
    if len(missing) == 1:
        text = _("Nothing of this interview can be released until {name} agrees.")
        return text.format(name=missing[0])
    text = _("Nothing of this interview can be released until {names} and {name} agree.")
    return text.format(names=", ".join(missing[:-1]), name=missing[-1])
