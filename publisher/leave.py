"""Leave to send: asked before each request that may publish something.

A claim may have ended while its worker stood still: a laptop that slept, a process that was frozen.
The engine says how to ask, for the thread that makes the attempt; whoever sends, asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final


def _free() -> None:
    """Outside an attempt (a test of the connection, a read-back) nobody need be asked."""


_ask: Final = ContextVar[Callable[[], None]]("leave", default=_free)


@contextmanager
def asked_of(ask: Callable[[], None]) -> Iterator[None]:
    """Have every request of this thread ask `ask`, which raises when nothing may be sent."""
    token = _ask.set(ask)
    try:
        yield
    finally:
        _ask.reset(token)


def ask() -> None:
    """Ask for leave to send one request; what is raised must reach the engine untouched."""
    _ask.get()()
