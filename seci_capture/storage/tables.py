"""The tables of ``library.db``. Migrations bring a library here; a test holds the two together.

What a person takes away is only discarded: undo brings it back, and nothing that hangs on it is
lost. Withdrawal and retention erase for good.
"""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    DDL,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    event,
)

from seci_capture.domain.interview import Part
from seci_capture.domain.learning import TaskState
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.recording import Origin

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A moment, as ISO 8601 text in UTC."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:  # noqa: ARG002
        """Write a moment, which must know its zone."""
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, dialect: Any) -> datetime | None:  # noqa: ARG002
        """Read a moment."""
        return None if value is None else datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A day, as ISO 8601 text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Any) -> str | None:  # noqa: ARG002
        """Write a day."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Any) -> date | None:  # noqa: ARG002
        """Read a day."""
        return None if value is None else date.fromisoformat(value)


class Term(TypeDecorator[StrEnum]):
    """A term of the field: a member of a string enumeration."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Any) -> str | None:  # noqa: ARG002
        """Write a term."""
        return None if value is None else value.value

    def process_result_value(self, value: Any, dialect: Any) -> StrEnum | None:  # noqa: ARG002
        """Read a term."""
        return None if value is None else self.kind(value)


def _id() -> Column[str]:
    return Column("id", Text, primary_key=True)


def _owner(name: str, target: str) -> Column[str]:
    key = ForeignKey(target, ondelete="CASCADE")
    return Column(name, Text, key, nullable=False, index=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _moment(name: str) -> Column[datetime]:
    return Column(name, Moment, nullable=False)


handovers = Table(
    "handovers",
    METADATA,
    _id(),
    _text("expert"),
    _moment("created_at"),
    _text("role"),
    Column("leaves", Day),
    _text("challenge"),
    _text("language"),
    _flag("discarded"),
)

successors = Table(
    "successors",
    METADATA,
    _id(),
    _owner("handover_id", "handovers.id"),
    _text("name"),
    _number("position"),
    _flag("discarded"),
)

knowledge_areas = Table(
    "knowledge_areas",
    METADATA,
    _id(),
    _owner("handover_id", "handovers.id"),
    _text("name"),
    _number("position"),
    _flag("discarded"),
)

interviews = Table(
    "interviews",
    METADATA,
    _id(),
    _owner("handover_id", "handovers.id"),
    _text("theme"),
    Column("held_on", Day),
    _text("place"),
    _number("position"),
    _flag("discarded"),
)

participants = Table(
    "participants",
    METADATA,
    _id(),
    _owner("interview_id", "interviews.id"),
    _text("name"),
    Column("part", Term(Part), nullable=False),
    _number("position"),
    _flag("discarded"),
)

consents = Table(
    "consents",
    METADATA,
    _id(),
    _owner("participant_id", "participants.id"),
    _flag("recording"),
    _flag("clips"),
    _moment("given_at"),
    _text("how"),
    _flag("discarded"),
)

recordings = Table(
    "recordings",
    METADATA,
    _id(),
    _owner("interview_id", "interviews.id"),
    _text("name"),
    _number("sample_rate"),
    _number("channels"),
    _number("samples"),
    _moment("created_at"),
    Column("origin", Term(Origin), nullable=False),
    Column("recorded_at", Moment),
    _flag("ended_early"),
    _number("position"),
    _flag("discarded"),
)

transcripts = Table(
    "transcripts",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _owner("recording_id", "recordings.id"),
    _number("version"),
    _text("model"),
    _text("model_sha256"),
    _moment("created_at"),
    _text("language"),
    _flag("complete"),
    _flag("discarded"),
)

speakers = Table(
    "speakers",
    METADATA,
    _id(),
    _owner("recording_id", "recordings.id"),
    _number("number"),
    _text("name"),
    _flag("discarded"),
)

marks = Table(
    "marks",
    METADATA,
    _id(),
    _owner("recording_id", "recordings.id"),
    Column("kind", Term(MarkKind), nullable=False),
    _moment("created_at"),
    _text("note"),
    _owner("transcript_id", "transcripts.id"),
    _number("first_word"),
    _number("last_word"),
    _number("position"),
    _text("exact"),
    _text("prefix"),
    _text("suffix"),
    _number("start_ms"),
    _number("end_ms"),
    _flag("discarded"),
)

knowledge_items = Table(
    "knowledge_items",
    METADATA,
    _id(),
    _owner("handover_id", "handovers.id"),
    Column("kind", Term(MarkKind), nullable=False),
    _text("title"),
    _text("statement"),
    _moment("created_at"),
    Column("area_id", Text, ForeignKey("knowledge_areas.id"), index=True),
    _number("position"),
    _flag("discarded"),
)

evidence = Table(
    "evidence",
    METADATA,
    Column("item_id", Text, ForeignKey("knowledge_items.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("mark_id", Text, ForeignKey("marks.id"), nullable=False, index=True),
    sqlite_with_rowid=False,
)

windows = Table(
    "windows",
    METADATA,
    Column(
        "transcript",
        Integer,
        ForeignKey("transcripts.number", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("n", Integer, primary_key=True),
    _number("first"),
    _number("last"),
    _flag("done"),
    sqlite_with_rowid=False,
)

words = Table(
    "words",
    METADATA,
    Column(
        "transcript",
        Integer,
        ForeignKey("transcripts.number", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("n", Integer, primary_key=True),
    _text("text"),
    _number("start_ms"),
    _number("end_ms"),
    _number("permille"),
    Column("speaker", Integer),
    _flag("opens"),
    _flag("human"),
    sqlite_with_rowid=False,
)

task_progress = Table(
    "task_progress",
    METADATA,
    _id(),
    _owner("successor_id", "successors.id"),
    _owner("item_id", "knowledge_items.id"),
    Column("state", Term(TaskState), nullable=False),
    _moment("changed_at"),
    _text("reflection"),
    _flag("discarded"),
)

findable = Table(
    "findable",
    METADATA,
    Column("number", Integer, primary_key=True),
    _text("kind"),
    _text("owner"),
    _number("place"),
    UniqueConstraint("kind", "owner", "place"),
)
"""What a search may find: a row of ``findable_text`` belongs to each, by number.

``owner`` is the id of the thing that holds the text, ``place`` the first word of a segment in a
transcript, and 0 elsewhere.
"""

FINDABLE_TEXT = (
    "CREATE VIRTUAL TABLE findable_text USING fts5(text, content='', contentless_delete=1,"
    " prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
)
"""The index holds no text of its own: words are stored once.

What is taken out is struck off a list, and its words leave the file when the index merges: erasing
for good ends with the index's own command ``optimize``. Secure deletion alone does not reach them.
"""

FINDABLE_FORGETS = "INSERT INTO findable_text(findable_text, rank) VALUES('secure-delete', 1)"

for _statement in (FINDABLE_TEXT, FINDABLE_FORGETS):
    event.listen(METADATA, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]
