"""The order of the kinds: as a town looks for them, whatever packaging makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import EntryPoint

import pytest

from publisher import registry


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    registry._declared.cache_clear()
    yield
    registry._declared.cache_clear()


def test_kinds_come_as_a_town_uses_them() -> None:
    found = registry.kinds()
    assert found[:4] == ("website", "feed", "cap", "wordpress")
    assert found.index("linkedin") < found.index("telegram") < found.index("email")
    assert found[-3:] == ("apprise", "by_hand", "practice")
    assert registry.family("imio") == "Site web et flux"


def test_what_others_have_written_comes_after(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("zebra", "practice", "annonces", "feed", "website")
    entries = [EntryPoint(name, f"{name}:Kind", registry.GROUP) for name in names]
    monkeypatch.setattr(registry, "entry_points", lambda group: [e for e in entries if group])
    assert registry.kinds() == ("website", "feed", "practice", "annonces", "zebra")
    assert registry.family("zebra") == "Autres"
