"""What the work of a thread is about: each of its lines in the log says so, also a library's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

_current: Final[ContextVar[Mapping[str, str]]] = ContextVar("about")


@contextmanager
def about(**ids: str) -> Iterator[None]:
    """Name what is worked on, until the block ends: ``about(delivery=…, channel=…)``."""
    token = _current.set({**current(), **ids})
    try:
        yield
    finally:
        _current.reset(token)


def current() -> Mapping[str, str]:
    """Return what this thread works on."""
    return _current.get({})
