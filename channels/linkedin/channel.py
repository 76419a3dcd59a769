"""The adapter: one page, from the sign-in to the last trace."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import ClassVar, Final

from channels import _comment
from channels._clock import disbelieved
from channels._films import STEP, step
from channels._links import LinkingChannel
from channels._oauth import FIELD, Tokens, access_token
from channels.linkedin import comments, pictures, posts, video
from channels.linkedin.checking import check
from channels.linkedin.entities import URN, Post
from channels.linkedin.little import core
from channels.linkedin.rendering import (
    ALT_CHARACTERS,
    CARD,
    CARD_DESCRIPTION,
    CARD_TITLE,
    MOST_IMAGES,
    SIGNS,
    render,
)
from channels.linkedin.server import Server
from channels.linkedin.settings import SECRETS, LinkedInSettings
from channels.linkedin.signing_in import COMMENT_SCOPES, SCOPES, oauth
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Capabilities,
    Edit,
    Health,
    Partial,
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
from publisher.video_limits import VideoLimits

SOON: Final = timedelta(days=10)  # an access that ends so soon is worth a warning


class LinkedInChannel(LinkingChannel):
    """The page of one organisation.

    Only the text of a post can be corrected: pictures and the card of the link stay as they were.
    """

    kind: ClassVar[str] = "linkedin"
    label: ClassVar[str] = "LinkedIn"
    summary: ClassVar[str] = "Publie sur la page LinkedIn de la ville : texte, images, encadré."
    settings_type: ClassVar[type] = LinkedInSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: LinkedInSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=SIGNS,
            comment_limit=comments.LONGEST,
            max_images=MOST_IMAGES,
            alt_text=True,
            alt_limit=ALT_CHARACTERS,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.NOTIFICATIONS,),
            carries_link=True,
            read_back_delay=timedelta(seconds=60),  # the page's listing lags behind
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self.settings, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return check(announcement, self._render(announcement), self._names)

    def redirect(self) -> str:
        return f"http://127.0.0.1:{self.settings.redirect_port}/"

    def begin_sign_in(self, redirect: str) -> SignIn:
        return oauth(self.settings, self.access.secrets).begin(redirect)

    def finish_sign_in(self, sign_in: SignIn, answer: str) -> dict[str, str]:
        tokens = oauth(self.settings, self.access.secrets).finish(sign_in, answer)
        return {FIELD: tokens.text()}

    def test(self) -> str:
        return self.health().sentence

    def health(self) -> Health:
        """Read the page, and say when the sign-in ends: most applications cannot renew it."""
        posts.listed(self._server(), 1)
        tokens = Tokens.read(self.access.secrets.read(FIELD))
        granted = {scope for told in tokens.scopes for scope in told.split(",")}
        for scope in SCOPES:
            if granted and scope not in granted:
                raise AuthorizationRevoked(
                    say(
                        "Il manque à la connexion le droit « {scope} » : reconnectez ce canal, et"
                        " acceptez tous les droits demandés.",
                        scope=scope,
                    )
                )
        ends = None if tokens.refresh else tokens.ends
        warnings = tuple(
            say(
                "Il manque à la connexion le droit « {scope} » : Publisher ne pourra pas écrire de"
                " premier commentaire sur LinkedIn.",
                scope=scope,
            )
            for scope in COMMENT_SCOPES
            if granted and scope not in granted
        )
        if ends is not None and ends - datetime.now(UTC) < SOON:
            warnings += (
                say(
                    "La connexion à LinkedIn s'arrête le {at:%d/%m/%Y à %H:%M} : reconnectez ce"
                    " canal avant.",
                    at=ends.astimezone(),
                ),
            )
        sentence = say("Connecté à la page LinkedIn {id}.", id=self.settings.organization)
        return Health(sentence=sentence, warnings=warnings, access_ends_at=ends)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        return pictures.limits(rendition)

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return video.LIMITS

    def publish(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # LinkedIn takes no key: the post is read back instead
        progress: Progress,
    ) -> Receipt:
        server = self._server()
        urn = posts.write(server, rendition, self.access.media, progress)
        under = comments.PageComments(server, urn)
        wrote = _comment.written(under, rendition.first_comment, progress)
        shown = {pictures.step(image) for image in rendition.images}
        shown |= {step(rendition.video)} if rendition.video else set()
        kept = {name: id for name, id in progress.known().items() if name in shown}
        return self._receipt({posts.POST: urn, **kept, **wrote})

    def update(
        self,
        rendition: Rendition,
        receipt: Receipt,
        delivery_key: str,  # noqa: ARG002  # an edit repeated is one edit
        progress: Progress,
    ) -> Receipt:
        """Correct the text in place; what else has changed is said, to be done by hand."""
        server, urn = self._server(), _urn(receipt)
        before = posts.get(server, urn)
        if before is None:
            raise ContentRejected(
                say("Le message n'existe plus sur LinkedIn : il ne peut plus être corrigé.")
            )
        posts.correct(server, urn, rendition)
        # First what can be done: an id that nobody keeps would be lost with the refusal below.
        same = _same_beside_text(before, rendition, receipt.remote_ids)
        kept = _shown_ids(receipt.remote_ids)
        wrote: dict[str, str] = {}
        if same or _comment.COMMENT in receipt.remote_ids:
            under = comments.PageComments(server, urn)
            wrote = _comment.corrected(under, rendition.first_comment, receipt, progress)
        if not same:
            raise ContentRejected(
                say(
                    "LinkedIn a corrigé le texte, mais ne laisse changer ni les images, ni leurs"
                    " descriptions, ni l'encadré du lien : faites-le sur LinkedIn ({url}), ou"
                    " retirez le message et publiez à nouveau.{comment}",
                    url=receipt.url or "",
                    comment=say(" Le premier commentaire n'a pas été ajouté.")
                    if rendition.first_comment and not wrote
                    else "",
                )
            )
        return self._receipt({posts.POST: urn, **kept, **wrote})

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # LinkedIn keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # there is but one step
    ) -> Receipt:
        """Delete the post with its pictures, and read back that it is gone."""
        server, urn = self._server(), _urn(receipt)
        posts.delete(server, urn)
        _comment.prove_gone(comments.PageComments(server, urn), receipt.remote_ids)
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # a post does not show its key
        since: datetime,
    ) -> Receipt | Absent | Partial | Unknown:
        server = self._server()
        posts.listed(server, 1)  # its answer shows LinkedIn's clock
        wrong = disbelieved(server.clock_ahead, "LinkedIn")
        if wrong is not None:
            return wrong
        found = posts.look_for(server, rendition, since + server.clock_ahead)
        if not isinstance(found, Post):
            return found
        urns = [urn for urn, _ in found.pictures]
        if rendition.video is not None:
            shown = {step(rendition.video): urn for urn in urns[:1]}
        else:
            shown = pictures.named(rendition.images, urns)
        receipt = self._receipt({posts.POST: found.urn, **({} if found.card else shown)})
        under = comments.PageComments(server, found.urn)
        return _comment.read_back(under, rendition.first_comment, receipt)

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _server(self) -> Server:
        token = access_token(self.access.secrets, oauth(self.settings, self.access.secrets))
        return Server(self.settings, token)

    def _receipt(self, ids: dict[str, str]) -> Receipt:
        url = f"{self.settings.app_url}/feed/update/{ids[posts.POST]}/"
        return Receipt(remote_ids=ids, url=url, at=datetime.now(UTC))


def _same_beside_text(shown: Post, rendition: Rendition, ids: Mapping[str, str]) -> bool:
    """Whether the post shows already what cannot be changed."""
    if rendition.video is not None:
        return ids.get(step(rendition.video)) in [urn for urn, _ in shown.pictures]
    ours = pictures.of(ids)
    if CARD in rendition.fields:
        card = (rendition.fields[CARD_TITLE], rendition.fields[CARD_DESCRIPTION])
        return shown.card is not None and [*map(core, shown.card)] == [*map(core, card)]
    if shown.card is not None:
        return False
    wanted = [(ours.get(pictures.step(image)), core(image.alt)) for image in rendition.images]
    return wanted == [(urn, core(alt)) for urn, alt in shown.pictures]


def _shown_ids(ids: Mapping[str, str]) -> dict[str, str]:
    """Pick the pictures, or the video, out of a receipt's remote ids."""
    return {**pictures.of(ids), **{name: id for name, id in ids.items() if name.startswith(STEP)}}


def _urn(receipt: Receipt) -> str:
    urn = receipt.remote_ids.get(posts.POST, "")
    if not URN.fullmatch(urn):
        raise ContentRejected(
            say("Publisher ne connaît pas le numéro du message sur LinkedIn : faites-le là-bas.")
        )
    return urn
