"""The words of a video: what a person who does not see or hear it is told."""

from __future__ import annotations

from publisher.announcement import Announcement
from publisher.problem import Problem, error
from publisher.sentence import say
from publisher.text.cleaning import one_line


def check(announcement: Announcement) -> list[Problem]:
    """Say that the description of the video is missing."""
    if announcement.video is None or one_line(announcement.video.alt):
        return []
    return [
        error(
            "video_alt_missing",
            say("Décrivez la vidéo : ce qu'on y voit et ce qu'on y dit, pour qui n'y a pas accès."),
            "video",
        )
    ]
