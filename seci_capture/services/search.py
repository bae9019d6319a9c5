"""Finding what was said, noted and gathered, over all handovers of a library."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from seci_capture.domain.edits import Entity
from seci_capture.domain.finding import FoundKind, Hit, Query, Snippet, snippet
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker, Transcript
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork

LIMIT = 200
"""More results than these are a reason to type another word."""

T = TypeVar("T", bound=Entity)


@dataclass(frozen=True, slots=True)
class Voice:
    """A stretch of a recording that can be heard, in seconds, with the name of who speaks there."""

    recording_id: str
    start: float
    end: float
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """One answer. ``interview`` is None for items, which belong to the handover as a whole.

    ``number`` is that of the interview among those of its handover, from 1; 0 for items.
    ``owner`` is the id of the transcript, mark or item; ``mark_kind`` is None for what was said;
    ``voice`` is None for an item that has no witness; ``words`` are the numbers of the first and
    the last word that were found, of what was said.
    """

    kind: FoundKind
    owner: str
    handover: Handover
    interview: Interview | None
    snippet: Snippet
    mark_kind: MarkKind | None
    voice: Voice | None
    number: int = 0
    words: tuple[int, int] | None = None


def search(library: Library, typed: str, limit: int = LIMIT) -> tuple[Found, ...]:
    """Return what answers to the words that were typed, best first. Nothing typed is an error."""
    query = Query.read(typed)
    with library.read() as work:
        reader = _Reader(work, query)
        return tuple(reader.found(hit) for hit in work.index.find(query, limit))


class _Reader:
    """Reads what stands behind hits. What many of them share is read once."""

    def __init__(self, work: UnitOfWork, query: Query) -> None:
        self._work = work
        self._query = query
        self._known: dict[tuple[type[Any], str], Any] = {}
        self._names: dict[str, dict[int, str]] = {}
        self._places: dict[str, dict[str, int]] = {}

    def found(self, hit: Hit) -> Found:
        if hit.kind is FoundKind.SEGMENT:
            return self._said(hit)
        if hit.kind is FoundKind.MARK:
            return self._noted(self._work.get(Mark, hit.owner))
        return self._gathered(self._work.get(KnowledgeItem, hit.owner))

    def _said(self, hit: Hit) -> Found:
        transcript = self._get(Transcript, hit.owner)
        segment = self._work.index.segment(hit)
        stretch = self._query.stretch(word.text for word in segment.words)
        found = [segment.words[at] for at in stretch or ()]
        begin = found[0] if found else segment.words[0]
        names = self._speakers(transcript.recording_id)
        speaker = names.get(segment.speaker, "") if segment.speaker is not None else ""
        voice = Voice(transcript.recording_id, begin.start, segment.end, speaker)
        answer = self._heard(FoundKind.SEGMENT, hit.owner, segment.text, None, voice)
        return replace(answer, words=(found[0].n, found[-1].n) if found else None)

    def _noted(self, mark: Mark) -> Found:
        return self._heard(FoundKind.MARK, mark.id, mark.note, mark.kind, _voice(mark))

    def _heard(
        self, kind: FoundKind, owner: str, text: str, mark_kind: MarkKind | None, voice: Voice
    ) -> Found:
        recording = self._get(Recording, voice.recording_id)
        interview = self._get(Interview, recording.interview_id)
        handover = self._get(Handover, interview.handover_id)
        shown = snippet(text, self._query)
        number = self._numbers(handover.id)[interview.id]
        return Found(kind, owner, handover, interview, shown, mark_kind, voice, number)

    def _gathered(self, item: KnowledgeItem) -> Found:
        return Found(
            kind=FoundKind.ITEM,
            owner=item.id,
            handover=self._get(Handover, item.handover_id),
            interview=None,
            snippet=snippet(f"{item.title}. {item.statement}", self._query),
            mark_kind=item.kind,
            voice=next(self._witnesses(item), None),
        )

    def _witnesses(self, item: KnowledgeItem) -> Iterator[Voice]:
        for mark_id in item.evidence:
            mark = self._work.find(Mark, mark_id)
            if mark and self._work.find(Recording, mark.recording_id):
                yield _voice(mark)

    def _get(self, kind: type[T], entity_id: str) -> T:
        if (kind, entity_id) not in self._known:
            self._known[kind, entity_id] = self._work.get(kind, entity_id)
        known: T = self._known[kind, entity_id]
        return known

    def _numbers(self, handover_id: str) -> dict[str, int]:
        if handover_id not in self._places:
            interviews = self._work.all(Interview, handover_id=handover_id)
            self._places[handover_id] = {each.id: n for n, each in enumerate(interviews, start=1)}
        return self._places[handover_id]

    def _speakers(self, recording_id: str) -> dict[int, str]:
        if recording_id not in self._names:
            speakers = self._work.all(Speaker, recording_id=recording_id)
            self._names[recording_id] = {each.number: each.name for each in speakers}
        return self._names[recording_id]


def _voice(mark: Mark) -> Voice:
    return Voice(mark.recording_id, mark.anchor.start, mark.anchor.end)
