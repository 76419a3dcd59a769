"""A strict double of Slack's Web API: one workspace with one channel, and one application."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass
from typing import Any, Final

from tests.servers.strict import Call, Reply, StrictDouble

LONGEST: Final = 40_000
LONGEST_EDIT: Final = 4_000
METHODS: Final = {
    "auth.test": ("", ""),
    "conversations.info": ("channel include_locale include_num_members", "channels:read"),
    "conversations.history": (
        "channel cursor include_all_metadata inclusive latest limit oldest",
        "channels:history",
    ),
    "chat.postMessage": (
        "channel as_user attachments blocks icon_emoji icon_url link_names markdown_text metadata"
        " mrkdwn parse reply_broadcast text thread_ts unfurl_links unfurl_media username",
        "chat:write",
    ),
    "chat.update": (
        "channel ts as_user attachments blocks file_ids link_names markdown_text metadata parse"
        " reply_broadcast text",
        "chat:write",
    ),
    "chat.delete": ("channel ts as_user", "chat:write"),
}
# Of a rich text, what each part may have; a trailing ! marks what it must.
ELEMENTS: Final = {
    "rich_text": "type! elements! block_id",
    "rich_text_section": "type! elements!",
    "text": "type! text! style",
    "link": "type! url! text unsafe style",
}


@dataclass(slots=True)
class Message:
    """What a message shows."""

    text: str
    blocks: list[Any]
    metadata: dict[str, Any] | None


class Refused(Exception):
    """An answer with "ok": false, which comes with status 200."""

    def __init__(self, error: str, **more: str) -> None:
        super().__init__(error)
        self.told = {"ok": False, "error": error, **more}


class SlackDouble(StrictDouble):
    """One application in one workspace."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(port)
        self.token = "xoxb-1234567890-abcdefABCDEF0123"
        self.scopes = {"chat:write", "channels:read", "channels:history"}
        self.channel = {"id": "C0123456789", "name": "annonces", "is_member": True,
                        "is_archived": False}  # fmt: skip
        self.messages: dict[str, Message] = {}
        self.page = 200  # messages of one listing
        self.shows_metadata = True
        self.locked = False  # the workspace lets nobody change or delete
        self.ghost = False  # what is deleted stays
        self._ids = itertools.count(100_001)

    @property
    def base_url(self) -> str:
        return f"{self.url}/api"

    def answered(self, call: Call) -> Reply:
        headers = {"X-OAuth-Scopes": ",".join(sorted(self.scopes))}
        try:
            return Reply(200, {"ok": True, **self._done(call)}, headers)
        except Refused as refused:
            return Reply(200, refused.told, headers)

    def _done(self, call: Call) -> dict[str, Any]:
        method = call.path.removeprefix("/api/")
        if method not in METHODS:
            raise Refused("unknown_method")
        given = self._admitted(call, *METHODS[method])
        if method == "auth.test":
            return {"url": "https://ville.slack.com/", "team": "Ville", "user": "publisher"}
        if given.get("channel") != self.channel["id"]:
            raise Refused("channel_not_found")
        if method == "conversations.info":
            return {"channel": self.channel}
        if method == "conversations.history":
            return self._listed(given)
        if self.channel["is_archived"]:
            raise Refused("is_archived")
        if not self.channel["is_member"]:
            raise Refused("not_in_channel")
        return self._written(method, given)

    def _admitted(self, call: Call, names: str, scope: str) -> dict[str, Any]:
        if call.headers.get("authorization") != f"Bearer {self.token}":
            raise Refused("invalid_auth")
        if scope and scope not in self.scopes:
            raise Refused("missing_scope", needed=scope)
        given = {**call.fields, **(call.json or {})}
        if unknown := set(given) - set(names.split()):
            raise Refused("invalid_arguments", detail=",".join(unknown))
        return given

    def _listed(self, given: dict[str, str]) -> dict[str, Any]:
        newest_first = sorted(self.messages, key=float, reverse=True)
        wanted = [ts for ts in newest_first if float(ts) > float(given.get("oldest", "0"))]
        first = int(given.get("cursor") or 0)
        last = first + min(self.page, int(given["limit"]))
        shown = [self._shown(ts, given) for ts in wanted[first:last]]
        more = last < len(wanted)
        following = {"response_metadata": {"next_cursor": str(last)}} if more else {}
        return {"messages": shown, "has_more": more, **following}

    def _shown(self, ts: str, given: dict[str, str]) -> dict[str, Any]:
        message = self.messages[ts]
        shown: dict[str, Any] = {"type": "message", "ts": ts, "text": message.text}
        if given.get("include_all_metadata") == "true" and self.shows_metadata:
            shown["metadata"] = message.metadata
        return shown

    def _written(self, method: str, given: dict[str, Any]) -> dict[str, Any]:
        if method == "chat.postMessage":
            ts = f"{time.time():.0f}.{next(self._ids)}"
            self.messages[ts] = _message(given, LONGEST)
            return {"ts": ts, "channel": self.channel["id"]}
        ts = given["ts"]
        if ts not in self.messages:
            raise Refused("message_not_found")
        if self.locked:
            raise Refused(f"cant_{method.removeprefix('chat.')}_message")
        if method == "chat.delete":
            if not self.ghost:
                del self.messages[ts]
        else:
            kept = self.messages[ts].metadata
            self.messages[ts] = _message(given, LONGEST_EDIT)
            self.messages[ts].metadata = kept
        return {"ts": ts, "channel": self.channel["id"]}


def _message(given: dict[str, Any], longest: int) -> Message:
    if not given.get("text") and not given.get("blocks"):
        raise Refused("no_text")
    if len(given["text"].encode("utf-16-le")) // 2 > longest:
        raise Refused("msg_too_long")
    for block in given["blocks"]:
        if block.get("type") != "rich_text":
            raise Refused("invalid_blocks")
        _checked(block)
    metadata = given.get("metadata")
    if metadata is not None and set(metadata) != {"event_type", "event_payload"}:
        raise Refused("invalid_metadata_format")
    return Message(given["text"], given["blocks"], metadata)


def _checked(element: Any) -> None:
    names = ELEMENTS.get(element.get("type"), "").split()
    needed = {name.rstrip("!") for name in names if name.endswith("!")}
    if not set(element) <= {name.rstrip("!") for name in names} or not needed <= set(element):
        raise Refused("invalid_blocks")
    if element.get("text") == "" or element.get("elements") == []:
        raise Refused("invalid_blocks")
    for inner in element.get("elements", []):
        _checked(inner)
