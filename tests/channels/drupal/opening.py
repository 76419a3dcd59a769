"""The adapter, opened on a double."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import requests

from channels.drupal import DrupalChannel
from channels.drupal.settings import DrupalSettings
from tests.builders import MemoryMedia, access
from tests.servers.drupal import DrupalDouble
from tests.servers.drupal.site import ARTICLE


def opened(
    double: DrupalDouble,
    media: MemoryMedia | None = None,
    *,
    url: str | None = None,
    password: str | None = None,
    **settings: Any,
) -> DrupalChannel:
    """Open the channel on the double itself or on the proxy at `url`."""
    chosen = DrupalSettings(base_url=url or double.url, username="publisher", **settings)
    secret = double.site.password if password is None else password
    return DrupalChannel(chosen, access("site", media, password=secret))


def pages(double: DrupalDouble) -> list[str]:
    """The source of every page that visitors get."""
    nodes = [node for node in double.site.of_kind(ARTICLE) if node.public]
    return [requests.get(f"{double.url}/node/{node.number}", timeout=10).text for node in nodes]


def state(double: DrupalDouble) -> Mapping[str, int]:
    """How many things of each kind the site holds."""
    kinds = [thing.kind for thing in double.site.things.values()]
    return {kind: kinds.count(kind) for kind in sorted(set(kinds))}
