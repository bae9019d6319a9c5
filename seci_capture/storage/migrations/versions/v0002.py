"""Search, and how far a successor is."""

from collections.abc import Iterator
from itertools import chain

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_WINDOW_STEP = 1 << 26
"""The distance between the first words of windows: what is found as one lies in one window."""

_THINGS = (
    "SELECT 'mark', id, 0, note FROM marks WHERE note <> ''"
    " UNION ALL SELECT 'item', id, 0, title || char(10) || statement FROM knowledge_items"
)
_WORDS = (
    "SELECT t.id, w.n, w.text, w.opens FROM words w JOIN transcripts t ON t.number = w.transcript"
    " ORDER BY w.transcript, w.n"
)
_FINDABLE = "INSERT INTO findable(number, kind, owner, place) VALUES (?, ?, ?, ?)"
_TEXT = "INSERT INTO findable_text(rowid, text) VALUES (?, ?)"


def upgrade() -> None:
    """Add the progress of tasks and the index of what can be found."""
    op.create_table(
        "task_progress",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("successor_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("reflection", sa.Text(), nullable=False),
        sa.Column("discarded", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["successor_id"],
            ["successors.id"],
            name=op.f("fk_task_progress_successor_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["knowledge_items.id"],
            name=op.f("fk_task_progress_item_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_progress")),
    )
    for column in ("successor_id", "item_id"):
        op.create_index(op.f(f"ix_task_progress_{column}"), "task_progress", [column], unique=False)
    op.create_table(
        "findable",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_findable")),
        sa.UniqueConstraint("kind", "owner", "place", name=op.f("uq_findable_kind")),
    )
    op.execute(
        "CREATE VIRTUAL TABLE findable_text USING fts5(text, content='', contentless_delete=1,"
        " prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute("INSERT INTO findable_text(findable_text, rank) VALUES('secure-delete', 1)")
    _index_what_is_there()


def _index_what_is_there() -> None:
    """Let what was said, noted and gathered before be found."""
    bind = op.get_bind()
    things = [tuple(row) for row in bind.execute(sa.text(_THINGS))]
    said = (("segment", *segment) for segment in _segments(bind))
    for number, (*what, text) in enumerate(chain(things, said), start=1):
        bind.exec_driver_sql(_FINDABLE, (number, *what))
        bind.exec_driver_sql(_TEXT, (number, text))


def _segments(bind: sa.Connection) -> Iterator[tuple[str, int, str]]:
    """Give the transcript, the first word and the text of each segment."""
    place, texts = ("", 0), list[str]()
    for transcript, n, text, opens in bind.execute(sa.text(_WORDS)):
        same = transcript == place[0] and n // _WINDOW_STEP == place[1] // _WINDOW_STEP
        if opens or not same:
            if texts:
                yield *place, " ".join(texts)
            place, texts = (transcript, n), []
        texts.append(text)
    if texts:
        yield *place, " ".join(texts)
