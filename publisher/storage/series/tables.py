"""The tables of series; migrations/ makes them, with those of storage/tables.py."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from publisher.series import Series
from publisher.storage.tables import metadata
from publisher.storage.types import Encoded, Prose, UtcDateTime

series: Final = Table(
    "series",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", Encoded[Series](Series), nullable=False),
    Column("title", Prose, nullable=False),
    Column("author", Prose, nullable=False),  # who approved the revision
    Column("approved_at", UtcDateTime, nullable=False),  # nothing of before is planted
    Column("version", Integer, nullable=False),  # counts every change, a skipped date included
    Column("ended_at", UtcDateTime),  # stopped by a person
)

# The day tells the occurrence: no second one can be planted, whoever tries.
occurrence: Final = Table(
    "occurrence",
    metadata,
    Column("series_id", Text, ForeignKey("series.id"), primary_key=True),
    Column("day", Text, primary_key=True),  # ISO 8601
    Column("announcement_id", Text, ForeignKey("announcement.id"), nullable=False, unique=True),
    Column("moved_to", UtcDateTime),  # by a person, apart from the others
)
