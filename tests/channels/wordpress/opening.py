"""The adapter, opened on the session's WordPress."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from channels.wordpress import WordPressChannel
from channels.wordpress.settings import WordPressSettings
from tests.builders import MemoryMedia, access
from tests.servers.wordpress.site import WordPress


def opened(
    site: WordPress,
    user: str = "editor",
    media: MemoryMedia | None = None,
    *,
    url: str | None = None,
    password: str | None = None,
    facts: Mapping[str, Any] | None = None,
    settings: Mapping[str, str] | None = None,
) -> WordPressChannel:
    """Open the channel as `user`, on the site itself or on the proxy at `url`."""
    chosen = WordPressSettings(base_url=url or site.url, username=user, **(settings or {}))
    secret = site.passwords[user] if password is None else password
    return WordPressChannel(chosen, access("site", media, facts, password=secret))
