"""The adapter: one account, from the first picture to the last trace."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Final

from channels._links import LinkingChannel
from channels.mastodon import account, entities, pictures, signing_in
from channels.mastodon.checking import check
from channels.mastodon.finding import look_for, receipt_of
from channels.mastodon.instance import Instance, Tell
from channels.mastodon.limits import Limits, from_facts
from channels.mastodon.recognising import core
from channels.mastodon.refusals import Missing
from channels.mastodon.rendering import render
from channels.mastodon.settings import SECRETS, MastodonSettings
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Capabilities,
    Edit,
    Progress,
    Quota,
    Receipt,
    Unknown,
)
from publisher.errors import AuthorizationRevoked, ContentRejected, Unreachable
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.sign_in import SignIn
from publisher.text.shortening import MOST_POSTS

# After a deletion the instance may still show the post for a moment: looks, in seconds apart.
LOOKS: Final = (0.0, 0.3, 1.0, 3.0)


class MastodonChannel(LinkingChannel):
    """One Mastodon account."""

    kind: ClassVar[str] = "mastodon"
    label: ClassVar[str] = "Mastodon"
    summary: ClassVar[str] = "Publie sur un compte Mastodon, sur n'importe quelle instance."
    settings_type: ClassVar[type] = MastodonSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: MastodonSettings

    @property
    def limits(self) -> Limits:
        """What the instance takes, as last discovered."""
        return from_facts(self.access.facts)

    @property
    def capabilities(self) -> Capabilities:
        limits = self.limits
        return Capabilities(
            text_limit=limits.characters,
            text_unit="mastodon",
            most_posts=MOST_POSTS,
            max_images=limits.images,
            alt_text=True,
            alt_limit=limits.alt_characters,
            edit=Edit.IN_PLACE,
            retract=True,
            carries_link=True,
            # An instance gives up a request of its own after 15 seconds: until then a post whose
            # answer was lost may still appear. (The key protects too, where the instance knows it.)
            read_back_delay=timedelta(seconds=20),
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self.settings, self.limits, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return check(announcement, self._render(announcement), self.limits, self._names)

    def discover(self) -> dict[str, Any]:
        """Read the instance's limits."""
        return account.limits_of(self._instance()).facts()

    def redirect(self) -> str:
        return "http://127.0.0.1:0/"  # each sign-in registers the very address it comes back to

    def begin_sign_in(self, redirect: str) -> SignIn:
        return signing_in.begin(self.settings.base_url, redirect)

    def finish_sign_in(self, sign_in: SignIn, answer: str) -> dict[str, str]:
        return signing_in.finish(self.settings.base_url, sign_in, answer)

    def test(self) -> str:
        return account.tested(self._instance())

    def quotas(self) -> tuple[Quota, ...]:
        """Ask for the account alone: the headers of the answer tell."""
        told: dict[str, Quota] = {}
        account.whose(self._instance(lambda new: told.update({q.name: q for q in new})))
        return tuple(told.values())

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        instance = self._instance()
        media = pictures.attach(
            instance, rendition.images, self.access.media, self.limits, progress
        )
        status = instance.send(
            "POST",
            "/api/v1/statuses",
            entities.status,
            json={
                "visibility": rendition.fields.get("visibility", self.settings.visibility),
                **_content(rendition, media),
            },
            headers={"Idempotency-Key": delivery_key},
        )
        return receipt_of(status, rendition)

    def update(
        self,
        rendition: Rendition,
        receipt: Receipt,
        delivery_key: str,  # noqa: ARG002  # an edit repeated is one edit: Mastodon takes no key
        progress: Progress,
    ) -> Receipt:
        """Edit the post in place: its text, its pictures and their descriptions."""
        instance = self._instance()
        path = instance.status(_status_id(receipt))
        try:
            before = instance.read(path, entities.status, scope="read:statuses")
            media = pictures.attach(
                instance,
                rendition.images,
                self.access.media,
                self.limits,
                progress,
                earlier=pictures.of(receipt.remote_ids),
                shown=before.media,
            )
            described = [
                {"id": media[pictures.step(image)], "description": image.alt}
                for image in rendition.images
            ]
            after = instance.send(
                "PUT",
                path,
                entities.status,
                json={**_content(rendition, media), "media_attributes": described},
            )
        except Missing:
            raise ContentRejected(
                say("Le message n'existe plus sur Mastodon : il ne peut plus être corrigé.")
            ) from None
        if [core(text) for text in after.described] != [core(i.alt) for i in rendition.images]:
            raise ContentRejected(
                say(
                    "L'instance a corrigé le texte, mais pas les images ou leurs descriptions :"
                    " corrigez-les sur Mastodon ({url}).",
                    url=after.url or "",
                )
            )
        return receipt_of(after, rendition)

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # Mastodon keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # there is but one step
    ) -> Receipt:
        """Delete the post with its pictures, and read back that it is gone."""
        instance = self._instance()
        path = instance.status(_status_id(receipt))
        done = instance.delete(path)
        for look in LOOKS if done else LOOKS[:1]:
            time.sleep(look)
            if _gone(instance, path):
                return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))
        if done:
            raise Unreachable(
                say("Mastodon a supprimé le message, mais le montre encore : nouvel essai.")
            )
        raise ContentRejected(
            say(
                "L'instance refuse de supprimer ce message : supprimez-le vous-même sur Mastodon"
                " ({url}).",
                url=receipt.url or "",
            )
        )

    def find(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # a post does not show its key
        since: datetime,
    ) -> Receipt | Absent | Unknown:
        instance = self._instance()
        return look_for(instance, account.whose(instance).id, rendition, since)

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _instance(self, tell: Tell | None = None) -> Instance:
        token = self.access.secrets.read("access_token").strip()
        if not token.isascii() or not token.isprintable() or " " in token:
            raise AuthorizationRevoked(
                say(
                    "Le jeton d'accès contient des signes qu'un jeton n'a pas : copiez-le à nouveau"
                    " depuis l'instance et reconnectez ce canal."
                )
            )
        return Instance(self.settings.base_url, token, tell or self.access.tell_quotas)


def _content(rendition: Rendition, media: Mapping[str, str]) -> dict[str, Any]:
    """What a new post and an edited one have in common."""
    language = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", rendition.language)
    return {
        "status": rendition.text,
        "media_ids": [media[pictures.step(image)] for image in rendition.images],
        **({"language": language[0].lower()} if language else {}),
    }


def _gone(instance: Instance, path: str) -> bool:
    """Whether the post is no more; believed only of an instance that knows the account."""
    try:
        instance.read(path, entities.status, scope="read:statuses")
    except Missing:
        account.whose(instance)
        return True
    return False


def _status_id(receipt: Receipt) -> str:
    try:
        return receipt.remote_ids["status"]
    except KeyError:
        raise ContentRejected(
            say("Publisher ne connaît pas le numéro du message sur Mastodon : faites-le là-bas.")
        ) from None
