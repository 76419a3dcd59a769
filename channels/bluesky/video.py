"""A video goes up in one stream; Bluesky makes what people watch of it once a post shows it."""

from __future__ import annotations

import json
from typing import Any, Final

from channels._films import Sending, Told, step
from channels._unseen import unseen_film
from channels.bluesky import entities
from channels.bluesky.server import Server
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.video_limits import VideoLimits

LIMITS: Final = VideoLimits(max_bytes=300_000_000, max_seconds=600, codecs=("h264", "hevc"))


def attach(
    server: Server, video: Video, store: Media, progress: Progress, *, afresh: bool = False
) -> dict[str, Any]:
    """Return what a post shows of the video, uploading it only if no earlier attempt did.

    The server forgets after some hours a video that no post shows: then `afresh` is needed.
    """
    blob = None if afresh else progress.known().get(step(video))
    if blob is None:
        blob = _upload(server, video, store, progress)
        progress.save(step(video), blob)
    shown: dict[str, Any] = {
        "$type": "app.bsky.embed.video",
        "video": json.loads(blob),
        "aspectRatio": {"width": video.width, "height": video.height},
    }
    return {**shown, "alt": video.alt} if video.alt else shown


def _upload(server: Server, video: Video, store: Media, progress: Progress) -> str:
    _ = server.session  # renewed before, not in the middle of, what takes long
    with unseen_film(video.name, "Bluesky"), Sending(video, store, progress) as film:
        return server.send(
            "com.atproto.repo.uploadBlob",
            entities.blob,
            data=Told(film, video.size, progress),
            headers={"Content-Type": video.media_type},
        )
