"""Series: what is announced again and again, and the announcements that were planted of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from publisher.storage.types import UtcDateTime

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "series",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("approved_at", UtcDateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("ended_at", UtcDateTime()),
        sa.PrimaryKeyConstraint("id", name="pk_series"),
    )
    op.create_table(
        "occurrence",
        sa.Column("series_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("announcement_id", sa.Text(), nullable=False),
        sa.Column("moved_to", UtcDateTime()),
        sa.PrimaryKeyConstraint("series_id", "day", name="pk_occurrence"),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name="fk_occurrence_series_id_series"
        ),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcement.id"],
            name="fk_occurrence_announcement_id_announcement",
        ),
        sa.UniqueConstraint("announcement_id", name="uq_occurrence_announcement_id"),
    )  # fmt: skip
