"""The adapter: one channel, from the message to its withdrawal.

A bot cannot read what it wrote, so there is no `find`: of a lost answer, a person decides.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import ClassVar, Final

from channels._links import LinkingChannel
from channels.telegram import access, messages, video
from channels.telegram.bot import Bot
from channels.telegram.checking import check
from channels.telegram.refusals import Missing
from channels.telegram.rendering import MOST_IMAGES, TEXT, render
from channels.telegram.settings import SECRETS, TelegramSettings
from publisher.announcement import Announcement
from publisher.channel import Capabilities, Edit, Progress, Receipt
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown, Unreachable
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.video_limits import VideoLimits

CHAT: Final = "chat"  # the remote id of the channel, which keeps it when its name changes
URL: Final = "url"
LOOKS: Final = (0.0, 0.3, 1.0)  # seconds apart, after a deletion


class TelegramChannel(LinkingChannel):
    """One Telegram channel, written by a bot."""

    kind: ClassVar[str] = "telegram"
    label: ClassVar[str] = "Telegram"
    summary: ClassVar[str] = "Publie dans un canal Telegram, par un bot de la ville."
    settings_type: ClassVar[type] = TelegramSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: TelegramSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=TEXT,
            text_unit="utf16",
            max_images=MOST_IMAGES,
            alt_text=True,  # at the end of the caption
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
        return access.tested(self._bot(), self.settings.chat)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return messages.LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return video.LIMITS

    def publish(
        self,
        rendition: Rendition,
        delivery_key: str,  # noqa: ARG002  # Telegram takes no key
        progress: Progress,
    ) -> Receipt:
        known = progress.known()
        if messages.MESSAGE in known:  # an earlier attempt ended just after it was sent
            ids = {name: id for name, id in known.items() if name != URL}
            return Receipt(remote_ids=ids, url=known.get(URL), at=datetime.now(UTC))
        sent, ids = messages.send(
            self._bot(),
            self.settings.chat,
            rendition,
            self.access.media,
            progress,
            silent=self.settings.silent,
        )
        ids[CHAT] = str(sent.chat)
        for name, id in {URL: sent.url, **dict(reversed(ids.items()))}.items():
            progress.save(name, id)  # the message last: it says that all the rest is there
        return Receipt(remote_ids=ids, url=sent.url, at=datetime.now(UTC))

    def update(
        self,
        rendition: Rendition,
        receipt: Receipt,
        delivery_key: str,  # noqa: ARG002  # an edit repeated is one edit
        progress: Progress,  # noqa: ARG002  # every step may be repeated
    ) -> Receipt:
        """Edit the messages in place; pictures can be replaced or become fewer, not more."""
        bot, chat = self._bot(), self._chat(receipt)
        try:
            ids = messages.change(bot, chat, rendition, receipt.remote_ids, self.access.media)
        except Missing:
            raise ContentRejected(
                say("Le message n'existe plus sur Telegram : il ne peut plus être corrigé.")
            ) from None
        try:
            for number in messages.surplus(receipt.remote_ids, ids):
                _delete(bot, chat, number)
        except (AuthorizationRevoked, ContentRejected) as refused:
            raise OutcomeUnknown(
                say("Le texte est corrigé sur Telegram, mais pas les images. {why}", why=refused)
            ) from None
        return Receipt(remote_ids={**ids, CHAT: chat}, url=receipt.url, at=datetime.now(UTC))

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # Telegram keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # every step may be repeated
    ) -> Receipt:
        """Delete the messages, until Telegram says that they are not there."""
        bot, chat = self._bot(), self._chat(receipt)
        for number in messages.messages_of(receipt.remote_ids):
            _delete(bot, chat, number)
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _bot(self) -> Bot:
        """Read the token anew each time: the officer may have renewed it."""
        return Bot(self.settings.base_url, self.access.secrets.read("bot_token"))

    def _chat(self, receipt: Receipt) -> str:
        if not receipt.remote_ids.get(messages.MESSAGE, "").isdecimal():
            raise ContentRejected(
                say("Publisher ne connaît pas le numéro du message Telegram : faites-le là-bas.")
            )
        return receipt.remote_ids.get(CHAT, self.settings.chat)


def _delete(bot: Bot, chat: str, number: str) -> None:
    """Delete until it is said to be gone: a bot has no other way to read that back."""
    for look in LOOKS:
        time.sleep(look)
        try:
            bot.send("deleteMessage", {"chat_id": chat, "message_id": int(number)})
        except Missing:
            return
    raise Unreachable(say("Telegram montre encore le message : Publisher le retirera de nouveau."))
