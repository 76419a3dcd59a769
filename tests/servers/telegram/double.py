"""The double: a channel whose messages are kept, and refused as Telegram refuses them."""

from __future__ import annotations

import io
import itertools
from dataclasses import dataclass, field
from typing import Any, Final

from PIL import Image

from tests.servers.strict import Call, File, Reply, StrictDouble
from tests.servers.telegram.parameters import (
    ENTITY,
    MEDIA,
    PREVIEW,
    Refused,
    bad,
    checked,
    known_only,
)

TEXT: Final = 4096
CAPTION: Final = 1024
TOKEN: Final = "123456789:AAF-test_0123456789abcdefghijklmnop"


@dataclass(slots=True)
class Shown:
    """One message of the channel."""

    text: str
    entities: list[dict[str, Any]]
    photo: bytes = b""  # or the video
    album: int = 0
    silent: bool = False
    preview: dict[str, Any] = field(default_factory=dict)


class TelegramDouble(StrictDouble):
    """One bot, and the channel @villeexemple in which it may post."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(port)
        self.token = TOKEN
        self.chat: dict[str, Any] = {
            "id": -1001234567890, "type": "channel", "title": "Ville", "username": "villeexemple",
        }  # fmt: skip
        self.member: dict[str, Any] = {"status": "administrator", "can_post_messages": True}
        self.messages: dict[int, Shown] = {}
        self.undeletable: set[int] = set()  # older than 48 hours
        self._ids = itertools.count(7)

    def answered(self, call: Call) -> Reply:
        try:
            _, bot, method = call.path.split("/")
            if bot != f"bot{self.token}":
                raise Refused(401, "Unauthorized")
            values = checked(method, {**call.fields, **(call.json or {})}, call.files)
            return Reply(200, {"ok": True, "result": self._done(method, values, call.files)})
        except Refused as refused:
            told = {"ok": False, "error_code": refused.code, "description": refused.words}
            if refused.parameters:
                told["parameters"] = refused.parameters
            return Reply(refused.code, told)

    def _done(self, method: str, values: dict[str, Any], files: Any) -> Any:
        if method == "getMe":
            return {"id": 123456789, "is_bot": True, "first_name": "V", "username": "ville_bot"}
        if str(values["chat_id"]) not in (f"@{self.chat.get('username')}", str(self.chat["id"])):
            raise bad("chat not found")
        if method == "getChat":
            return self.chat
        if method == "getChatMember":
            return {"user": {"id": values["user_id"]}, **self.member}
        if self.member["status"] in ("left", "kicked"):
            raise Refused(403, "Forbidden: bot is not a member of the channel chat")
        if not self.member.get("can_post_messages"):
            raise bad("need administrator rights in the channel chat")
        if method.startswith("send"):
            return self._sent(method, values, files)
        return self._changed(method, values, files)

    def _sent(self, method: str, values: dict[str, Any], files: Any) -> Any:
        silent = values.get("disable_notification", False)
        if method == "sendMessage":
            preview = values.get("link_preview_options", {})
            known_only(preview, PREVIEW, "link_preview_options")
            text, entities = _words(values, "text", TEXT)
            return self._new(Shown(text, entities, silent=silent, preview=preview))
        if method == "sendPhoto":
            text, entities = _words(values, "caption", CAPTION)
            return self._new(Shown(text, entities, _photo(values["photo"]), silent=silent))
        if method == "sendVideo":
            text, entities = _words(values, "caption", CAPTION)
            film = values["video"].content
            if len(film) > 50_000_000:
                raise Refused(413, "Request Entity Too Large")
            if film[4:8] != b"ftyp":
                raise bad("VIDEO_CONTENT_TYPE_INVALID")
            return self._new(Shown(text, entities, film, silent=silent))
        if not 2 <= len(values["media"]) <= 10:
            raise bad("wrong number of media in the album")
        album = next(self._ids)
        shown = [self._media(entry, files) for entry in values["media"]]
        for one in shown:
            one.album, one.silent = album, silent
        return [self._new(one) for one in shown]

    def _media(self, entry: dict[str, Any], files: Any) -> Shown:
        known_only(entry, MEDIA, "InputMediaPhoto")
        name = str(entry["media"]).removeprefix("attach://")
        if name not in files:
            raise bad("wrong file identifier/HTTP URL specified")
        text, entities = _words(entry, "caption", CAPTION)
        return Shown(text, entities, _photo(files[name]))

    def _changed(self, method: str, values: dict[str, Any], files: Any) -> Any:
        number = values["message_id"]
        before = self.messages.get(number)
        if method == "deleteMessage":
            if before is None:
                raise bad("message to delete not found")
            if number in self.undeletable:
                raise bad("message can't be deleted for everyone")
            del self.messages[number]
            return True
        if before is None:
            raise bad("message to edit not found")
        if method == "editMessageMedia":
            new = self._media(values["media"], files)
            before.text, before.entities, before.photo = new.text, new.entities, new.photo
            return self._told(number)
        if bool(before.photo) == (method == "editMessageText"):
            raise bad("there is no text in the message to edit")
        which, limit = ("text", TEXT) if method == "editMessageText" else ("caption", CAPTION)
        text, entities = _words(values, which, limit)
        if (text, entities) == (before.text, before.entities):
            raise bad("message is not modified: specified new message content is the same")
        before.text, before.entities = text, entities
        return self._told(number)

    def _new(self, shown: Shown) -> dict[str, Any]:
        number = next(self._ids)
        self.messages[number] = shown
        return self._told(number)

    def _told(self, number: int) -> dict[str, Any]:
        return {"message_id": number, "date": 1_800_000_000, "chat": self.chat}


def _words(values: dict[str, Any], name: str, limit: int) -> tuple[str, list[dict[str, Any]]]:
    """Read a text with its entities, as long as they are what Telegram takes."""
    text = str(values.get(name, "")).strip()
    if name == "text" and not text:
        raise bad("message text is empty")
    units = len(text.encode("utf-16-le")) // 2
    if units > limit:
        raise bad(f"message {'caption ' if name == 'caption' else ''}is too long")
    entities = values.get("entities" if name == "text" else "caption_entities") or []
    for entity in entities:
        known_only(entity, ENTITY, "MessageEntity")
        if entity["offset"] < 0 or entity["offset"] + entity["length"] > units:
            raise bad("entity ends outside of the text")
    return text, entities


def _photo(file: File) -> bytes:
    if len(file.content) > 10_000_000:
        raise Refused(413, "Request Entity Too Large")
    try:
        with Image.open(io.BytesIO(file.content)) as picture:
            width, height = picture.size
    except OSError:
        raise bad("IMAGE_PROCESS_FAILED") from None
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return file.content
