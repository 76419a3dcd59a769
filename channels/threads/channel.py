"""The adapter: what Threads adds to posts that are made out of containers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar

from channels._copies import has_copies, public_address
from channels._films import public_film
from channels._graph.accounts import MetaAccounts
from channels._graph.channel import ContainerChannel
from channels._graph.client import Graph
from channels._graph.edges import Edges
from channels._graph.shapes import known_account
from channels._graph.signing_in import Application
from channels.threads import access, rendering, renewing, signing_in
from channels.threads.settings import SECRETS, ThreadsSettings
from publisher.announcement import Announcement, Image, LongText
from publisher.channel import Capabilities, Edit, Health, Progress, Quota, Receipt
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.settings import SecretField
from publisher.sign_in import Account, SignIn
from publisher.text.counting import characters
from publisher.text.shortening import MOST_POSTS, shorten
from publisher.video_limits import VideoLimits

ALT = 1000  # characters of a video's description


class ThreadsChannel(MetaAccounts, ContainerChannel):
    """One profile. Threads fetches the pictures from the town's website."""

    kind: ClassVar[str] = "threads"
    label: ClassVar[str] = "Threads"
    summary: ClassVar[str] = "Le profil Threads de la ville : texte court, carte ou photos."
    account_setting: ClassVar[str] = "user_id"
    settings_type: ClassVar[type] = ThreadsSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS
    settings: ThreadsSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=rendering.LONGEST,
            text_unit="threads",
            most_posts=MOST_POSTS,
            max_images=rendering.MOST_IMAGES,
            alt_text=True,
            edit=Edit.REPLACE,
            edit_repeats=True,  # the container tells whether it was published
            retract=True,
            keeps=(Keeper.NOTIFICATIONS, Keeper.SERVERS),
            carries_link=True,
            # A fresh post takes a moment to appear in the listing that is read back.
            read_back_delay=timedelta(seconds=60),
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return rendering.render(announcement, self.settings, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return rendering.check(announcement, self._render(announcement), self._names)

    def _application(self) -> Application:
        return signing_in.application(self.settings, self.access.secrets)

    def accounts(self, sign_in: SignIn, answer: str) -> tuple[Account, ...]:
        return signing_in.accounts(self.settings, self.access.secrets, sign_in, answer)

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        if not progress.known():
            renewing.look_after(self._graph(), self.access.secrets, self.settings.client_id)
        return super().publish(rendition, delivery_key, progress)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return rendering.LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        """None without a page of the town's own website: Threads fetches the video there."""
        there = has_copies(announcement.canonical_url, announcement.id)
        return rendering.VIDEO if there else None

    def discover(self) -> dict[str, Any]:
        told = self._graph().get("me", fields="id,username")
        return {"username": str(told.get("username", ""))}

    def test(self) -> str:
        return self.health().sentence

    def health(self) -> Health:
        return access.health(
            self._edges(),
            self.access.secrets,
            self.settings.client_id,
            long=self.settings.long_text == LongText.THREAD,
        )

    def quotas(self) -> tuple[Quota, ...]:
        return access.quotas(self._edges())

    def _items(self, rendition: Rendition) -> list[dict[str, object]]:
        if self._shows_video(rendition):
            assert rendition.video is not None
            return [
                {
                    "media_type": "VIDEO",
                    "video_url": public_film(rendition.video, rendition.link or ""),
                    "alt_text": shorten(rendition.video.alt, ALT, characters) or None,
                }
            ]
        return [
            {
                "media_type": "IMAGE",
                "image_url": public_address(rendering.copy_of(image), rendition.link or ""),
                "alt_text": image.alt or None,
            }
            for image in self._shown_images(rendition)
        ]

    def _main(self, rendition: Rendition) -> Mapping[str, object]:
        if self._shown_images(rendition) or self._shows_video(rendition):
            return {"text": rendition.text}
        return {
            "media_type": "TEXT",
            "text": rendition.text,
            "link_attachment": rendition.link,
        }

    @staticmethod
    def _shown_images(rendition: Rendition) -> tuple[Image, ...]:
        """None when the page turned out to be one that keeps no pictures beside it."""
        there = has_copies(rendition.link, rendition.announcement_id)
        return rendition.images if there else ()

    @staticmethod
    def _shows_video(rendition: Rendition) -> bool:
        there = has_copies(rendition.link, rendition.announcement_id)
        return there and rendition.video is not None

    def _edges(self) -> Edges:
        return Edges(
            graph=self._graph(),
            account=known_account("user_id", self.settings.user_id),
            create="threads",
            publish="threads_publish",
            listing="threads",
            state="status",
            why="error_message",
            text="text",
            answers="replies",
        )

    def _graph(self) -> Graph:
        return Graph(
            self.label,
            self.access.secrets.read("access_token"),
            base_url=self.settings.base_url,
            version=self.settings.version,
        )

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)
