"""The interviews of a handover in their order, for a list of cards."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from seci_capture.gui.models.moments import day_text
from seci_capture.gui.models.preparation import Meeting
from seci_capture.gui.models.rows import Index, RowsModel
from seci_capture.services.naming import interview_name
from seci_capture.services.texts import _


class MeetingRole(IntEnum):
    """What a row holds beside its text."""

    MEETING = Qt.ItemDataRole.UserRole
    DETAILS = Qt.ItemDataRole.UserRole + 1
    CONSENT = Qt.ItemDataRole.UserRole + 2


class MeetingsModel(RowsModel[Meeting]):
    """The interviews of a handover, each with who takes part and what they agreed to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda meeting: meeting.interview.id, parent)

    def data(
        self,
        index: Index,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a view or a screen reader asks of a row."""
        meeting = self.row_at(index)
        if meeting is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return theme_of(index.row() + 1, meeting)
            case MeetingRole.MEETING:
                return meeting
            case MeetingRole.DETAILS:
                return details_of(meeting)
            case MeetingRole.CONSENT:
                return (
                    _("Everybody agreed") if meeting.consent.releasable else _("Consent is missing")
                )
            case Qt.ItemDataRole.AccessibleTextRole:
                roles = (Qt.ItemDataRole.DisplayRole, MeetingRole.DETAILS, MeetingRole.CONSENT)
                return ". ".join(str(self.data(index, role)) for role in roles)
        return None


def theme_of(number: int, meeting: Meeting) -> str:
    """Return what an interview is called: its theme, or else its number."""
    return interview_name(meeting.interview, number)


def details_of(meeting: Meeting) -> str:
    """Say when and where it is, and who takes part."""
    interview, people = meeting.interview, meeting.consent.participants
    parts = (
        day_text(interview.held_on) or _("no date yet"),
        interview.place,
        ", ".join(person.name for person in people),
    )
    return " · ".join(part for part in parts if part)


def consent_of(meeting: Meeting) -> str:
    """Say that everybody agreed, or whose consent is missing and what that means."""
    if meeting.consent.releasable:
        return _("Everybody agreed to being recorded.")
    missing = [person.name for person in meeting.consent.missing]
    if meeting.consent.unnamed and not missing:
        return _(
            "Somebody is heard who is not named here. Nothing of this interview can be released "
            "until they are, and agree."
        )
    if not missing:
        return _("Nothing of this interview can be released until somebody takes part and agrees.")
    if len(missing) == 1:
        text = _("Nothing of this interview can be released until {name} agrees.")
        return text.format(name=missing[0])
    text = _("Nothing of this interview can be released until {names} and {name} agree.")
    return text.format(names=", ".join(missing[:-1]), name=missing[-1])
