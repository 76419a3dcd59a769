"""A strict double of Discord's webhook interface: one webhook, and the messages it wrote."""

from __future__ import annotations

import io
import itertools
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image

from tests.servers.strict import Call, File, Reply, StrictDouble

LIMIT: Final = 2000
ALT: Final = 1024
MESSAGE: Final = frozenset({
    "content", "embeds", "allowed_mentions", "components", "attachments", "flags", "poll",
    "payload_json",
})  # fmt: skip
POSTED: Final = MESSAGE | {"username", "avatar_url", "tts", "thread_name", "applied_tags"}
ATTACHMENT: Final = frozenset({"id", "filename", "description", "title"})


@dataclass(slots=True)
class Picture:
    """One attachment."""

    id: str
    filename: str
    description: str
    content: bytes


@dataclass(slots=True)
class Message:
    """What a message shows."""

    content: str
    pictures: list[Picture]
    username: str
    mentions: Any


class Refused(Exception):
    """An error answer with Discord's number of the error."""

    def __init__(self, status: int, code: int, words: str) -> None:
        super().__init__(words)
        self.status = status
        self.told = {"code": code, "message": words}


def invalid(words: str) -> Refused:
    return Refused(400, 50035, f"Invalid Form Body: {words}")


class DiscordDouble(StrictDouble):
    """One webhook of a channel."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(port)
        self.id, self.token = "112233445566778899", "jeton-du_webhook0123456789abcdefghijklmn"
        self.gone = False
        self.messages: dict[str, Message] = {}
        self.ghost = ""  # a message that stays although it was deleted
        self._ids = itertools.count(900000000000000001)

    @property
    def webhook_url(self) -> str:
        """What an officer copies out of Discord."""
        return self.address(self.url)

    def address(self, root: str) -> str:
        return f"{root}/api/webhooks/{self.id}/{self.token}"

    def answered(self, call: Call) -> Reply:
        try:
            path = re.fullmatch(r"/api/v10/webhooks/(\d+)/([^/]+)(?:/messages/(\d+))?", call.path)
            if not path:
                raise Refused(404, 0, "404: Not Found")
            if self.gone or path[1] != self.id:
                raise Refused(404, 10015, "Unknown Webhook")
            if path[2] != self.token:
                raise Refused(401, 50027, "Invalid Webhook Token")
            return self._of_message(call, path[3]) if path[3] else self._of_webhook(call)
        except Refused as refused:
            return Reply(refused.status, refused.told)

    def _of_webhook(self, call: Call) -> Reply:
        if call.method == "GET":
            return Reply(200, {"id": self.id, "type": 1, "name": "Ville", "channel_id": "77",
                               "guild_id": "66", "token": self.token})  # fmt: skip
        if call.method != "POST":
            raise Refused(405, 0, "405: Method Not Allowed")
        if set(call.fields) - {"wait", "thread_id", "with_components", "payload_json"}:
            raise invalid("unknown query parameter")
        given = _payload(call, POSTED)
        name = str(given.get("username", "Ville"))
        if not 1 <= len(name) <= 80 or "discord" in name.lower():
            raise invalid("username")
        message = Message("", [], name, None)
        self._change(message, given, call.files)
        number = str(next(self._ids))
        self.messages[number] = message
        return Reply(200, self._told(number)) if call.fields.get("wait") == "true" else Reply(204)

    def _of_message(self, call: Call, number: str) -> Reply:
        message = self.messages.get(number)
        if message is None:
            raise Refused(404, 10008, "Unknown Message")
        if call.method == "DELETE":
            if number != self.ghost:
                del self.messages[number]
            return Reply(204)
        if call.method == "PATCH":
            self._change(message, _payload(call, MESSAGE), call.files)
        return Reply(200, self._told(number))

    def _change(
        self, message: Message, given: Mapping[str, Any], files: Mapping[str, File]
    ) -> None:
        content = given.get("content", "")
        if not isinstance(content, str) or len(content) > LIMIT:
            raise invalid("content: Must be 2000 or fewer in length.")
        pictures = self._pictures(message, given.get("attachments") or [], files)
        if not content.strip() and not pictures:
            raise Refused(400, 50006, "Cannot send an empty message")
        message.content, message.pictures = content, pictures
        message.mentions = given.get("allowed_mentions")

    def _pictures(
        self, message: Message, attachments: list[Any], files: Mapping[str, File]
    ) -> list[Picture]:
        if len(attachments) > 10:
            raise invalid("attachments: Must be 10 or fewer in length.")
        new = dict(files)
        there = {picture.id: picture for picture in message.pictures}
        shown = []
        for entry in attachments:
            if set(entry) - ATTACHMENT or len(entry.get("description", "")) > ALT:
                raise invalid("attachments")
            file = new.pop(f"files[{entry['id']}]", None)
            if file is not None:
                _look_into(file)
                shown.append(Picture(str(next(self._ids)), file.name, "", file.content))
            elif entry["id"] in there:
                shown.append(there[entry["id"]])
            else:
                raise invalid("attachments: unknown id")
            shown[-1].description = entry.get("description", "")
        if new:
            raise invalid("a file without its attachment")
        return shown

    def _told(self, number: str) -> dict[str, Any]:
        message = self.messages[number]
        attachments = [
            {"id": one.id, "filename": one.filename, "description": one.description}
            for one in message.pictures
        ]
        return {"id": number, "channel_id": "77", "content": message.content,
                "attachments": attachments, "webhook_id": self.id}  # fmt: skip


def _look_into(file: File) -> None:
    """Refuse what is neither a picture nor a video, and what is too heavy."""
    if len(file.content) > 10_000_000:
        raise Refused(413, 40005, "Request entity too large")
    if not (file.name.endswith(".mp4") and file.content[4:8] == b"ftyp"):
        with Image.open(io.BytesIO(file.content)) as picture:
            picture.verify()


def _payload(call: Call, known: frozenset[str]) -> dict[str, Any]:
    given = json.loads(call.fields["payload_json"]) if call.files else call.json
    if not isinstance(given, dict):
        raise Refused(400, 50109, "The request body contains invalid JSON.")
    for name in set(given) - known:
        raise invalid(f"{name}: unknown field")
    return given
