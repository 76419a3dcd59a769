"""The adapter: one channel of a server, from the message to its withdrawal.

A webhook sees its own messages only by their ids, so there is no `find`: when the answer that bears
the id was lost, a person decides.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, ClassVar, Final

from channels._links import LinkingChannel
from channels._pictures import file_name, fitted, mark, step
from channels.discord import video
from channels.discord.checking import check
from channels.discord.rendering import ALT, CONTENT, LIMIT, MOST_IMAGES, render
from channels.discord.settings import SECRETS, DiscordSettings, root_of
from channels.discord.webhook import Message, Missing, Webhook
from publisher.announcement import Announcement, Image
from publisher.channel import Capabilities, Edit, Progress, Receipt
from publisher.errors import ContentRejected, Unreachable
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.video_limits import VideoLimits

MESSAGE: Final = "message"
URL: Final = "url"
LIMITS: Final = PictureLimits(max_bytes=2_000_000, max_side=2048)  # ten are one request
LOOKS: Final = (0.0, 0.3, 1.0)  # seconds apart, after a deletion


class DiscordChannel(LinkingChannel):
    """One Discord channel, written through its webhook."""

    kind: ClassVar[str] = "discord"
    label: ClassVar[str] = "Discord"
    summary: ClassVar[str] = "Publie dans un salon Discord, par l'adresse de son webhook."
    settings_type: ClassVar[type] = DiscordSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: DiscordSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=LIMIT,
            max_images=MOST_IMAGES,
            alt_text=True,
            alt_limit=ALT,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.NOTIFICATIONS,),
            carries_link=True,
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return check(announcement, self._render(announcement), self._names)

    def test(self) -> str:
        return say(
            "Connecté à Discord par le webhook « {name} ».", name=self._webhook().place().name
        )

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return video.LIMITS

    def publish(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # a webhook takes no key
        progress: Progress,
    ) -> Receipt:
        known = progress.known()
        if MESSAGE in known:  # an earlier attempt ended just after it was sent
            ids = {name: id for name, id in known.items() if name != URL}
            return Receipt(remote_ids=ids, url=known.get(URL), at=datetime.now(UTC))
        webhook = self._webhook()
        guild = webhook.place().guild  # asked first: nothing may fail once the message is there
        signed = {"username": self.settings.username} if self.settings.username else {}
        with self._content(rendition, {}, progress, **signed) as content:
            message = webhook.post(**content)
        url = f"https://discord.com/channels/{guild}/{message.channel}/{message.id}"
        ids = _ids(rendition, message)
        progress.save(URL, url)
        for name, id in reversed(ids.items()):
            progress.save(name, id)  # the message last: it says that all the rest is there
        return Receipt(remote_ids=ids, url=url, at=datetime.now(UTC))

    def update(
        self,
        rendition: Rendition,
        receipt: Receipt,
        delivery_key: str,  # noqa: ARG002  # an edit repeated is one edit
        progress: Progress,
    ) -> Receipt:
        """Edit the message in place; its pictures become exactly those of `rendition`."""
        webhook, number = self._webhook(), _number(receipt)
        try:
            kept = _pictures(rendition, webhook.read(number))
            with self._content(rendition, kept, progress) as content:
                message = webhook.edit(number, **content)
        except Missing:
            raise ContentRejected(
                say("Le message n'existe plus sur Discord : il ne peut plus être corrigé.")
            ) from None
        return Receipt(remote_ids=_ids(rendition, message), url=receipt.url, at=datetime.now(UTC))

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # Discord keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # there is but one step
    ) -> Receipt:
        """Delete the message with its pictures, and read back that it is gone."""
        webhook, number = self._webhook(), _number(receipt)
        gone = Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))
        try:
            webhook.delete(number)
            for look in LOOKS:
                time.sleep(look)
                webhook.read(number)
        except Missing:
            return gone
        raise Unreachable(
            say("Discord montre encore le message : Publisher le retirera de nouveau.")
        )

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _webhook(self) -> Webhook:
        """Read the address anew each time: the officer may have renewed it."""
        return Webhook(root_of(self.access.secrets.read("webhook_url")))

    @contextmanager
    def _content(
        self, rendition: Rendition, kept: Mapping[str, str], progress: Progress, **more: Any
    ) -> Iterator[dict[str, Any]]:
        """Give a request's body: new pictures are files, those of `kept` stay as they are."""
        files: dict[str, tuple[str, bytes, str]] = {}
        attachments = []
        film: Image | None = None
        for image in video.attached(rendition):
            described = {"description": image.alt} if image.alt else {}
            if step(image) in kept:
                attachments.append({"id": kept[step(image)], **described})
                continue
            if rendition.video is not None:
                film = image
                name = video.file_name(image)
                attachments.append({"id": "0", "filename": name, **described})
                continue
            picture = fitted(image, self.access.media, LIMITS)
            place, name = len(files), file_name(image, picture)
            files[f"files[{place}]"] = (name, picture.content, picture.media_type)
            attachments.append({"id": str(place), "filename": name, **described})
        payload = {
            "content": rendition.fields.get(CONTENT, rendition.text),
            "allowed_mentions": {"parse": []},  # « @everyone » in a text wakes nobody
            "attachments": attachments,
            **more,
        }
        if film is not None and rendition.video is not None:
            store = self.access.media
            with video.form(payload, rendition.video, film, store, progress) as body:
                yield body
        elif not files:
            yield {"json": payload}
        else:
            yield {"data": {"payload_json": json.dumps(payload)}, "files": files}


def _ids(rendition: Rendition, message: Message) -> dict[str, str]:
    """Name the message and its pictures."""
    return {MESSAGE: message.id, **_pictures(rendition, message)}


def _pictures(rendition: Rendition, message: Message) -> dict[str, str]:
    """Tell which pictures of `rendition` a message shows, by the names of their files."""
    return {
        step(image): id
        for image in video.attached(rendition)
        for id, name in message.attachments.items()
        if mark(image) in name
    }


def _number(receipt: Receipt) -> str:
    number = receipt.remote_ids.get(MESSAGE, "")
    if not (number.isascii() and number.isdecimal()):
        raise ContentRejected(
            say("Publisher ne connaît pas le numéro du message sur Discord : faites-le là-bas.")
        )
    return number
