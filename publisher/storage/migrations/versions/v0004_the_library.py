"""The library: what a team keeps to write with, and what it used before.

Pictures and tags are taken over from every revision, the oldest first: the last words of a picture
are those that it is offered with.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

from publisher.codec import canonical
from publisher.storage.types import UtcDateTime
from publisher.text.folding import fold, words

revision = "0004"
down_revision = "0003"

_TOGETHER = 500  # rows of one insertion


def upgrade() -> None:
    """Add the tables, and fill them."""
    op.create_table(
        "piece",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("sort", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.UniqueConstraint("sort", "name_key"),
    )
    picture = op.create_table(
        "picture",
        sa.Column("sha256", sa.Text(), primary_key=True),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("used_at", UtcDateTime(), nullable=False),
        sa.Column("offered", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.create_index(
        "ix_picture_offered_used_at_sha256", "picture", ["offered", "used_at", "sha256"]
    )
    picture_use = op.create_table(
        "picture_use",
        sa.Column("sha256", sa.Text(), primary_key=True),
        sa.Column("announcement_id", sa.Text(), primary_key=True),
    )
    tag = op.create_table(
        "tag",
        sa.Column("tag_key", sa.Text(), primary_key=True),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("used_at", UtcDateTime(), nullable=False),
    )
    op.create_index("ix_tag_used_at", "tag", ["used_at"])
    pictures, uses, tags = _found(op.get_bind())
    _insert(picture, list(pictures.values()))
    _insert(picture_use, [{"sha256": sha, "announcement_id": id} for sha, id in uses])
    _insert(tag, list(tags.values()))


def _found(
    connection: sa.Connection,
) -> tuple[dict[str, dict[str, Any]], dict[tuple[str, str], None], dict[str, dict[str, Any]]]:
    pictures: dict[str, dict[str, Any]] = {}
    uses: dict[tuple[str, str], None] = {}
    tags: dict[str, dict[str, Any]] = {}
    for id, content, at in _revisions(connection):
        for image in content.get("images") or ():
            uses[image["sha256"], id] = None
            pictures[image["sha256"]] = {
                "sha256": image["sha256"],
                "content": canonical(image),
                "words": _words(image),
                "used_at": at,
                "offered": True,
                "version": 1,
            }
        for written in content.get("tags") or ():
            if fold(written).strip():
                key = fold(written).strip()
                tags[key] = {"tag_key": key, "tag": written, "used_at": at}
    return pictures, uses, tags


def _revisions(connection: sa.Connection) -> Iterator[tuple[str, dict[str, Any], datetime]]:
    table = sa.table(
        "revision",
        sa.column("seq", sa.BigInteger()),
        sa.column("announcement_id", sa.Text()),
        sa.column("content", sa.Text()),
        sa.column("accepted_at", UtcDateTime()),
    )
    query = sa.select(table.c.announcement_id, table.c.content, table.c.accepted_at)
    rows = connection.execute(query.order_by(table.c.seq).execution_options(yield_per=_TOGETHER))
    for row in rows:
        yield row.announcement_id, json.loads(row.content), row.accepted_at


def _words(image: dict[str, Any]) -> str:
    said = " ".join(str(image.get(part) or "") for part in ("alt", "name", "credit"))
    return "".join(f" {word}" for word in words(said))


def _insert(table: sa.Table, rows: list[dict[str, Any]]) -> None:
    for first in range(0, len(rows), _TOGETHER):
        op.bulk_insert(table, rows[first : first + _TOGETHER])
