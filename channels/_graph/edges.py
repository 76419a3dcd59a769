"""Posts made in two steps: a container that is prepared out of sight, then published.

A container tells whether it was published, so that a lost answer is cleared up by asking it.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from channels._clock import disbelieved
from channels._graph.client import Graph, id_of
from channels._graph.refusals import SOON, Missing, unexpected
from publisher.channel import Absent, Unknown
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from publisher.redaction import redact
from publisher.sentence import say

PAGE_SIZE: Final = 50
MOST_PAGES: Final = 20
# Times are told in whole seconds, and the two clocks are compared across a network.
MARGIN: Final = timedelta(seconds=60)
WAITS: Final = (0.0, 0.5, 1.0, 2.0)  # seconds, before each look at a container in preparation


class State(StrEnum):
    """How far a container is, as the services say it."""

    PREPARED = "IN_PROGRESS"
    READY = "FINISHED"
    PUBLISHED = "PUBLISHED"
    BROKEN = "ERROR"
    EXPIRED = "EXPIRED"  # not published within a day


@dataclass(frozen=True, slots=True)
class Post:
    """One post that citizens see."""

    id: str
    at: datetime  # aware, UTC
    url: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """The steps of one account, by the names that its service gives them."""

    graph: Graph
    account: str  # its id
    create: str
    publish: str
    listing: str
    state: str  # the field of a container that tells its state
    why: str  # the field that tells what is wrong with it
    text: str  # the field of a post
    answers: str = ""  # the listing of what answers other posts, where there is one

    def make(self, given: Mapping[str, object]) -> str:
        """Make a container and return its id; a lost answer leaves one that nobody sees."""
        try:
            return id_of(self.graph.post(f"{self.account}/{self.create}", **given), self._service)
        except OutcomeUnknown as failure:
            raise Unreachable(str(failure)) from None

    def await_ready(self, container: str) -> None:
        """Return when it can be published or shown; raises what its state proves."""
        for wait in WAITS:
            time.sleep(wait)
            state, told = self.look(container)
            if state is State.READY:
                return
            if state is not State.PREPARED:
                raise ContentRejected(
                    say(
                        "{service} n'a pas pu préparer la publication ({told}).",
                        service=self._service,
                        told=told or state.value,
                    )
                )
        raise Unreachable(
            say("{service} prépare encore la publication : nouvel essai.", service=self._service),
            SOON,
        )

    def look(self, container: str) -> tuple[State, str]:
        """Ask a container for its state, and what is wrong with it; one that is gone expired."""
        try:
            told = self.graph.get(container, fields=f"id,{self.state},{self.why}")
        except Missing:
            return State.EXPIRED, ""
        try:
            state = State(str(told.get(self.state)))
        except ValueError:
            raise unexpected(self._service, reading=True) from None
        return state, redact(str(told.get(self.why, "")))[:200]

    def show(self, container: str) -> str:
        """Publish a container; returns the id of the post."""
        told = self.graph.post(f"{self.account}/{self.publish}", creation_id=container)
        return id_of(told, self._service)

    def get(self, post: str) -> Post | None:
        """Return a post, or None when it is not there (any more)."""
        try:
            told = self.graph.get(post, fields=self._fields)
        except Missing:
            self.prove_sight()
            return None
        return self._post(told)

    def remove(self, post: str) -> None:
        """Delete a post and read back that it is gone; already gone is success."""
        try:
            self.graph.delete(post)
        except Missing:
            self.prove_sight()
        if self.get(post) is not None:
            raise Unreachable(
                say(
                    "{service} montre encore la publication : Publisher la retirera de nouveau.",
                    service=self._service,
                ),
                SOON,
            )

    def prove_sight(self) -> None:
        """Raise when this token may not see the posts: "not found" would prove nothing."""
        self.graph.get(f"{self.account}/{self.listing}", fields="id", limit=1)

    def find(
        self,
        text: str,
        since: datetime,
        besides: Collection[str] = (),
        *,
        answers: bool = False,
    ) -> Post | Absent | Unknown:
        """Walk the posts, newest first, until one is older than `since` (UTC, on our clock).

        The posts of the ids `besides` are passed over. What answers a post has its own listing.
        """
        listing = self.answers if answers else self.listing
        after: str | None = None
        for _ in range(MOST_PAGES):
            page = self.graph.get(
                f"{self.account}/{listing}", fields=self._fields, limit=PAGE_SIZE, after=after
            )
            wrong = disbelieved(self.graph.clock_ahead, self._service)
            if wrong is not None:
                return wrong
            oldest_wanted = since + self.graph.clock_ahead - MARGIN
            for post in self._posts(page):
                if post.at < oldest_wanted:
                    return Absent()
                if post.id not in besides and words(post.text) == words(text):
                    return post
            after = cursor(page)
            if after is None:
                return Absent()
        return Unknown(
            say(
                "Le compte a trop de publications récentes pour les relire toutes : regardez"
                " vous-même sur {service}.",
                service=self._service,
            )
        )

    def _posts(self, page: Mapping[str, Any]) -> Iterator[Post]:
        found = page.get("data")
        if not isinstance(found, list):
            raise unexpected(self._service, reading=True)
        for told in found:
            yield self._post(told)

    def _post(self, told: Any) -> Post:
        try:
            return Post(
                id=id_of(told, self._service),
                at=datetime.fromisoformat(told["timestamp"]).astimezone(UTC),
                url=address_of(told.get("permalink")),
                text=str(told.get(self.text) or ""),
            )
        except (KeyError, TypeError, ValueError, AttributeError, OutcomeUnknown):
            raise unexpected(self._service, reading=True) from None

    @property
    def _fields(self) -> str:
        return f"id,{self.text},timestamp,permalink"

    @property
    def _service(self) -> str:
        return self.graph.service


def address_of(told: object) -> str | None:
    """Return a web address that was told, or None for anything else."""
    found = told if isinstance(told, str) and told.isprintable() else ""
    return found if found.startswith(("https://", "http://")) else None


def cursor(page: Mapping[str, Any]) -> str | None:
    """The cursor of the next page. Its ready-made address is not used: it carries the token."""
    paging = page.get("paging")
    if not isinstance(paging, dict) or not paging.get("next"):
        return None
    cursors = paging.get("cursors")
    after = cursors.get("after") if isinstance(cursors, dict) else None
    return str(after) if after else None


def words(text: str) -> list[str]:
    """The services trim and re-wrap white space; nothing else may differ."""
    return unicodedata.normalize("NFC", text).split()
