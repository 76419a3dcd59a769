"""What the site would refuse, or leave out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from channels.wordpress import content, refusals
from channels.wordpress.settings import WordPressSettings
from publisher.announcement import Announcement
from publisher.problem import Problem, error, warning
from publisher.sentence import say


def check(
    announcement: Announcement, settings: WordPressSettings, facts: Mapping[str, Any]
) -> Iterator[Problem]:
    """Compare the announcement with what the account may do: `facts`, as `discover` told them."""
    if settings.status == "publish" and facts.get("publish_posts") is False:
        yield error("wordpress_cannot_publish", refusals.CANNOT_PUBLISH)
    if facts.get("upload_files") is False:
        if announcement.images:
            yield error("wordpress_cannot_upload", refusals.CANNOT_UPLOAD, "images")
        if announcement.video:
            yield error("wordpress_cannot_upload_video", refusals.CANNOT_UPLOAD_VIDEO, "video")
    if len(announcement.images) > content.MOST_IMAGES:
        yield warning(
            "wordpress_too_many_images",
            say(
                "Seules les {most} premières images iront sur le site WordPress.",
                most=content.MOST_IMAGES,
            ),
            "images",
        )
