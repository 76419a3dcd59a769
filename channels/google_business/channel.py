"""The adapter: one profile, from the sign-in to the last trace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Final

from channels._clock import disbelieved
from channels._links import LinkingChannel
from channels._oauth import FIELD, OAuth, access_token
from channels.google_business import entities, places, posts, signing_in
from channels.google_business.checking import check
from channels.google_business.composing import content
from channels.google_business.entities import REJECTED, Post
from channels.google_business.rendering import LIMITS, LONGEST, render
from channels.google_business.server import Server
from channels.google_business.settings import SECRETS, GoogleBusinessSettings
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Capabilities,
    Edit,
    Health,
    Progress,
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
from publisher.text.cleaning import one_line
from publisher.text.counting import characters
from publisher.text.shortening import shorten

RECENT: Final = timedelta(days=7)  # a refusal of that time is worth a warning
SAMPLE: Final = 40  # characters by which a warning names a post


class GoogleBusinessChannel(LinkingChannel):
    """The town's profile. Google fetches the picture from the town's website."""

    kind: ClassVar[str] = "google_business"
    label: ClassVar[str] = "Google (fiche d'établissement)"
    summary: ClassVar[str] = "La fiche de la ville dans la recherche Google et sur Maps."
    settings_type: ClassVar[type] = GoogleBusinessSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: GoogleBusinessSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=LONGEST,
            text_unit="utf16",
            max_images=1,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.SEARCH,),
            carries_link=True,
            read_back_delay=timedelta(seconds=60),  # the profile's listing lags behind
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return check(announcement, self._render(announcement), self._names)

    def redirect(self) -> str:
        return f"http://127.0.0.1:{self.settings.redirect_port}/"

    def begin_sign_in(self, redirect: str) -> SignIn:
        return signing_in.begin(self._application(), redirect)

    def finish_sign_in(self, sign_in: SignIn, answer: str) -> dict[str, str]:
        return {FIELD: signing_in.finish(self._application(), sign_in, answer).text()}

    def discover(self) -> dict[str, Any]:
        place = places.chosen(self._server(), self.settings.location)
        return {"location": place.path, "title": place.title}

    def test(self) -> str:
        return self.health().sentence

    def health(self) -> Health:
        server = self._server()
        place = places.chosen(server, self.settings.location)
        if not place.posts:
            raise AuthorizationRevoked(
                say(
                    "Google ne permet pas de publier sur la fiche « {title} » : faites-la valider"
                    " sur business.google.com.",
                    title=place.title,
                )
            )
        page, _ = posts.listed(server, place.path)
        since = datetime.now(UTC) + server.clock_ahead - RECENT
        warnings = tuple(
            say(
                "Google ne montre pas le message « {start} » : il l'a refusé après examen.",
                start=shorten(one_line(post.summary), SAMPLE, characters),
            )
            for post in page
            if post.state == REJECTED and post.created is not None and post.created > since
        )
        sentence = say(
            "Connecté à la fiche « {title} » ({number}).", title=place.title, number=place.number
        )
        return Health(sentence=sentence, warnings=warnings)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return LIMITS

    def publish(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # Google takes no key: the post is read back instead
        progress: Progress,
    ) -> Receipt:
        told, server = content(rendition), self._server()
        return _receipt(posts.write(server, self._place(server), told, progress))

    def update(
        self,
        rendition: Rendition,
        receipt: Receipt,
        delivery_key: str,  # noqa: ARG002  # the same change twice is one change
        progress: Progress,  # noqa: ARG002  # there is but one step
    ) -> Receipt:
        """Change the post in place: its text, button, dates and picture."""
        return _receipt(posts.change(self._server(), _name(receipt), content(rendition)))

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # Google keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # there is but one step
    ) -> Receipt:
        """Delete the post, and read back that it is gone."""
        posts.delete(self._server(), _name(receipt))
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # a post does not show its key
        since: datetime,
    ) -> Receipt | Absent | Unknown:
        server = self._server()
        place = self._place(server)
        posts.listed(server, place)  # its answer shows Google's clock
        wrong = disbelieved(server.clock_ahead, "Google")
        if wrong is not None:
            return wrong
        found = posts.look_for(server, place, content(rendition), since + server.clock_ahead)
        if not isinstance(found, Post):
            return found
        if found.state == REJECTED:
            return Unknown(str(posts.refused()))
        return _receipt(found)

    def _place(self, server: Server) -> str:
        """Return the profile's path: as it is set, or as Google says now."""
        given = self.settings.location
        return given if "/" in given else places.chosen(server, given).path

    def _application(self) -> OAuth:
        return signing_in.oauth(self.settings, self.access.secrets)

    def _server(self) -> Server:
        return Server(self.settings, access_token(self.access.secrets, self._application()))

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)


def _receipt(post: Post) -> Receipt:
    return Receipt(
        remote_ids={posts.POST: post.name}, url=post.url, at=post.created or datetime.now(UTC)
    )


def _name(receipt: Receipt) -> str:
    try:
        return entities.post_name(receipt.remote_ids.get(posts.POST))
    except ValueError:
        raise ContentRejected(
            say("Publisher ne connaît pas le numéro du message sur Google : faites-le là-bas.")
        ) from None
