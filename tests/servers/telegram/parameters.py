"""Which parameters the Bot API's methods have, and how a refusal is said.

The table is written after the documentation of the Bot API, and held to what aiogram, which is made
from it, knows (tests/channels/telegram/test_double.py); a trailing ! marks what is required.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from tests.servers.strict import File

_ALBUM: Final = (
    "business_connection_id:str message_thread_id:int direct_messages_topic_id:int"
    " disable_notification:bool protect_content:bool allow_paid_broadcast:bool"
    " message_effect_id:str reply_parameters:dict"
)
_SENDING: Final = f"{_ALBUM} suggested_post_parameters:dict"
_CAPTION: Final = "caption:str parse_mode:str caption_entities:list show_caption_above_media:bool"
_PLACE: Final = "business_connection_id:str chat_id:str message_id:int inline_message_id:str"
METHODS: Final = {
    "getMe": "",
    "getChat": "chat_id:str!",
    "getChatMember": "chat_id:str! user_id:int!",
    "sendMessage": f"chat_id:str! text:str! parse_mode:str entities:list link_preview_options:dict"
    f" {_SENDING} reply_markup:dict",
    "sendPhoto": f"chat_id:str! photo:file! {_CAPTION} has_spoiler:bool {_SENDING}"
    " reply_markup:dict",
    "sendVideo": "chat_id:str! video:file! duration:int width:int height:int thumbnail:file"
    f" cover:file start_timestamp:int {_CAPTION} has_spoiler:bool supports_streaming:bool"
    f" {_SENDING}"
    " reply_markup:dict",
    "sendMediaGroup": f"chat_id:str! media:list! {_ALBUM}",
    "editMessageText": f"{_PLACE} text:str! parse_mode:str entities:list"
    " link_preview_options:dict reply_markup:dict",
    "editMessageCaption": f"{_PLACE} {_CAPTION} reply_markup:dict",
    "editMessageMedia": f"{_PLACE} media:dict! reply_markup:dict",
    "deleteMessage": "chat_id:str! message_id:int!",
}
MEDIA: Final = frozenset({
    "type", "media", "caption", "parse_mode", "caption_entities", "show_caption_above_media",
    "has_spoiler",
})  # fmt: skip
PREVIEW: Final = frozenset({
    "is_disabled", "url", "prefer_small_media", "prefer_large_media", "show_above_text",
})  # fmt: skip
ENTITY: Final = frozenset({"type", "offset", "length", "url", "language"})


class Refused(Exception):
    """An answer with "ok": false."""

    def __init__(self, code: int, words: str, parameters: Mapping[str, Any] | None = None) -> None:
        super().__init__(words)
        self.code = code
        self.words = words
        self.parameters = parameters


def bad(words: str) -> Refused:
    return Refused(400, f"Bad Request: {words}")


def checked(method: str, given: Mapping[str, Any], files: Mapping[str, File]) -> dict[str, Any]:
    """Return the parameters as values; refuse what is unknown, missing or of another type."""
    if method not in METHODS:
        raise Refused(404, "Not Found")
    known = dict(entry.split(":") for entry in METHODS[method].split())
    attached = set(re.findall(r"attach://([\w.-]+)", json.dumps(dict(given))))
    for name in {*given, *files} - set(known) - attached:
        raise bad(f'unknown parameter "{name}" for {method}')
    values: dict[str, Any] = {}
    for name, kind in known.items():
        value = files.get(name) or given.get(name)
        if value in (None, ""):
            if kind.endswith("!"):
                raise bad("message text is empty" if name == "text" else f"{name} is required")
            continue
        values[name] = _value(name, kind.rstrip("!"), value)
    return values


def _value(name: str, kind: str, value: Any) -> Any:
    if kind != "str" and isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name}") from None
    types: dict[str, Any] = {
        "str": (str, int), "int": int, "bool": bool, "list": list, "dict": dict, "file": File,
    }  # fmt: skip
    if not isinstance(value, types[kind]):
        raise bad(f"{name} must be of type {kind}")
    return value


def known_only(value: Mapping[str, Any], names: frozenset[str], what: str) -> None:
    """Refuse a field that an object of the API does not have."""
    for name in set(value) - names:
        raise bad(f'unknown field "{name}" in {what}')
