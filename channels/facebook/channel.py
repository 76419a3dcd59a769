"""The adapter: publish, correct in place, withdraw and read back posts of one Page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from channels import _comment
from channels._graph import tokens
from channels._graph.accounts import MetaAccounts
from channels._graph.client import Graph as Client
from channels._graph.client import id_of
from channels._graph.edges import address_of
from channels._graph.refusals import Missing, unexpected
from channels._graph.shapes import known_account
from channels._graph.signing_in import Application
from channels._links import LinkingChannel
from channels.facebook import access, comments, listing, photos, rendering, signing_in, video
from channels.facebook.graph import Graph
from channels.facebook.settings import SECRETS, FacebookSettings
from publisher.announcement import Announcement, Video
from publisher.channel import (
    Absent,
    Capabilities,
    Edit,
    Health,
    Partial,
    Progress,
    Quota,
    Receipt,
    Unknown,
)
from publisher.errors import ChannelError, Unreachable
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.sign_in import Account, SignIn
from publisher.video_limits import VideoLimits

POST = "post"  # the name of the post's id among the remote ids


class FacebookChannel(MetaAccounts, LinkingChannel):
    """One Facebook Page, as the Page itself (not as a person)."""

    kind = "facebook"
    label = "Facebook"
    summary = "La page Facebook de la ville : texte, images et lien."
    account_setting = "page_id"
    settings_type = FacebookSettings
    secret_fields = SECRETS
    settings: FacebookSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=rendering.LONGEST,
            comment_limit=comments.LONGEST,
            max_images=rendering.MOST_PHOTOS,
            alt_text=True,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.NOTIFICATIONS,),
            carries_link=True,
            # A fresh post takes a moment to appear in the listing that is read back, and Facebook
            # takes no key that would make a second sending harmless: better late than twice.
            read_back_delay=timedelta(seconds=60),
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return rendering.render(announcement, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return rendering.check(announcement, self._names)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return photos.LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return video.LIMITS

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        del delivery_key  # Graph knows no idempotency key: an unknown outcome is read back
        graph = self._graph()
        post = progress.known().get(POST)
        if post is None and rendition.video is not None:
            post = self._post_video(graph, rendition, rendition.video, progress)
        elif post is None:
            post = self._post(graph, rendition, progress)
        wrote = _comment.written(self._comments(graph, post), rendition.first_comment, progress)
        known = progress.known()
        return self._receipt(graph, {POST: post, **photos.of(known), **video.of(known), **wrote})

    def _post(self, graph: Graph, rendition: Rendition, progress: Progress) -> str:
        pictures = photos.upload(graph, self._page, rendition.images, self.access.media, progress)
        told: dict[str, Any] = {"message": rendering.message(rendition, with_photos=bool(pictures))}
        if pictures:
            told["attached_media"] = [{"media_fbid": photo} for photo in pictures.values()]
        else:
            told["link"] = rendition.link
        post = id_of(graph.put_object(self._page, "feed", **told), self.label)
        progress.save(POST, post)
        return post

    def _post_video(
        self, graph: Graph, rendition: Rendition, film: Video, progress: Progress
    ) -> str:
        text = rendering.message(rendition, with_photos=True)
        post, id = video.publish(graph, self._page, film, text, self.access.media, progress)
        progress.save(video.STEP, id)
        progress.save(POST, post)
        return post

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Change the text. Facebook changes neither the photos nor the card; `check` says so."""
        del delivery_key  # an edit repeated is one edit
        graph = self._graph()
        post = receipt.remote_ids[POST]
        pictures, film = photos.of(receipt.remote_ids), receipt.remote_ids.get(video.STEP)
        text = rendering.message(rendition, with_photos=bool(pictures or film))
        what = {"description" if film else "message": text}
        told = graph.request(f"{graph.version}/{film or post}", post_args=what)
        if told.get("success") is not True:
            raise unexpected(self.label, reading=False)
        under = self._comments(graph, post)
        wrote = _comment.corrected(under, rendition.first_comment, receipt, progress)
        shown = {**pictures, **video.of(receipt.remote_ids)}
        return self._receipt(graph, {POST: post, **shown, **wrote}, receipt.url)

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Delete the post and its photos, which Facebook would keep in the Page's album."""
        del reason, delivery_key, progress  # repeating it is harmless, and Facebook asks no reason
        graph = self._graph()
        shown = {**photos.of(receipt.remote_ids), **video.of(receipt.remote_ids)}
        for remote in (receipt.remote_ids[POST], *shown.values()):
            try:
                graph.delete_object(remote)
            except Missing:
                access.prove_sight(graph, self._page)
            if self._is_there(graph, remote):
                raise Unreachable(
                    say(
                        "Facebook montre encore la publication : Publisher la retirera de nouveau."
                    ),
                    timedelta(seconds=30),
                )
        under = self._comments(graph, receipt.remote_ids[POST])
        _comment.prove_gone(under, receipt.remote_ids)
        return Receipt(remote_ids=receipt.remote_ids, url=None, at=datetime.now(UTC))

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Partial | Unknown:
        del delivery_key
        graph = self._graph()
        found = listing.look_for(graph, self._page, rendition, since)
        if not isinstance(found, Receipt):
            return found
        under = self._comments(graph, found.remote_ids[POST])
        return _comment.read_back(under, rendition.first_comment, found)

    def discover(self) -> dict[str, Any]:
        page = self._graph().get_object(self._page, fields="id,name,link")
        return {"name": str(page.get("name", "")), "link": str(page.get("link", ""))}

    def _application(self) -> Application:
        return signing_in.application(self.settings, self.access.secrets)

    def accounts(self, sign_in: SignIn, answer: str) -> tuple[Account, ...]:
        return signing_in.accounts(self.settings, self.access.secrets, sign_in, answer)

    def test(self) -> str:
        return self.health().sentence

    def health(self) -> Health:
        return access.health(self._graph(), self._page, self._token_facts)

    def quotas(self) -> tuple[Quota, ...]:
        """Ask for the Page alone: the headers of the answer tell."""
        told: dict[str, Quota] = {}
        graph = self._graph(lambda new: told.update({quota.name: quota for quota in new}))
        graph.get_object(self._page, fields="id")
        return tuple(told.values())

    @property
    def _page(self) -> str:
        return known_account("page_id", self.settings.page_id)

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _graph(self, tell: Callable[[Sequence[Quota]], None] | None = None) -> Graph:
        """Read the token anew each time: the officer may have renewed it."""
        return Graph(
            self.access.secrets.read("access_token"),
            base_url=self.settings.base_url,
            version=self.settings.version,
            tell=tell or self.access.tell_quotas,
        )

    def _comments(self, graph: Graph, post: str) -> comments.PageComments:
        return comments.PageComments(graph, self._page, post)

    def _token_facts(self) -> Mapping[str, Any]:
        secrets = self.access.secrets
        asking = Client(
            self.label,
            secrets.read("access_token"),
            base_url=self.settings.base_url,
            version=self.settings.version,
        )
        return tokens.facts(asking, secrets, self.settings.client_id)

    def _is_there(self, graph: Graph, remote: str) -> bool:
        try:
            graph.get_object(remote, fields="id")
        except Missing:
            return False
        return True

    def _receipt(self, graph: Graph, remote_ids: dict[str, str], url: str | None = None) -> Receipt:
        """What was published, with its address; a failure to read that is no failure to publish."""
        post = remote_ids[POST]
        if url is None:
            try:
                shown = graph.get_object(post, fields="permalink_url")
                url = address_of(shown.get("permalink_url"))
            except ChannelError:
                url = None
        return Receipt(
            remote_ids=dict(remote_ids),
            url=url or f"https://www.facebook.com/{post}",
            at=datetime.now(UTC),
        )
