"""A strict double of Instagram's publishing API; its parameters are those of Meta's own library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.servers.graph import reading
from tests.servers.graph.containers import Container, ContainerOwner
from tests.servers.graph.login import FacebookLogin
from tests.servers.graph.parameters import check_parameters, picked, requested
from tests.servers.graph.trouble import GraphTrouble
from tests.servers.graph.wire import OwnerDouble

LONGEST = 2200
MOST_ITEMS = 10
_REQUESTS = {
    "GET profile": "GET account",
    "GET listing": "GET account/media",
    "GET limits": "GET account/content_publishing_limit",
    "POST container": "POST account/media",
    "POST publish": "POST account/media_publish",
    "GET post": "GET media",
    "DELETE post": "DELETE media",
    "GET container": "GET media",
}
_KINDS = {"profile": "account", "post": "media"}


@dataclass(slots=True)
class Comment:
    id: str
    post: str
    text: str
    by: str  # the name of who wrote it

    def node(self) -> dict[str, str]:
        """What Instagram tells of it."""
        return {"id": self.id, "text": self.text, "username": self.by}


class DoubleInstagram(ContainerOwner):
    """One professional account."""

    create, publish, listing = "media", "media_publish", "media"
    limits, state, why, text = "content_publishing_limit", "status_code", "status", "caption"
    right_to_read = "instagram_basic"
    right_to_publish = "instagram_content_publish"
    right_to_delete = "instagram_manage_contents"
    right_to_comment = "instagram_manage_comments"

    def __init__(self) -> None:
        super().__init__("17841400000000000", "ville.rochefontaine")
        self.permissions.add(self.right_to_comment)
        self.comments: dict[str, Comment] = {}  # oldest first
        self.lagging = False  # comments are there, and not in the list yet
        linked = {"id": self.id, "username": self.name}
        page = {"id": "102030405060708", "name": "Ville", "access_token": self.token}
        museum = {"id": "102030405060709", "name": "Musée", "access_token": "EAAmuseum"}
        self.login: FacebookLogin = FacebookLogin(
            known=frozenset({*self.permissions, "pages_show_list", "pages_read_engagement"}),
            pages=[museum, {**page, "instagram_business_account": linked}],
        )

    def contained(self, given: Mapping[str, str]) -> Container:
        caption = given.get("caption", "")
        is_item = given.get("is_carousel_item") == "true"
        if len(caption.encode("utf-16-le")) // 2 > LONGEST:
            raise GraphTrouble(36_000, "The caption is too long", subcode=2_207_010)
        if caption.count("#") > 30 or caption.count("@") > 20:
            raise GraphTrouble(100, "Too many hashtags or mentions", subcode=2_207_040)
        if given.get("media_type") == "CAROUSEL":
            if "image_url" in given or "alt_text" in given:
                raise GraphTrouble(100, "A carousel has no picture of its own")
            return self.put(caption, self.children(given, MOST_ITEMS), is_item=False)
        if given.get("media_type") == "REELS":
            if not {"image_url", "alt_text", "children"}.isdisjoint(given) or is_item:
                raise GraphTrouble(100, "A reel has no picture")
            made = self.put(caption, [self.fetch(given["video_url"], {"MP4"})], is_item=False)
            made.looks = max(1, made.looks)
            return made
        if "image_url" not in given or "media_type" in given or "children" in given:
            raise GraphTrouble(100, "The parameter image_url is required")
        if is_item and caption:
            raise GraphTrouble(100, "An item of a carousel has no caption")
        picture = self.fetch(given["image_url"], {"JPEG"})
        picture.alt = given.get("alt_text", "")
        return self.put(caption, [picture], is_item=is_item)

    def measure(self, ratio: float) -> None:
        if not 0.795 <= ratio <= 1.92:
            raise GraphTrouble(36_003, "The aspect ratio is not supported", subcode=2_207_009)

    def known(self, what: str, given: Mapping[str, str]) -> None:
        check_parameters(_REQUESTS[what], given)

    def fields(self, kind: str, text: str) -> dict[str, Any]:
        return requested(_KINDS.get(kind, kind), text)

    def answer(
        self,
        method: str,
        path: list[str],
        given: Mapping[str, str],
        files: Mapping[str, tuple[str, bytes]],
    ) -> Any:
        if path == ["debug_token"] and given.get("method") == "GET":
            return reading.token(self, given)
        match path:
            case [post, "comments"] if post in self.posts:
                return self._commenting(method, given, post)
            case [id] if id in self.comments:
                return self._comment(method, given, id)
        return super().answer(method, path, given, files)

    def add_comment(self, post: str, text: str, by: str = "camille") -> str:
        """Put a comment under a post, as anybody does."""
        id = self.next_id()
        self.comments[id] = Comment(id, post, text, by)
        return id

    def _commenting(self, method: str, given: Mapping[str, str], post: str) -> Any:
        check_parameters(f"{method} media/comments", given)
        self.need(self.right_to_comment)
        if method == "POST":
            text = given.get("message", "").strip()
            hashtags = text.count("#") + self.posts[post].text.count("#")
            if not text or len(text.encode("utf-16-le")) // 2 > LONGEST or hashtags > 30:
                raise GraphTrouble(100, "The message of the comment is not valid")
            return {"id": self.add_comment(post, text, self.name)}
        fields = requested("igcomment", given.get("fields", "id,text,timestamp"))
        listed = () if self.lagging else self.comments.values()
        under = [one for one in listed if one.post == post][::-1]
        start = int(given.get("after", "0"))
        end = start + min(int(given.get("limit", "50")), 50)
        told: dict[str, Any] = {"data": [picked(one.node(), fields) for one in under[start:end]]}
        if end < len(under):
            told["paging"] = {"cursors": {"after": str(end)}, "next": f"{self.url}/trap"}
        return told

    def _comment(self, method: str, given: Mapping[str, str], id: str) -> Any:
        if method != "GET":
            raise GraphTrouble(100, "A comment cannot be edited")
        check_parameters("GET igcomment", given)
        self.need(self.right_to_comment)
        return picked(self.comments[id].node(), requested("igcomment", given.get("fields", "id")))

    def _delete(self, id: str) -> dict[str, Any]:
        self.comments = {key: one for key, one in self.comments.items() if one.post != id}
        return super()._delete(id)


class InstagramDouble(OwnerDouble):
    """`account` is its only account."""

    def __init__(self) -> None:
        self.account = DoubleInstagram()
        super().__init__(self.account, self.account.answer, self.account.show)
