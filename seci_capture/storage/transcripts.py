"""The windows and words of transcripts: many small rows, written a window at a time."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.transcript import Passage, Word, WordOrigin
from seci_capture.domain.windows import Window
from seci_capture.storage.search import SearchIndex
from seci_capture.storage.tables import transcripts, windows, words

LAST_NUMBER = (1 << 63) - 1
"""The highest number that a word can have."""

_ORIGIN = {False: WordOrigin.MACHINE, True: WordOrigin.HUMAN}


class TranscriptWords:
    """The words of all transcripts, seen through one connection. Its methods raise NOT_FOUND."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._index = SearchIndex(connection)
        self._numbers: dict[str, int] = {}

    def plan(self, transcript_id: str, planned: Iterable[Window]) -> None:
        """Store the windows of a new transcript, none of them done."""
        number = self._number(transcript_id)
        rows = [
            {"transcript": number, "n": w.n, "first": w.first, "last": w.last, "done": False}
            for w in planned
        ]
        if rows:
            self._connection.execute(insert(windows), rows)

    def open_windows(self, transcript_id: str) -> list[Window]:
        """Return the windows that are still to be transcribed, in order."""
        query = (
            select(windows.c.n, windows.c.first, windows.c.last)
            .where(windows.c.transcript == self._number(transcript_id), ~windows.c.done)
            .order_by(windows.c.n)
        )
        return [Window(*row) for row in self._connection.execute(query)]

    def finish_window(self, transcript_id: str, n: int, heard: Iterable[Word]) -> None:
        """Store the words of a window and tick it off, together or not at all."""
        number = self._number(transcript_id)
        stored = tuple(heard)
        if stored:
            self._connection.execute(insert(words), [_row(number, word) for word in stored])
            self._index.learn_words(transcript_id, stored[0].n, stored[-1].n)
        self._connection.execute(
            update(windows)
            .where(windows.c.transcript == number, windows.c.n == n)
            .values(done=True)
        )

    def set_speakers(self, transcript_id: str, heard: Iterable[Word]) -> None:
        """Store who says each word. What a person said of a word stands."""
        number = self._number(transcript_id)
        rows = [{"word": word.n, "owner": word.speaker} for word in heard]
        if rows:
            self._connection.execute(
                update(words)
                .where(words.c.transcript == number, words.c.n == bindparam("word"))
                .where(words.c.speaker.is_(None))
                .values(speaker=bindparam("owner")),
                rows,
            )

    def words(self, transcript_id: str) -> tuple[Word, ...]:
        """Return the words stored so far, in order."""
        return self.words_between(transcript_id, 0, LAST_NUMBER)

    def words_between(self, transcript_id: str, first: int, last: int) -> tuple[Word, ...]:
        """Return the words numbered ``first`` to ``last``, both included, in order."""
        columns = (
            words.c.n,
            words.c.text,
            words.c.start_ms,
            words.c.end_ms,
            words.c.permille,
            words.c.speaker,
            words.c.opens,
            words.c.human,
        )
        query = (
            select(*columns)
            .where(words.c.transcript == self._number(transcript_id))
            .where(words.c.n.between(first, last))
            .order_by(words.c.n)
        )
        return tuple(
            Word(n, text, start / 1000, end / 1000, permille / 1000, speaker, opens, _ORIGIN[human])
            for n, text, start, end, permille, speaker, opens, human in self._connection.execute(
                query
            )
        )

    def reaching(self, transcript_id: str, first: int, last: int, reach: int) -> tuple[Word, ...]:
        """Return the words numbered ``first`` to ``last`` with ``reach`` words on either side."""
        own = words.c.transcript == self._number(transcript_id)
        earlier = select(words.c.n).where(own, words.c.n < first).order_by(words.c.n.desc())
        later = select(words.c.n).where(own, words.c.n > last).order_by(words.c.n)
        before = self._connection.execute(earlier.limit(reach)).scalars().all()
        behind = self._connection.execute(later.limit(reach)).scalars().all()
        return self.words_between(
            transcript_id, min(before, default=first), max(behind, default=last)
        )

    def text_before(self, transcript_id: str, n: int) -> int:
        """Return the length of the text before a word, in code points."""
        query = select(func.total(func.length(words.c.text) + 1)).where(
            words.c.transcript == self._number(transcript_id), words.c.n < n
        )
        return int(self._connection.execute(query).scalar_one())

    def replace(self, passage: Passage) -> None:
        """Let the words of a passage stand in its place, and be found by a search."""
        number = self._number(passage.transcript_id)
        place = words.c.n.between(passage.first, passage.last)
        self._connection.execute(delete(words).where(words.c.transcript == number, place))
        if passage.words:
            self._connection.execute(insert(words), [_row(number, word) for word in passage.words])
        self._index.learn_words(passage.transcript_id, passage.first, passage.last)

    def transcripts(self) -> list[str]:
        """Return the ids of the transcripts that stand, in the order in which they were begun."""
        query = select(transcripts.c.id).where(~transcripts.c.discarded)
        return list(self._connection.execute(query.order_by(transcripts.c.number)).scalars())

    def count(self, transcript_id: str) -> int:
        """Return the number of words stored so far."""
        query = select(func.count()).where(words.c.transcript == self._number(transcript_id))
        return self._connection.execute(query).scalar_one()

    def _number(self, transcript_id: str) -> int:
        if transcript_id in self._numbers:
            return self._numbers[transcript_id]
        query = select(transcripts.c.number).where(transcripts.c.id == transcript_id)
        number = self._connection.execute(query).scalar_one_or_none()
        if number is None:
            raise CaptureError(Fault.NOT_FOUND, kind="transcript", id=transcript_id)
        self._numbers[transcript_id] = int(number)
        return int(number)


def _row(number: int, word: Word) -> dict[str, object]:
    return {
        "transcript": number,
        "n": word.n,
        "text": word.text,
        "start_ms": round(word.start * 1000),
        "end_ms": round(word.end * 1000),
        "permille": round(word.probability * 1000),
        "speaker": word.speaker,
        "opens": word.opens,
        "human": word.origin is WordOrigin.HUMAN,
    }
