"""Who takes part in an interview, and what each of them agreed to."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from seci_capture.domain.interview import Consent, Part, Participant
from seci_capture.gui.models.moments import day_text
from seci_capture.gui.models.preparation import Meeting
from seci_capture.gui.socialize.answers import ConsentGiven, PersonChanged, PersonRemoved
from seci_capture.gui.theme import MEDIUM, NOTE, set_type
from seci_capture.gui.widgets.fields import show_line
from seci_capture.gui.widgets.tab_order import reach_in_place
from seci_capture.services.texts import _


class PeopleTable(QWidget):
    """A card for each participant.

    Signals:
        changed: somebody has another name or part.
        removed: somebody does not take part after all.
        consent_given: somebody said what they agree to.
    """

    changed = Signal(PersonChanged)
    removed = Signal(PersonRemoved)
    consent_given = Signal(ConsentGiven)

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)
        self.rows: dict[str, PersonRow] = {}

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show who takes part in an interview. Cards stay while the same people do."""
        people = meeting.consent.participants if meeting else ()
        if list(self.rows) != [person.id for person in people]:
            self._rebuild(people)
        if meeting is not None:
            for person in people:
                self.rows[person.id].show_person(person, meeting.latest(person.id))

    def _rebuild(self, people: tuple[Participant, ...]) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {person.id: self._new_row() for person in people}
        controls = [each for row in self.rows.values() for each in row.controls]
        reach_in_place(self.parentWidget() or self, controls)

    def _new_row(self) -> "PersonRow":
        row = PersonRow(self)
        row.setEnabled(self._writable)
        row.changed.connect(self.changed)
        row.removed.connect(self.removed)
        row.consent_given.connect(self.consent_given)
        self._column.addWidget(row)
        return row


class PersonRow(QFrame):
    """Who it is, and beneath it what they agreed to, how, and when.

    Signals:
        changed: the person has another name or part.
        removed: the person does not take part after all.
        consent_given: the person said what they agree to.
    """

    changed = Signal(PersonChanged)
    removed = Signal(PersonRemoved)
    consent_given = Signal(ConsentGiven)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._person: Participant | None = None
        self._given: ConsentGiven | None = None
        self.setProperty("card", True)
        self.name = QLineEdit()
        self.part = QComboBox()
        for part in Part:
            self.part.addItem(part_name(part), part.value)
        self.recording = QCheckBox(_("Recording"))
        self.clips = QCheckBox(_("Clips"))
        self.how = QLineEdit()
        self.how.setPlaceholderText(_("e.g. on paper"))
        self.when = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.remove = QToolButton(autoRaise=True)
        self.remove.setText("×")
        self._lay_out()
        self._connect()

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """Return what can be filled in, in the order of reading."""
        return (self.name, self.part, self.remove, self.recording, self.clips, self.how)

    def show_person(self, person: Participant, consent: Consent | None) -> None:
        """Show a participant with their latest word."""
        self._person = person
        recording, clips = (consent.recording, consent.clips) if consent else (False, False)
        how = consent.how if consent else ""
        self._given = ConsentGiven(person, recording, clips, how) if consent else None
        show_line(self.name, person.name)
        self.part.setCurrentIndex(self.part.findData(person.part.value))
        self.recording.setChecked(recording)
        self.clips.setChecked(clips)
        show_line(self.how, how)
        self.how.setEnabled(consent is not None)  # before any word, there is nothing to say how of
        self.when.setText(_said_on(consent))
        self._name_widgets(person.name)

    def _lay_out(self) -> None:
        who, agreed = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (who, (self.name, self.part, self.remove)),
            (agreed, (self.recording, self.clips, self.how)),
        ):
            row.setSpacing(MEDIUM)
            for widget in widgets:
                row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addLayout(who)
        column.addLayout(agreed)
        column.addWidget(self.when)
        set_type(self.when, NOTE, faint=True)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._tell_person)
        self.part.activated.connect(self._tell_person)
        self.recording.clicked.connect(self._tell_consent)
        self.clips.clicked.connect(self._tell_consent)
        self.how.editingFinished.connect(self._tell_how)
        self.remove.clicked.connect(self._tell_removed)

    def _name_widgets(self, name: str) -> None:
        for widget, text in (
            (self.name, _("Name of {person}")),
            (self.part, _("Part of {person}")),
            (self.recording, _("{person} permits the recording")),
            (self.clips, _("{person} lets short clips be kept")),
            (self.how, _("How {person} agreed")),
            (self.remove, _("Remove {person} from the interview")),
        ):
            widget.setAccessibleName(text.format(person=name))
        self.recording.setToolTip(_("The interview may be recorded and transcribed"))
        self.clips.setToolTip(_("Short clips may be kept with what is handed over"))
        self.when.setToolTip(_("The day of this person's latest word"))
        self.remove.setToolTip(_("Does not take part after all"))

    @Slot()
    def _tell_person(self) -> None:
        before = self._person
        if before is None:
            return
        name = self.name.text().strip()
        if not name:  # nobody takes part without a name
            self.name.setText(before.name)
            return
        after = replace(before, name=name, part=Part(self.part.currentData()))
        if after != before:
            self._person = after
            self.changed.emit(PersonChanged(after))

    @Slot()
    def _tell_consent(self) -> None:
        if self._person is None:
            return
        given = ConsentGiven(
            self._person,
            self.recording.isChecked(),
            self.clips.isChecked(),
            self.how.text().strip(),
        )
        if given != self._given:
            self._given = given
            self.consent_given.emit(given)

    @Slot()
    def _tell_how(self) -> None:
        if self._given is not None:
            self._tell_consent()

    @Slot()
    def _tell_removed(self) -> None:
        if self._person is not None:
            self.removed.emit(PersonRemoved(self._person))


def part_name(part: Part) -> str:
    """Return the plain word for what somebody does in an interview."""
    return {
        Part.EXPERT: _("Expert"),
        Part.INTERVIEWER: _("Interviewer"),
        Part.OTHER: _("Other"),
    }[part]


def _said_on(consent: Consent | None) -> str:
    if consent is None:
        return _("not asked yet")
    said = _("on {day}") if consent.recording else _("refused on {day}")
    return said.format(day=day_text(consent.given_at.astimezone().date()))
