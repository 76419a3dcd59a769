"""The adapter, opened on the session's Plone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from channels.plone import PloneSiteChannel
from channels.plone.settings import PloneSettings
from tests.builders import MemoryMedia, access
from tests.servers.plone.instance import VILLE, Plone


def opened(
    site: Plone,
    user: str = "editor",
    media: MemoryMedia | None = None,
    *,
    url: str | None = None,
    password: str | None = None,
    facts: Mapping[str, Any] | None = None,
    settings: Mapping[str, str] | None = None,
) -> PloneSiteChannel:
    """Open the channel as `user`, on the site itself or on the proxy at `url`."""
    given = {"folder": "/nouvelles", **(settings or {})}
    chosen = PloneSettings(base_url=f"{url or site.url}/{VILLE}", username=user, **given)
    secret = site.password(user) if password is None else password
    return PloneSiteChannel(chosen, access("site", media, facts, password=secret))
