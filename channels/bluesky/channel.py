"""The adapter: one account, from the first picture to the last trace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import ClassVar, Final

from channels._links import LinkingChannel
from channels._numbered import ids_of, step
from channels.bluesky import pictures, posts, tids, video
from channels.bluesky.checking import check
from channels.bluesky.entities import Record
from channels.bluesky.rendering import ALT_CHARACTERS, GRAPHEMES, MOST_IMAGES, render
from channels.bluesky.server import Server, Sessions
from channels.bluesky.settings import REPLY, SECRETS, BlueskySettings
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Access,
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
from publisher.text.shortening import MOST_POSTS
from publisher.video_limits import VideoLimits

CORRECTION: Final = "correction-"  # the remote id of each correction that answers the first post


class BlueskyChannel(LinkingChannel):
    """One Bluesky account.

    The network's own application never shows that a post was edited, so a correction is made as a
    new post: in place of the first, or in answer to it, as the settings say.
    """

    kind: ClassVar[str] = "bluesky"
    label: ClassVar[str] = "Bluesky"
    summary: ClassVar[str] = "Publie sur un compte Bluesky : texte, images et encadré du lien."
    settings_type: ClassVar[type] = BlueskySettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: BlueskySettings

    def __init__(self, settings: BlueskySettings, access: Access) -> None:
        super().__init__(settings, access)
        self._sessions = Sessions()

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=GRAPHEMES,
            text_unit="graphemes",
            most_posts=MOST_POSTS,
            max_images=MOST_IMAGES,
            alt_text=True,
            alt_limit=ALT_CHARACTERS,
            edit=Edit.CORRECTION if self.settings.correction == REPLY else Edit.REPLACE,
            edit_repeats=True,
            retract=True,
            keeps=(Keeper.SERVERS, Keeper.NOTIFICATIONS),
            carries_link=True,
            read_back_delay=timedelta(seconds=5),
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self.settings, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return check(announcement, self._render(announcement), self._names)

    def test(self) -> str:
        """Sign in anew, so that a password which was revoked meanwhile is noticed."""
        self._sessions.forget()
        return say("Connecté comme @{name}.", name=self._server().session.handle)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        return pictures.limits(rendition)

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return video.LIMITS

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        server = self._server()
        made = posts.write(server, rendition, delivery_key, self.access.media, progress)
        return self._receipt(server, made)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Post again and delete what was there, or answer the first post with a correction."""
        server = self._server()
        first = _name(receipt, server)
        before = posts.get(server, first)
        if before is None and posts.NAME not in progress.known():
            raise ContentRejected(
                say("Le message n'existe plus sur Bluesky : il ne peut plus être corrigé.")
            )
        answers = before if self.settings.correction == REPLY else None
        made = posts.write(
            server, rendition, delivery_key, self.access.media, progress, answers=answers
        )
        if self.settings.correction == REPLY:
            told = {f"{CORRECTION}{record.name}": record.name for record in made}
            return self._receipt(server, made, {**_ours(receipt), **told})
        try:
            for name in reversed(_ours(receipt).values()):
                posts.delete(server, name)
        except (AuthorizationRevoked, ContentRejected) as refused:
            # To call it refused would be a lie, and a later withdrawal would miss the new post.
            raise OutcomeUnknown(
                say(
                    "Le message corrigé est sur Bluesky, mais le premier n'a pas pu être supprimé."
                    " {why}",
                    why=str(refused),
                )
            ) from None
        return self._receipt(server, made)

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # Bluesky keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # every step may be repeated
    ) -> Receipt:
        """Delete the posts, the last first, and read back that they are gone."""
        server = self._server()
        _name(receipt, server)
        for name in reversed(_ours(receipt).values()):
            posts.delete(server, name)
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self,
        rendition: Rendition,
        delivery_key: str,
        since: datetime,
    ) -> Receipt | Absent | Partial | Unknown:
        """A post's name bears the mark of its delivery; the rendition tells how many there are."""
        server = self._server()
        found = posts.find(server, delivery_key, len(rendition.each()), since)
        return self._receipt(server, found) if isinstance(found, list) else found

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _server(self) -> Server:
        """Read the password anew each time: the officer may have renewed it."""
        password = self.access.secrets.read("app_password").strip()
        if not password.isascii() or not password.isprintable() or " " in password:
            raise AuthorizationRevoked(
                say(
                    "Le mot de passe d'application contient des signes qu'il ne peut pas avoir :"
                    " copiez-le à nouveau depuis Bluesky et reconnectez ce canal."
                )
            )
        identifier = self.settings.identifier.removeprefix("@")
        return Server(self.settings.base_url, identifier, password, self._sessions)

    def _receipt(
        self, server: Server, made: list[Record], ids: dict[str, str] | None = None
    ) -> Receipt:
        """Name every post that is visible: `ids`, or what was just `made`."""
        did, first = server.session.did, made[0]
        if ids is None:
            ids = {step(posts.NAME, number): record.name for number, record in enumerate(made, 1)}
        return Receipt(
            remote_ids={**ids, "did": did},
            url=f"{self.settings.app_url}/profile/{did}/post/{first.name}",
            at=tids.made_at(first.name) or datetime.now(UTC),
        )


def _name(receipt: Receipt, server: Server) -> str:
    """Return the first post's name, which means something only in the account that made it."""
    ids = receipt.remote_ids
    if ids.get("did", server.session.did) != server.session.did:
        raise ContentRejected(
            say(
                "Ce message a été publié par un autre compte que celui de ce canal : faites-le sur"
                " Bluesky ({url}).",
                url=receipt.url or "",
            )
        )
    try:
        return ids[posts.NAME]
    except KeyError:
        raise ContentRejected(
            say("Publisher ne connaît pas le nom du message sur Bluesky : faites-le là-bas.")
        ) from None


def _ours(receipt: Receipt) -> dict[str, str]:
    """Pick the posts out of a receipt's remote ids: the first ones, then their corrections."""
    ids = receipt.remote_ids
    count = len(ids_of(ids, posts.NAME))
    corrections = sorted(name for name in ids if name.startswith(CORRECTION))  # by their time
    kept = [*(step(posts.NAME, number + 1) for number in range(count)), *corrections]
    return {name: ids[name] for name in kept}
