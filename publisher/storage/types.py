"""Column types: instants that are always in UTC, texts that any database takes, domain values."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator

from publisher.codec import canonical, decode, encode

T = TypeVar("T")


def storable(text: str) -> str:
    """Return `text` without what a database refuses: NUL and halves of surrogate pairs."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\x00", "\ufffd")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant in UTC, to the microsecond; a naive one is a mistake of the caller."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive instant cannot be stored: {value!r}")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Prose(TypeDecorator[str]):
    """What a person or a platform wrote."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Encoded(TypeDecorator[T], Generic[T]):
    """A value of the domain as canonical JSON text (publisher.codec)."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: T | None, _dialect: Dialect) -> str | None:
        return None if value is None else storable(canonical(encode(value)))

    def process_result_value(self, value: str | None, _dialect: Dialect) -> T | None:
        if value is None:
            return None
        found: T = decode(self.kind, json.loads(value))
        return found
