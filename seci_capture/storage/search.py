"""The index of what was said, noted and gathered, kept in step with it in the same transaction.

The index holds no text (see ``tables.findable``), so what is shown of a hit is read from the rows
that hold it. What is discarded stays in the index and is left out of the answers: undo finds it
again.
"""

from collections.abc import Iterable, Iterator

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, text

from seci_capture.domain.edits import Entity
from seci_capture.domain.finding import FoundKind, Hit, Query
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark
from seci_capture.domain.transcript import WINDOW_STEP, Segment, Word
from seci_capture.storage.tables import findable, transcripts, words

_END = (1 << 63) - 1

_FORGET = text("DELETE FROM findable_text WHERE rowid = :number")
_LEARN = text("INSERT INTO findable_text(rowid, text) VALUES (:number, :text)")

_FIND = text(
    """
    WITH newest(id) AS MATERIALIZED (
        SELECT t.id
        FROM handovers h
        JOIN interviews i ON i.handover_id = h.id AND NOT i.discarded
        JOIN recordings r ON r.interview_id = i.id AND NOT r.discarded
        JOIN transcripts t ON t.number = (
            SELECT v.number FROM transcripts v
            WHERE v.recording_id = r.id AND NOT v.discarded
            ORDER BY v.complete DESC, v.version DESC LIMIT 1)
        WHERE NOT h.discarded)
    SELECT f.kind, f.owner, f.place
    FROM findable_text CROSS JOIN findable f ON f.number = findable_text.rowid
    WHERE findable_text MATCH :expression
    AND CASE f.kind
        WHEN 'segment' THEN f.owner IN (SELECT id FROM newest)
        WHEN 'mark' THEN EXISTS (
            SELECT 1 FROM marks m
            JOIN recordings r ON r.id = m.recording_id AND NOT r.discarded
            JOIN interviews i ON i.id = r.interview_id AND NOT i.discarded
            JOIN handovers h ON h.id = i.handover_id AND NOT h.discarded
            WHERE m.id = f.owner AND NOT m.discarded)
        ELSE EXISTS (
            SELECT 1 FROM knowledge_items k
            JOIN handovers h ON h.id = k.handover_id AND NOT h.discarded
            WHERE k.id = f.owner AND NOT k.discarded)
        END
    ORDER BY findable_text.rank LIMIT :limit
    """
)
"""The cross join keeps the order of the index, which sorts by rank before anything is looked up."""

_SEGMENT = text(
    """
    SELECT w.n, w.text, w.start_ms, w.end_ms, w.permille, w.speaker
    FROM transcripts t JOIN words w ON w.transcript = t.number
    WHERE t.id = :owner AND w.n >= :place AND w.n < coalesce(
        (SELECT min(place) FROM findable
         WHERE kind = 'segment' AND owner = :owner AND place > :place), :end)
    ORDER BY w.n
    """
)


class SearchIndex:
    """The index, seen through one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, query: Query, limit: int) -> list[Hit]:
        """Return what answers a query, best first. What is discarded or out of date does not."""
        if not query.parts:
            return []
        wanted = {"expression": query.expression, "limit": limit}
        rows = self._connection.execute(_FIND, wanted).all()
        return [Hit(FoundKind(kind), owner, place) for kind, owner, place in rows]

    def segment(self, hit: Hit) -> Segment:
        """Return the words of a hit of the kind SEGMENT, as they are now."""
        rows = self._connection.execute(
            _SEGMENT, {"owner": hit.owner, "place": hit.place, "end": _END}
        )
        return Segment(
            tuple(
                Word(n, said, start / 1000, end / 1000, permille / 1000, speaker)
                for n, said, start, end, permille, speaker in rows
            )
        )

    def learn(self, entity: Entity) -> None:
        """Take in what a mark or an item says. Other things say nothing that is searched."""
        if isinstance(entity, Mark):
            self.say(FoundKind.MARK, entity.id, entity.note)
        elif isinstance(entity, KnowledgeItem):
            self.say(FoundKind.ITEM, entity.id, f"{entity.title}\n{entity.statement}")

    def say(self, kind: FoundKind, owner: str, said: str) -> None:
        """Let a mark or an item be found by what it says, and by nothing that it said before."""
        self._forget(kind, owner, 0, 0)
        if said:
            self._put(kind, owner, 0, said)

    def learn_words(self, transcript_id: str, first: int, last: int) -> None:
        """Take in the words of a transcript as they are now from ``first`` to ``last``.

        The segments around them are read again: words may have joined or left them.
        """
        before = self._place(transcript_id, func.max(findable.c.place), findable.c.place < first)
        begin, end = first if before is None else before, self._last(transcript_id, last)
        self._forget(FoundKind.SEGMENT, transcript_id, begin, end)
        for place, said in _segments(self._words(transcript_id, begin, end)):
            self._put(FoundKind.SEGMENT, transcript_id, place, said)

    def _last(self, transcript_id: str, n: int) -> int:
        """Return the last number that belongs to the segment of a word."""
        following = self._place(transcript_id, func.min(findable.c.place), findable.c.place > n)
        return _END if following is None else following - 1

    def _put(self, kind: FoundKind, owner: str, place: int, said: str) -> None:
        row = insert(findable).values(kind=kind.value, owner=owner, place=place)
        number = self._connection.execute(row.returning(findable.c.number)).scalar_one()
        self._connection.execute(_LEARN, {"number": number, "text": said})

    def _forget(self, kind: FoundKind, owner: str, first: int, last: int) -> None:
        known = (findable.c.kind == kind.value) & (findable.c.owner == owner)
        known &= findable.c.place.between(first, last)
        numbers = self._connection.execute(select(findable.c.number).where(known)).scalars().all()
        if numbers:
            self._connection.execute(_FORGET, [{"number": number} for number in numbers])
            self._connection.execute(delete(findable).where(known))

    def _place(
        self, transcript_id: str, which: ColumnElement[int], where: ColumnElement[bool]
    ) -> int | None:
        query = select(which).where(
            findable.c.kind == FoundKind.SEGMENT.value, findable.c.owner == transcript_id, where
        )
        return self._connection.execute(query).scalar_one()

    def _words(self, transcript_id: str, first: int, last: int) -> Iterator[tuple[int, str, bool]]:
        query = (
            select(words.c.n, words.c.text, words.c.opens)
            .join(transcripts, transcripts.c.number == words.c.transcript)
            .where(transcripts.c.id == transcript_id, words.c.n.between(first, last))
            .order_by(words.c.n)
        )
        return ((n, said, opens) for n, said, opens in self._connection.execute(query).all())


def _segments(said: Iterable[tuple[int, str, bool]]) -> Iterator[tuple[int, str]]:
    """Cut words into what is found as one: their segments, which end with their window too."""
    place, window, texts = 0, -1, list[str]()
    for n, word, opens in said:
        if opens or n // WINDOW_STEP != window:
            if texts:
                yield place, " ".join(texts)
            place, window, texts = n, n // WINDOW_STEP, []
        texts.append(word)
    if texts:
        yield place, " ".join(texts)
