"""The dictionaries of this computer; without one, a test says which package would bring it."""

from __future__ import annotations

from pathlib import Path

import pytest

from publisher.spelling.dictionaries import advice, find, folders

NOWHERE = Path("no-folder")


def dictionary(language: str) -> Path:
    """The system's dictionary for a language; skips where there is none."""
    found = find(language, folders(NOWHERE))
    if found is None:
        pytest.skip(str(advice(language, NOWHERE)))
    return found
