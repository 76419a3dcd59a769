"""What a channel shows of a video: itself, or a still with the link, and a word about it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import publisher
from publisher.announcement import Announcement, Video
from publisher.channel import Capabilities, Channel, Progress, Receipt
from publisher.problem import Problem, Severity
from publisher.rendition import Rendition
from publisher.showing import checked, rendered
from publisher.video_limits import VideoLimits, clock, misfit
from tests.builders import MemoryMedia, access, announcement, image
from tests.films import video


class Cinema(Channel):
    """Shows whatever it is given, and says so."""

    kind = "cinema"
    label = "Cinéma"
    limits: VideoLimits | None = None
    able = Capabilities(max_images=4, carries_link=True)

    @property
    def capabilities(self) -> Capabilities:
        return self.able

    def render(self, announcement: Announcement) -> Rendition:
        return Rendition(
            announcement_id=announcement.id, language="fr", text=announcement.title,
            images=announcement.images, video=announcement.video,
        )  # fmt: skip

    def check(self, announcement: Announcement) -> list[Problem]:
        return [Problem(Severity.WARNING, f"saw_{len(announcement.images)}", "vu")]

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        del announcement
        return self.limits

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        raise NotImplementedError

    def test(self) -> str:
        return ""


def cinema(limits: VideoLimits | None, **able: Any) -> Cinema:
    channel = Cinema(None, access())
    channel.limits = limits
    channel.able = replace(channel.able, **able)
    return channel


def written(**more: Any) -> Announcement:
    media = MemoryMedia()
    return announcement(video=video(media, seconds=2.0), images=(image(media),), **more)


def last(channel: Channel, about: Announcement) -> str:
    return checked(channel, about)[-1].message


def test_where_no_video_plays_a_still_stands_with_its_words() -> None:
    about = written()
    shown = rendered(cinema(None), about)
    assert shown.video is None
    assert [one.alt for one in shown.images] == [
        "La fanfare joue sur la place", "Rue barrée par une barrière rouge",
    ]  # fmt: skip
    assert about.video
    assert shown.images[0].sha256 == about.video.poster.sha256
    codes = [problem.code for problem in checked(cinema(None), about)]
    assert codes == ["saw_2", "video_not_shown"]


@pytest.mark.parametrize(
    ("able", "url", "told"),
    [
        (
            {},
            "https://v.be/a/",
            "pas cette vidéo. Une image de la vidéo y paraît, et le lien",
        ),
        ({}, None, "Une image de la vidéo y paraît."),
        ({"max_images": 0}, "https://v.be/a/", "Le lien y mène à la page."),
        ({"max_images": 0}, None, "Elle n'y paraît pas."),
    ],
)
def test_it_is_said_what_is_there_instead(able: Any, url: str | None, told: str) -> None:
    assert told in last(cinema(None, **able), written(canonical_url=url))


def test_a_video_that_fits_is_shown_alone_or_with_the_pictures() -> None:
    about = written()
    alone = rendered(cinema(VideoLimits()), about)
    assert (alone.video, alone.images) == (about.video, ())
    assert "la vidéo seule, sans les images" in last(cinema(VideoLimits()), about)
    both = rendered(cinema(VideoLimits(with_pictures=True)), about)
    assert (both.video, both.images) == (about.video, about.images)
    assert [p.code for p in checked(cinema(VideoLimits(with_pictures=True)), about)] == ["saw_1"]


def test_an_announcement_without_a_video_is_left_as_it_is() -> None:
    about = replace(written(), video=None)
    assert rendered(cinema(VideoLimits()), about).images == about.images
    assert [p.code for p in checked(cinema(VideoLimits()), about)] == ["saw_1"]


@pytest.mark.parametrize(
    ("limits", "told"),
    [
        (VideoLimits(max_bytes=1_000_000), "pèse 5 Mo, et il en faut 1 au plus"),
        (VideoLimits(max_seconds=90), "elle dure 2:05, et il en faut 1:30 au plus"),
        (VideoLimits(min_seconds=180), "elle dure moins de 180 secondes"),
        (VideoLimits(codecs=("hevc",)), "elle est en H264"),
        (VideoLimits(min_side=1000), "1280 × 720 pixels sont trop peu"),
        (VideoLimits(max_side=1000), "1280 × 720 pixels, et il en faut 1000 au plus"),
        (VideoLimits(max_pixels=1280 * 720 - 1), "1280 × 720 pixels sont trop"),
        (VideoLimits(narrowest=2.0), "trop haute"),
        (VideoLimits(widest=1.0), "trop large"),
    ],
)
def test_a_video_that_does_not_fit_says_why(limits: VideoLimits, told: str) -> None:
    long = wide(seconds=125.0, size=5_000_000)
    assert told in str(misfit(long, limits))
    about = replace(written(), video=long)
    assert rendered(cinema(limits), about).video is None
    assert told in last(cinema(limits), about)


def wide(**more: Any) -> Video:
    return replace(video(MemoryMedia()), width=1280, height=720, **more)


def test_what_is_just_at_the_limit_fits() -> None:
    limits = VideoLimits(
        max_bytes=500, max_seconds=60, min_seconds=60, min_side=720, max_side=1280,
        narrowest=16 / 9, widest=16 / 9,
    )  # fmt: skip
    assert misfit(wide(seconds=60.0, size=500), limits) is None


def test_lengths_are_written_as_players_do() -> None:
    assert [clock(s) for s in (5, 65.4, 3600)] == ["0:05", "1:05", "1:00:00"]


def test_nobody_goes_past_the_door() -> None:
    """Who asks the adapter itself would show a video where there is none."""
    past = re.compile(r"\b(channel|adapter|opened)\.(render|check)\(")
    root = Path(publisher.__file__).parents[1]
    files = [*(root / "publisher").rglob("*.py"), *(root / "ui").rglob("*.py")]
    asked = {file.name for file in files if past.search(file.read_text("utf-8"))}
    assert asked == {"showing.py"}
