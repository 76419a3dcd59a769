"""Pictures are uploaded first, then shown, each by a message of its own whose body describes it."""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple

from channels._pictures import fitted
from channels._unseen import unseen_picture
from channels.matrix import entities
from channels.matrix.homeserver import Homeserver
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.framing import PictureLimits
from publisher.images import Fitted

STEP: Final = "image-"  # a picture's message among the remote ids, before the start of its sha256
PATH: Final = "/_matrix/media/v3/upload"
UPLOAD: Final = "media-"  # an uploaded file in `progress`, likewise
LONGEST_SIDE: Final = 2560  # px


class Upload(NamedTuple):
    """A picture that is on the server."""

    uri: str  # mxc://…
    media_type: str
    width: int  # px
    height: int  # px
    size: int  # bytes


def limits(most: int) -> PictureLimits:
    """How a picture is sent to a server that takes `most` bytes."""
    return PictureLimits(max_bytes=most, max_side=LONGEST_SIDE)


def step(image: Image) -> str:
    """Name a picture's message among the remote ids, whatever its place."""
    return f"{STEP}{image.sha256[:16]}"


def upload(server: Homeserver, image: Image, store: Media, most: int, progress: Progress) -> Upload:
    """Return the picture as the server keeps it, uploading it unless an earlier attempt did."""
    name = f"{UPLOAD}{image.sha256[:16]}"
    known = progress.known().get(name)
    if known is not None:
        return Upload(*json.loads(known))
    picture = fitted(image, store, limits(most))
    uri = _sent(server, image, picture)
    made = Upload(uri, picture.media_type, picture.width, picture.height, len(picture.content))
    progress.save(name, json.dumps(made))
    return made


def message(image: Image, shown: Upload) -> dict[str, Any]:
    """Write the message that shows a picture; its body is what a screen reader says."""
    name = _file_name(image, shown.media_type)
    return {
        "msgtype": "m.image",
        "body": image.alt or name,
        "filename": name,
        "url": shown.uri,
        "info": described(shown),
    }


def described(shown: Upload) -> dict[str, Any]:
    """Say what sort of file it is, as applications want to know before they fetch it."""
    return {
        "mimetype": shown.media_type,
        "w": shown.width,
        "h": shown.height,
        "size": shown.size,
    }


def _file_name(image: Image, media_type: str) -> str:
    return f"{image.name}.{media_type.rpartition('/')[2].replace('jpeg', 'jpg')}"


def _sent(server: Homeserver, image: Image, picture: Fitted) -> str:
    with unseen_picture(image.name, "Matrix"):
        return server.send(
            "POST",
            PATH,
            entities.content_uri,
            params={"filename": _file_name(image, picture.media_type)},
            data=picture.content,
            headers={"Content-Type": picture.media_type},
        )
