"""The knowledge pack: what was combined, as a plain value that any document can be written from."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from seci_capture.domain.handover import Handover
from seci_capture.domain.marking import MarkKind


@dataclass(frozen=True, slots=True)
class Quote:
    """What was said, by whom (empty when unknown), in which interview and when (seconds)."""

    mark_id: str
    kind: MarkKind
    text: str
    speaker: str
    interview: str
    held_on: date | None
    start: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class PackItem:
    """An item with its witnesses. ``learned_by`` names the successors who have done its task."""

    id: str
    kind: MarkKind
    title: str
    statement: str
    quotes: tuple[Quote, ...] = ()
    learned_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PackArea:
    """A knowledge area with its items in the handover's order. The name may be empty: no area."""

    name: str
    items: tuple[PackItem, ...]


class GapKind(StrEnum):
    """What a pack must admit."""

    KIND_MISSING = "kind-missing"
    AREA_EMPTY = "area-empty"
    ITEM_WITHOUT_WITNESS = "item-without-witness"
    MARK_UNUSED = "mark-unused"
    NOT_TRANSCRIBED = "not-transcribed"
    TRANSCRIPT_INCOMPLETE = "transcript-incomplete"
    NO_CONSENT = "no-consent"
    NO_SUCCESSOR = "no-successor"
    NO_LEAVING_DATE = "no-leaving-date"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the pack does not cover; ``subject`` is the name of what it concerns.

    ``subject_id`` is the id of that thing, empty where it is nothing with an id.
    """

    kind: GapKind
    subject: str = ""
    subject_id: str = ""


@dataclass(frozen=True, slots=True)
class SourceRecording:
    """A recording behind the pack: name, length in seconds, and what transcribed it."""

    name: str
    seconds: float
    model: str
    language: str


@dataclass(frozen=True, slots=True)
class Source:
    """An interview behind the pack. ``consented`` says that all who speak permitted recording."""

    interview: str
    held_on: date | None
    place: str
    participants: tuple[str, ...]
    consented: bool
    recordings: tuple[SourceRecording, ...]


@dataclass(frozen=True, slots=True)
class KnowledgePack:
    """All that goes into the Word document. ``draft`` holds until the expert released it.

    ``unnamed`` are the ids of recordings in which a voice is quoted that nobody has named yet.
    """

    handover: Handover
    successors: tuple[str, ...]
    written_at: datetime
    areas: tuple[PackArea, ...]
    questions: tuple[Quote, ...]
    gaps: tuple[Gap, ...]
    sources: tuple[Source, ...]
    draft: bool = True
    unnamed: tuple[str, ...] = ()

    @property
    def items(self) -> tuple[PackItem, ...]:
        """Return all items of all areas."""
        return tuple(item for area in self.areas for item in area.items)

    @property
    def glossary(self) -> tuple[PackItem, ...]:
        """Return the concepts by their alphabet: the words a newcomer must learn."""
        concepts = (item for item in self.items if item.kind is MarkKind.CONCEPT)
        return tuple(sorted(concepts, key=lambda item: item.title.casefold()))
