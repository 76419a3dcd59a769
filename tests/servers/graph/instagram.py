"""A strict double of Instagram's publishing API; its parameters are those of Meta's own library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.servers.graph import reading
from tests.servers.graph.containers import Container, ContainerOwner
from tests.servers.graph.login import FacebookLogin
from tests.servers.graph.parameters import check_parameters, requested
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


class DoubleInstagram(ContainerOwner):
    """One professional account."""

    create, publish, listing = "media", "media_publish", "media"
    limits, state, why, text = "content_publishing_limit", "status_code", "status", "caption"
    right_to_read = "instagram_basic"
    right_to_publish = "instagram_content_publish"
    right_to_delete = "instagram_manage_contents"

    def __init__(self) -> None:
        super().__init__("17841400000000000", "ville.rochefontaine")
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
        return super().answer(method, path, given, files)


class InstagramDouble(OwnerDouble):
    """`account` is its only account."""

    def __init__(self) -> None:
        self.account = DoubleInstagram()
        super().__init__(self.account, self.account.answer, self.account.show)
