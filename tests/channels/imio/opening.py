"""The adapter, opened on the session's news server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from channels.imio import ImioChannel
from channels.imio.settings import ImioSettings
from tests.builders import MemoryMedia, access
from tests.servers.plone.instance import FOLDERS, NEWS, Plone

FOLDER = FOLDERS[NEWS][0]


def opened(
    server: Plone,
    user: str = "editor",
    media: MemoryMedia | None = None,
    *,
    url: str | None = None,
    password: str | None = None,
    facts: Mapping[str, Any] | None = None,
    settings: Mapping[str, str] | None = None,
) -> ImioChannel:
    """Open the channel as `user`, on the server itself or on the proxy at `url`."""
    given = {"folder": f"/{FOLDER}", **(settings or {})}
    chosen = ImioSettings(base_url=f"{url or server.url}/{NEWS}", username=user, **given)
    secret = server.password(user) if password is None else password
    return ImioChannel(chosen, access("actualites", media, facts, password=secret))
