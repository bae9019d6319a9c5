"""Search, and how far a successor is."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


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
