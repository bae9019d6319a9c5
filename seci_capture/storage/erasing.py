"""Applying erasures again to a copy that is older than they are."""

from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from seci_capture.storage.keys import derived
from seci_capture.storage.recording_shelf import RecordingShelf
from seci_capture.storage.sqlcipher import connect, explained, transaction

_OF_RECORDING = (
    "SELECT id FROM marks WHERE recording_id = :id"
    " UNION ALL SELECT id FROM transcripts WHERE recording_id = :id"
)
_ERASURE = (
    "DELETE FROM evidence WHERE mark_id IN (SELECT id FROM marks WHERE recording_id = :id)",
    "DELETE FROM findable_text WHERE rowid IN"
    f" (SELECT number FROM findable WHERE owner IN ({_OF_RECORDING}))",
    f"DELETE FROM findable WHERE owner IN ({_OF_RECORDING})",
    "DELETE FROM recordings WHERE id = :id",
)
"""Transcripts, words, speakers and marks go with their recording."""

_FORGET_FOR_GOOD = "INSERT INTO findable_text(findable_text) VALUES ('optimize')"


def erase_again(folder: Path, key: bytes, forgotten: Collection[str]) -> int:
    """Erase the recordings whose keys are gone from a closed library, or that are ``forgotten``.

    Sound of which the database knows nothing goes, too. Returns how many recordings were erased.
    """
    with closing(RecordingShelf(folder, derived(key, "keys.db"))) as shelf:
        for recording_id in forgotten:
            shelf.erase(recording_id)
        database = folder / "library.db"
        erased, left = _erase_all_but(shelf.known(), database, derived(key, database.name))
        for recording_id in (shelf.known() | shelf.present()) - left:
            shelf.erase(recording_id)
    return erased


def _erase_all_but(known: Collection[str], path: Path, key: bytes) -> tuple[int, frozenset[str]]:
    """Erase all other recordings. Returns how many, and which are left."""
    with explained(path), closing(connect(path, key, wal=None)) as connection:
        every = frozenset(row[0] for row in connection.execute("SELECT id FROM recordings"))
        gone = every.difference(known)
        with transaction(connection):
            for recording_id in gone:
                for statement in _ERASURE:
                    connection.execute(statement, {"id": recording_id})
            if gone:
                connection.execute(_FORGET_FOR_GOOD)
    return len(gone), every - gone
