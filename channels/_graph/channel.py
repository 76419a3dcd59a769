"""What Instagram and Threads have in common as channels: publish, replace, withdraw, read back."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from channels._graph.edges import Edges, Post, State
from channels._links import LinkingChannel
from channels._numbered import ids_of, mark_shown, part, step, within
from publisher.channel import SHOWN, Absent, Partial, Progress, Receipt, Unknown
from publisher.errors import AuthorizationRevoked, ChannelError, ContentRejected, OutcomeUnknown
from publisher.rendition import Rendition
from publisher.sentence import say

POST: Final = "post"  # the remote id of what citizens see
CONTAINER: Final = "container"
ITEM: Final = "item-"  # the containers of several pictures: item-1, item-2, …
BEGUN: Final = "begun"  # kept in `progress` only: when the container was asked for


class ContainerChannel(LinkingChannel):
    """An account whose posts come out of containers, and cannot be edited."""

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        del delivery_key  # there is no such key: the container tells whether it was published
        return self._publish(self._edges(), rendition, progress)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Post again, then delete what was there."""
        del delivery_key
        edges, before = self._edges(), ids_of(receipt.remote_ids, POST)
        if CONTAINER not in progress.known() and edges.get(before[0]) is None:
            raise ContentRejected(
                say(
                    "La publication n'existe plus sur {service} : elle ne peut plus être corrigée.",
                    service=self.label,
                )
            )
        corrected = self._publish(edges, rendition, progress, besides=frozenset(before))
        try:
            for post in reversed(before):
                edges.remove(post)
        except (AuthorizationRevoked, ContentRejected) as refused:
            # To call it refused would be a lie, and a later withdrawal would miss the new post.
            raise OutcomeUnknown(
                say(
                    "La publication corrigée est sur {service}, mais la première n'a pas pu être"
                    " supprimée. {why}",
                    service=self.label,
                    why=str(refused),
                )
            ) from None
        return corrected

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Delete the posts, the last first, and read back that they are gone."""
        del reason, delivery_key, progress  # repeating it is harmless, and no reason is asked
        edges = self._edges()
        for post in reversed(ids_of(receipt.remote_ids, POST)):
            edges.remove(post)
        return Receipt(remote_ids=receipt.remote_ids, url=None, at=datetime.now(UTC))

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Partial | Unknown:
        del delivery_key
        edges, posts = self._edges(), rendition.each()
        there: dict[int, Post] = {}
        for number, post in enumerate(posts, 1):
            found = edges.find(post.text, since, answers=number > 1)
            if isinstance(found, Unknown):
                return found
            if isinstance(found, Post):
                there[number] = found
        if len(there) == len(posts):
            return _receipt(list(there.values()), {})
        return part({n: post.id for n, post in there.items()}, POST, len(posts), self.label)

    @abstractmethod
    def _edges(self) -> Edges:
        """Open the account, with the token read anew: the officer may have renewed it."""

    @abstractmethod
    def _items(self, rendition: Rendition) -> list[dict[str, object]]:
        """Return what each picture's container is made of."""

    @abstractmethod
    def _main(self, rendition: Rendition) -> Mapping[str, object]:
        """Return the text and what else the post's own container is made of."""

    def _publish(
        self,
        edges: Edges,
        rendition: Rendition,
        progress: Progress,
        besides: frozenset[str] = frozenset(),
    ) -> Receipt:
        """Go on where an earlier attempt stopped; nothing is published twice.

        `besides` are the posts that are to be replaced, which may say the same.
        """
        posts = rendition.each()
        done: list[Post] = []
        for number, post in enumerate(posts, 1):
            with within(self.label, number - 1, len(posts)):
                above = done[-1].id if done else None
                done.append(_Making(edges, progress, number, besides).made(self, post, above))
            if number < len(posts):
                mark_shown(progress)
        return _receipt(done, progress.known())

    def prepared(self, making: _Making, post: Rendition, above: str | None) -> str:
        """Make the container of a post, with those of its pictures; return its id."""
        items, main = self._items(post), self._main(post)
        if len(items) > 1:
            children = [making.item(number, item) for number, item in enumerate(items, 1)]
            for child in children:
                making.edges.await_ready(child)
            main = {**main, "media_type": "CAROUSEL", "children": ",".join(children)}
        elif items:
            main = {**items[0], **main}
        return making.container({**main, "reply_to_id": above})


@dataclass(frozen=True, slots=True)
class _Making:
    """One post on its way, by its number in the thread."""

    edges: Edges
    progress: Progress
    number: int
    besides: frozenset[str]

    def made(self, channel: ContainerChannel, post: Rendition, above: str | None) -> Post:
        """Publish the post, or find it published by an earlier attempt."""
        known = self.progress.known()
        if (id := known.get(self._step(POST))) is not None:
            return self._shown(id, post)
        container = known.get(self._step(CONTAINER))
        state = self.edges.look(container)[0] if container else State.EXPIRED
        if container is None or state in (State.BROKEN, State.EXPIRED):
            container = channel.prepared(self, post, above)
        elif state is State.PUBLISHED:
            return self._lost(post)
        self.edges.await_ready(container)
        id = self.edges.show(container)
        self.progress.save(self._step(POST), id)
        return self._shown(id, post)

    def container(self, given: Mapping[str, object]) -> str:
        self.progress.save(self._step(BEGUN), datetime.now(UTC).isoformat())
        made = self.edges.make(given)
        self.progress.save(self._step(CONTAINER), made)
        return made

    def item(self, number: int, item: dict[str, object]) -> str:
        """Make the container of one of several pictures; only a first post has any."""
        called = f"{ITEM}{number}"
        known = self.progress.known().get(called)
        if known and self.edges.look(known)[0] in (State.PREPARED, State.READY):
            return known
        made = self.edges.make({**item, "is_carousel_item": True})
        self.progress.save(called, made)
        return made

    def _lost(self, post: Rendition) -> Post:
        """Find the post of a container that was published although its answer got lost."""
        begun = datetime.fromisoformat(self.progress.known()[self._step(BEGUN)])
        found = self.edges.find(post.text, begun, self.besides, answers=self.number > 1)
        if not isinstance(found, Post):
            raise OutcomeUnknown(
                say(
                    "{service} dit que la publication est passée, mais ne la montre pas encore.",
                    service=self.edges.graph.service,
                )
            )
        self.progress.save(self._step(POST), found.id)
        return found

    def _shown(self, id: str, post: Rendition) -> Post:
        """What was published, with its address; a failure to read that is no failure to publish."""
        shown = None
        if self.number == 1:  # a thread is read from its beginning
            with suppress(ChannelError):
                shown = self.edges.get(id)
        return shown or Post(id, datetime.now(UTC), None, post.text)

    def _step(self, name: str) -> str:
        return step(name, self.number)


def _receipt(posts: Sequence[Post], ids: Mapping[str, str]) -> Receipt:
    kept = {
        called: id for called, id in ids.items() if called != SHOWN and not called.startswith(BEGUN)
    }
    made = {step(POST, number): post.id for number, post in enumerate(posts, 1)}
    return Receipt(remote_ids={**kept, **made}, url=posts[0].url, at=posts[0].at)
