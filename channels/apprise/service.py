"""The service behind a notification address, as the library Apprise reaches it.

The library is loaded only when something is sent or tested: it knows far more than a town needs.
It says True or False of a message and nothing more; what it writes in its log holds addresses with
their credentials, and is not kept.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from channels.apprise.bounding import bound
from publisher import leave
from publisher.errors import AuthorizationRevoked
from publisher.redaction import remember
from publisher.sentence import say

PATIENCE: Final = 30.0  # seconds for an answer; the library's own four are too few for a picture
# Pieces of an address that are shorter, or without a digit, are words, and stay readable in logs.
SHORTEST_PART: Final = 8
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Attachment:
    """One picture to send; its file name is all that describes it."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """What a service takes. Limits in characters; None: not known."""

    name: str = "Apprise"
    text_limit: int | None = None
    title_limit: int | None = None  # 0: the title becomes the first line of the text
    pictures: bool = True


class Service:
    """One notification address, understood."""

    def __init__(self, address: str) -> None:
        """Raise `AuthorizationRevoked` when the library does not know such an address."""
        _hide_parts(address)
        self._plugin = _understood(address)

    def facts(self) -> ServiceFacts:
        """Return what the library knows of the service."""
        plugin = self._plugin
        return ServiceFacts(
            name=str(plugin.service_name),
            text_limit=plugin.body_maxlen or None,
            title_limit=max(plugin.title_maxlen, 0),
            pictures=bool(plugin.attachment_support),
        )

    def send(self, title: str, text: str, attachments: Sequence[Attachment]) -> bool:
        """Send one message; False: nobody knows whether it arrived."""
        apprise = _library()
        sender = apprise.Apprise()
        sender.add(self._plugin)
        memory = import_module("apprise.attachment.memory")
        files = apprise.AppriseAttachment()
        for one in attachments:
            files.add(memory.AttachMemory(one.content, one.name, one.media_type))
        leave.ask()
        sent = sender.notify(
            body=text,
            title=title,
            body_format=apprise.NotifyFormat.TEXT,
            attach=files if attachments else None,
        )
        return bool(sent)


def _library() -> Any:
    """Load Apprise, and keep it from writing addresses into the log."""
    library = import_module("apprise")
    logging.getLogger("apprise").setLevel(logging.CRITICAL + 1)
    return library


def _understood(address: str) -> Any:
    apprise = _library()
    plugin: Any = None
    if len(address.split()) == 1:
        plugin = apprise.Apprise.instantiate(address)
    if plugin is None:
        raise AuthorizationRevoked(
            say(
                "Apprise ne comprend pas l'adresse de notification : vérifiez-la, et n'en donnez"
                " qu'une."
            )
        )
    plugin.redirects = False  # an address with a credential leads nowhere else
    plugin.socket_read_timeout = PATIENCE
    bound(plugin)
    return plugin


def _hide_parts(address: str) -> None:
    """Mask also the pieces of the address: the library and its own tools write them elsewhere."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return
    remember(unquote(parts.password or ""))
    pieces: Iterable[str] = (
        parts.username or "",
        parts.netloc.rpartition("@")[2],
        *parts.path.split("/"),
        *(pair.partition("=")[2] for pair in parts.query.split("&")),
    )
    for piece in pieces:
        if len(piece) >= SHORTEST_PART and _DIGIT.search(piece) and "." not in piece:
            remember(piece)
            remember(unquote(piece))
