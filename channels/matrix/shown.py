"""What the room shows under the text: the video, then the pictures, each by its own message."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from channels import _films
from channels.matrix import films, pictures
from channels.matrix.entities import Event
from channels.matrix.homeserver import Homeserver
from publisher.announcement import Image, Video
from publisher.channel import Media, Progress
from publisher.rendition import Rendition

Shown: TypeAlias = Image | Video
STEPS: Final = (pictures.STEP, _films.STEP)  # how their names begin among the remote ids
_KEPT: Final = ("msgtype", "filename", "url", "info")  # of a message that is told anew


def shown_by(rendition: Rendition) -> tuple[Shown, ...]:
    """Return what is shown, in its order."""
    return (*((rendition.video,) if rendition.video else ()), *rendition.images)


def step(one: Shown) -> str:
    """Name a message among the remote ids, whatever its place."""
    return _films.step(one) if isinstance(one, Video) else pictures.step(one)


def message(
    server: Homeserver, one: Shown, store: Media, most: int, progress: Progress
) -> dict[str, Any]:
    """Write the message that shows it, bringing it to the server first unless it is there."""
    if isinstance(one, Video):
        return films.message(one, films.upload(server, one, store, most, progress))
    return pictures.message(one, pictures.upload(server, one, store, most, progress))


def told_anew(one: Shown, there: Event) -> dict[str, Any]:
    """Write the message as it is in the room, with other words: nothing is uploaded again."""
    kept: dict[str, Any] = {name: there.content[name] for name in _KEPT if name in there.content}
    return {**kept, "body": one.alt or kept.get("filename", one.name)}


def is_told(one: Shown, there: Event | None) -> bool:
    """Whether it is in the room, and described as it is to be."""
    return there is not None and (not one.alt or there.body == one.alt)
