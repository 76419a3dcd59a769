"""The search of a SQLite file is numbered as the history is: see publisher/storage/search.py."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Write the index anew; on PostgreSQL it has a key of its own already."""
    if op.get_bind().dialect.name != "sqlite":
        return
    op.execute(
        "CREATE TEMPORARY TABLE found_by AS"
        " SELECT a.place AS place, a.id AS id, s.words AS words"
        " FROM announcement_search AS s JOIN announcement AS a ON a.id = s.announcement_id"
    )
    op.execute("DROP TABLE announcement_search")
    op.execute(
        "CREATE VIRTUAL TABLE announcement_search USING fts5("
        "announcement_id UNINDEXED, words, prefix='2 3', tokenize='unicode61')"
    )
    op.execute(
        "INSERT INTO announcement_search (rowid, announcement_id, words)"
        " SELECT place, id, words FROM found_by ORDER BY place"
    )
    op.execute("DROP TABLE found_by")
