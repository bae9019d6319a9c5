"""From frozen values to rows and back. Rows never leave storage (decision record 0004).

Fields and columns share their names, so one small class serves every kind of thing; marks and
items differ where a field is not a column.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, fields
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, RowMapping, Table, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from seci_capture.domain.edits import Entity
from seci_capture.domain.handover import Handover, KnowledgeArea, Successor
from seci_capture.domain.interview import Consent, Interview, Participant
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import TaskProgress
from seci_capture.domain.marking import Anchor, Mark
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Passage, Speaker, Transcript
from seci_capture.storage import tables
from seci_capture.storage.transcripts import LAST_NUMBER, TranscriptWords

T = TypeVar("T", bound=Entity)
Row = RowMapping

_AT_ONCE = 500
"""Values in one query: the database takes no more than some thousands."""


class Records(Generic[T]):
    """The rows of one kind of thing."""

    def __init__(self, kind: type[T], table: Table) -> None:
        self.kind = kind
        self.table = table
        hidden = ("discarded", "number") if kind is Transcript else ("discarded",)
        self._columns = [column for column in table.columns if column.name not in hidden]

    def put(self, connection: Connection, entity: T) -> None:
        """Write a thing, new or changed."""
        row = self.row(entity) | {"discarded": False}
        statement = insert(self.table).values(**row)
        changed = {name: statement.excluded[name] for name in row if name != "id"}
        connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changed))

    def discard(self, connection: Connection, entity_id: str) -> None:
        """Hide a thing. Putting it again brings it back, with all that hangs on it."""
        hidden = update(self.table).where(self.table.c.id == entity_id).values(discarded=True)
        connection.execute(hidden)

    def select(self, connection: Connection, **where: object) -> list[T]:
        """Return the things whose columns have these values, in their order."""
        query = select(*self._columns).where(~self.table.c.discarded)
        for name, value in where.items():
            query = query.where(self.table.c[name] == value)
        rows = connection.execute(query.order_by(*self._order())).mappings().all()
        return self.entities(connection, rows)

    def select_any(self, connection: Connection, name: str, values: Sequence[str]) -> Iterator[T]:
        """Return the things whose column has any of these values; those of one in their order."""
        for first in range(0, len(values), _AT_ONCE):
            wanted = self.table.c[name].in_(values[first : first + _AT_ONCE])
            query = select(*self._columns).where(~self.table.c.discarded, wanted)
            rows = connection.execute(query.order_by(*self._order())).mappings().all()
            yield from self.entities(connection, rows)

    def ids(self, connection: Connection) -> list[str]:
        """Return all ids, of discarded things too."""
        return list(connection.execute(select(self.table.c.id)).scalars())

    def row(self, entity: T) -> dict[str, Any]:
        """Return the row of a thing."""
        return {field.name: getattr(entity, field.name) for field in fields(entity)}

    def entities(self, connection: Connection, rows: Sequence[Row]) -> list[T]:  # noqa: ARG002
        """Return the things that rows stand for."""
        return [self.kind(**row) for row in rows]

    def _order(self) -> Iterable[Any]:
        wanted = ("position", "version", "created_at", "given_at", "id")
        return [self.table.c[name] for name in wanted if name in self.table.c]


class MarkRecords(Records[Mark]):
    """Marks: their anchor lies in columns of its own, its times in milliseconds."""

    def row(self, entity: Mark) -> dict[str, Any]:
        """Return the row of a mark."""
        row = super().row(entity)
        anchor = asdict(row.pop("anchor"))
        anchor["start_ms"] = round(anchor.pop("start") * 1000)
        anchor["end_ms"] = round(anchor.pop("end") * 1000)
        return row | anchor

    def entities(self, connection: Connection, rows: Sequence[Row]) -> list[Mark]:  # noqa: ARG002
        """Return the marks that rows stand for."""
        own = ("id", "recording_id", "kind", "created_at", "note")
        return [Mark(**{name: row[name] for name in own}, anchor=_anchor(row)) for row in rows]

    def over(self, connection: Connection, transcript_id: str, first: int, last: int) -> list[Mark]:
        """Return the marks over any word numbered ``first`` to ``last`` of a transcript."""
        table = self.table.c
        query = select(*self._columns).where(
            ~table.discarded,
            table.transcript_id == transcript_id,
            table.first_word <= last,
            table.last_word >= first,
        )
        rows = connection.execute(query.order_by(*self._order())).mappings().all()
        return self.entities(connection, rows)

    def speakers(self, connection: Connection, recording_ids: Sequence[str]) -> dict[str, int]:
        """Return the number of who says most of the words of each mark, where that is known."""
        mark, transcript, word = self.table.c, tables.transcripts.c, tables.words.c
        numbers: dict[str, int] = {}
        for first in range(0, len(recording_ids), _AT_ONCE):
            query = (
                select(mark.id, word.speaker)
                .join(tables.transcripts, transcript.id == mark.transcript_id)
                .join(tables.words, word.transcript == transcript.number)
                .where(mark.recording_id.in_(recording_ids[first : first + _AT_ONCE]))
                .where(~mark.discarded, word.speaker.is_not(None))
                .where(word.n.between(mark.first_word, mark.last_word))
                .group_by(mark.id, word.speaker)
                .order_by(func.count(), word.speaker.desc())
            )
            numbers |= {row.id: row.speaker for row in connection.execute(query)}  # the last stands
        return numbers

    def _order(self) -> Iterable[Any]:
        return [self.table.c.start_ms, self.table.c.end_ms, self.table.c.id]


class PassageRecords(Records[Passage]):
    """Passages of transcripts: many rows each. They never go, only their words do."""

    def put(self, connection: Connection, entity: Passage) -> None:
        """Let these words stand in the passage."""
        TranscriptWords(connection).replace(entity)

    def select(self, connection: Connection, **where: object) -> list[Passage]:
        """Return the passage with an id; without one, all words of each transcript."""
        words = TranscriptWords(connection)
        if "id" in where:
            places = [Passage.place(str(where["id"]))]
        else:
            places = [(transcript_id, 0, LAST_NUMBER) for transcript_id in words.transcripts()]
        return [Passage(*place, words.words_between(*place)) for place in places]

    def ids(self, connection: Connection) -> list[str]:
        """Return the ids of all passages."""
        return [passage.id for passage in self.select(connection)]


class ItemRecords(Records[KnowledgeItem]):
    """Knowledge items: their evidence lies in a table of its own."""

    def put(self, connection: Connection, entity: KnowledgeItem) -> None:
        """Write an item and its evidence."""
        super().put(connection, entity)
        evidence = tables.evidence
        connection.execute(delete(evidence).where(evidence.c.item_id == entity.id))
        rows = [
            {"item_id": entity.id, "position": at, "mark_id": mark_id}
            for at, mark_id in enumerate(entity.evidence)
        ]
        if rows:
            connection.execute(insert(evidence), rows)

    def row(self, entity: KnowledgeItem) -> dict[str, Any]:
        """Return the row of an item, without its evidence."""
        row = super().row(entity)
        del row["evidence"]
        return row

    def entities(self, connection: Connection, rows: Sequence[Row]) -> list[KnowledgeItem]:
        """Return the items that rows stand for, with their evidence."""
        evidence = tables.evidence
        marks: dict[str, list[str]] = {row["id"]: [] for row in rows}
        query = (
            select(evidence.c.item_id, evidence.c.mark_id)
            .where(evidence.c.item_id.in_(marks))
            .order_by(evidence.c.item_id, evidence.c.position)
        )
        for item_id, mark_id in connection.execute(query):
            marks[item_id].append(mark_id)
        return [KnowledgeItem(**row, evidence=tuple(marks[row["id"]])) for row in rows]


MARKS = MarkRecords(Mark, tables.marks)

RECORDS: dict[type[Any], Records[Any]] = {
    Handover: Records(Handover, tables.handovers),
    Successor: Records(Successor, tables.successors),
    KnowledgeArea: Records(KnowledgeArea, tables.knowledge_areas),
    Interview: Records(Interview, tables.interviews),
    Participant: Records(Participant, tables.participants),
    Consent: Records(Consent, tables.consents),
    Recording: Records(Recording, tables.recordings),
    Transcript: Records(Transcript, tables.transcripts),
    Speaker: Records(Speaker, tables.speakers),
    Passage: PassageRecords(Passage, tables.words),
    Mark: MARKS,
    KnowledgeItem: ItemRecords(KnowledgeItem, tables.knowledge_items),
    TaskProgress: Records(TaskProgress, tables.task_progress),
}


def _anchor(row: Row) -> Anchor:
    values = {f.name: row[f.name] for f in fields(Anchor) if f.name not in ("start", "end")}
    return Anchor(**values, start=row["start_ms"] / 1000, end=row["end_ms"] / 1000)
