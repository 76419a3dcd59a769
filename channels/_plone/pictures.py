"""Pictures as pages of type Image: sent once under a name of their own, kept true, removed.

Plone has no field for an alternative text. Its pages take the title of an Image for it, so that
title is the alternative text.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any, Final

from channels._pictures import fitted
from channels._plone import pages
from channels._plone.entities import Page
from channels._plone.site import Site
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.framing import PictureLimits
from publisher.text.cleaning import one_line
from publisher.text.slugs import slug

STEP: Final = "media:"  # + sha256: the key of a picture in progress and receipts
# In base64 under the 1 MB that Zope and nginx allow unless somebody raised them.
LIMITS: Final = PictureLimits(max_bytes=650_000, max_side=1920)
_SUFFIX: Final = {"image/jpeg": "jpg", "image/png": "png"}


def encoded(image: Image, media: Media) -> dict[str, str]:
    """Return a picture as Plone takes it within a page."""
    picture = fitted(image, media, LIMITS)
    name = slug(image.name, fallback="image")
    return {
        "data": base64.b64encode(picture.content).decode(),
        "encoding": "base64",
        "filename": f"{name}-{image.sha256[:8]}.{_SUFFIX[picture.media_type]}",
        "content-type": picture.media_type,
    }


def caption(image: Image, said_photo: str) -> str:
    """Return what a picture shows, and who made it, in one line."""
    alt, credit = one_line(image.alt), one_line(image.credit)
    return " – ".join(part for part in (alt, f"{said_photo} {credit}" if credit else "") if part)


def lead(
    page: Page | None, images: Sequence[Image], media: Media, said_photo: str
) -> dict[str, Any]:
    """Return the fields of the page's own picture; one that is there already is not sent again."""
    there = page.image if page else None
    if not images:
        return {"image": None, "image_caption": ""} if there is not None else {}
    written: dict[str, Any] = {"image_caption": caption(images[0], said_photo)}
    if images[0].sha256[:8] not in (there or ""):
        written["image"] = encoded(images[0], media)
    return written


def sent(
    site: Site,
    folder: str,
    owner: str,
    images: Sequence[Image],
    media: Media,
    progress: Progress,
) -> dict[str, str]:
    """Make every picture an Image in `folder`; returns its UID by sha256.

    The path of each is saved as soon as it is there. A name made of the picture's own digest makes
    a repeated upload harmless.
    """
    uids: dict[str, str] = {}
    for image in images:
        if image.sha256 in uids:
            continue
        name = _name(owner, image)
        path = f"{folder}/{name}"
        page = site.found(path) or _made(site, folder, name, image, media)
        progress.save(STEP + image.sha256, path)
        if page.title != one_line(image.alt):
            page = site.change(path, {"title": one_line(image.alt)})
        uids[image.sha256] = page.uid
    return uids


def places(folder: str, owner: str, images: Sequence[Image]) -> dict[str, str]:
    """Return the path that each picture has or would have, by `media:<sha256>`."""
    return {STEP + image.sha256: f"{folder}/{_name(owner, image)}" for image in images}


def shown(site: Site, paths: Mapping[str, str]) -> None:
    """See to it that visitors get the pictures, where Images have a workflow too."""
    for step, path in paths.items():
        page = site.found(path) if step.startswith(STEP) else None
        if page is not None and page.state not in ("", "published"):
            pages.advanced(site, path, page, "publish")


def remove(site: Site, ids: Mapping[str, str], keep: Mapping[str, str]) -> None:
    """Remove the pictures among remote `ids`, except those that are among `keep` too."""
    for step, path in ids.items():
        if step.startswith(STEP) and step not in keep:
            site.delete(path)


def _name(owner: str, image: Image) -> str:
    """The last part of the picture's address: the same picture of the same announcement only."""
    return f"{slug(image.name, fallback='image')}-{slug(owner)[:6]}-{image.sha256[:8]}"


def _made(site: Site, folder: str, name: str, image: Image, media: Media) -> Page:
    fields: dict[str, Any] = {
        "@type": "Image",
        "id": name,
        "title": one_line(image.alt),
        "image": encoded(image, media),
        "exclude_from_nav": True,
    }
    return site.create(folder, fields)
