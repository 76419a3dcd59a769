"""The town's logo in every format of the feeds."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from channels.feed import FeedChannel
from tests.channels.feed.conftest import BASE, publish, read
from tests.channels.feed.rules import atom_faults, json_faults, rss_faults

LOGO = f"{BASE}/logo.png"


def test_every_format_names_it(tmp_path: Path, opened: Callable[..., FeedChannel]) -> None:
    publish(opened(logo_url=LOGO))
    assert read(tmp_path, "feed.xml").feed.image.href == LOGO
    assert read(tmp_path, "atom.xml").feed.logo == LOGO
    assert json.loads((tmp_path / "feed.json").read_text("utf-8"))["icon"] == LOGO
    for name, faults in (
        ("feed.xml", rss_faults),
        ("atom.xml", atom_faults),
        ("feed.json", json_faults),
    ):
        assert not faults((tmp_path / name).read_bytes())
