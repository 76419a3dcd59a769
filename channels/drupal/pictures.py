"""Pictures as files of the site: sent once, used by a node, removed in the end.

The first is the node's own, with its alternative text beside the reference. The others stand in the
text; Drupal counts a file that a text names by `data-entity-uuid` as used, and keeps it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, Final

from channels._article import with_pictures
from channels._pictures import fitted
from channels.drupal import refusals
from channels.drupal.content import LONGEST_ALT
from channels.drupal.settings import DrupalSettings
from channels.drupal.site import ABSENT, Resource, Site
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected, OutcomeUnknown
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.cleaning import one_line
from publisher.text.counting import characters
from publisher.text.shortening import shorten
from publisher.text.slugs import slug

STEP: Final = "media:"  # + sha256: the key of a picture in progress and receipts
# Under the 1 MB that nginx, and the 2 MB that PHP, allow unless somebody raised them.
LIMITS: Final = PictureLimits(max_bytes=950_000, max_side=1920)
_SUFFIX: Final = {"image/jpeg": "jpg", "image/png": "png"}
_IN_TEXT: Final = re.compile(r'data-entity-uuid="([0-9a-f-]{36})"')


@dataclass(frozen=True, slots=True)
class File:
    """A picture on the site."""

    id: str
    url: str


def sent(
    site: Site,
    settings: DrupalSettings,
    rendition: Rendition,
    media: Media,
    known: Mapping[str, str],
    progress: Progress,
) -> dict[str, File]:
    """Return the file of every picture, by sha256; what is missing is sent.

    `known` maps `media:<sha256>` to ids of earlier attempts. Each new id is saved at once.
    """
    if not settings.pictured:
        return {}
    files: dict[str, File] = {}
    for image in rendition.images:
        if image.sha256 in files:
            continue
        step = STEP + image.sha256
        there = site.found(f"file/file/{known[step]}") if step in known else None
        if there is None:
            there = _upload(site, settings, image, media)
        progress.save(step, str(there["id"]))
        files[image.sha256] = _file(there)
    return files


def referred(rendition: Rendition, files: Mapping[str, File]) -> Resource | None:
    """Return the relationship to the node's own picture, with its alternative text."""
    if not rendition.images or not files:
        return None
    first = rendition.images[0]
    alt = shorten(one_line(first.alt), LONGEST_ALT, characters)
    return {"type": "file--file", "id": files[first.sha256].id, "meta": {"alt": alt}}


def placed(html: str, files: Mapping[str, File]) -> str:
    """Put the addresses of the files into the text."""

    def attributes(sha256: str) -> str:
        file = files[sha256]
        return f'data-entity-type="file" data-entity-uuid="{file.id}" src="{escape(file.url)}"'

    return with_pictures(html, attributes)


def located(rendition: Rendition, settings: DrupalSettings, node: Resource) -> dict[str, str]:
    """Return the ids of the node's pictures, by `media:<sha256>`."""
    if not rendition.images or not settings.pictured:
        return {}
    own = (node.get("relationships") or {}).get(settings.image_field) or {}
    first = own.get("data")
    first = first[0] if isinstance(first, list) and first else first
    body = node["attributes"].get("body") or {}
    shas = list(dict.fromkeys(image.sha256 for image in rendition.images))
    ids = [str(first["id"])] if isinstance(first, dict) and "id" in first else []
    ids += _IN_TEXT.findall(str(body.get("value", "")))
    return {STEP + sha: id for sha, id in zip(shas, ids, strict=False)}


def remove(site: Site, ids: Mapping[str, str], keep: Mapping[str, Any], *, must: bool) -> None:
    """Remove the files among remote `ids` that are not to be kept.

    Raises `ContentRejected` when they `must` go and the account may not do it.
    """
    left = []
    for step, id in ids.items():
        if step.startswith(STEP) and step.removeprefix(STEP) not in keep:
            answer = site.delete(f"file/file/{id}")
            if answer.status in (403, 405):
                left.append(id)
            elif answer.status != 204 and answer.status not in ABSENT:
                raise site.refusal(answer)
    if left and must:
        raise ContentRejected(
            say(
                "La page est retirée, mais {count} de ses fichiers restent sur le site."
                " Supprimez-les dans Contenu > Fichiers, ou demandez la permission « Supprimer"
                " ses propres fichiers » pour ce compte et recommencez.",
                count=len(left),
            )
        )


def _upload(site: Site, settings: DrupalSettings, image: Image, media: Media) -> Resource:
    picture = fitted(image, media, LIMITS)
    name = f"{slug(image.name, fallback='image')}-{image.sha256[:8]}"
    path = f"node/{settings.content_type}/{settings.image_field}"
    return site.upload(path, f"{name}.{_SUFFIX[picture.media_type]}", picture.content)


def _file(there: Resource) -> File:
    uri = there["attributes"].get("uri")
    url = uri.get("url") if isinstance(uri, dict) else None
    if not isinstance(url, str) or not url.startswith(("/", "https://", "http://")):
        raise OutcomeUnknown(refusals.STRANGE)
    return File(str(there["id"]), url)
