"""The adapter: one account, from the sign-in to the last trace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import ClassVar

from channels._clock import disbelieved
from channels._oauth import FIELD, access_token
from channels.x import posts
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
    Channel,
    Edit,
    Progress,
    Receipt,
    Unknown,
)
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.sign_in import SignIn


class XChannel(Channel):
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
            max_images=MOST_IMAGES,
            alt_text=True,
            alt_limit=ALT_CHARACTERS,
            edit=Edit.REPLACE,
            # A repeated attempt first looks for its post, and X refuses the same text twice.
            edit_repeats=True,
            retract=True,
            carries_link=True,
            read_back_delay=timedelta(seconds=30),  # the account's timeline lags behind
        )

    def render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self._names)

    def check(self, announcement: Announcement) -> list[Problem]:
        return check(announcement, self.render(announcement), self._names)

    def redirect(self) -> str:
        return f"http://127.0.0.1:{self.settings.redirect_port}/"  # as registered at X

    def begin_sign_in(self, redirect: str) -> SignIn:
        return oauth(self.settings, self.access.secrets).begin(redirect)

    def finish_sign_in(self, sign_in: SignIn, answer: str) -> dict[str, str]:
        tokens = oauth(self.settings, self.access.secrets).finish(sign_in, answer)
        return {FIELD: tokens.text()}

    def test(self) -> str:
        return say("Connecté comme @{name}.", name=self._server().account.name)

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
        delivery_key: str,  # noqa: ARG002
        progress: Progress,
    ) -> Receipt:
        """Post again, then delete the first post."""
        server = self._server()
        first = _post_id(receipt)
        if posts.POST not in progress.known() and not posts.exists(server, first):
            raise ContentRejected(
                say("Le message n'existe plus sur X : il ne peut plus être corrigé.")
            )
        tweet = posts.write(server, rendition, self.access.media, progress)
        try:
            posts.delete(server, first)
        except (AuthorizationRevoked, ContentRejected) as refused:
            # To call it refused would be a lie, and a later withdrawal would miss the new post.
            raise OutcomeUnknown(
                say(
                    "Le message corrigé est sur X, mais le premier n'a pas pu être supprimé. {why}",
                    why=str(refused),
                )
            ) from None
        return self._receipt(server, tweet)

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # X keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # there is but one step
    ) -> Receipt:
        """Delete the post with its pictures, and read back that it is gone."""
        posts.delete(self._server(), _post_id(receipt))
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # a post does not show its key
        since: datetime,
    ) -> Receipt | Absent | Unknown:
        server = self._server()
        _ = server.account  # its answer shows X's clock
        wrong = disbelieved(server.clock_ahead, "X")
        if wrong is not None:
            return wrong
        found = posts.look_for(server, rendition, since + server.clock_ahead)
        return self._receipt(server, found) if isinstance(found, Tweet) else found

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _server(self) -> Server:
        token = access_token(self.access.secrets, oauth(self.settings, self.access.secrets))
        return Server(self.settings.base_url, token, self.access.tell_quotas)

    def _receipt(self, server: Server, tweet: Tweet) -> Receipt:
        return Receipt(
            remote_ids={posts.POST: tweet.id},
            url=f"{self.settings.app_url}/{server.account.name}/status/{tweet.id}",
            at=tweet.created or datetime.now(UTC),
        )


def _post_id(receipt: Receipt) -> str:
    try:
        return receipt.remote_ids[posts.POST]
    except KeyError:
        raise ContentRejected(
            say("Publisher ne connaît pas le numéro du message sur X : faites-le là-bas.")
        ) from None
