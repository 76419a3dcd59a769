"""A video goes up in numbered pieces, is put together, and worked on until a post can show it."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any, Final

from channels._films import Sending, Told, step
from channels._multipart import StreamedForm
from channels._unseen import unseen_film
from channels.x import entities
from channels.x.entities import Made
from channels.x.server import Server
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected, Unreachable
from publisher.sentence import say
from publisher.video_limits import VideoLimits

LIMITS: Final = VideoLimits(
    max_bytes=512 * 1024 * 1024,
    min_seconds=0.5,
    max_seconds=140,
    min_side=32,
    max_side=1920,
    narrowest=1 / 3,
    widest=3,
)
PIECE: Final = 4 * 1024 * 1024  # bytes; X takes 5 MB
WAITS: Final = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds between two looks
UPLOADS: Final = "/2/media/upload"


def attach(
    server: Server, video: Video, store: Media, progress: Progress, *, afresh: bool = False
) -> str:
    """Return the video's id, ready to be shown, sending it only if no earlier attempt did."""
    known = None if afresh else progress.known().get(step(video))
    with unseen_film(video.name, "X"):
        if known is None:
            made = _upload(server, video, store, progress)
            progress.save(step(video), made.id)  # put together: only X's own work is left
        else:
            made = server.read(UPLOADS, entities.made, command="STATUS", media_id=known)
        _await_ready(server, made)
    return made.id


def _upload(server: Server, video: Video, store: Media, progress: Progress) -> Made:
    told: dict[str, Any] = {
        "media_type": video.media_type,
        "total_bytes": video.size,
        "media_category": "tweet_video",
    }
    begun = server.send("POST", f"{UPLOADS}/initialize", entities.made, json=told)
    with Sending(video, store, progress) as film:
        for number, at in enumerate(range(0, video.size, PIECE)):
            size = min(PIECE, video.size - at)
            piece = Told(film, size, progress, before=at, total=video.size)
            form = StreamedForm(
                {"segment_index": str(number)}, "media", "piece", "application/octet-stream", piece
            )
            path = f"{UPLOADS}/{begun.id}/append"
            server.send("POST", path, entities.described, data=form, headers=form.headers)
    return server.send("POST", f"{UPLOADS}/{begun.id}/finalize", entities.made)


def _await_ready(server: Server, made: Made) -> None:
    for wait in WAITS:
        if made.ready:
            return
        if made.failed:
            raise ContentRejected(
                say(
                    "X n'a pas pu préparer la vidéo ({why}) : exportez-la à nouveau en MP4, H.264.",
                    why=made.failed,
                )
            )
        time.sleep(wait)
        made = server.read(UPLOADS, entities.made, command="STATUS", media_id=made.id)
    raise Unreachable(say("X prépare encore la vidéo : nouvel essai."), timedelta(seconds=60))
