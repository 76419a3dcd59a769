"""An announcement as one channel shows it: its video where the platform takes it, else a still.

Whoever wants a rendition, or what is wrong with one, asks here and not the channel: so adapters
that know nothing of videos need not, and those that do only say what they take.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from publisher.announcement import Announcement, Image, Video
from publisher.channel import Channel
from publisher.problem import Problem, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.video_limits import misfit


def unread(announcement: Announcement) -> Announcement:
    """Return it as a channel meets it on which nobody has read an earlier revision.

    What nobody has seen needs no correction: there it says neither that it is one, nor when.
    """
    return replace(announcement, revision=1, updated=None)


def as_met(announcement: Announcement, *, read: bool, now: datetime) -> Announcement:
    """Return it as a channel would meet it at `now`; `read`: people read an earlier revision there.

    What was not read before needs no correction: see `unread`.
    """
    if read and announcement.revision > 1:
        return replace(announcement, updated=now)
    return unread(announcement)


def rendered(channel: Channel, announcement: Announcement) -> Rendition:
    """Return what the channel would be sent. Pure and instant, as `Channel.render`."""
    return channel.render(_as_shown(channel, announcement))


def checked(channel: Channel, announcement: Announcement) -> list[Problem]:
    """Return what the channel says of it, and what becomes of its video there. Pure and instant."""
    found = channel.check(_as_shown(channel, announcement))
    if announcement.video is not None:
        found = [*found, *_of_the_video(channel, announcement, announcement.video)]
    return found


def still(video: Video) -> Image:
    """Return the picture that stands for a video, with the words of the video."""
    return replace(video.poster, alt=video.alt, credit=video.credit, name=video.name)


def _as_shown(channel: Channel, announcement: Announcement) -> Announcement:
    video = announcement.video
    if video is None:
        return announcement
    limits = channel.video_limits(announcement)
    if limits is None or misfit(video, limits):
        images = (still(video), *announcement.images)
        return replace(announcement, video=None, images=images)
    return announcement if limits.with_pictures else replace(announcement, images=())


def _of_the_video(channel: Channel, announcement: Announcement, video: Video) -> Iterator[Problem]:
    limits = channel.video_limits(announcement)
    why = misfit(video, limits) if limits is not None else None
    if limits is not None and why is None:
        if announcement.images and not limits.with_pictures:
            yield warning(
                "video_alone",
                say("{channel} montre la vidéo seule, sans les images.", channel=channel.label),
                "video",
            )
        return
    told = {
        "channel": channel.label,
        "why": f" : {why}" if why else "",
        "instead": _instead(channel, announcement),
    }
    yield warning(
        "video_not_shown",
        say("{channel} ne prend pas cette vidéo{why}. {instead}", **told),
        "video",
    )


def _instead(channel: Channel, announcement: Announcement) -> str:
    able = channel.capabilities
    linked = able.carries_link and announcement.canonical_url is not None
    if able.max_images and linked:
        return say("Une image de la vidéo y paraît, et le lien mène à la page.")
    if able.max_images:
        return say("Une image de la vidéo y paraît.")
    if linked:
        return say("Le lien y mène à la page.")
    return say("Elle n'y paraît pas.")
