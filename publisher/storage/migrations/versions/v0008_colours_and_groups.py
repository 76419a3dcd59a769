"""How channels are told apart and chosen together: their colours, and groups of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from publisher.storage.types import Prose

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column and the tables; every channel keeps the colour of its kind."""
    op.add_column("channel", sa.Column("colour", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "channel_group",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("name", Prose(), nullable=False),
        sa.Column("name_key", Prose(), nullable=False),
        sa.UniqueConstraint("name_key"),
    )
    op.create_table(
        "channel_group_member",
        sa.Column("group_id", sa.Text(), sa.ForeignKey("channel_group.id"), primary_key=True),
        sa.Column("channel_id", sa.Text(), sa.ForeignKey("channel.id"), primary_key=True),
    )
