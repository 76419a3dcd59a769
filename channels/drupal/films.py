"""A film as a file of the site, in a field of its own, which the site shows with a player."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from channels._films import Sending, Told
from channels._http import Answer
from channels.drupal import refusals
from channels.drupal.pictures import STEP
from channels.drupal.settings import DrupalSettings
from channels.drupal.site import Resource, Site
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.cleaning import one_line
from publisher.text.counting import characters
from publisher.text.shortening import shorten
from publisher.text.slugs import slug
from publisher.video_limits import VideoLimits

# What every browser plays: the page shows the file as it is. How heavy it may be, nobody tells.
LIMITS: Final = VideoLimits(with_pictures=True)
LONGEST: Final = 500  # characters of the description beside the file


def sent(
    site: Site,
    settings: DrupalSettings,
    rendition: Rendition,
    media: Media,
    known: Mapping[str, str],
    progress: Progress,
) -> Resource | None:
    """Return the reference to the film, which is sent unless it is there; None: there is none.

    `known` maps `media:<sha256>` to ids of earlier attempts.
    """
    video = rendition.video
    if video is None:
        return None
    step = STEP + video.sha256
    there = site.found(f"file/file/{known[step]}") if step in known else None
    if there is None:
        there = _upload(site, settings, video, media, progress)
    progress.save(step, str(there["id"]))
    told = shorten(one_line(video.alt), LONGEST, characters)
    meta = {"display": True, "description": told}
    return {"type": "file--file", "id": str(there["id"]), "meta": meta}


def located(rendition: Rendition, settings: DrupalSettings, node: Resource) -> dict[str, str]:
    """Return the id of the node's film, by `media:<sha256>`."""
    own = (node.get("relationships") or {}).get(settings.video_field) or {}
    film = own.get("data")
    if rendition.video is None or not isinstance(film, dict) or "id" not in film:
        return {}
    return {STEP + rendition.video.sha256: str(film["id"])}


def _upload(
    site: Site, settings: DrupalSettings, video: Video, media: Media, progress: Progress
) -> Resource:
    name = f"{slug(video.name, fallback='video')}-{video.sha256[:8]}.mp4"
    path = f"node/{settings.content_type}/{settings.video_field}"
    with Sending(video, media, progress) as film:
        answer = site.send_file(path, name, Told(film, video.size, progress))
        if answer.status in (413, 422):
            raise _too_much(answer, settings, video)
        return site.object_of(answer)


def _too_much(answer: Answer, settings: DrupalSettings, video: Video) -> ContentRejected:
    told = refusals.detail(answer)
    return ContentRejected(
        say(
            "Le site Drupal n'accepte pas cette vidéo de {size} Mo{told}. Demandez à la personne"
            " qui gère le site de permettre les fichiers MP4 de ce poids dans le champ « {field} »,"
            " ou raccourcissez la vidéo.",
            size=max(1, round(video.size / 1e6)),
            told=f" ({told})" if told else "",
            field=settings.video_field,
        )
    )
