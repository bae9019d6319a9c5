"""What a person sees first of a handover: its interviews, what waits, and what changed lately."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby

from seci_capture.domain.interview import Interview
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Transcript
from seci_capture.services.socialization import ConsentState, consent_in
from seci_capture.services.transcription import latest_in
from seci_capture.services.whole import read_whole
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork

LATELY = 6
"""So many of the last changes are told."""


class Subject(StrEnum):
    """A kind of thing that waits or was changed. It says where a person goes to see to it."""

    INTERVIEW = "interview"
    RECORDING = "recording"
    MARK = "mark"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class InterviewState:
    """An interview and how far it is. ``number`` counts from 1, ``seconds`` is recorded time."""

    interview: Interview
    number: int
    consent: ConsentState
    recordings: int
    transcribed: int
    marks: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """Things of a kind that wait for somebody: for consent, a transcript, an item, evidence."""

    subject: Subject
    names: tuple[str, ...]
    first_id: str


@dataclass(frozen=True, slots=True)
class Happening:
    """Things of a kind that came about on one day. ``name`` and ``first_id`` are of the newest."""

    subject: Subject
    day: date
    count: int
    name: str
    first_id: str
    transcribed: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """All of it, as of one moment."""

    interviews: tuple[InterviewState, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    lately: tuple[Happening, ...] = ()


def outlook(library: Library, handover_id: str) -> Outlook:
    """Look at a handover as a whole. Of one that is gone, nothing is seen."""
    with library.read() as work:
        return _Looking(work, handover_id).outlook()


@dataclass(frozen=True, slots=True)
class _Heard:
    recording: Recording
    transcript: Transcript | None
    marks: tuple[Mark, ...]

    @property
    def transcribed(self) -> bool:
        return self.transcript is not None and self.transcript.complete


class _Looking:
    def __init__(self, work: UnitOfWork, handover_id: str) -> None:
        read_whole(work, [handover_id])
        self._interviews = work.all(Interview, handover_id=handover_id)
        self._items = work.all(KnowledgeItem, handover_id=handover_id)
        self._consents = {each.id: consent_in(work, each.id) for each in self._interviews}
        self._heard = {each.id: tuple(_heard(work, each.id)) for each in self._interviews}
        self._all = tuple(heard for each in self._heard.values() for heard in each)

    def outlook(self) -> Outlook:
        states = tuple(self._state(n, each) for n, each in enumerate(self._interviews, start=1))
        return Outlook(states, tuple(self._waiting()), tuple(_latest(self._happened())))

    def _state(self, number: int, interview: Interview) -> InterviewState:
        heard = self._heard[interview.id]
        return InterviewState(
            interview,
            number,
            self._consents[interview.id],
            recordings=len(heard),
            transcribed=sum(each.transcribed for each in heard),
            marks=sum(len(each.marks) for each in heard),
            seconds=sum(each.recording.seconds for each in heard),
        )

    def _waiting(self) -> Iterator[Waiting]:
        marks = {mark.id: mark for heard in self._all for mark in heard.marks}
        used = {mark_id for item in self._items for mark_id in item.evidence}
        loose = (m for m in marks.values() if m.id not in used and m.kind is not MarkKind.QUESTION)
        unseen = (item for item in self._items if not any(m in marks for m in item.evidence))
        silent = (i for i in self._interviews if not self._consents[i.id].releasable)
        unheard = (h.recording for h in self._all if not h.transcribed)
        for subject, things in (
            (Subject.INTERVIEW, [(each.id, each.theme) for each in silent]),
            (Subject.RECORDING, [(each.id, each.name) for each in unheard]),
            (Subject.MARK, [(each.id, each.anchor.exact) for each in loose]),
            (Subject.ITEM, [(each.id, each.title) for each in unseen]),
        ):
            if things:
                yield Waiting(subject, tuple(name for _id, name in things), things[0][0])

    def _happened(self) -> Iterator[tuple[datetime, Happening]]:
        for interview in self._interviews:
            consents = self._consents[interview.id].consents
            last = {each.participant_id: each for each in consents}  # a later word replaces one
            for consent in last.values():
                yield _once(Subject.INTERVIEW, consent.given_at, interview.theme, interview.id)
        for heard in self._all:
            recording, transcript = heard.recording, heard.transcript
            yield _once(Subject.RECORDING, recording.created_at, recording.name, recording.id)
            if transcript and transcript.complete:
                made = transcript.created_at
                yield _once(Subject.RECORDING, made, recording.name, recording.id, transcribed=True)
            for mark in heard.marks:
                yield _once(Subject.MARK, mark.created_at, mark.anchor.exact, recording.id)
        for item in self._items:
            yield _once(Subject.ITEM, item.created_at, item.title, item.id)


def _heard(work: UnitOfWork, interview_id: str) -> Iterator[_Heard]:
    for each in work.all(Recording, interview_id=interview_id):
        yield _Heard(each, latest_in(work, each.id), work.all(Mark, recording_id=each.id))


def _once(
    subject: Subject, when: datetime, name: str, id_: str, *, transcribed: bool = False
) -> tuple[datetime, Happening]:
    return when, Happening(subject, when.astimezone().date(), 1, name, id_, transcribed)


def _latest(happened: Iterable[tuple[datetime, Happening]]) -> list[Happening]:
    """Return the last changes, newest first; those of a kind and a day that follow are one."""
    ordered = sorted(happened, key=lambda each: each[0], reverse=True)
    alike = groupby(
        (happening for _when, happening in ordered),
        key=lambda each: (each.subject, each.day, each.transcribed),
    )
    told = []
    for _key, group in alike:
        first, *others = group
        told.append(
            Happening(
                first.subject,
                first.day,
                1 + len(others),
                first.name,
                first.first_id,
                first.transcribed,
            )
        )
        if len(told) == LATELY:
            break
    return told
