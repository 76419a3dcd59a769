"""Pictures beside the alerts: named for their content, so that no issued alert ever changes.

A film stands beside the page of the town's own website, named for its content too.
"""

from __future__ import annotations

import hashlib
from typing import Final

from channels._films import public_film
from channels._pictures import fitted
from channels.cap.alert import Resource
from channels.cap.atom import FOLDER
from channels.cap.settings import CapSettings
from publisher.channel import Media
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from publisher.text.cleaning import one_line

# Alerts are read on the road.
LIMITS: Final = PictureLimits(max_bytes=600_000, max_side=1600, formats=("image/jpeg",))


def film(rendition: Rendition) -> tuple[Resource, ...]:
    """Say where the film of an alert plays, if it has one."""
    video = rendition.video
    if video is None or rendition.link is None:
        return ()
    return (
        Resource(
            uri=public_film(video, rendition.link),
            media_type=video.media_type,
            size=video.size,
            digest="",  # it would take reading all of it, and its address is its digest
            description=one_line(video.alt) or video.name,
        ),
    )


def pictures(
    rendition: Rendition, settings: CapSettings, media: Media
) -> tuple[tuple[Resource, ...], dict[str, bytes]]:
    """Make the pictures of an alert: what it says of them, and the files to write.

    Raises `ContentRejected` when a master is gone or cannot be made to fit.
    """
    resources, files = [], {}
    for image in rendition.images:
        picture = fitted(image, media, LIMITS)
        path = f"{FOLDER}/media/{hashlib.sha256(picture.content).hexdigest()[:16]}.jpg"
        files[path] = picture.content
        resources.append(
            Resource(
                uri=settings.address(path),
                media_type=picture.media_type,
                size=len(picture.content),
                digest=hashlib.sha1(picture.content, usedforsecurity=False).hexdigest(),
                description=one_line(image.alt) or image.name,
            )
        )
    return tuple(resources), files
