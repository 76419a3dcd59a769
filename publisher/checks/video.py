"""The words of a video: what a person who does not see or hear it is told."""

from __future__ import annotations

from publisher.announcement import Announcement
from publisher.problem import Problem, error, warning
from publisher.sentence import say
from publisher.text.cleaning import one_line


def check(announcement: Announcement) -> list[Problem]:
    """Say that the description is missing, or that the video does not play everywhere."""
    video, found = announcement.video, []
    if video is None:
        return []
    if not one_line(video.alt):
        found.append(
            error(
                "video_alt_missing",
                say(
                    "Décrivez la vidéo : ce qu'on y voit et ce qu'on y dit, pour qui n'y a pas"
                    " accès."
                ),
                "video",
            )
        )
    if video.codec != "h264":
        found.append(
            warning(
                "video_codec",
                say(
                    "Cette vidéo est en {codec} : certains navigateurs et réseaux ne la lisent pas."
                    " Exportez-la en H.264 (iPhone : Réglages, Appareil photo, Formats, Le plus"
                    " compatible).",
                    codec=video.codec.upper(),
                ),
                "video",
            )
        )
    return found
