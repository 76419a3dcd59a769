"""The film of an announcement on its way to the site's library, and what is said of a refusal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from channels._films import Sending, Told
from channels._http import Answer
from channels._multipart import StreamedForm
from channels.wordpress.refusals import (
    CANNOT_UPLOAD_VIDEO,
    TYPE_OR_SIZE,
    code_of,
    message_of,
    too_heavy,
)
from channels.wordpress.site import Site
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.errors import AuthorizationRevoked, ChannelError, ContentRejected
from publisher.sentence import say
from publisher.video_limits import VideoLimits

# What every browser plays: the page shows the file as it is. How heavy it may be, the hosting
# decides, and no interface tells.
LIMITS: Final = VideoLimits(with_pictures=True)


def upload(
    site: Site,
    video: Video,
    name: str,
    fields: Mapping[str, str],
    store: Media,
    progress: Progress,
) -> Answer:
    """Send the film as `name`.mp4, piece by piece; raises what a refusal proves.

    As a form, which PHP writes to its disk: a bare body, it would hold in its memory, whole.
    """
    with Sending(video, store, progress) as film:
        told = Told(film, video.size, progress)
        answer = site.upload_form(
            StreamedForm(fields, "file", f"{name}.mp4", video.media_type, told)
        )
        if answer.status != 201:
            raise _refused(site, answer, video)
        return answer


def _refused(site: Site, answer: Answer, video: Video) -> ChannelError:
    code = code_of(answer)
    if (answer.status, code) == (403, "rest_cannot_create"):
        return AuthorizationRevoked(CANNOT_UPLOAD_VIDEO)
    if too_heavy(answer):
        return ContentRejected(
            say(
                "Le site WordPress n'accepte pas une vidéo de {size} Mo. Demandez à l'hébergeur de"
                " permettre des envois de ce poids, ou raccourcissez la vidéo.",
                size=_megabytes(video),
            )
        )
    if code in TYPE_OR_SIZE:
        return ContentRejected(
            say(
                "WordPress a refusé la vidéo, de {size} Mo ({told}). Demandez à la personne qui"
                " gère le site de permettre les vidéos MP4 de ce poids, ou raccourcissez-la.",
                size=_megabytes(video),
                told=message_of(answer),
            )
        )
    return site.refusal(answer)


def _megabytes(video: Video) -> int:
    return max(1, round(video.size / 1e6))
