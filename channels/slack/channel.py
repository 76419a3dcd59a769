"""The adapter: one channel of a workspace, from the message to its withdrawal."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Final

from channels._links import LinkingChannel
from channels._pictures import distinct
from channels.slack import pictures
from channels.slack.refusals import Missing
from channels.slack.rendering import BLOCKS, LIMIT, MOST_IMAGES, count, escaped, render
from channels.slack.settings import SECRETS, SlackSettings
from channels.slack.workspace import EVENT, Workspace, akin, bears, stamp
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
from publisher.errors import ChannelError, ContentRejected, Unreachable
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import both, say
from publisher.settings import SecretField
from publisher.text.shortening import compose_post

MESSAGE: Final = "message"
CHANNEL: Final = "channel"
FOR_PICTURES: Final = ("files:write", "files:read")
LOOKS: Final = (0.0, 0.3, 1.0)  # seconds apart, after a deletion


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
        return [*self._problems(announcement, self._render(announcement))]

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return pictures.LIMITS

    def test(self) -> str:
        return self.health().sentence

    def health(self) -> Health:
        workspace = self._workspace()
        identity = workspace.identity()
        sentence = say(
            "Connecté comme @{user} au canal « {channel} » de « {team} ».",
            user=identity.user,
            channel=workspace.channel_name(self.settings.channel),
            team=identity.team,
        )
        lacking = [scope for scope in FOR_PICTURES if scope not in identity.scopes]
        if not identity.scopes or not lacking:
            return Health(sentence=sentence)
        return Health(
            sentence=sentence,
            warnings=(
                say(
                    "Il manque à l'application Slack {scopes} : les annonces avec des images ne"
                    " partiront pas. Ajoutez-le (OAuth & Permissions), réinstallez l'application"
                    " et reconnectez ce canal.",
                    scopes=both([say("le droit « {scope} »", scope=scope) for scope in lacking]),
                ),
            ),
        )

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        workspace = self._workspace()
        url = workspace.identity().url  # asked first: nothing may fail once the message is there
        known = progress.known()
        number, files = known.get(MESSAGE), pictures.of(known)
        if number is None:
            files = pictures.attach(workspace, rendition.images, self.access.media, progress, {})
            told = workspace.send(
                "chat.postMessage",
                channel=self.settings.channel,
                metadata={"event_type": EVENT, "event_payload": {"key": delivery_key}},
                **_content(rendition, files),
            )
            number = stamp(told)
            progress.save(MESSAGE, number)
        return self._receipt(url, number, files)

    def update(
        self,
        rendition: Rendition,
        receipt: Receipt,
        delivery_key: str,  # noqa: ARG002  # an edit repeated is one edit
        progress: Progress,
    ) -> Receipt:
        """Edit the message in place; then take away the pictures that it shows no more."""
        workspace, place, before = self._workspace(), _place(receipt), receipt.remote_ids
        files = pictures.attach(workspace, rendition.images, self.access.media, progress, before)
        try:
            workspace.send("chat.update", **place, **_content(rendition, files))
        except Missing:
            raise ContentRejected(
                say("Le message n'existe plus sur Slack : il ne peut plus être corrigé.")
            ) from None
        old = pictures.of(before)
        unused = [file for file in old.values() if file not in files.values()]
        kept = {**files, **_kept(workspace, old, unused)}
        ids = {name: id for name, id in before.items() if name not in old}
        return Receipt(remote_ids={**ids, **kept}, url=receipt.url, at=datetime.now(UTC))

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # Slack keeps no reason
        delivery_key: str,  # noqa: ARG002  # a deletion repeated is one deletion
        progress: Progress,  # noqa: ARG002  # there is but one step
    ) -> Receipt:
        """Delete the message and its pictures, until Slack says that they are not there."""
        workspace, place = self._workspace(), _place(receipt)
        for look in LOOKS:
            time.sleep(look)
            try:
                workspace.send("chat.delete", **place)
            except Missing:
                pictures.remove(workspace, [*pictures.of(receipt.remote_ids).values()])
                return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))
        raise Unreachable(say("Slack montre encore le message : Publisher le retirera de nouveau."))

    def find(
        self,
        rendition: Rendition,
        delivery_key: str,
        since: datetime,
    ) -> Receipt | Absent | Unknown:
        """Look for the mark that each message bears, unseen, of its delivery."""
        workspace = self._workspace()
        url = workspace.identity().url
        for message in workspace.history(self.settings.channel, since):
            if message is None:
                return Unknown(
                    say("Le canal n'a pas pu être relu assez loin : regardez vous-même sur Slack.")
                )
            if bears(message, delivery_key):
                files = pictures.found(message, rendition.images)
                return self._receipt(url, stamp(message, reading=True), files)
            if akin(message, escaped(rendition.text)):
                return Unknown(
                    say("Un message tout semblable est sur Slack : regardez si c'est celui-ci.")
                )
        return Absent()

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

    def _problems(self, announcement: Announcement, rendition: Rendition) -> Iterator[Problem]:
        if not rendition.text.strip():
            yield error(
                "slack_empty", say("Il n'y a rien à publier sur Slack : écrivez un titre."), "title"
            )
        link, names = announcement.canonical_url, self._names
        whole = compose_post(announcement, limit=None, count=count, link=link, names=names)
        if count(whole) > LIMIT:
            yield warning(
                "slack_text_cut",
                say(
                    "Un message Slack que l'on veut pouvoir corriger a {limit} signes au plus : la"
                    " fin du texte n'y sera pas.",
                    limit=LIMIT,
                ),
                "body",
                remedy=Remedy.SHORTEN,
            )
        if len(distinct(announcement.images)) > MOST_IMAGES:
            yield warning(
                "slack_images",
                say("Seules les {most} premières images sont envoyées.", most=MOST_IMAGES),
                "images",
            )


def _kept(workspace: Workspace, old: Mapping[str, str], unused: list[str]) -> dict[str, str]:
    """Delete what a corrected message shows no more; return what could not be, for a withdrawal."""
    try:
        pictures.remove(workspace, unused)
    except ChannelError:  # the correction is there, and nobody sees these files
        return {name: file for name, file in old.items() if file in unused}
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
