"""Pictures beside the alerts: named for their content, so that no issued alert ever changes."""

from __future__ import annotations

import hashlib
from typing import Final

from channels.cap.alert import Resource
from channels.cap.atom import FOLDER
from channels.cap.settings import CapSettings
from publisher.channel import Media
from publisher.errors import ContentRejected, InputError
from publisher.images import fit
from publisher.rendition import Rendition
from publisher.text.cleaning import one_line

LARGEST: Final = 600_000  # bytes: alerts are read on the road
LONGEST_SIDE: Final = 1600  # px


def pictures(
    rendition: Rendition, settings: CapSettings, media: Media
) -> tuple[tuple[Resource, ...], dict[str, bytes]]:
    """Make the pictures of an alert: what it says of them, and the files to write.

    Raises `ContentRejected` when a master is gone or cannot be made to fit.
    """
    resources, files = [], {}
    for image in rendition.images:
        try:
            fitted = fit(
                media.read(image.sha256),
                max_bytes=LARGEST,
                max_side=LONGEST_SIDE,
                formats=("image/jpeg",),
            )
        except InputError as refusal:
            raise ContentRejected(str(refusal)) from None
        path = f"{FOLDER}/media/{hashlib.sha256(fitted.content).hexdigest()[:16]}.jpg"
        files[path] = fitted.content
        resources.append(
            Resource(
                uri=settings.address(path),
                media_type=fitted.media_type,
                size=len(fitted.content),
                digest=hashlib.sha1(fitted.content, usedforsecurity=False).hexdigest(),
                description=one_line(image.alt) or image.name,
            )
        )
    return tuple(resources), files
