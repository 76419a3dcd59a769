"""What is wrong with an announcement on one channel: what its adapter finds, and the rest."""

from __future__ import annotations

from publisher.announcement import Announcement
from publisher.channel import Channel
from publisher.checks import commented
from publisher.problem import Problem
from publisher.showing import checked


def problems(channel: Channel, announcement: Announcement) -> list[Problem]:
    """Return what the channel would refuse, spoil or leave out. Pure and instant."""
    able = channel.capabilities
    about_comment = commented.problems(
        channel.access.name, channel.names, announcement, able.comment_limit, able.text_unit
    )
    return [*checked(channel, announcement), *about_comment]
