"""The adapter: one channel of a workspace, from the message to its withdrawal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Final

from channels._links import LinkingChannel
from channels.slack import connecting, deleting, films, pictures
from channels.slack.checking import problems
from channels.slack.refusals import Missing
from channels.slack.rendering import BLOCKS, LIMIT, MOST_IMAGES, escaped, render
from channels.slack.settings import SECRETS, SlackSettings
from channels.slack.workspace import EVENT, Workspace, akin, bears, stamp
from publisher.announcement import Announcement
from publisher.channel import (
    SHOWN,
    Absent,
    Capabilities,
    Edit,
    Health,
    Partial,
    Progress,
    Receipt,
    Unknown,
)
from publisher.errors import ChannelError, ContentRejected
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.video_limits import VideoLimits

MESSAGE: Final = "message"
CHANNEL: Final = "channel"


class SlackChannel(LinkingChannel):
    """One Slack channel, written by an application's bot."""

    kind: ClassVar[str] = "slack"
    label: ClassVar[str] = "Slack"
    summary: ClassVar[str] = "Publie dans un canal Slack, par une application de la ville."
    settings_type: ClassVar[type] = SlackSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: SlackSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=LIMIT,
            text_unit="utf16",
            max_images=MOST_IMAGES,
            alt_text=True,
            alt_limit=pictures.LONGEST_ALT,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.NOTIFICATIONS, Keeper.MAILBOXES),
            carries_link=True,
            read_back_delay=timedelta(seconds=5),
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return [*problems(announcement, self._render(announcement), self._names)]

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return pictures.LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return films.LIMITS

    def test(self) -> str:
        return self.health().sentence

    def health(self) -> Health:
        return connecting.health(self._workspace(), self.settings.channel)

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        workspace, video = self._workspace(), rendition.video
        url = workspace.identity().url  # asked first: nothing may fail once the message is there
        known, store, shown = progress.known(), self.access.media, {}
        film = None
        if video is not None and films.reply(video) not in known:
            film = films.upload(workspace, video, store, progress, {})
        number, files = known.get(MESSAGE), pictures.of(known)
        if number is None:
            files = pictures.attach(workspace, rendition.images, store, progress, {})
            told = workspace.send(
                "chat.postMessage",
                channel=self.settings.channel,
                metadata={"event_type": EVENT, "event_payload": {"key": delivery_key}},
                **_content(rendition, files),
            )
            number = stamp(told)
            progress.save(MESSAGE, number)
        if video is not None and film is not None:
            if CHANNEL not in known:
                progress.save(CHANNEL, self.settings.channel)  # for who withdraws half of it
            place = {"channel": self.settings.channel, "ts": number}
            shown = films.show(workspace, place, video, film, delivery_key, progress)
        return self._receipt(url, number, {**files, **films.of(known), **shown})

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Edit the message in place; then take away the files that it shows no more.

        Another video, or another description of it, is another reply in place of the first.
        """
        workspace, place, before = self._workspace(), _place(receipt), receipt.remote_ids
        store, video, film = self.access.media, rendition.video, None
        if video is not None and films.reply(video) not in {**before, **progress.known()}:
            film = films.upload(workspace, video, store, progress, before)
        files = pictures.attach(workspace, rendition.images, store, progress, before)
        try:
            workspace.send("chat.update", **place, **_content(rendition, files))
        except Missing:
            raise ContentRejected(
                say("Le message n'existe plus sur Slack : il ne peut plus être corrigé.")
            ) from None
        films.take_away_others(workspace, place, before, video)
        shown = films.standing(video, {**before, **progress.known()})
        if video is not None and film is not None:
            shown = films.show(workspace, place, video, film, delivery_key, progress)
        used = {CHANNEL: before[CHANNEL], MESSAGE: before[MESSAGE], **files, **shown}
        old = {**pictures.of(before), **films.files_of(before)}
        left = _left(workspace, {name: id for name, id in old.items() if id not in used.values()})
        return Receipt(remote_ids={**left, **used}, url=receipt.url, at=datetime.now(UTC))

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # Slack keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # there is but one step
    ) -> Receipt:
        """Delete the message, its video and its pictures, until Slack says that they are gone."""
        workspace, place, ids = self._workspace(), _place(receipt), receipt.remote_ids
        films.take_away(workspace, place, films.of(ids))
        deleting.message(workspace, place)
        deleting.files(workspace, [*films.files_of(ids).values(), *pictures.of(ids).values()])
        return Receipt(remote_ids=ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self,
        rendition: Rendition,
        delivery_key: str,
        since: datetime,
    ) -> Receipt | Absent | Partial | Unknown:
        """Look for the mark that each message bears, unseen, of its delivery."""
        workspace = self._workspace()
        url = workspace.identity().url
        for message in workspace.history(self.settings.channel, since):
            if message is None:
                return Unknown(
                    say("Le canal n'a pas pu être relu assez loin : regardez vous-même sur Slack.")
                )
            if bears(message, delivery_key):
                return self._found(workspace, url, message, rendition, delivery_key)
            if akin(message, escaped(rendition.text)):
                return Unknown(
                    say("Un message tout semblable est sur Slack : regardez si c'est celui-ci.")
                )
        return Absent()

    def _found(
        self,
        workspace: Workspace,
        url: str,
        message: dict[str, Any],
        rendition: Rendition,
        delivery_key: str,
    ) -> Receipt | Partial:
        """Look for the video under the message, too."""
        ids = pictures.found(message, rendition.images)
        number, video = stamp(message, reading=True), rendition.video
        if video is not None:
            place = {"channel": self.settings.channel, "ts": number}
            shown = films.found(workspace, place, video, delivery_key)
            if not shown:
                steps = {CHANNEL: self.settings.channel, MESSAGE: number, **ids, SHOWN: "1"}
                return Partial(steps, films.so_far())
            ids |= shown
        return self._receipt(url, number, ids)

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _workspace(self) -> Workspace:
        """Read the token anew each time: the officer may have renewed it."""
        return Workspace(self.settings.base_url, self.access.secrets.read("bot_token"))

    def _receipt(self, url: str, number: str, files: Mapping[str, str]) -> Receipt:
        channel = self.settings.channel
        return Receipt(
            remote_ids={CHANNEL: channel, MESSAGE: number, **files},
            url=f"{url.rstrip('/')}/archives/{channel}/p{number.replace('.', '')}",
            at=datetime.now(UTC),
        )


def _left(workspace: Workspace, unused: Mapping[str, str]) -> dict[str, str]:
    """Delete what a corrected message shows no more; return what could not be, for a withdrawal."""
    try:
        deleting.files(workspace, unused.values())
    except ChannelError:  # the correction is there, and nobody sees these files
        return dict(unused)
    return {}


def _content(rendition: Rendition, files: Mapping[str, str]) -> dict[str, Any]:
    """What a new message and an edited one have in common."""
    written = json.loads(rendition.fields[BLOCKS])
    return {
        "text": escaped(rendition.text),
        "blocks": [*written, *pictures.blocks(rendition.images, files)],
        "parse": "none",
        "link_names": False,  # « @channel » in a text wakes nobody
    }


def _place(receipt: Receipt) -> dict[str, str]:
    try:
        return {"channel": receipt.remote_ids[CHANNEL], "ts": receipt.remote_ids[MESSAGE]}
    except KeyError:
        raise ContentRejected(
            say("Publisher ne connaît pas le numéro du message sur Slack : faites-le là-bas.")
        ) from None
