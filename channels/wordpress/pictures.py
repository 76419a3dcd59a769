"""Pictures in the site's library: uploaded once, found again, kept true, removed in the end."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Final

from channels._pictures import fitted
from channels.wordpress import entities
from channels.wordpress.content import Attachment
from channels.wordpress.entities import Picture
from channels.wordpress.refusals import CANNOT_UPLOAD, code_of
from channels.wordpress.site import Site
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.errors import AuthorizationRevoked
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from publisher.text.cleaning import one_line
from publisher.text.slugs import slug

STEP: Final = "media:"  # + sha256: the key of a picture in progress and receipts
# Under the 1 MB that nginx, and the 2 MB that PHP, allow unless somebody raised them; under the
# 2560 px from which WordPress makes a copy of its own.
LIMITS: Final = PictureLimits(max_bytes=950_000, max_side=1920)
_SUFFIX: Final = {"image/jpeg": "jpg", "image/png": "png"}


def uploaded(
    site: Site, rendition: Rendition, media: Media, known: Mapping[str, str], progress: Progress
) -> dict[str, Attachment]:
    """Return the attachment of every picture, by sha256; what is missing is uploaded.

    `known` maps `media:<sha256>` to ids of earlier attempts. Each new id is saved at once.
    """
    attachments: dict[str, Attachment] = {}
    for image in rendition.images:
        if image.sha256 in attachments:
            continue
        step = STEP + image.sha256
        there = _known(site, known.get(step)) or _by_name(site, rendition, image)
        if there is None:
            there = _upload(site, rendition, image, media)
        progress.save(step, str(there.id))
        attachments[image.sha256] = _kept_true(site, there, image)
    return attachments


def located(site: Site, rendition: Rendition) -> dict[str, str]:
    """Return the ids of the pictures that are in the library, by `media:<sha256>`."""
    ids = {}
    for image in rendition.images:
        there = _by_name(site, rendition, image)
        if there is not None:
            ids[STEP + image.sha256] = str(there.id)
    return ids


def remove(site: Site, ids: Mapping[str, str], keep: Mapping[str, Attachment]) -> None:
    """Remove from the library the pictures among remote `ids` that are not to be kept."""
    for step, attachment_id in ids.items():
        if step.startswith(STEP) and step.removeprefix(STEP) not in keep:
            if not attachment_id.isdecimal():
                continue  # no id of WordPress: it would lead elsewhere
            answer = site.delete(f"media/{attachment_id}", force=True)
            if answer.status not in (200, 404, 410):
                raise site.refusal(answer)


def _known(site: Site, attachment_id: str | None) -> Picture | None:
    """Read a picture by its id; None when somebody removed it since."""
    if attachment_id is None:
        return None
    found = site.listed("media", entities.picture, include=attachment_id)
    return next((picture for picture in found if str(picture.id) == attachment_id), None)


def _by_name(site: Site, rendition: Rendition, image: Image) -> Picture | None:
    name = _name(rendition, image)
    found = site.listed("media", entities.picture, slug=name)
    return next((picture for picture in found if picture.slug == name), None)


def _upload(site: Site, rendition: Rendition, image: Image, media: Media) -> Picture:
    picture = fitted(image, media, LIMITS)
    name = _name(rendition, image)
    answer = site.upload(
        f"{name}.{_SUFFIX[picture.media_type]}",
        picture.content,
        picture.media_type,
        {"slug": name, "title": one_line(image.name), **_said(image)},
    )
    if (answer.status, code_of(answer)) == (403, "rest_cannot_create"):
        raise AuthorizationRevoked(CANNOT_UPLOAD)
    if answer.status != 201:
        raise site.refusal(answer)
    return site.said(answer, entities.picture)


def _kept_true(site: Site, there: Picture, image: Image) -> Attachment:
    """Write the alternative text and the credit again where they are not what was approved."""
    said = _said(image)
    if (there.alt, there.caption) != (said["alt_text"], said["caption"]):
        there = site.write(f"media/{there.id}", said, entities.picture)
    return Attachment(id=there.id, url=there.url)


def _said(image: Image) -> dict[str, str]:
    return {"alt_text": one_line(image.alt), "caption": escape(one_line(image.credit), quote=False)}


def _name(rendition: Rendition, image: Image) -> str:
    """The last part of the picture's address: the same picture of the same announcement only."""
    owner = slug(rendition.announcement_id)[:6]
    return f"{slug(image.name, fallback='image')}-{owner}-{image.sha256[:8]}"
