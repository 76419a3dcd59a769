"""What tests of several channels share."""

from __future__ import annotations

import pytest

from channels._plone import films


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The films of tests are small, and go to a Plone in several pieces all the same."""
    monkeypatch.setattr(films, "PIECE", 2000)
