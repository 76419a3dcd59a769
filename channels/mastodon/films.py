"""A video goes up in one form, piece by piece; the instance then works on it for a while."""

from __future__ import annotations

from typing import Final

from channels._films import Told, opened
from channels._multipart import StreamedForm
from channels.mastodon import entities
from channels.mastodon.instance import Instance
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.errors import OutcomeUnknown, Unreachable
from publisher.sentence import say

SCOPE: Final = "write:media"


def upload(instance: Instance, video: Video, store: Media, progress: Progress) -> entities.Upload:
    """Send the video; it is seen by nobody before a post shows it."""
    try:
        with opened(video, store) as film:
            form = StreamedForm(
                {"description": video.alt} if video.alt else {},
                "file",
                f"{video.name}-{video.sha256[:8]}.mp4",
                video.media_type,
                Told(film, video.size, progress),
            )
            sent = instance.send(
                "POST",
                "/api/v2/media",
                entities.upload,
                scope=SCOPE,
                headers=form.headers,
                data=form,
            )
    except OutcomeUnknown:
        # A video that no post shows is seen by nobody: a second one does no harm.
        raise Unreachable(
            say("L'envoi de la vidéo « {name} » à Mastodon n'a pas abouti.", name=video.name)
        ) from None
    progress.report(video.size, video.size)
    return sent
