"""What an instance takes. Every instance sets its own limits; `discover` reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from math import isqrt
from typing import Any, Final, TypeGuard

from publisher.framing import PictureLimits
from publisher.video_limits import VideoLimits

PICTURES: Final = ("image/jpeg", "image/png", "image/webp")  # what Publisher can make
MP4: Final = "video/mp4"
# What is believed of a server. A value beyond is no limit but a mistake, or malice.
_BELIEVED: Final = {
    "characters": (100, 100_000),
    "characters_per_url": (1, 100),
    "images": (1, 32),
    "alt_characters": (100, 50_000),
    "image_bytes": (100_000, 1_000_000_000),
    "image_pixels": (100_000, 1_000_000_000),
    "video_bytes": (100_000, 100_000_000_000),
    "video_pixels": (100_000, 1_000_000_000),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one instance; the defaults are those of Mastodon itself."""

    characters: int = 500
    characters_per_url: int = 23
    images: int = 4
    alt_characters: int = 1500
    image_bytes: int = 16_777_216
    image_pixels: int = 33_177_600
    image_types: tuple[str, ...] = PICTURES
    video_bytes: int = 103_809_024
    video_pixels: int = 8_294_400
    videos: bool = True  # the instance takes MP4

    @property
    def video(self) -> VideoLimits | None:
        """What a video must be; the instance encodes anew what browsers do not play."""
        if not self.videos:
            return None
        return VideoLimits(
            max_bytes=self.video_bytes, max_pixels=self.video_pixels, codecs=("h264", "hevc")
        )

    @property
    def picture(self) -> PictureLimits:
        """How a picture is sent; with that side, any picture keeps within `image_pixels`."""
        return PictureLimits(
            max_bytes=self.image_bytes, max_side=isqrt(self.image_pixels), formats=self.image_types
        )

    def facts(self) -> dict[str, Any]:
        """Write the limits as facts of the channel; `from_facts` reads them."""
        return {**asdict(self), "image_types": list(self.image_types)}


def from_facts(facts: Mapping[str, Any]) -> Limits:
    """Read what `discover` learned; a default for each fact that is missing or absurd."""
    numbers = {
        name: facts[name] for name in _BELIEVED if name in facts and _credible(name, facts[name])
    }
    types = facts.get("image_types")
    known = tuple(kind for kind in PICTURES if isinstance(types, list) and kind in types)
    videos = facts.get("videos") is not False
    return Limits(**numbers, image_types=known or PICTURES, videos=videos)


def from_instance(told: Mapping[str, Any]) -> Limits:
    """Read the answer of `/api/v2/instance` or `/api/v1/instance`."""
    rules = _part(told, "configuration")
    posts, media = _part(rules, "statuses"), _part(rules, "media_attachments")
    types = media.get("supported_mime_types")
    return from_facts(
        {
            # Servers that are no Mastodon say the first at the top.
            "characters": posts.get("max_characters", told.get("max_toot_chars")),
            "characters_per_url": posts.get("characters_reserved_per_url"),
            "images": posts.get("max_media_attachments"),
            "alt_characters": media.get("description_limit"),
            "image_bytes": media.get("image_size_limit"),
            "image_pixels": media.get("image_matrix_limit"),
            "image_types": types,
            "video_bytes": media.get("video_size_limit"),
            "video_pixels": media.get("video_matrix_limit"),
            "videos": not _names_media(types) or MP4 in types,
        }
    )


def _names_media(types: object) -> TypeGuard[list[object]]:
    """Whether the list is one: what names neither pictures nor films says nothing of films."""
    return isinstance(types, list) and any(
        isinstance(kind, str) and kind.startswith(("image/", "video/")) for kind in types
    )


def _part(whole: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = whole.get(name)
    return value if isinstance(value, dict) else {}


def _credible(name: str, value: object) -> bool:
    least, most = _BELIEVED[name]
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
