"""Where a WordPress site says that its REST interface is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from requests.utils import parse_header_links

RELATION: Final = "https://api.w.org/"


def announced(headers: Mapping[str, str]) -> str | None:
    """Return the interface's address from the Link header of a page, as it is written there."""
    for link in parse_header_links(headers.get("Link", "")):
        if link.get("rel") == RELATION:
            return str(link["url"])
    return None
