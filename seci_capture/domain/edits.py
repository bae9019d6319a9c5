"""Edits are values that hold what stood before and what stands after (decision 9).

Undo puts back *before*; nothing is ever computed backwards. An edit of several things is one step.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from seci_capture.domain.handover import Handover, KnowledgeArea, Successor
from seci_capture.domain.interview import Consent, Interview, Participant
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import TaskProgress
from seci_capture.domain.marking import Mark
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Passage, Speaker, Transcript

Entity = (
    Handover
    | Successor
    | KnowledgeArea
    | Interview
    | Participant
    | Consent
    | Recording
    | Transcript
    | Speaker
    | Passage
    | Mark
    | KnowledgeItem
    | TaskProgress
)

T = TypeVar("T", bound=Entity)


class Action(StrEnum):
    """What an edit does, named in the history of the window."""

    BEGIN_HANDOVER = "begin-handover"
    CHANGE_HANDOVER = "change-handover"
    REMOVE_HANDOVER = "remove-handover"
    NAME_SUCCESSORS = "name-successors"
    ADD_INTERVIEW = "add-interview"
    CHANGE_INTERVIEW = "change-interview"
    MOVE_INTERVIEW = "move-interview"
    REMOVE_INTERVIEW = "remove-interview"
    ADD_PARTICIPANT = "add-participant"
    CHANGE_PARTICIPANT = "change-participant"
    REMOVE_PARTICIPANT = "remove-participant"
    GIVE_CONSENT = "give-consent"
    IMPORT_RECORDING = "import-recording"
    RECORD = "record"
    RENAME_RECORDING = "rename-recording"
    REMOVE_RECORDING = "remove-recording"
    MOVE_RECORDING = "move-recording"
    TRANSCRIBE = "transcribe"
    NAME_SPEAKER = "name-speaker"
    CORRECT = "correct"
    SPLIT_SENTENCE = "split-sentence"
    JOIN_SENTENCES = "join-sentences"
    GIVE_SPEAKER = "give-speaker"
    MARK = "mark"
    CHANGE_MARK = "change-mark"
    REMOVE_MARK = "remove-mark"
    ADD_ITEM = "add-item"
    CHANGE_ITEM = "change-item"
    REMOVE_ITEM = "remove-item"
    MOVE_ITEM = "move-item"
    JOIN_ITEMS = "join-items"
    RENAME_AREA = "rename-area"
    MOVE_AREA = "move-area"
    REMOVE_AREA = "remove-area"
    SET_TASK = "set-task"
    REFLECT = "reflect"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that appears (no before), changes, or goes (no after).

    What goes is only hidden, with all that hangs on it: so the sound of a recording or the words of
    a transcript need not be held in an edit to come back.
    """

    before: Entity | None
    after: Entity | None

    @property
    def inverse(self) -> "Change":
        """Return the change that puts *before* back."""
        return Change(self.after, self.before)


def led_by(subject_id: str, changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes with that of one thing first: it is what they are about."""

    def follows(change: Change) -> bool:
        subject = change.before or change.after
        return subject is None or subject.id != subject_id

    return tuple(sorted(changes, key=follows))


@dataclass(frozen=True, slots=True)
class Edit:
    """A step a person took. ``subject`` is the word that tells it from others in the history."""

    action: Action
    subject: str
    changes: tuple[Change, ...]

    def made(self, kind: type[T]) -> T:
        """Return the thing of a kind as it stands after the step, the first if there are several.

        Raises :class:`LookupError` when the step leaves none.
        """
        for change in self.changes:
            if isinstance(change.after, kind):
                return change.after
        raise LookupError(kind.__name__)

    @property
    def inverse(self) -> "Edit":
        """Return the edit that takes this one back, last change first."""
        return replace(self, changes=tuple(c.inverse for c in reversed(self.changes)))


def added(entity: Entity) -> Change:
    """Return the change by which ``entity`` appears."""
    return Change(None, entity)


def removed(entity: Entity) -> Change:
    """Return the change by which ``entity`` goes."""
    return Change(entity, None)
