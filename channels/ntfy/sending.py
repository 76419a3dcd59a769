"""From an approved notification to the request that publishes it."""

from __future__ import annotations

import base64
import hashlib
from typing import Final

from channels._pictures import file_name, fitted
from channels.ntfy.limits import ServerFacts, limits_of
from channels.ntfy.rendering import ACTIONS, CLICK, PRIORITY
from publisher.channel import Media
from publisher.rendition import Rendition

SEQUENCE: Final = "X-Sequence-ID"
_HEADERS: Final = {CLICK: "Click", ACTIONS: "Actions", PRIORITY: "Priority"}


def sequence_of(delivery_key: str) -> str:
    """Return the name under which one delivery is shown once, however often it is sent."""
    return hashlib.sha256(delivery_key.encode()).hexdigest()[:24]


def request(
    rendition: Rendition, sequence: str, store: Media, facts: ServerFacts
) -> tuple[dict[str, str], bytes]:
    """Return the headers and the body; raises `ContentRejected` for an unusable picture.

    The body is the picture, or else the text: in a header, a message has its traps.
    """
    headers = {SEQUENCE: sequence, "Title": _encoded(rendition.title)}
    headers |= {_HEADERS[name]: _encoded(value) for name, value in rendition.fields.items()}
    headers["Tags"] = _encoded(",".join(rendition.tags))
    content = rendition.text.encode()
    for image in rendition.images:
        shown = fitted(image, store, limits_of(facts))
        headers["Filename"] = _encoded(file_name(image, shown))
        headers["Message"] = _encoded(_unbroken(rendition.text))
        content = shown.content
    return {name: value for name, value in headers.items() if value}, content


def _encoded(text: str) -> str:
    """Write a text as a header takes it (RFC 2047)."""
    if text.isascii() and text.isprintable() and "=?" not in text:
        return text
    return f"=?UTF-8?B?{base64.b64encode(text.encode()).decode()}?=" if text else ""


def _unbroken(text: str) -> str:
    r"""Keep a typed « \n » from becoming a new line: a sign that nobody sees parts the two."""
    return text.replace("\\n", "\\\u2060n")
