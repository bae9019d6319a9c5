"""Gathering a handover into a knowledge pack: items with witnesses, questions, gaps, sources."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from seci_capture.domain.handover import Handover, KnowledgeArea, Successor
from seci_capture.domain.interview import Interview, Part, Participant
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import TaskProgress, TaskState
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.pack import (
    Gap,
    GapKind,
    KnowledgePack,
    PackArea,
    PackItem,
    Quote,
    Source,
    SourceRecording,
)
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker, Transcript
from seci_capture.services.naming import interview_name, is_named
from seci_capture.services.socialization import consent_in
from seci_capture.services.texts import texts
from seci_capture.services.transcription import latest_in
from seci_capture.services.whole import read_whole
from seci_capture.storage.unit_of_work import UnitOfWork

_SOUGHT = (MarkKind.HYPOTHESIS, MarkKind.STORY, MarkKind.CUE, MarkKind.PITFALL, MarkKind.CONTACT)
"""Kinds that a handover should hold at least one of, as elicitation research asks for."""


@dataclass(frozen=True)
class Heard:
    """A recording with its interview, newest transcript, marks and speakers, as far as they are
    named. ``alone`` is the expert's name where nobody else takes part, or empty.
    """

    interview: Interview
    recording: Recording
    transcript: Transcript | None
    marks: tuple[Mark, ...]
    speakers: dict[int, str]
    alone: str

    def speaker(self, number: int | None, language: str) -> str:
        """Return who speaks; empty where nobody has said so and it could be several people."""
        if number is None and len(self.speakers) == 1:
            (number,) = self.speakers  # nobody else is heard
        name = self.speakers.get(number, "") if number is not None else ""
        if number is not None and is_named(name, number, language):
            return name
        return self.alone if len(self.speakers) < 2 else ""


def gather(work: UnitOfWork, handover_id: str, written_at: datetime) -> KnowledgePack:
    """Gather the knowledge pack of a handover. Raises NOT_FOUND."""
    handover = work.get(Handover, handover_id)
    return _Gathering(work, handover).pack(written_at)


class _Gathering:
    def __init__(self, work: UnitOfWork, handover: Handover) -> None:
        read_whole(work, [handover.id])
        self._work = work
        self._handover = handover
        self._interviews = work.all(Interview, handover_id=handover.id)
        self._items = work.all(KnowledgeItem, handover_id=handover.id)
        self._areas = work.all(KnowledgeArea, handover_id=handover.id)
        self._successors = work.all(Successor, handover_id=handover.id)

    def pack(self, written_at: datetime) -> KnowledgePack:
        return KnowledgePack(
            handover=self._handover,
            successors=tuple(each.name for each in self._successors),
            written_at=written_at,
            areas=tuple(self._pack_areas()),
            questions=tuple(q for q in self._quotes.values() if q.kind is MarkKind.QUESTION),
            gaps=tuple(self._gaps()),
            sources=tuple(self._source(interview) for interview in self._interviews),
            unnamed=tuple(self._unnamed()),
        )

    @cached_property
    def _heard(self) -> tuple[Heard, ...]:
        work = self._work
        return tuple(
            Heard(
                interview,
                recording,
                latest_in(work, recording.id),
                work.all(Mark, recording_id=recording.id),
                {s.number: s.name for s in work.all(Speaker, recording_id=recording.id)},
                _alone(work.all(Participant, interview_id=interview.id)),
            )
            for interview in self._interviews
            for recording in work.all(Recording, interview_id=interview.id)
        )

    @cached_property
    def _quotes(self) -> dict[str, Quote]:
        """Return the quotes of all marks. What was taken out of the text is not quoted again."""
        return {
            mark.id: self._quote(heard, mark)
            for heard in self._heard
            for mark in heard.marks
            if not mark.anchor.text_removed
        }

    @cached_property
    def _speakers(self) -> dict[str, int]:
        """Return the number of who speaks in each mark."""
        return self._work.speakers_of_marks([heard.recording.id for heard in self._heard])

    @cached_property
    def _names(self) -> dict[str, str]:
        """Return what the interviews are called, in the language of the handover."""
        gettext = texts(self._handover.language).gettext
        return {
            each.id: interview_name(each, number, gettext)
            for number, each in enumerate(self._interviews, start=1)
        }

    def _quote(self, heard: Heard, mark: Mark) -> Quote:
        place = mark.anchor
        language = self._handover.language
        return Quote(
            mark_id=mark.id,
            kind=mark.kind,
            text=place.exact,
            speaker=heard.speaker(self._speakers.get(mark.id), language),
            interview=self._names[heard.interview.id],
            held_on=heard.interview.held_on,
            start=place.start,
            note=mark.note,
        )

    def _pack_areas(self) -> Iterator[PackArea]:
        for area in self._areas:
            yield PackArea(area.name, self._pack_items({area.id}))
        named = {area.id for area in self._areas}
        loose = self._pack_items({item.area_id for item in self._items} - named)
        if loose:
            yield PackArea("", loose)

    def _pack_items(self, area_ids: Collection[str | None]) -> tuple[PackItem, ...]:
        return tuple(
            PackItem(
                id=item.id,
                kind=item.kind,
                title=item.title,
                statement=item.statement,
                quotes=tuple(self._quotes[id_] for id_ in item.evidence if id_ in self._quotes),
                learned_by=tuple(self._learned.get(item.id, ())),
            )
            for item in self._items
            if item.area_id in area_ids
        )

    @cached_property
    def _learned(self) -> dict[str, list[str]]:
        """Return who has done the task about each item, in the successors' order."""
        names: dict[str, list[str]] = {}
        for successor in self._successors:
            for progress in self._work.all(TaskProgress, successor_id=successor.id):
                if progress.state is TaskState.DONE:
                    names.setdefault(progress.item_id, []).append(successor.name)
        return names

    def _source(self, interview: Interview) -> Source:
        consent = consent_in(self._work, interview.id)
        return Source(
            interview=self._names[interview.id],
            held_on=interview.held_on,
            place=interview.place,
            participants=tuple(person.name for person in consent.participants),
            consented=consent.releasable,
            recordings=tuple(
                SourceRecording(
                    heard.recording.name,
                    heard.recording.seconds,
                    heard.transcript.model if heard.transcript else "",
                    heard.transcript.language if heard.transcript else "",
                )
                for heard in self._heard
                if heard.interview.id == interview.id
            ),
        )

    def _unnamed(self) -> Iterator[str]:
        """Return the recordings in which a voice bears witness that has no name yet."""
        for heard in self._heard:
            quotes = (self._quotes.get(mark.id) for mark in heard.marks if mark.id in self._used)
            if heard.speakers and any(quote and not quote.speaker for quote in quotes):
                yield heard.recording.id

    @cached_property
    def _used(self) -> frozenset[str]:
        """Return the marks that are behind items."""
        return frozenset(mark_id for item in self._items for mark_id in item.evidence)

    def _gaps(self) -> Iterator[Gap]:
        if not self._successors:
            yield Gap(GapKind.NO_SUCCESSOR)
        if self._handover.leaves is None:
            yield Gap(GapKind.NO_LEAVING_DATE)
        yield from self._gaps_of_items()
        yield from self._gaps_of_sound()

    def _gaps_of_items(self) -> Iterator[Gap]:
        marked = {mark.kind for heard in self._heard for mark in heard.marks}
        present = marked | {item.kind for item in self._items}
        yield from (Gap(GapKind.KIND_MISSING, kind) for kind in _SOUGHT if kind not in present)
        filled = {item.area_id for item in self._items}
        yield from (
            Gap(GapKind.AREA_EMPTY, each.name, each.id)
            for each in self._areas
            if each.id not in filled
        )
        yield from (
            Gap(GapKind.ITEM_WITHOUT_WITNESS, item.title, item.id)
            for item in self._items
            if not any(mark_id in self._quotes for mark_id in item.evidence)
        )
        yield from (
            Gap(GapKind.MARK_UNUSED, quote.text, quote.mark_id)
            for quote in self._quotes.values()
            if quote.mark_id not in self._used and quote.kind is not MarkKind.QUESTION
        )

    def _gaps_of_sound(self) -> Iterator[Gap]:
        for heard in self._heard:
            recording = heard.recording
            if heard.transcript is None:
                yield Gap(GapKind.NOT_TRANSCRIBED, recording.name, recording.id)
            elif not heard.transcript.complete:
                yield Gap(GapKind.TRANSCRIPT_INCOMPLETE, recording.name, recording.id)
        for interview in self._interviews:
            if not consent_in(self._work, interview.id).releasable:
                yield Gap(GapKind.NO_CONSENT, self._names[interview.id], interview.id)


def _alone(people: Sequence[Participant]) -> str:
    """Return the name of the expert where nobody else takes part."""
    names = [person.name for person in people if person.part is Part.EXPERT]
    return names[0] if len(people) == len(names) == 1 else ""
