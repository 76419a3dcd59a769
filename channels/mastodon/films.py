"""A video goes up in one form, piece by piece; the instance then works on it for a while."""

from __future__ import annotations

from typing import Final

from channels._films import Sending, Told
from channels._multipart import StreamedForm
from channels._unseen import unseen_film
from channels.mastodon import entities
from channels.mastodon.instance import Instance
from publisher.announcement import Video
from publisher.channel import Media, Progress

SCOPE: Final = "write:media"


def upload(instance: Instance, video: Video, store: Media, progress: Progress) -> entities.Upload:
    """Send the video; it is seen by nobody before a post shows it."""
    with unseen_film(video.name, "Mastodon"), Sending(video, store, progress) as film:
        form = StreamedForm(
            {"description": video.alt} if video.alt else {},
            "file",
            f"{video.name}-{video.sha256[:8]}.mp4",
            video.media_type,
            Told(film, video.size, progress),
        )
        return instance.send(
            "POST",
            "/api/v2/media",
            entities.upload,
            scope=SCOPE,
            headers=form.headers,
            data=form,
        )
