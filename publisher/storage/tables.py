"""The tables, as the code reads and writes them; migrations/ brings a database to this shape."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Enum,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from publisher.announcement import Announcement, Draft
from publisher.channel import Receipt, Stops
from publisher.delivery import Operation, State
from publisher.health import Verdict
from publisher.rendition import Rendition
from publisher.storage.types import Encoded, Prose, UtcDateTime

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
# SQLite counts rows by itself in an INTEGER primary key only.
Counter: Final = BigInteger().with_variant(Integer(), "sqlite")


def _word(kind: type[StrEnum]) -> Enum:
    """Keep the value of an enumeration as its word, without a type of the database's own."""
    return Enum(
        kind, native_enum=False, length=20, values_callable=lambda all: [one.value for one in all]
    )


def _counted(name: str) -> Column[Any]:
    return Column(name, Counter, Identity(always=False), primary_key=True)


announcement: Final = Table(
    "announcement",
    metadata,
    Column("id", Text, primary_key=True),
    Column("newest", Integer, nullable=False),  # revision number
    # Where it stands in the history: the `seq` of its newest revision.
    Column("place", BigInteger, nullable=False, index=True),
    # When the newest revision ends; NULL: never, or what was to be done then is in the outbox.
    Column("expires_at", UtcDateTime, index=True),
    # When what it tells of takes place.
    Column("event_start", UtcDateTime, index=True),
    Column("event_end", UtcDateTime),
)

revision: Final = Table(
    "revision",
    metadata,
    _counted("seq"),
    Column("announcement_id", Text, ForeignKey("announcement.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("title", Prose, nullable=False),
    Column("kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("content", Encoded[Announcement](Announcement), nullable=False),
    Column("sha256", Text, nullable=False),  # of the content as it is stored
    Column("author", Prose, nullable=False),
    Column("accepted_at", UtcDateTime, nullable=False),
    UniqueConstraint("announcement_id", "number"),
    sqlite_autoincrement=True,
)
# What the history is filtered by, each in the order of the history.
Index("ix_revision_kind_seq", revision.c.kind, revision.c.seq)
Index("ix_revision_author_seq", revision.c.author, revision.c.seq)
Index("ix_revision_accepted_at_seq", revision.c.accepted_at, revision.c.seq)
# Of before Publisher: their `accepted_at` is the day on which they were published.
Index(
    "ix_revision_past",
    revision.c.accepted_at,
    sqlite_where=text("seq < 0"),
    postgresql_where=text("seq < 0"),
)

media: Final = Table(
    "media",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
)

film: Final = Table(
    "film",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),  # bytes; 0: not all of its parts are there
    Column("kept_at", UtcDateTime, nullable=False),
    Column("lasting", Boolean, nullable=False),  # a revision shows it: it is never forgotten
)
film_part: Final = Table(
    "film_part",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),  # from 0
    Column("content", LargeBinary, nullable=False),
)

channel: Final = Table(
    "channel",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Prose, nullable=False),
    Column("name_key", Prose, nullable=False),  # folded: no two names that read the same
    Column("kind", Text, nullable=False),
    Column("settings", Encoded[dict[str, str]](dict[str, str]), nullable=False),
    Column("facts", Encoded[dict[str, Any]](dict[str, Any]), nullable=False),
    Column("position", Integer, nullable=False),
    Column("colour", Text, nullable=False, server_default=""),  # a Hue; "": that of the kind
    Column("blocked_until", UtcDateTime),  # the platform asked to wait
    Column("posts_blocked_until", UtcDateTime),  # it takes no new post before; the rest, it does
    Column("removed_at", UtcDateTime),
)
Index(
    "uq_channel_live_name",
    channel.c.name_key,
    unique=True,
    sqlite_where=text("removed_at IS NULL"),
    postgresql_where=text("removed_at IS NULL"),
)

# Channels that are chosen together, by officers; what Publisher makes up itself has no row.
channel_group: Final = Table(
    "channel_group",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Prose, nullable=False),
    Column("name_key", Prose, nullable=False, unique=True),  # folded
)
channel_group_member: Final = Table(
    "channel_group_member",
    metadata,
    Column("group_id", Text, ForeignKey("channel_group.id"), primary_key=True),
    Column("channel_id", Text, ForeignKey("channel.id"), primary_key=True),
)

delivery: Final = Table(
    "delivery",
    metadata,
    _counted("seq"),
    Column("id", Text, nullable=False, unique=True),
    Column("announcement_id", Text, ForeignKey("announcement.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("channel_id", Text, ForeignKey("channel.id"), nullable=False),
    Column("operation", _word(Operation), nullable=False),
    Column("state", _word(State), nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("rendition", Encoded[Rendition](Rendition), nullable=False),
    Column("without_link", Encoded[Rendition](Rendition)),
    Column("reserved_link", Prose),
    Column("waits_for", Text),
    Column("waits_until", UtcDateTime),
    Column("target", Encoded[Receipt](Receipt)),
    Column("reason", Prose, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("next_at", UtcDateTime),
    Column("progress", Encoded[dict[str, str]](dict[str, str]), nullable=False),
    Column("receipt", Encoded[Receipt](Receipt)),
    Column("error", Prose, nullable=False),
    Column("sent", Encoded[Rendition](Rendition)),
    Column("first_armed_at", UtcDateTime),
    Column("text_key", Text),  # publisher.likeness; NULL: older than the guard, or nothing to read
    # What only the engine reads.
    Column("round_from", Integer, nullable=False),  # attempts before a person set it going again
    Column("look_ups", Integer, nullable=False),  # times read back since it became uncertain
    Column("uncertain_since", UtcDateTime),
    Column("lease_owner", Text),
    Column("lease_until", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_delivery_announcement_id_channel_id", delivery.c.announcement_id, delivery.c.channel_id)
Index("ix_delivery_state_channel_id", delivery.c.state, delivery.c.channel_id)
Index("ix_delivery_updated_at", delivery.c.updated_at)
Index("ix_delivery_due_at", delivery.c.due_at)
# With `seq`, the newest of equal texts is found at once, however often a town says good morning.
Index(
    "ix_delivery_channel_id_text_key_seq",
    delivery.c.channel_id,
    delivery.c.text_key,
    delivery.c.seq,
)
# The lane: whoever works on a channel holds it alone, whatever the code believes.
Index(
    "uq_delivery_lane",
    delivery.c.channel_id,
    unique=True,
    sqlite_where=text("lease_owner IS NOT NULL"),
    postgresql_where=text("lease_owner IS NOT NULL"),
)

attempt: Final = Table(
    "attempt",
    metadata,
    Column("delivery_id", Text, ForeignKey("delivery.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("started_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("owner", Text, nullable=False),
    Column("outcome", _word(State)),
    Column("error", Prose, nullable=False),
)

# What the platforms last said of what they still take.
quota: Final = Table(
    "quota",
    metadata,
    Column("channel_id", Text, ForeignKey("channel.id"), primary_key=True),
    Column("name", Text, primary_key=True),
    Column("one", Prose, nullable=False),
    Column("many", Prose, nullable=False),
    Column("left", Integer, nullable=False),
    Column("limit", Integer),
    Column("resets_at", UtcDateTime),
    Column("stops", _word(Stops), nullable=False),
    Column("learnt_at", UtcDateTime, nullable=False),
)

# What the last check of each account found; no row, or no verdict, before the first.
health: Final = Table(
    "health",
    metadata,
    Column("channel_id", Text, ForeignKey("channel.id"), primary_key=True),
    Column("verdict", _word(Verdict)),
    Column("sentence", Prose, nullable=False),
    Column("warnings", Encoded[tuple[str, ...]](tuple[str, ...]), nullable=False),
    Column("access_ends_at", UtcDateTime),
    Column("checked_at", UtcDateTime),
    Column("claimed_until", UtcDateTime),  # somebody checks it at this moment
)

draft: Final = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", Encoded[Draft](Draft), nullable=False),
    Column("title", Prose, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, index=True),  # the hour that was chosen; NULL: none
)

journal: Final = Table(
    "journal",
    metadata,
    Column("seq", Counter, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),  # exactly the text that was hashed
    Column("actor", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),  # canonical JSON
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
# One row: the end of the chain. Locked by whoever appends; shows when the last entries are gone.
journal_head: Final = Table(
    "journal_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("hash", Text, nullable=False),
)

setting: Final = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Encoded[Any](Any), nullable=False),
)
