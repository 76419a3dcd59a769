"""From a rendition to the body of the request."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from channels._copies import fetched, has_copies, public_address
from channels.google_business.rendering import END, EVENT, STANDARD, START, TOPIC
from publisher.errors import ContentRejected
from publisher.rendition import Rendition
from publisher.sentence import say


def content(rendition: Rendition) -> dict[str, Any]:
    """Return the post as Google takes it; raises `ContentRejected` when its picture is nowhere."""
    told: dict[str, Any] = {
        "languageCode": rendition.language,
        "summary": rendition.text,
        "topicType": rendition.fields.get(TOPIC, STANDARD),
    }
    if rendition.link:
        told["callToAction"] = {"actionType": "LEARN_MORE", "url": rendition.link}
    if told["topicType"] == EVENT:
        told["event"] = {
            "title": rendition.title,
            "schedule": {
                **_moment("start", rendition.fields[START]),
                **_moment("end", rendition.fields[END]),
            },
        }
    if rendition.images:
        told["media"] = [{"mediaFormat": "PHOTO", "sourceUrl": _address(rendition)}]
    return told


def _address(rendition: Rendition) -> str:
    page = rendition.link
    if page is None or not has_copies(page, rendition.announcement_id):
        raise ContentRejected(
            say(
                "Google vient chercher l'image sur la page de l'annonce, et il n'y en a pas :"
                " publiez-la aussi sur le canal « Site web »."
            )
        )
    return public_address(fetched(rendition.images[0]), page)


def _moment(which: str, text: str) -> dict[str, Any]:
    """Write a wall time: Google reads it in the profile's own zone."""
    wall = datetime.fromisoformat(text)
    return {
        f"{which}Date": {"year": wall.year, "month": wall.month, "day": wall.day},
        f"{which}Time": {"hours": wall.hour, "minutes": wall.minute, "seconds": 0, "nanos": 0},
    }
