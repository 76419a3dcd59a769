"""What the site's library holds of an announcement, pictures and the film: uploaded once, found
again, kept true, removed in the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Final

from channels._http import Answer
from channels._pictures import fitted
from channels.wordpress import entities, films
from channels.wordpress.content import Attachment
from channels.wordpress.entities import File
from channels.wordpress.refusals import CANNOT_UPLOAD, code_of
from channels.wordpress.site import Site
from publisher.announcement import Image, Video
from publisher.channel import Media, Progress
from publisher.errors import AuthorizationRevoked
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from publisher.showing import still
from publisher.text.cleaning import one_line
from publisher.text.slugs import slug

STEP: Final = "media:"  # + sha256: the key of a file in progress and receipts
# Under the 1 MB that nginx, and the 2 MB that PHP, allow unless somebody raised them; under the
# 2560 px from which WordPress makes a copy of its own.
LIMITS: Final = PictureLimits(max_bytes=950_000, max_side=1920)
_SUFFIX: Final = {"image/jpeg": "jpg", "image/png": "png"}


def uploaded(
    site: Site, rendition: Rendition, media: Media, known: Mapping[str, str], progress: Progress
) -> dict[str, Attachment]:
    """Return the attachment of every file, by sha256; what is missing is uploaded.

    The film goes first: the site refuses it sooner than a picture, and nothing of it is left then.
    `known` maps `media:<sha256>` to ids of earlier attempts. Each new id is saved at once.
    """
    attachments: dict[str, Attachment] = {}
    for shown in _shown(rendition):
        if shown.sha256 in attachments:
            continue
        step = STEP + shown.sha256
        there = _known(site, known.get(step)) or _by_name(site, rendition, shown)
        if there is None:
            there = _upload(site, rendition, shown, media, progress)
        progress.save(step, str(there.id))
        attachments[shown.sha256] = _kept_true(site, there, shown)
    return attachments


def located(site: Site, rendition: Rendition) -> dict[str, str]:
    """Return the ids of the files that are in the library, by `media:<sha256>`."""
    ids = {}
    for shown in _shown(rendition):
        there = _by_name(site, rendition, shown)
        if there is not None:
            ids[STEP + shown.sha256] = str(there.id)
    return ids


def remove(site: Site, ids: Mapping[str, str], keep: Mapping[str, Attachment]) -> None:
    """Remove from the library the files among remote `ids` that are not to be kept."""
    for step, attachment_id in ids.items():
        if step.startswith(STEP) and step.removeprefix(STEP) not in keep:
            if not attachment_id.isdecimal():
                continue  # no id of WordPress: it would lead elsewhere
            answer = site.delete(f"media/{attachment_id}", force=True)
            if answer.status not in (200, 404, 410):
                raise site.refusal(answer)


def _shown(rendition: Rendition) -> Iterator[Image | Video]:
    if rendition.video:
        yield rendition.video
        yield still(rendition.video)
    yield from rendition.images


def _known(site: Site, attachment_id: str | None) -> File | None:
    """Read a file by its id; None when somebody removed it since."""
    if attachment_id is None:
        return None
    found = site.listed("media", entities.file, include=attachment_id)
    return next((file for file in found if str(file.id) == attachment_id), None)


def _by_name(site: Site, rendition: Rendition, shown: Image | Video) -> File | None:
    name = _name(rendition, shown)
    found = site.listed("media", entities.file, slug=name)
    return next((file for file in found if file.slug == name), None)


def _upload(
    site: Site, rendition: Rendition, shown: Image | Video, media: Media, progress: Progress
) -> File:
    name = _name(rendition, shown)
    fields = {"slug": name, "title": one_line(shown.name), **_said(shown)}
    if isinstance(shown, Video):
        answer = films.upload(site, shown, name, fields, media, progress)
    else:
        answer = _upload_picture(site, shown, name, fields, media)
    return site.said(answer, entities.file)


def _upload_picture(
    site: Site, image: Image, name: str, fields: dict[str, str], media: Media
) -> Answer:
    picture = fitted(image, media, LIMITS)
    suffix = _SUFFIX[picture.media_type]
    answer = site.upload(f"{name}.{suffix}", picture.content, picture.media_type, fields)
    if (answer.status, code_of(answer)) == (403, "rest_cannot_create"):
        raise AuthorizationRevoked(CANNOT_UPLOAD)
    if answer.status != 201:
        raise site.refusal(answer)
    return answer


def _kept_true(site: Site, there: File, shown: Image | Video) -> Attachment:
    """Write the alternative text and the credit again where they are not what was approved."""
    said = _said(shown)
    if (there.alt, there.caption) != (said["alt_text"], said["caption"]):
        there = site.write(f"media/{there.id}", said, entities.file)
    return Attachment(id=there.id, url=there.url)


def _said(shown: Image | Video) -> dict[str, str]:
    return {"alt_text": one_line(shown.alt), "caption": escape(one_line(shown.credit), quote=False)}


def _name(rendition: Rendition, shown: Image | Video) -> str:
    """The last part of the file's address: the same file of the same announcement only."""
    owner = slug(rendition.announcement_id)[:6]
    return f"{slug(shown.name, fallback='image')}-{owner}-{shown.sha256[:8]}"
