"""What the history is filtered by: the kind, the author and the day of each revision."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the indexes; each also gives the order of the history."""
    for column in ("kind", "author", "accepted_at"):
        op.create_index(f"ix_revision_{column}_seq", "revision", [column, "seq"])
