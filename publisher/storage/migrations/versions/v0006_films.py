"""Films, in parts beside the masters of the images."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from publisher.storage.types import UtcDateTime

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "film",
        sa.Column("sha256", sa.Text(), primary_key=True),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("kept_at", UtcDateTime(), nullable=False),
        sa.Column("lasting", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "film_part",
        sa.Column("sha256", sa.Text(), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
    )
