"""Each kind has its page in docs/channels, which names what every officer may want to change."""

from __future__ import annotations

from pathlib import Path

import pytest

from publisher import registry
from publisher.settings import fields_of

PAGES = Path(__file__).parents[2] / "docs" / "channels"
TOLD = "../liens-et-fils.md"


@pytest.mark.parametrize("kind", sorted(registry.kinds()))
def test_the_page_names_the_settings_of_links_and_threads(kind: str) -> None:
    settings = {field.name for field in fields_of(registry.kind(kind).settings_type)}
    page = (PAGES / f"{kind}.md").read_text("utf-8")
    lines = page.splitlines()
    for name in ("link_tags", "utm_source", "utm_medium", "utm_campaign", "long_text"):
        told = [line for line in lines if f"`{name}`" in line and TOLD in line]
        assert len(told) == (name in settings), name
