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
    "conversations.replies": (
        "channel ts cursor include_all_metadata inclusive latest limit oldest",
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
    "files.getUploadURLExternal": ("filename length alt_txt snippet_type", "files:write"),
    "files.completeUploadExternal": (
        "files channel_id channels initial_comment thread_ts blocks",
        "files:write",
    ),
    "files.info": ("file count page limit cursor", "files:read"),
    "files.delete": ("file", "files:write"),
}
# Of a rich text, what each part may have; a trailing ! marks what it must.
ELEMENTS: Final = {
    "rich_text": "type! elements! block_id",
    "rich_text_section": "type! elements!",
    "text": "type! text! style",
    "link": "type! url! text unsafe style",
    "image": "type! slack_file! alt_text! title block_id",
}


@dataclass(slots=True)
class Message:
    """What a message shows."""

    text: str
    blocks: list[Any]
    metadata: dict[str, Any] | None
    files: list[str]  # those that its text shares, by the addresses of files that are ready
    under: str = ""  # the number of the message that it answers
    broadcast: bool = True  # an answer may be shown in the channel as well


@dataclass(slots=True)
class Upload:
    """A file on its way, or there."""

    name: str
    length: int
    alt: str
    content: bytes = b""
    complete: bool = False
    looks: int = 0  # how often it still says nothing of what it is

    @property
    def ready(self) -> bool:
        return self.complete and self.looks <= 0


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
        self.scopes = {
            "chat:write", "channels:read", "channels:history", "files:write", "files:read",
        }  # fmt: skip
        self.channel = {"id": "C0123456789", "name": "annonces", "is_member": True,
                        "is_archived": False}  # fmt: skip
        self.messages: dict[str, Message] = {}
        self.files: dict[str, Upload] = {}
        self.looks = 1  # at a new file, before it is ready
        self.page = 200  # messages of one listing
        self.shows_metadata = True
        self.locked = False  # the workspace lets nobody change or delete
        self.ghost = False  # what is deleted stays
        self.lagging = False  # answers are there, and not listed yet
        self._ids = itertools.count(100_001)

    @property
    def base_url(self) -> str:
        return f"{self.url}/api"

    def answered(self, call: Call) -> Reply:
        if call.path.startswith("/upload/"):
            return self._received(call)
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
        if method.startswith("files."):
            return self._filed(method.removeprefix("files."), given)
        if given.get("channel") != self.channel["id"]:
            raise Refused("channel_not_found")
        if method == "conversations.info":
            return {"channel": self.channel}
        if method.startswith("conversations."):
            return self._listed(given)
        if self.channel["is_archived"]:
            raise Refused("is_archived")
        if not self.channel["is_member"]:
            raise Refused("not_in_channel")
        return self._written(method, given)

    def _received(self, call: Call) -> Reply:
        """Take the bytes of a file; a token has no business here."""
        file = self.files.get(call.path.removeprefix("/upload/"))
        if file is None or call.method != "POST" or "authorization" in call.headers:
            return Reply(400, {"error": "bad_upload"})
        if len(call.body) != file.length:
            return Reply(400, {"error": "length"})
        file.content = call.body
        return Reply(200, f"OK - {file.length}")

    def _expected(self, given: dict[str, Any]) -> dict[str, Any]:
        if not given.get("filename") or not int(given.get("length", 0)):
            raise Refused("missing_argument")
        alt = given.get("alt_txt", "")
        if len(alt) > 1000:
            raise Refused("alt_txt_too_large")
        id = f"F{next(self._ids):010}"
        self.files[id] = Upload(given["filename"], int(given["length"]), alt)
        return {"upload_url": f"{self.url}/upload/{id}", "file_id": id}

    def _filed(self, method: str, given: dict[str, Any]) -> dict[str, Any]:
        if method == "getUploadURLExternal":
            return self._expected(given)
        if method == "completeUploadExternal":
            for one in given["files"]:
                file = self.files.get(one.get("id"))
                if file is None or not file.content or set(one) - {"id", "title"}:
                    raise Refused("file_not_found")
                file.complete, file.looks = True, self.looks
            return {"files": given["files"]}
        file = self.files.get(given["file"])
        if file is None or not file.complete:
            raise Refused("file_not_found")
        if method == "delete":
            if self.locked:
                raise Refused("cant_delete_file")
            if not self.ghost:
                del self.files[given["file"]]
            return {}
        file.looks -= 1
        sort = "video/mp4" if file.name.endswith(".mp4") else "image/jpeg"
        told = {"id": given["file"], "mimetype": sort if file.ready else ""}
        return {"file": {**told, "permalink": self.address(given["file"])}}

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
        above = given.get("ts", "")
        if above and above not in self.messages:
            raise Refused("thread_not_found")
        newest_first = sorted(self.messages, key=float, reverse=True)
        there = [ts for ts in newest_first if float(ts) > float(given.get("oldest", "0"))]
        wanted = [ts for ts in there if self.messages[ts].broadcast]
        if above:  # the oldest first, and what is answered before them all
            answers = [ts for ts in there[::-1] if self.messages[ts].under == above]
            wanted = [above, *([] if self.lagging else answers)]
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
        shown["blocks"] = message.blocks
        return shown

    def _written(self, method: str, given: dict[str, Any]) -> dict[str, Any]:
        if method == "chat.postMessage":
            above = self.messages.get(given.get("thread_ts", ""))
            if "thread_ts" in given and (above is None or above.under):
                raise Refused("thread_not_found")
            if "reply_broadcast" in given and above is None:
                raise Refused("invalid_arguments")
            ts = f"{time.time():.0f}.{next(self._ids)}"
            made = self._message(given, LONGEST)
            made.under = given.get("thread_ts", "")
            made.broadcast = not made.under or given.get("reply_broadcast") is True
            self.messages[ts] = made
            return {"ts": ts, "channel": self.channel["id"]}
        ts = given["ts"]
        if ts not in self.messages:
            raise Refused("message_not_found")
        if self.locked:
            raise Refused(f"cant_{method.removeprefix('chat.')}_message")
        if method == "chat.delete":
            if any(one.under == ts for one in self.messages.values()):
                raise AssertionError("« This message was deleted » would stand above its answers")
            if not self.ghost:
                del self.messages[ts]
        else:
            kept = self.messages[ts]
            self.messages[ts] = made = self._message(given, LONGEST_EDIT)
            made.metadata, made.under, made.broadcast = kept.metadata, kept.under, kept.broadcast
            made.files = kept.files  # an edit shares nothing new
        return {"ts": ts, "channel": self.channel["id"]}

    def _message(self, given: dict[str, Any], longest: int) -> Message:
        if not given.get("text") and not given.get("blocks"):
            raise Refused("no_text")
        if len(given["text"].encode("utf-16-le")) // 2 > longest:
            raise Refused("msg_too_long")
        if len(given["blocks"]) > 50:
            raise Refused("invalid_blocks")
        for block in given["blocks"]:
            if block.get("type") not in ("rich_text", "image"):
                raise Refused("invalid_blocks")
            _checked(block)
            if block["type"] == "image":
                self._proven(block)
        metadata = given.get("metadata")
        if metadata is not None and set(metadata) != {"event_type", "event_payload"}:
            raise Refused("invalid_metadata_format")
        shared = [
            id
            for id, file in self.files.items()
            if file.ready and self.address(id) in given["text"]
        ]
        return Message(given["text"], given["blocks"], metadata, shared)

    def address(self, file: str) -> str:
        """Where who may see a file finds it."""
        return f"https://ville.slack.com/files/U0123456789/{file}/{self.files[file].name.lower()}"

    def _proven(self, block: dict[str, Any]) -> None:
        """Refuse a picture that is not there yet, or not described."""
        file = self.files.get(block["slack_file"].get("id"))
        title = block.get("title", {"type": "plain_text", "text": "-"})
        if file is None or not file.ready or not 0 < len(block["alt_text"]) <= 2000:
            raise Refused("invalid_blocks")
        if title.get("type") != "plain_text" or not 0 < len(title["text"]) <= 2000:
            raise Refused("invalid_blocks")


def _checked(element: Any) -> None:
    names = ELEMENTS.get(element.get("type"), "").split()
    needed = {name.rstrip("!") for name in names if name.endswith("!")}
    if not set(element) <= {name.rstrip("!") for name in names} or not needed <= set(element):
        raise Refused("invalid_blocks")
    if element.get("text") == "" or element.get("elements") == []:
        raise Refused("invalid_blocks")
    for inner in element.get("elements", []):
        _checked(inner)
