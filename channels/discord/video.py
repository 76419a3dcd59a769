"""A video attached to a message, known again by the name of its file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from channels._films import Sending, Told
from channels._multipart import StreamedForm
from channels._pictures import mark
from publisher.announcement import Image, Video
from publisher.channel import Media, Progress
from publisher.rendition import Rendition
from publisher.video_limits import VideoLimits

LIMITS: Final = VideoLimits(max_bytes=10_000_000)  # the largest file; any reader plays it


def attached(rendition: Rendition) -> tuple[Image, ...]:
    """Return what a message attaches: its pictures, or the video as if it were one."""
    video = rendition.video
    if video is None:
        return rendition.images
    film = Image(video.sha256, video.media_type, video.width, video.height, video.alt, video.name)
    return (film,)


def file_name(film: Image) -> str:
    """Name the file of a video."""
    return f"{film.name}{mark(film)}mp4"


@contextmanager
def form(
    payload: Mapping[str, Any], video: Video, film: Image, store: Media, progress: Progress
) -> Iterator[dict[str, Any]]:
    """Open the video, and give the body of the request that attaches it."""
    with Sending(video, store, progress) as file:
        told = Told(file, video.size, progress)
        fields = {"payload_json": json.dumps(payload)}
        body = StreamedForm(fields, "files[0]", file_name(film), video.media_type, told)
        yield {"data": body, "headers": body.headers}
