"""A video in one message: sent whole, its caption changed afterwards, itself never."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from channels._films import STEP, Sending, Told, step
from channels._multipart import StreamedForm
from channels.telegram.bot import Bot
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.video_limits import VideoLimits

LIMITS: Final = VideoLimits(max_bytes=50_000_000, codecs=("h264", "hevc"))  # what a bot may send


def send(
    bot: Bot, common: Mapping[str, Any], video: Video, store: Media, progress: Progress
) -> Any:
    """Send it with the parameters of any message and of its caption; return the result."""
    told = {
        **common,
        "duration": round(video.seconds),
        "width": video.width,
        "height": video.height,
        "supports_streaming": True,
    }
    fields = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in told.items()
    }
    with Sending(video, store, progress) as film:
        file = Told(film, video.size, progress)
        form = StreamedForm(fields, "video", f"{video.name}.mp4", video.media_type, file)
        return bot.send_form("sendVideo", form)


def concerns(rendition: Rendition, ids: Mapping[str, str]) -> bool:
    """Whether a message shows a video, or should."""
    return rendition.video is not None or any(name.startswith(STEP) for name in ids)


def refuse_another(rendition: Rendition, ids: Mapping[str, str]) -> None:
    """Raise `ContentRejected` unless the message shows this very video."""
    if rendition.video is None or step(rendition.video) not in ids:
        raise ContentRejected(
            say(
                "Publisher ne remplace pas une vidéo dans un message Telegram : retirez l'annonce"
                " de Telegram, puis publiez-la de nouveau."
            )
        )
