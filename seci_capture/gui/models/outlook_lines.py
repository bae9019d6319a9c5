"""The outlook on a handover in words, line by line."""

from collections.abc import Iterable
from datetime import date, timedelta

from seci_capture.gui.models.backup_state import BackupState, last_backup
from seci_capture.gui.models.counts import counted
from seci_capture.gui.models.moments import day_text
from seci_capture.gui.widgets.line_button import Line
from seci_capture.services.naming import interview_name
from seci_capture.services.outlook import Happening, InterviewState, Subject, Waiting
from seci_capture.services.texts import _
from seci_capture.services.times import clock

SHOWN = 8
"""So many interviews are shown; the others are in their room."""

_NAMED = 2
_LONGEST = 60


def interview_lines(states: Iterable[InterviewState]) -> list[Line]:
    """Say of each interview when it was and how far it is, the newest first."""
    newest = sorted(states, key=lambda each: (each.interview.held_on or date.min, each.number))
    return [_interview_line(each) for each in reversed(newest[-SHOWN:])]


def waiting_lines(waiting: Iterable[Waiting]) -> list[Line]:
    """Say what waits, and for what."""
    return [Line(_wait(each), _names(each), each, tip=_TIPS[each.subject]()) for each in waiting]


def lately_lines(lately: Iterable[Happening], today: date) -> list[Line]:
    """Say what came about, and when."""
    return [Line(_happening(each), _when(each, today), each) for each in lately]


def backup_line(state: BackupState) -> Line:
    """Say when the last copy was made, and where it is or what went wrong."""
    detail = state.failed or (str(state.folder) if state.folder else "")
    if state.folder is None and not state.failed:
        detail = _("A copy is made each day, on a stick or another drive of yours.")
    return Line(last_backup(state), detail, state, tip=_("See to the copies (Ctrl+Shift+B)"))


def day_name(day: date, today: date) -> str:
    """Call a day by its name when it is near, or by its date."""
    if day == today:
        return _("Today")
    if day == today - timedelta(days=1):
        return _("Yesterday")
    return day_text(day)


def _when(happening: Happening, today: date) -> str:
    parts = (day_name(happening.day, today), _short(happening.name))
    return " · ".join(part for part in parts if part)


def _interview_line(state: InterviewState) -> Line:
    interview = state.interview
    theme = interview_name(interview, state.number)
    parts = (
        day_text(interview.held_on) or _("no date yet"),
        _("everybody agreed") if state.consent.releasable else _("consent is missing"),
        _sound(state),
        counted(_("Marks: {number}"), state.marks) if state.marks else "",
    )
    detail = " · ".join(part for part in parts if part)
    return Line(theme, detail, state, tip=_("Show it in Prepare & meet"))


def _sound(state: InterviewState) -> str:
    if not state.recordings:
        return _("not recorded yet")
    if state.transcribed == state.recordings:
        return _("{length}, transcribed").format(length=clock(state.seconds))
    share = round(100 * state.transcribed / state.recordings)
    return _("{length}, {share} % transcribed").format(length=clock(state.seconds), share=share)


def _wait(waiting: Waiting) -> str:
    number = len(waiting.names)
    one, many = {
        Subject.INTERVIEW: (
            _("Consent is missing in an interview"),
            _("Consent is missing in {number} interviews"),
        ),
        Subject.RECORDING: (
            _("A recording is not transcribed yet"),
            _("{number} recordings are not transcribed yet"),
        ),
        Subject.MARK: (_("A mark is in no item yet"), _("{number} marks are in no item yet")),
        Subject.ITEM: (_("An item has no evidence yet"), _("{number} items have no evidence yet")),
    }[waiting.subject]
    return one if number == 1 else many.format(number=number)


_TIPS = {
    Subject.INTERVIEW: lambda: _("See to it in Prepare & meet"),
    Subject.RECORDING: lambda: _("See to it in Capture"),
    Subject.MARK: lambda: _("See to it in Compile"),
    Subject.ITEM: lambda: _("See to it in Compile"),
}


def _names(waiting: Waiting) -> str:
    named = [_short(name) for name in waiting.names if name.strip()][:_NAMED]
    others = len(waiting.names) - len(named)
    if not named:
        return ""
    text = " · ".join(named)
    return _("{names} and {number} more").format(names=text, number=others) if others else text


def _happening(happening: Happening) -> str:
    number = happening.count
    one, many = {
        (Subject.INTERVIEW, False): (_("Consent was noted"), _("Consent was noted {number} times")),
        (Subject.RECORDING, False): (_("A recording came in"), _("{number} recordings came in")),
        (Subject.RECORDING, True): (
            _("A recording was transcribed"),
            _("{number} recordings were transcribed"),
        ),
        (Subject.MARK, False): (_("A passage was marked"), _("{number} passages were marked")),
        (Subject.ITEM, False): (_("An item was made"), _("{number} items were made")),
    }[happening.subject, happening.transcribed]
    return one if number == 1 else many.format(number=number)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
