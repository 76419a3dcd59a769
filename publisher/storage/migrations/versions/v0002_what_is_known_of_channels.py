"""What is known of channels before sending: quotas, health; and the key of each delivery's text.

Deliveries accepted before have no key and are never held against a new one: the guard looks back
one day, and giving a key to a long history would make its owner wait for nothing.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from publisher.storage.types import UtcDateTime

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns and the tables."""
    op.add_column("delivery", sa.Column("text_key", sa.Text()))
    op.create_index(
        "ix_delivery_channel_id_text_key_seq", "delivery", ["channel_id", "text_key", "seq"]
    )
    op.add_column("channel", sa.Column("posts_blocked_until", UtcDateTime()))
    op.create_table(
        "quota",
        sa.Column("channel_id", sa.Text(), sa.ForeignKey("channel.id"), primary_key=True),
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("one", sa.Text(), nullable=False),
        sa.Column("many", sa.Text(), nullable=False),
        sa.Column("left", sa.Integer(), nullable=False),
        sa.Column("limit", sa.Integer()),
        sa.Column("resets_at", UtcDateTime()),
        sa.Column("stops", sa.String(20), nullable=False),
        sa.Column("learnt_at", UtcDateTime(), nullable=False),
    )
    op.create_table(
        "health",
        sa.Column("channel_id", sa.Text(), sa.ForeignKey("channel.id"), primary_key=True),
        sa.Column("verdict", sa.String(20)),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("warnings", sa.Text(), nullable=False),
        sa.Column("access_ends_at", UtcDateTime()),
        sa.Column("checked_at", UtcDateTime()),
        sa.Column("claimed_until", UtcDateTime()),
    )
