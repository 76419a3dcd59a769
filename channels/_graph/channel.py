"""What Instagram and Threads have in common as channels: publish, replace, withdraw, read back."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from channels._graph.edges import Edges, Post, State
from channels._links import LinkingChannel
from publisher.channel import Absent, Progress, Receipt, Unknown
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
        """Post again, then delete the first."""
        del delivery_key
        edges, first = self._edges(), receipt.remote_ids[POST]
        if CONTAINER not in progress.known() and edges.get(first) is None:
            raise ContentRejected(
                say(
                    "La publication n'existe plus sur {service} : elle ne peut plus être corrigée.",
                    service=self.label,
                )
            )
        corrected = self._publish(edges, rendition, progress, besides=first)
        try:
            edges.remove(first)
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
        """Delete the post, and read back that it is gone."""
        del reason, delivery_key, progress  # repeating it is harmless, and no reason is asked
        self._edges().remove(receipt.remote_ids[POST])
        return Receipt(remote_ids=receipt.remote_ids, url=None, at=datetime.now(UTC))

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Unknown:
        del delivery_key
        found = self._edges().find(rendition.text, since)
        return _receipt(found, {}) if isinstance(found, Post) else found

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
        self, edges: Edges, rendition: Rendition, progress: Progress, besides: str = ""
    ) -> Receipt:
        """Go on where an earlier attempt stopped; nothing is published twice.

        `besides` is the post that is to be replaced, which may say the same.
        """
        known = progress.known()
        if POST in known:
            return self._shown(edges, known[POST], rendition, progress)
        container = known.get(CONTAINER)
        state = edges.look(container)[0] if container else State.EXPIRED
        if container is None or state in (State.BROKEN, State.EXPIRED):
            container = self._prepare(edges, rendition, progress)
        elif state is State.PUBLISHED:
            return self._lost(edges, rendition, progress, besides)
        edges.await_ready(container)
        post = edges.show(container)
        progress.save(POST, post)
        return self._shown(edges, post, rendition, progress)

    def _prepare(self, edges: Edges, rendition: Rendition, progress: Progress) -> str:
        items, main = self._items(rendition), self._main(rendition)
        if len(items) > 1:
            children = [
                self._item(edges, f"{ITEM}{number}", item, progress)
                for number, item in enumerate(items, 1)
            ]
            for child in children:
                edges.await_ready(child)
            main = {**main, "media_type": "CAROUSEL", "children": ",".join(children)}
        elif items:
            main = {**items[0], **main}
        progress.save(BEGUN, datetime.now(UTC).isoformat())
        container = edges.make(main)
        progress.save(CONTAINER, container)
        return container

    def _item(self, edges: Edges, step: str, item: dict[str, object], progress: Progress) -> str:
        known = progress.known().get(step)
        if known and edges.look(known)[0] in (State.PREPARED, State.READY):
            return known
        made = edges.make({**item, "is_carousel_item": True})
        progress.save(step, made)
        return made

    def _lost(
        self, edges: Edges, rendition: Rendition, progress: Progress, besides: str
    ) -> Receipt:
        """Find the post of a container that was published although its answer got lost."""
        begun = datetime.fromisoformat(progress.known()[BEGUN])
        found = edges.find(rendition.text, begun, besides)
        if not isinstance(found, Post):
            raise OutcomeUnknown(
                say(
                    "{service} dit que la publication est passée, mais ne la montre pas encore.",
                    service=self.label,
                )
            )
        progress.save(POST, found.id)
        return _receipt(found, progress.known())

    def _shown(self, edges: Edges, post: str, rendition: Rendition, progress: Progress) -> Receipt:
        """What was published, with its address; a failure to read that is no failure to publish."""
        try:
            shown = edges.get(post)
        except ChannelError:
            shown = None
        ids = progress.known()
        return _receipt(shown or Post(post, datetime.now(UTC), None, rendition.text), ids)


def _receipt(post: Post, ids: Mapping[str, str]) -> Receipt:
    kept = {step: id for step, id in ids.items() if step != BEGUN}
    return Receipt(remote_ids={**kept, POST: post.id}, url=post.url, at=post.at)
