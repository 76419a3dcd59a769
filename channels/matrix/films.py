"""A video goes up in one stream, its still before it; a message of its own then shows both."""

from __future__ import annotations

from typing import Any, NamedTuple

from channels._films import Sending, Told
from channels._unseen import unseen_film
from channels.matrix import entities, pictures
from channels.matrix.homeserver import Homeserver
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.video_limits import VideoLimits


class Film(NamedTuple):
    """A video that is on the server, with its still."""

    uri: str  # mxc://…
    still: pictures.Upload


def limits(most: int) -> VideoLimits:
    """What a room shows whose server takes `most` bytes; applications play what a browser does."""
    return VideoLimits(max_bytes=most, with_pictures=True)


def upload(server: Homeserver, video: Video, store: Media, most: int, progress: Progress) -> Film:
    """Return the video as the server keeps it, uploading only what no earlier attempt did."""
    still = pictures.upload(server, video.poster, store, most, progress)
    name = f"{pictures.UPLOAD}{video.sha256[:16]}"
    uri = progress.known().get(name)
    if uri is None:
        uri = _sent(server, video, store, progress)
        progress.save(name, uri)
    return Film(uri, still)


def message(video: Video, film: Film) -> dict[str, Any]:
    """Write the message that shows a video; its body is what a screen reader says."""
    name = _file_name(video)
    return {
        "msgtype": "m.video",
        "body": video.alt or name,
        "filename": name,
        "url": film.uri,
        "info": {
            "mimetype": video.media_type,
            "w": video.width,
            "h": video.height,
            "size": video.size,
            "duration": round(video.seconds * 1000),
            "thumbnail_url": film.still.uri,
            "thumbnail_info": pictures.described(film.still),
        },
    }


def _file_name(video: Video) -> str:
    return f"{video.name}.mp4"


def _sent(server: Homeserver, video: Video, store: Media, progress: Progress) -> str:
    with unseen_film(video.name, "Matrix"), Sending(video, store, progress) as film:
        return server.send(
            "POST",
            pictures.PATH,
            entities.content_uri,
            params={"filename": _file_name(video)},
            data=Told(film, video.size, progress),
            headers={"Content-Type": video.media_type},
        )
