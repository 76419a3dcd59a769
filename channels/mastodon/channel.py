"""The adapter: one account, from the first picture to the last trace."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from channels._links import LinkingChannel
from channels.mastodon import account, entities, pictures, signing_in
from channels.mastodon.checking import check
from channels.mastodon.finding import look_for
from channels.mastodon.instance import Instance, Tell
from channels.mastodon.limits import Limits, from_facts
from channels.mastodon.recognising import core
from channels.mastodon.refusals import Missing
from channels.mastodon.rendering import render
from channels.mastodon.settings import SECRETS, MastodonSettings
from channels.mastodon.thread import SCOPE, Thread, delete, ids_in, receipt_of
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Capabilities,
    Edit,
    Partial,
    Progress,
    Quota,
    Receipt,
    Unknown,
)
from publisher.errors import AuthorizationRevoked, ContentRejected
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.sign_in import SignIn
from publisher.text.shortening import MOST_POSTS
from publisher.video_limits import VideoLimits


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
            keeps=(Keeper.SERVERS, Keeper.NOTIFICATIONS),
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

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return self.limits.picture

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        del announcement
        return self.limits.video

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        instance = self._instance()
        media = pictures.attach(
            instance, pictures.shown_by(rendition), self.access.media, self.limits, progress
        )
        posts = self._thread(instance, rendition, media, delivery_key, progress).publish()
        return receipt_of(posts, rendition)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Edit in place: the texts, the pictures and their descriptions.

        A thread keeps its posts, and gets more or fewer at its end.
        """
        instance = self._instance()
        ids = ids_in(receipt)
        try:
            before = instance.read(instance.status(ids[0]), entities.status, scope=SCOPE)
            media = pictures.attach(
                instance,
                pictures.shown_by(rendition),
                self.access.media,
                self.limits,
                progress,
                earlier=pictures.of(receipt.remote_ids),
                shown=before.media,
            )
            posts = self._thread(instance, rendition, media, delivery_key, progress).correct(ids)
        except Missing:
            raise ContentRejected(
                say("Le message n'existe plus sur Mastodon : il ne peut plus être corrigé.")
            ) from None
        after = posts[0]
        wanted = [core(shown.alt) for shown in pictures.shown_by(rendition)]
        if [core(text) for text in after.described] != wanted:
            raise ContentRejected(
                say(
                    "L'instance a corrigé le texte, mais pas les images ou leurs descriptions :"
                    " corrigez-les sur Mastodon ({url}).",
                    url=after.url or "",
                )
            )
        return receipt_of(posts, rendition)

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # Mastodon keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # every step may be repeated
    ) -> Receipt:
        """Delete the posts with their pictures, the last first; read back that they are gone."""
        instance = self._instance()
        for id in reversed(ids_in(receipt)):
            delete(instance, id, receipt.url)
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # a post does not show its key
        since: datetime,
    ) -> Receipt | Absent | Partial | Unknown:
        instance = self._instance()
        return look_for(instance, account.whose(instance).id, rendition, since)

    def _thread(
        self,
        instance: Instance,
        rendition: Rendition,
        media: Mapping[str, str],
        key: str,
        progress: Progress,
    ) -> Thread:
        visibility = rendition.fields.get("visibility", self.settings.visibility)
        return Thread(instance, rendition, media, visibility, key, progress)

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
