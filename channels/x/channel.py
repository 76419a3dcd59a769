"""The adapter: one account, from the sign-in to the last trace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import ClassVar

from channels._clock import disbelieved
from channels._links import LinkingChannel
from channels._numbered import ids_of, step
from channels._oauth import FIELD, access_token
from channels.x import pictures, posts, video
from channels.x.checking import check
from channels.x.entities import Tweet
from channels.x.rendering import ALT_CHARACTERS, MOST_IMAGES, SIGNS, render
from channels.x.server import Server
from channels.x.settings import SECRETS, XSettings
from channels.x.signing_in import oauth
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Capabilities,
    Edit,
    Partial,
    Progress,
    Receipt,
    Unknown,
)
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.sign_in import SignIn
from publisher.text.shortening import MOST_POSTS
from publisher.video_limits import VideoLimits


class XChannel(LinkingChannel):
    """One X account.

    Only paying accounts can edit, within half an hour, and the application cannot know whether this
    one can: so a correction is a new post in place of the first, whose replies are lost.
    """

    kind: ClassVar[str] = "x"
    label: ClassVar[str] = "X (Twitter)"
    summary: ClassVar[str] = "Publie sur un compte X, avec l'application de la ville."
    settings_type: ClassVar[type] = XSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: XSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=SIGNS,
            text_unit="x",
            most_posts=MOST_POSTS,
            max_images=MOST_IMAGES,
            alt_text=True,
            alt_limit=ALT_CHARACTERS,
            edit=Edit.REPLACE,
            # A repeated attempt first looks for its post, and X refuses the same text twice.
            edit_repeats=True,
            retract=True,
            keeps=(Keeper.NOTIFICATIONS, Keeper.SEARCH),
            carries_link=True,
            read_back_delay=timedelta(seconds=30),  # the account's timeline lags behind
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self.settings, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return check(announcement, self._render(announcement), self._names)

    def redirect(self) -> str:
        return f"http://127.0.0.1:{self.settings.redirect_port}/"  # as registered at X

    def begin_sign_in(self, redirect: str) -> SignIn:
        return oauth(self.settings, self.access.secrets).begin(redirect)

    def finish_sign_in(self, sign_in: SignIn, answer: str) -> dict[str, str]:
        tokens = oauth(self.settings, self.access.secrets).finish(sign_in, answer)
        return {FIELD: tokens.text()}

    def test(self) -> str:
        return say("Connecté comme @{name}.", name=self._server().account.name)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return pictures.LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return video.LIMITS

    def publish(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # X takes no key: the post is read back instead
        progress: Progress,
    ) -> Receipt:
        server = self._server()
        return self._receipt(server, posts.write(server, rendition, self.access.media, progress))

    def update(
        self,
        rendition: Rendition,
        receipt: Receipt,
        delivery_key: str,  # noqa: ARG002  # X takes no key: what got lost is read back
        progress: Progress,
    ) -> Receipt:
        """Post again, then delete what was there."""
        server = self._server()
        before = _post_ids(receipt)
        if posts.POST not in progress.known() and not posts.exists(server, before[0]):
            raise ContentRejected(
                say("Le message n'existe plus sur X : il ne peut plus être corrigé.")
            )
        made = posts.write(server, rendition, self.access.media, progress, replaced=before)
        try:
            for id in reversed(before):
                posts.delete(server, id)
        except (AuthorizationRevoked, ContentRejected) as refused:
            # To call it refused would be a lie, and a later withdrawal would miss the new post.
            raise OutcomeUnknown(
                say(
                    "Le message corrigé est sur X, mais le premier n'a pas pu être supprimé. {why}",
                    why=str(refused),
                )
            ) from None
        return self._receipt(server, made)

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # X keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # every step may be repeated
    ) -> Receipt:
        """Delete the posts with their pictures, the last first; read back that they are gone."""
        server = self._server()
        for id in reversed(_post_ids(receipt)):
            posts.delete(server, id)
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # a post does not show its key
        since: datetime,
    ) -> Receipt | Absent | Partial | Unknown:
        server = self._server()
        _ = server.account  # its answer shows X's clock
        wrong = disbelieved(server.clock_ahead, "X")
        if wrong is not None:
            return wrong
        found = posts.look_for(server, rendition.each(), since + server.clock_ahead)
        return self._receipt(server, found) if isinstance(found, list) else found

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _server(self) -> Server:
        token = access_token(self.access.secrets, oauth(self.settings, self.access.secrets))
        return Server(self.settings.base_url, token, self.access.tell_quotas)

    def _receipt(self, server: Server, made: list[Tweet]) -> Receipt:
        first = made[0]
        return Receipt(
            remote_ids={step(posts.POST, number): one.id for number, one in enumerate(made, 1)},
            url=f"{self.settings.app_url}/{server.account.name}/status/{first.id}",
            at=first.created or datetime.now(UTC),
        )


def _post_ids(receipt: Receipt) -> list[str]:
    ids = ids_of(receipt.remote_ids, posts.POST)
    if not ids:
        raise ContentRejected(
            say("Publisher ne connaît pas le numéro du message sur X : faites-le là-bas.")
        )
    return ids
