"""A strict double of the Threads API: what its documentation lists is known, nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tests.servers.graph import reading
from tests.servers.graph.containers import Container, ContainerOwner
from tests.servers.graph.login import DAYS_60, ThreadsLogin
from tests.servers.graph.parameters import READING, WRITING, split_fields
from tests.servers.graph.trouble import GraphTrouble
from tests.servers.graph.wire import OwnerDouble

LONGEST = 500
MOST_ITEMS = 20
_PARAMETERS = {
    "POST container": {
        "media_type", "text", "image_url", "video_url", "is_carousel_item", "children", "alt_text",
        "link_attachment", "reply_control", "reply_to_id", "topic_tag", "quote_post_id",
        "allowlisted_country_codes", "auto_publish_text",
    },
    "POST publish": {"creation_id"},
}  # fmt: skip
_FIELDS = {
    "profile": {"id", "username", "name", "threads_profile_picture_url", "threads_biography"},
    "post": {
        "id", "media_product_type", "media_type", "media_url", "permalink", "owner", "username",
        "text", "timestamp", "shortcode", "thumbnail_url", "children", "is_quote_post", "alt_text",
        "link_attachment_url",
    },
    "container": {"id", "status", "error_message"},
    "limits": {
        "quota_usage", "config", "reply_quota_usage", "reply_config", "delete_quota_usage",
        "delete_config",
    },
}  # fmt: skip


class DoubleThreads(ContainerOwner):
    """One profile."""

    create, publish, listing = "threads", "threads_publish", "threads"
    limits, state, why, text = "threads_publishing_limit", "status", "error_message", "text"
    right_to_read = "threads_basic"
    right_to_publish = "threads_content_publish"
    right_to_delete = "threads_delete"

    def __init__(self) -> None:
        super().__init__("24100000000000000", "ville.rochefontaine")
        self.login: ThreadsLogin = ThreadsLogin(
            known=frozenset(self.permissions), token=self.token, user_id=int(self.id)
        )
        self.quota = 250
        self.deleted = 0
        self.is_young = False  # a token of less than a day is not renewed
        self.permissions |= {"threads_manage_replies", "threads_read_replies"}
        self.cards: list[str] = []  # the links shown as cards

    def contained(self, given: Mapping[str, str]) -> Container:
        text, is_item = given.get("text", ""), given.get("is_carousel_item") == "true"
        if _length(text) > LONGEST:
            raise GraphTrouble(100, "Param text must be at most 500 characters long")
        kind = given.get("media_type")
        if "alt_text" in given and kind not in ("IMAGE", "VIDEO"):
            raise GraphTrouble(100, "Only a picture or a video has an alt_text")
        if "link_attachment" in given and kind != "TEXT":
            raise GraphTrouble(100, "Only a post of text has a link_attachment")
        if kind == "CAROUSEL":
            return self.put(text, self.children(given, MOST_ITEMS), is_item=False)
        answers = given.get("reply_to_id", "")
        if answers:
            self.need("threads_manage_replies")
            if answers not in self.posts:
                raise GraphTrouble(100, "The post to reply to does not exist")
        if kind == "TEXT" and text and "image_url" not in given:
            self.cards += [given["link_attachment"]] if "link_attachment" in given else []
            made = self.put(text, [], is_item=False)
            made.answers = answers
            return made
        if kind == "VIDEO" and "video_url" in given and "image_url" not in given:
            film = self.fetch(given["video_url"], {"MP4"})
            film.alt = given.get("alt_text", "")
            made = self.put(text, [film], is_item=False)
            made.looks = max(1, made.looks)
            return made
        if kind != "IMAGE" or "image_url" not in given:
            raise GraphTrouble(100, "The parameter media_type is not right")
        picture = self.fetch(given["image_url"], {"JPEG", "PNG"})
        picture.alt = given.get("alt_text", "")
        return self.put(text, [picture], is_item=is_item)

    def measure(self, ratio: float) -> None:
        if not 0.1 <= ratio <= 10:
            raise GraphTrouble(36_003, "The aspect ratio is not supported", subcode=2_207_009)

    def known(self, what: str, given: Mapping[str, str]) -> None:
        common = READING if what.startswith("GET") else WRITING
        unknown = set(given) - common - _PARAMETERS.get(what, set())
        if unknown:
            raise GraphTrouble(100, f"Unknown parameters {sorted(unknown)} for {what}")

    def fields(self, kind: str, text: str) -> dict[str, Any]:
        return split_fields(kind, text, _FIELDS[kind])

    def answer(
        self,
        method: str,
        path: list[str],
        given: Mapping[str, str],
        files: Mapping[str, tuple[str, bytes]],
    ) -> Any:
        if path == ["debug_token"] and given.get("method") == "GET":
            return reading.token(self, given)
        if (method, path) == ("GET", [self.id, "replies"]):
            self.need("threads_read_replies")
            return self._list(given, answers=True)
        if (method, path) == ("GET", ["refresh_access_token"]):
            return self._renew(given)
        return super().answer(method, path, given, files)

    def limits_now(self) -> dict[str, Any]:
        deletions = {"quota_total": 100, "quota_duration": 86_400}
        told = super().limits_now()
        return {**told, "delete_quota_usage": self.deleted, "delete_config": deletions}

    def _delete(self, id: str) -> dict[str, Any]:
        if self.deleted >= 100:
            raise GraphTrouble(613, "Calls to this api have exceeded the rate limit")
        self.deleted += 1
        return {**super()._delete(id), "deleted_id": id}

    def _renew(self, given: Mapping[str, str]) -> dict[str, Any]:
        wanted = {"grant_type": "th_refresh_token", "access_token": self.token}
        if dict(given) != wanted or self.is_young:
            raise GraphTrouble(100, f"The token cannot be renewed: {json.dumps(sorted(given))}")
        self.token = self.login.token = self.token + "Renewed"
        return {"access_token": self.token, "token_type": "bearer", "expires_in": DAYS_60}


class ThreadsDouble(OwnerDouble):
    """`profile` is its only profile."""

    def __init__(self) -> None:
        self.profile = DoubleThreads()
        super().__init__(self.profile, self.profile.answer, self.profile.show)


def _length(text: str) -> int:
    """Emoji, and what joins them, count as their bytes."""
    return sum(len(c.encode()) if c > "\U0001f000" or c in "\u200d\ufe0f" else 1 for c in text)
