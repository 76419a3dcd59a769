"""Pictures and a video go up first, seen by nobody; the post that shows them makes them public."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final, TypeAlias

from channels._pictures import fitted
from channels._unseen import unseen_picture
from channels.mastodon import entities, films
from channels.mastodon.instance import Instance
from channels.mastodon.limits import Limits
from publisher.announcement import Image, Video
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected, Unreachable
from publisher.images import Fitted
from publisher.rendition import Rendition
from publisher.sentence import say

Shown: TypeAlias = Image | Video
STEP: Final = "media-"  # a remote id of a picture is named media- and the start of its sha256
WAITS: Final = (0.2, 0.3, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds between two looks


def shown_by(rendition: Rendition) -> tuple[Shown, ...]:
    """Return what a post shows, in its order: a video, or pictures."""
    return (*((rendition.video,) if rendition.video else ()), *rendition.images)


def step(image: Shown) -> str:
    """Name a picture or a video among the remote ids of a post, whatever its place in it."""
    return f"{STEP}{image.sha256[:16]}"


def attach(
    instance: Instance,
    images: tuple[Shown, ...],
    store: Media,
    limits: Limits,
    progress: Progress,
    *,
    earlier: Mapping[str, str] | None = None,
    shown: Sequence[str] = (),
) -> dict[str, str]:
    """Return a usable id for each picture by its step, uploading only what is not there yet.

    For an edit, `earlier` are the ids in the receipt, and `shown` those that the post shows now.
    """
    known = {**(earlier or {}), **progress.known()}
    ids = {}
    for image in images:
        name = step(image)
        media = known.get(name)
        if media is None or not (media in shown or _usable(instance, media)):
            if isinstance(image, Video):
                upload = films.upload(instance, image, store, progress)
            else:
                upload = _upload(instance, image, fitted(image, store, limits.picture))
            media = upload.id
            progress.save(name, media)
            if not upload.ready:
                await_ready(instance, media)
        ids[name] = media
    return ids


def named(images: tuple[Shown, ...], media: Sequence[str]) -> dict[str, str]:
    """Give the pictures that a post shows their steps; they keep the order of `images`."""
    if len(images) != len(media):
        return {f"{STEP}{number}": id for number, id in enumerate(media, 1)}
    return {step(image): id for image, id in zip(images, media, strict=True)}


def of(remote_ids: Mapping[str, str]) -> dict[str, str]:
    """Pick the pictures out of a receipt's remote ids."""
    return {name: id for name, id in remote_ids.items() if name.startswith(STEP)}


def await_ready(instance: Instance, media: str) -> None:
    """Return when the instance has finished with the picture; gives up after all the waits."""
    for wait in (0.0, *WAITS):
        time.sleep(wait)
        if instance.read(instance.media(media), entities.upload, scope=films.SCOPE).ready:
            return
    raise Unreachable(
        say("L'instance Mastodon n'a pas encore fini de traiter une image ou la vidéo."),
        timedelta(seconds=60),
    )


def _usable(instance: Instance, media: str) -> bool:
    """Whether an earlier attempt's picture can still be shown; waits until it is ready."""
    try:
        await_ready(instance, media)
    except ContentRejected:  # gone, shown by another post, or broken off by the instance
        return False
    return True


def _upload(instance: Instance, image: Image, picture: Fitted) -> entities.Upload:
    # A name of its own: there are servers that keep the newest of two files of one name.
    name = f"{image.name}-{image.sha256[:8]}.{picture.media_type.rpartition('/')[2]}"
    with unseen_picture(image.name, "Mastodon"):
        return instance.send(
            "POST",
            "/api/v2/media",
            entities.upload,
            scope=films.SCOPE,
            files={"file": (name, picture.content, picture.media_type)},
            data={"description": image.alt} if image.alt else {},
        )
