"""Adding to a library what a copy of it holds and it does not: nothing is made twice.

Things are known by their ids, which no two things share. What is in the library stays as it is,
changed or discarded; what hangs on a missing thing comes with it.
"""

from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table
from sqlcipher3 import dbapi2

from seci_capture.domain.finding import FoundKind
from seci_capture.storage.search import SearchIndex
from seci_capture.storage.sqlcipher import connect_reading, explained
from seci_capture.storage.tables import (
    METADATA,
    evidence,
    findable,
    knowledge_items,
    marks,
    speakers,
    task_progress,
    transcripts,
    windows,
    words,
)
from seci_capture.storage.transcripts import LAST_NUMBER

_Rows = list[tuple[Any, ...]]
_WITHOUT_IDS = (evidence, windows, words, findable)
_PLACES: dict[Table, tuple[str, ...]] = {
    speakers: ("recording_id", "number"),
    task_progress: ("successor_id", "item_id"),
}
"""What there is only one of at a time: what stands here stays."""


def add_missing(connection: Connection, copy: Path, key: bytes) -> frozenset[str]:
    """Add what only ``copy`` has, in the transaction that goes on. Returns the ids of it.

    The copy is closed, and of the present schema.
    """
    with explained(copy), closing(connect_reading(copy, key)) as staged:
        merge = _Merge(connection, staged)
        added = [each for table in METADATA.sorted_tables for each in merge.add_things(table)]
        merge.add_evidence()
    return frozenset(added)


class _Merge:
    def __init__(self, connection: Connection, staged: dbapi2.Connection) -> None:
        self._connection = connection
        self._staged = staged
        self._index = SearchIndex(connection)
        self._items: Sequence[str] = ()

    def add_things(self, table: Table) -> Sequence[str]:
        """Add the missing things of a kind, after the kinds to which they belong."""
        if table in _WITHOUT_IDS:
            return ()
        missing = self._missing(table)
        columns = [column.name for column in table.columns if column is not transcripts.c.number]
        for each in missing:
            self._copy(table, columns, "id", each)
        self._let_be_found(table, missing)
        return missing

    def add_evidence(self) -> None:
        """Add the evidence of the items that were added: the others keep their own."""
        columns = [column.name for column in evidence.columns]
        for each in self._items:
            self._copy(evidence, columns, "item_id", each)

    def _missing(self, table: Table) -> list[str]:
        """Return the ids that only the copy has, without those whose place is taken here."""
        known = {row[0] for row in self._ours(f"SELECT id FROM {table.name}")}
        place = ", ".join(("id", *_PLACES.get(table, ())))
        theirs = self._theirs(f"SELECT {place} FROM {table.name}")
        taken: set[tuple[Any, ...]] = set()
        if table in _PLACES:
            ours = self._ours(f"SELECT {place} FROM {table.name} WHERE NOT discarded")
            taken = {row[1:] for row in ours}
        return [row[0] for row in theirs if row[0] not in known and row[1:] not in taken]

    def _let_be_found(self, table: Table, added: Sequence[str]) -> None:
        if table is transcripts:
            for each in added:
                self._add_words(each)
        elif table is knowledge_items:
            self._items = added
            self._say(FoundKind.ITEM, "title || char(10) || statement", table, added)
        elif table is marks:
            self._say(FoundKind.MARK, "note", table, added)

    def _add_words(self, transcript_id: str) -> None:
        query = "SELECT number FROM transcripts WHERE id = ?"
        ((ours,),) = self._ours(query, transcript_id)
        ((theirs,),) = self._theirs(query, transcript_id)
        for table in (windows, words):
            columns = [column.name for column in table.columns if column.name != "transcript"]
            query = f"SELECT {', '.join(columns)} FROM {table.name} WHERE transcript = ?"
            rows = [(ours, *row) for row in self._theirs(query, theirs)]
            self._insert(table, ["transcript", *columns], rows)
        self._index.learn_words(transcript_id, 0, LAST_NUMBER)

    def _say(self, kind: FoundKind, said: str, table: Table, added: Iterable[str]) -> None:
        for each in added:
            ((text,),) = self._theirs(f"SELECT {said} FROM {table.name} WHERE id = ?", each)
            self._index.say(kind, each, text)

    def _copy(self, table: Table, columns: Sequence[str], by: str, value: str) -> None:
        query = f"SELECT {', '.join(columns)} FROM {table.name} WHERE {by} = ?"
        self._insert(table, columns, self._theirs(query, value))

    def _insert(self, table: Table, columns: Sequence[str], rows: _Rows) -> None:
        places = ", ".join("?" for _ in columns)
        statement = f"INSERT INTO {table.name}({', '.join(columns)}) VALUES ({places})"
        if rows:
            self._connection.exec_driver_sql(statement, rows)

    def _ours(self, query: str, *values: object) -> _Rows:
        return [tuple(row) for row in self._connection.exec_driver_sql(query, values)]

    def _theirs(self, query: str, *values: object) -> _Rows:
        rows: _Rows = self._staged.execute(query, values).fetchall()
        return rows
