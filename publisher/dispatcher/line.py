"""The engine's end of the two pipes between a window and it: a line at a time, and no wait."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any


class Line:
    """Takes the pipes from standard input and output, and puts nothing in their place.

    So no library, and no program that one starts, reads what is for the engine, writes in between,
    or keeps the window from seeing that the engine has ended.
    """

    def __init__(self) -> None:
        self._in, self._out = os.dup(0), os.dup(1)
        nothing = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1):
            os.dup2(nothing, standard)
        os.close(nothing)
        never_waits(self._out)  # a window that stands still keeps no delivery waiting

    def hear(self, look: Callable[[], object]) -> None:
        """Call `look` whenever something comes, and return when the window is gone."""
        # Not through `sys.stdin`: Python aborts when it ends while a thread reads there.
        with suppress(OSError):
            while os.read(self._in, 4096):
                look()

    def say(self, **what: Any) -> None:
        """Say a JSON object, whole or not at all: nobody may be there, or nobody listens."""
        with suppress(OSError):
            os.write(self._out, json.dumps(what).encode() + b"\n")


def never_waits(pipe: int) -> None:
    """Have a write fail where it would wait for a reader that stands still.

    On Windows from Python 3.12 on. Before, it waits once some thousand lines are unread.
    """
    if hasattr(os, "set_blocking"):
        with suppress(OSError):
            os.set_blocking(pipe, False)
