"""The `publisher` command called in this process: that is quicker."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

# Status, standard output and standard error of a call.
Call: TypeAlias = Callable[..., tuple[int, str, str]]


def read(call: Call, *words: str | Path) -> Any:
    """Return what a call prints with --json; fails when it is refused."""
    status, out, err = call(*words, "--json")
    assert status == 0, err
    return json.loads(out)
