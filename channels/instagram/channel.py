"""The adapter: what Instagram adds to posts that are made out of containers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, ClassVar

from channels import _comment
from channels._copies import FETCHED, fetched, has_copies, public_address
from channels._films import public_film
from channels._graph.accounts import MetaAccounts
from channels._graph.channel import POST, ContainerChannel
from channels._graph.client import Graph
from channels._graph.edges import Edges
from channels._graph.shapes import known_account
from channels._graph.signing_in import Application
from channels.instagram import access, checking, rendering, signing_in
from channels.instagram.comments import PostComments
from channels.instagram.settings import SECRETS, InstagramSettings
from publisher.announcement import Announcement
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
from publisher.errors import ContentRejected
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.sign_in import Account, SignIn
from publisher.video_limits import VideoLimits


class InstagramChannel(MetaAccounts, ContainerChannel):
    """One professional account. Instagram fetches the pictures from the town's website."""

    kind: ClassVar[str] = "instagram"
    label: ClassVar[str] = "Instagram"
    summary: ClassVar[str] = "Le compte Instagram de la ville : une à dix photos et une légende."
    account_setting: ClassVar[str] = "account_id"
    settings_type: ClassVar[type] = InstagramSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS
    settings: InstagramSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=rendering.LONGEST,
            text_unit="utf16",
            comment_limit=rendering.LONGEST,
            max_images=rendering.MOST_IMAGES,
            alt_text=True,
            edit=Edit.REPLACE,
            edit_repeats=True,  # the container tells whether it was published
            retract=True,
            keeps=(Keeper.NOTIFICATIONS,),
            carries_link=True,
            # A fresh post takes a moment to appear in the listing that is read back.
            read_back_delay=timedelta(seconds=60),
        )

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        sent = super().publish(rendition, delivery_key, progress)
        return self._commented(sent, rendition, progress)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Post again, with its comment: the first one goes with its post."""
        sent = super().update(rendition, receipt, delivery_key, progress)
        return self._commented(sent, rendition, progress)

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        gone = super().retract(receipt, reason, delivery_key, progress)
        _comment.prove_gone(self._comments(receipt), receipt.remote_ids)
        return gone

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Partial | Unknown:
        found = super().find(rendition, delivery_key, since)
        if not isinstance(found, Receipt):
            return found
        return _comment.read_back(self._comments(found), rendition.first_comment, found)

    def _commented(self, sent: Receipt, rendition: Rendition, progress: Progress) -> Receipt:
        wrote = _comment.written(self._comments(sent), rendition.first_comment, progress)
        return replace(sent, remote_ids={**sent.remote_ids, **wrote})

    def _comments(self, receipt: Receipt) -> PostComments:
        return PostComments(self._graph(), receipt.remote_ids[POST])

    def _render(self, announcement: Announcement) -> Rendition:
        return rendering.render(announcement, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return checking.check(announcement, self._names)

    def _application(self) -> Application:
        return signing_in.application(self.settings, self.access.secrets)

    def accounts(self, sign_in: SignIn, answer: str) -> tuple[Account, ...]:
        return signing_in.accounts(self.settings, self.access.secrets, sign_in, answer)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return FETCHED

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        """None without a page of the town's own website: Instagram fetches the video there."""
        there = has_copies(announcement.canonical_url, announcement.id)
        return rendering.VIDEO if there else None

    def discover(self) -> dict[str, Any]:
        told = self._graph().get(self._account, fields="id,username")
        return {"username": str(told.get("username", ""))}

    def test(self) -> str:
        return self.health().sentence

    def health(self) -> Health:
        return access.health(self._edges(), self.access.secrets, self.settings.client_id)

    def quotas(self) -> tuple[Quota, ...]:
        return access.quotas(self._edges())

    def _items(self, rendition: Rendition) -> list[dict[str, object]]:
        if not rendition.images and rendition.video is None:
            raise ContentRejected(
                say("Instagram n'accepte aucune publication sans image : ajoutez-en une.")
            )
        page = rendition.link
        if page is None or not has_copies(page, rendition.announcement_id):
            raise ContentRejected(
                say(
                    "Instagram vient chercher les images sur la page de l'annonce, et il n'y en a"
                    " pas : publiez-la aussi sur le canal « Site web »."
                )
            )
        if rendition.video is not None:
            return [{"media_type": "REELS", "video_url": public_film(rendition.video, page)}]
        return [
            {"image_url": public_address(fetched(image), page), "alt_text": image.alt or None}
            for image in rendition.images
        ]

    def _main(self, rendition: Rendition) -> Mapping[str, object]:
        return {"caption": rendition.text}

    def _edges(self) -> Edges:
        return Edges(
            graph=self._graph(),
            account=self._account,
            create="media",
            publish="media_publish",
            listing="media",
            state="status_code",
            why="status",
            text="caption",
        )

    def _graph(self) -> Graph:
        return Graph(
            self.label,
            self.access.secrets.read("access_token"),
            base_url=self.settings.base_url,
            version=self.settings.version,
        )

    @property
    def _account(self) -> str:
        return known_account("account_id", self.settings.account_id)

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)
