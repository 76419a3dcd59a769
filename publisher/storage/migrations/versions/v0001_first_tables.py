"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from publisher.storage.types import UtcDateTime

revision = "0001"
down_revision = None

COUNTER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create everything."""
    _announcements()
    _channels()
    _deliveries()
    _journal()
    _search()


def _announcements() -> None:
    op.create_table(
        "announcement",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("newest", sa.Integer(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False, index=True),
    )
    op.create_table(
        "revision",
        sa.Column("seq", COUNTER, sa.Identity(always=False), primary_key=True),
        sa.Column("announcement_id", sa.Text(), sa.ForeignKey("announcement.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("accepted_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("announcement_id", "number"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
    )
    op.create_table(
        "media",
        sa.Column("sha256", sa.Text(), primary_key=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
    )


def _channels() -> None:
    op.create_table(
        "channel",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("blocked_until", UtcDateTime()),
        sa.Column("removed_at", UtcDateTime()),
    )
    live = sa.text("removed_at IS NULL")
    op.create_index(
        "uq_channel_live_name",
        "channel",
        ["name_key"],
        unique=True,
        sqlite_where=live,
        postgresql_where=live,
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )


def _deliveries() -> None:
    op.create_table(
        "delivery",
        sa.Column("seq", COUNTER, sa.Identity(always=False), primary_key=True),
        sa.Column("id", sa.Text(), nullable=False, unique=True),
        sa.Column("announcement_id", sa.Text(), sa.ForeignKey("announcement.id"), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.Text(), sa.ForeignKey("channel.id"), nullable=False),
        sa.Column("operation", sa.String(20), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("rendition", sa.Text(), nullable=False),
        sa.Column("without_link", sa.Text()),
        sa.Column("reserved_link", sa.Text()),
        sa.Column("waits_for", sa.Text()),
        sa.Column("waits_until", UtcDateTime()),
        sa.Column("target", sa.Text()),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("next_at", UtcDateTime()),
        sa.Column("progress", sa.Text(), nullable=False),
        sa.Column("receipt", sa.Text()),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("sent", sa.Text()),
        sa.Column("first_armed_at", UtcDateTime()),
        sa.Column("round_from", sa.Integer(), nullable=False),
        sa.Column("look_ups", sa.Integer(), nullable=False),
        sa.Column("uncertain_since", UtcDateTime()),
        sa.Column("lease_owner", sa.Text()),
        sa.Column("lease_until", UtcDateTime()),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_delivery_announcement_id_channel_id", "delivery", ["announcement_id", "channel_id"]
    )
    op.create_index("ix_delivery_state_channel_id", "delivery", ["state", "channel_id"])
    op.create_index("ix_delivery_updated_at", "delivery", ["updated_at"])
    held = sa.text("lease_owner IS NOT NULL")
    op.create_index(
        "uq_delivery_lane",
        "delivery",
        ["channel_id"],
        unique=True,
        sqlite_where=held,
        postgresql_where=held,
    )
    op.create_table(
        "attempt",
        sa.Column("delivery_id", sa.Text(), sa.ForeignKey("delivery.id"), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime()),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(20)),
        sa.Column("error", sa.Text(), nullable=False),
    )


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("seq", COUNTER, primary_key=True, autoincrement=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
    )
    op.create_table(
        "journal_head",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
    )
    op.execute(f"INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, '{'0' * 64}')")


def _search() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE announcement_search USING fts5("
            "announcement_id UNINDEXED, words, prefix='2 3', tokenize='unicode61')"
        )
        return
    op.create_table(
        "announcement_search",
        sa.Column("announcement_id", sa.Text(), primary_key=True),
        sa.Column("words", postgresql.TSVECTOR(), nullable=False),
    )
    op.create_index(
        "ix_announcement_search_words", "announcement_search", ["words"], postgresql_using="gin"
    )
