"""The tables of the library; migrations/ makes them, with those of storage/tables.py."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, UniqueConstraint

from publisher.announcement import Image
from publisher.storage.tables import metadata
from publisher.storage.types import Encoded, Prose, UtcDateTime

piece: Final = Table(
    "piece",
    metadata,
    Column("id", Text, primary_key=True),
    Column("sort", Text, nullable=False),
    Column("name_key", Prose, nullable=False),  # folded: no two names that read the same
    Column("content", Encoded[Any](Any), nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("changed_by", Prose, nullable=False),
    UniqueConstraint("sort", "name_key"),
)

# A picture as it was last used: its words, and when. No foreign key: a revision is kept for ever,
# whatever became of the master.
picture: Final = Table(
    "picture",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("content", Encoded[Image](Image), nullable=False),
    Column("words", Text, nullable=False),  # folded, each after a space
    Column("used_at", UtcDateTime, nullable=False),
    Column("offered", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("ix_picture_offered_used_at_sha256", picture.c.offered, picture.c.used_at, picture.c.sha256)

picture_use: Final = Table(
    "picture_use",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("announcement_id", Text, primary_key=True),
)

tag: Final = Table(
    "tag",
    metadata,
    Column("tag_key", Prose, primary_key=True),  # folded
    Column("tag", Prose, nullable=False),  # as it was last written
    Column("used_at", UtcDateTime, nullable=False, index=True),
)
