"""A video goes up in the parts that LinkedIn asks for, and is put together by their marks."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from typing import Any, Final
from urllib.parse import quote

from channels._films import Sending, Told, step
from channels._unseen import unseen_film
from channels.linkedin import entities
from channels.linkedin.refusals import Foreign
from channels.linkedin.server import Server
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected, Unreachable
from publisher.sentence import say
from publisher.video_limits import VideoLimits

LIMITS: Final = VideoLimits(
    max_bytes=500_000_000, min_seconds=3, max_seconds=1800, narrowest=1 / 2.4, widest=2.4
)
WAITS: Final = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds between two looks
VIDEOS: Final = "/rest/videos"


def attach(server: Server, video: Video, store: Media, progress: Progress) -> str:
    """Return the video's name, ready to be shown, sending it only if no earlier attempt did."""
    urn = progress.known().get(step(video))
    if urn is None:
        try:
            with unseen_film(video.name, "LinkedIn"):
                urn = _upload(server, video, store, progress)
        except (ValueError, RecursionError):
            raise Foreign(
                say("LinkedIn a répondu autre chose que prévu : réessayez plus tard.")
            ) from None
        progress.save(step(video), urn)  # put together: only LinkedIn's own work is left
    _await_ready(server, urn, video)
    return urn


def _upload(server: Server, video: Video, store: Media, progress: Progress) -> str:
    wanted = {
        "owner": server.page,
        "fileSizeBytes": video.size,
        "uploadCaptions": False,
        "uploadThumbnail": False,
    }
    begun = _act(server, "initializeUpload", initializeUploadRequest=wanted)
    place = entities.film_upload(json.loads(begun), video.size)
    marks = []
    with Sending(video, store, progress) as film:
        for part in place.parts:
            film.seek(part.first)
            size = part.last - part.first + 1
            told = Told(film, size, progress, before=part.first, total=video.size)
            answer = server.put(part.address, told, "application/octet-stream")
            marks.append(answer.headers.get("ETag", "").strip('"'))
    finish = {"video": place.urn, "uploadToken": place.token, "uploadedPartIds": marks}
    _act(server, "finalizeUpload", finalizeUploadRequest=finish)
    return place.urn


def _act(server: Server, action: str, **told: dict[str, Any]) -> bytes:
    return server.send("POST", f"{VIDEOS}?action={action}", json=told).body


def _await_ready(server: Server, urn: str, video: Video) -> None:
    for wait in (0.0, *WAITS):
        time.sleep(wait)
        state = server.read(f"{VIDEOS}/{quote(urn, safe='')}", entities.picture_state)
        if state == "AVAILABLE":
            return
        if state == "PROCESSING_FAILED":
            raise ContentRejected(
                say(
                    "LinkedIn ne sait que faire de la vidéo « {name} » : exportez-la à nouveau en"
                    " MP4, H.264.",
                    name=video.name,
                )
            )
    raise Unreachable(say("LinkedIn prépare encore la vidéo : nouvel essai."), timedelta(minutes=1))
