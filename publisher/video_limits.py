"""What a channel takes of a video, and why it does not take one. Values only: nothing is opened."""

from __future__ import annotations

from dataclasses import dataclass

from publisher.announcement import Video
from publisher.sentence import Sentence, say


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoLimits:
    """Videos are sent as they are, or not at all. Ratios are width by height."""

    max_bytes: int | None = None
    max_seconds: float | None = None
    min_seconds: float = 0
    codecs: tuple[str, ...] = ("h264",)  # or hevc
    min_side: int = 0  # px, the shorter one
    max_side: int | None = None  # px, the longer one
    max_pixels: int | None = None  # width times height
    narrowest: float | None = None
    widest: float | None = None
    with_pictures: bool = False  # a post may show the pictures too


def misfit(video: Video, limits: VideoLimits) -> Sentence | None:
    """Say why a channel does not take this video, as the end of a sentence; None: it does."""
    if limits.max_bytes is not None and video.size > limits.max_bytes:
        most, size = limits.max_bytes / 1e6, video.size / 1e6
        return say(
            "elle pèse {size:.0f} Mo, et il en faut {most:.0f} au plus", size=size, most=most
        )
    if limits.max_seconds is not None and video.seconds > limits.max_seconds:
        return say(
            "elle dure {length}, et il en faut {most} au plus",
            length=clock(video.seconds),
            most=clock(limits.max_seconds),
        )
    if video.seconds < limits.min_seconds:
        return say("elle dure moins de {least} secondes", least=round(limits.min_seconds))
    if video.codec not in limits.codecs:
        return say("elle est en {codec} : exportez-la en H.264", codec=video.codec.upper())
    return _misshapen(video, limits)


def clock(seconds: float) -> str:
    """Write a length as players do: « 2:05 », « 1:00:00 »."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _misshapen(video: Video, limits: VideoLimits) -> Sentence | None:
    shape = {"width": video.width, "height": video.height}
    if min(video.width, video.height) < limits.min_side:
        return say("{width} × {height} pixels sont trop peu", **shape)
    if limits.max_side is not None and max(video.width, video.height) > limits.max_side:
        return say(
            "elle a {width} × {height} pixels, et il en faut {most} au plus de côté",
            **shape,
            most=limits.max_side,
        )
    if limits.max_pixels is not None and video.width * video.height > limits.max_pixels:
        return say("{width} × {height} pixels sont trop", **shape)
    ratio = video.width / video.height
    if limits.narrowest is not None and ratio < limits.narrowest:
        return say("elle est trop haute ({width} × {height} pixels)", **shape)
    if limits.widest is not None and ratio > limits.widest:
        return say("elle est trop large ({width} × {height} pixels)", **shape)
    return None
