"""A post, or a thread of them: each answers the one before it, and none is written twice."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from channels._numbered import ids_of, mark_shown, step, within
from channels.mastodon import account, entities, pictures
from channels.mastodon.entities import Status
from channels.mastodon.instance import Instance
from channels.mastodon.recognising import core, plain
from channels.mastodon.refusals import Missing
from publisher.channel import Progress, Receipt
from publisher.errors import ContentRejected, Unreachable
from publisher.rendition import Rendition
from publisher.sentence import say

STATUS: Final = "status"  # what a post's id is called in `progress` and among the remote ids
SERVICE: Final = "Mastodon"
SCOPE: Final = "read:statuses"
# After a deletion the instance may still show the post for a moment: looks, in seconds apart.
LOOKS: Final = (0.0, 0.3, 1.0, 3.0)


@dataclass(slots=True)
class Thread:
    """What one delivery writes; `media` are the ids of its pictures by their steps."""

    instance: Instance
    rendition: Rendition
    media: Mapping[str, str]
    visibility: str
    key: str
    progress: Progress

    def publish(self) -> list[Status]:
        """Write the posts that earlier attempts did not; returns all of them."""
        done: list[Status] = []
        posts = self.rendition.each()
        resumed = False
        for number, post in enumerate(posts, 1):
            with within(SERVICE, number - 1, len(posts)):
                known = self.progress.known().get(step(STATUS, number))
                if known is not None:
                    done.append(self._read(known))
                    resumed = True
                    continue
                done.append(self._write(number, post, done[-1] if done else None, resumed))
                resumed = False
        return done

    def correct(self, ids: Sequence[str]) -> list[Status]:
        """Edit the posts `ids` in place; write what the thread has more, delete what it has less.

        An edit repeated is one edit: Mastodon takes no key for it.
        """
        done: list[Status] = []
        posts = self.rendition.each()
        for number, post in enumerate(posts, 1):
            with within(SERVICE, number - 1, len(posts)):
                if number <= len(ids):
                    done.append(self._edit(ids[number - 1], post))
                else:
                    done.append(self._write(number, post, done[-1], resumed=True))
        for id in reversed(ids[len(posts) :]):
            delete(self.instance, id)
        return done

    def _write(self, number: int, post: Rendition, before: Status | None, resumed: bool) -> Status:
        """Write one post; what an earlier attempt may have left in answer to `before` is used.

        The key protects for an hour only, where the instance knows it.
        """
        status = self._answer(before, post) if before is not None and resumed else None
        if status is None:
            answers: dict[str, Any] = {}
            if before is not None:
                # Followers read a thread from its beginning: the public pages show that alone.
                hidden = "unlisted" if self.visibility == "public" else self.visibility
                answers = {"in_reply_to_id": before.id, "visibility": hidden}
            status = self.instance.send(
                "POST",
                "/api/v1/statuses",
                entities.status,
                json={"visibility": self.visibility, **self._content(post), **answers},
                headers={"Idempotency-Key": step(self.key, number)},
            )
        if self.rendition.following or before is not None:
            self.progress.save(step(STATUS, number), status.id)
            mark_shown(self.progress)
        return status

    def _edit(self, id: str, post: Rendition) -> Status:
        described = [
            {"id": self.media[pictures.step(image)], "description": image.alt}
            for image in pictures.shown_by(post)
        ]
        told = {**self._content(post), "media_attributes": described}
        return self.instance.send("PUT", self.instance.status(id), entities.status, json=told)

    def _answer(self, before: Status, post: Rendition) -> Status | None:
        path = f"{self.instance.status(before.id)}/context"
        for status in self.instance.read(path, entities.answers, scope=SCOPE):
            ours = status.answers == before.id and status.owner == before.owner
            if ours and core(plain(status.content)) == core(post.text):
                return status
        return None

    def _read(self, id: str) -> Status:
        return self.instance.read(self.instance.status(id), entities.status, scope=SCOPE)

    def _content(self, post: Rendition) -> dict[str, Any]:
        """What a new post and an edited one have in common."""
        language = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", post.language)
        return {
            "status": post.text,
            "media_ids": [self.media[pictures.step(image)] for image in pictures.shown_by(post)],
            **({"language": language[0].lower()} if language else {}),
        }


def receipt_of(posts: Sequence[Status], rendition: Rendition) -> Receipt:
    """Write down the posts that show a rendition, the first one with its pictures."""
    first = posts[0]
    ids = {step(STATUS, number): status.id for number, status in enumerate(posts, 1)}
    shown = pictures.named(pictures.shown_by(rendition), first.media)
    return Receipt(remote_ids={**ids, **shown}, url=first.url, at=first.created)


def ids_in(receipt: Receipt) -> list[str]:
    """Return the ids of the posts, the first one first; raises `ContentRejected` without any."""
    ids = ids_of(receipt.remote_ids, STATUS)
    if not ids:
        raise ContentRejected(
            say("Publisher ne connaît pas le numéro du message sur Mastodon : faites-le là-bas.")
        )
    return ids


def delete(instance: Instance, id: str, url: str | None = None) -> None:
    """Delete a post with its pictures, and read back that it is gone; already gone is success.

    Where the instance refuses, `url` is where a person may do it.
    """
    path = instance.status(id)
    done = instance.delete(path)
    for look in LOOKS if done else LOOKS[:1]:
        time.sleep(look)
        if _gone(instance, path):
            return
    if done:
        raise Unreachable(
            say("Mastodon a supprimé le message, mais le montre encore : nouvel essai.")
        )
    raise ContentRejected(
        say(
            "L'instance refuse de supprimer ce message : supprimez-le vous-même sur Mastodon"
            " ({url}).",
            url=url or instance.base_url,
        )
    )


def _gone(instance: Instance, path: str) -> bool:
    """Whether the post is no more; believed only of an instance that knows the account."""
    try:
        instance.read(path, entities.status, scope=SCOPE)
    except Missing:
        account.whose(instance)
        return True
    return False
