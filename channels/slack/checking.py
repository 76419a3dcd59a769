"""What Slack would refuse or spoil of an announcement. Pure and instant."""

from __future__ import annotations

from collections.abc import Iterator

from channels._pictures import distinct
from channels.slack.rendering import LIMIT, MOST_IMAGES, count
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.shortening import compose_post


def problems(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> Iterator[Problem]:
    """Say what is wrong; `names` are those by which a text of the channel's own is looked for."""
    if not rendition.text.strip():
        yield error(
            "slack_empty", say("Il n'y a rien à publier sur Slack : écrivez un titre."), "title"
        )
    link = announcement.canonical_url
    whole = compose_post(announcement, limit=None, count=count, link=link, names=names)
    if count(whole) > LIMIT:
        yield warning(
            "slack_text_cut",
            say(
                "Un message Slack que l'on veut pouvoir corriger a {limit} signes au plus : la"
                " fin du texte n'y sera pas.",
                limit=LIMIT,
            ),
            "body",
            remedy=Remedy.SHORTEN,
        )
    if len(distinct(announcement.images)) > MOST_IMAGES:
        yield warning(
            "slack_images",
            say("Seules les {most} premières images sont envoyées.", most=MOST_IMAGES),
            "images",
        )
