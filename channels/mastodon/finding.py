"""Reading back: is this rendition already among the newest posts of the account?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from channels._clock import disbelieved
from channels._numbered import part
from channels.mastodon import entities
from channels.mastodon.entities import Status
from channels.mastodon.instance import Instance
from channels.mastodon.recognising import core, plain
from channels.mastodon.thread import SCOPE, SERVICE, STATUS, receipt_of
from publisher.channel import Absent, Partial, Receipt, Unknown
from publisher.rendition import Rendition
from publisher.sentence import say

PAGE_SIZE: Final = 40
MOST_PAGES: Final = 25
# The clocks are compared through a header in whole seconds. An announcement repeated on purpose
# must not be taken for this one, so the margin is no larger than that needs.
MARGIN: Final = timedelta(seconds=2)


class _ProvesNothing(Exception):
    """The listing could not be read to where it would prove anything, and why."""

    def __init__(self, why: Unknown) -> None:
        super().__init__(why.reason)
        self.why = why


def look_for(
    instance: Instance, account_id: str, rendition: Rendition, since: datetime
) -> Receipt | Absent | Partial | Unknown:
    """Look for a post, or the posts of a thread, among those made since `since` (UTC)."""
    posts = rendition.each()
    alike: dict[int, list[Status]] = {}  # by number, newest first
    try:
        for status in _made_since(instance, account_id, since):
            for number, post in enumerate(posts, 1):
                judged = _judged(instance, status, post)
                if isinstance(judged, Unknown):
                    return judged
                if judged:
                    alike.setdefault(number, []).append(status)
            if len(alike) == len(posts):
                break
    except _ProvesNothing as stopped:
        return stopped.why
    found = _chained(alike, len(posts))
    if len(found) == len(posts):
        return receipt_of(list(found.values()), rendition)
    return part({n: status.id for n, status in found.items()}, STATUS, len(posts), SERVICE)


def _made_since(instance: Instance, account_id: str, since: datetime) -> Iterator[Status]:
    """Yield the account's posts, newest first, until one is older than `since`.

    Only a listing that was read that far, or to its end, proves absence; raises `_ProvesNothing`.
    `since` is on our clock and the posts are on the instance's: the difference, which each answer
    shows, is considered.
    """
    seen: set[str] = set()
    query = {"limit": str(PAGE_SIZE), "exclude_reblogs": "true"}
    for _ in range(MOST_PAGES):
        page = instance.read(instance.statuses_of(account_id), _page, scope=SCOPE, **query)
        wrong = disbelieved(instance.clock_ahead, "Mastodon")
        if wrong is not None:
            raise _ProvesNothing(wrong)
        oldest_wanted = since + instance.clock_ahead - MARGIN
        fresh = [status for status in page if status.id not in seen]
        if not page:
            return
        if not fresh:
            break  # the server does not turn the page
        for status in fresh:
            if status.created < oldest_wanted:
                return
            if not status.shared:
                yield status
        seen.update(status.id for status in fresh)
        query["max_id"] = fresh[-1].id
    raise _ProvesNothing(
        Unknown(
            say(
                "La liste des messages du compte n'a pas pu être relue assez loin : regardez"
                " vous-même sur Mastodon."
            )
        )
    )


def _chained(alike: Mapping[int, Sequence[Status]], total: int) -> dict[int, Status]:
    """Of what reads the same, keep the posts that answer one another."""
    found: dict[int, Status] = {}
    for number in range(1, total + 1):
        before = found.get(number - 1)
        for status in alike.get(number, ()):
            if before is None or status.answers == before.id:
                found[number] = status
                break
    return found


def _judged(instance: Instance, status: Status, rendition: Rendition) -> bool | Unknown:
    """Return False for another post; where the HTML leaves a doubt, its source decides."""
    shown, sent = core(plain(status.content)), core(rendition.text)
    if shown == sent:
        return True
    if not _akin(shown, rendition):
        return False
    source = instance.find_out(f"{instance.status(status.id)}/source", _source, scope=SCOPE)
    if source is None:
        return Unknown(
            say(
                "Un message très semblable est sur Mastodon ({url}) : regardez si c'est celui-ci.",
                url=status.url or status.id,
            )
        )
    return core(source) == sent


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
