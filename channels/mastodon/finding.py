"""Reading back: is this rendition already among the newest posts of the account?"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from channels._clock import disbelieved
from channels.mastodon import entities, pictures
from channels.mastodon.entities import Status
from channels.mastodon.instance import Instance
from channels.mastodon.recognising import core, plain
from publisher.channel import Absent, Receipt, Unknown
from publisher.rendition import Rendition
from publisher.sentence import say

PAGE_SIZE: Final = 40
MOST_PAGES: Final = 25
# The clocks are compared through a header in whole seconds. An announcement repeated on purpose
# must not be taken for this one, so the margin is no larger than that needs.
MARGIN: Final = timedelta(seconds=2)
SCOPE: Final = "read:statuses"


def look_for(
    instance: Instance, account_id: str, rendition: Rendition, since: datetime
) -> Receipt | Absent | Unknown:
    """Walk the account's posts, newest first, until one is older than `since` (UTC).

    Only a listing that was read that far, or to its end, proves absence. `since` is on our clock
    and the posts are on the instance's: the difference, which each answer shows, is considered.
    """
    seen: set[str] = set()
    query = {"limit": str(PAGE_SIZE), "exclude_reblogs": "true"}
    for _ in range(MOST_PAGES):
        page = instance.read(instance.statuses_of(account_id), _page, scope=SCOPE, **query)
        wrong = disbelieved(instance.clock_ahead, "Mastodon")
        if wrong is not None:
            return wrong
        oldest_wanted = since + instance.clock_ahead - MARGIN
        fresh = [status for status in page if status.id not in seen]
        if not page:
            return Absent()
        if not fresh:
            break  # the server does not turn the page
        for status in fresh:
            if status.created < oldest_wanted:
                return Absent()
            found = None if status.shared else _judged(instance, status, rendition)
            if found is not None:
                return found
        seen.update(status.id for status in fresh)
        query["max_id"] = fresh[-1].id
    return Unknown(
        say(
            "La liste des messages du compte n'a pas pu être relue assez loin : regardez vous-même"
            " sur Mastodon."
        )
    )


def receipt_of(status: Status, rendition: Rendition) -> Receipt:
    """Write down a post that shows `rendition`."""
    shown = pictures.named(rendition.images, status.media)
    return Receipt(remote_ids={"status": status.id, **shown}, url=status.url, at=status.created)


def _judged(instance: Instance, status: Status, rendition: Rendition) -> Receipt | Unknown | None:
    """Return None for another post; where the HTML leaves a doubt, its source decides."""
    shown, sent = core(plain(status.content)), core(rendition.text)
    if shown == sent:
        return receipt_of(status, rendition)
    if not _akin(shown, rendition):
        return None
    source = instance.find_out(f"{instance.status(status.id)}/source", _source, scope=SCOPE)
    if source is None:
        return Unknown(
            say(
                "Un message très semblable est sur Mastodon ({url}) : regardez si c'est celui-ci.",
                url=status.url or status.id,
            )
        )
    return receipt_of(status, rendition) if core(source) == sent else None


def _akin(shown: str, rendition: Rendition) -> bool:
    """Whether the post carries the same link or begins with the same line."""
    first_line = rendition.text.strip().partition("\n")[0]
    marks = [core(mark) for mark in (rendition.link, first_line) if mark]
    return any(mark in shown for mark in marks)


def _page(told: Any) -> list[Status]:
    if not isinstance(told, list):
        raise ValueError("no list")
    return [entities.status(entry) for entry in told]


def _source(told: Any) -> str:
    if isinstance(told, dict) and isinstance(told.get("text"), str):
        return str(told["text"])
    raise ValueError("no source")
