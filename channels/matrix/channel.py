"""The adapter: one room, from the first picture to the last trace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Final
from urllib.parse import quote

from channels._links import LinkingChannel
from channels.matrix import connecting, films, messages, pictures
from channels.matrix.checking import check
from channels.matrix.entities import Event
from channels.matrix.homeserver import Tokens
from channels.matrix.limits import ALT_CHARACTERS, MOST_IMAGES, TEXT_BYTES, RoomFacts, from_facts
from channels.matrix.messages import TEXT, Sending
from channels.matrix.rendering import render
from channels.matrix.room import Room
from channels.matrix.settings import SECRETS, MatrixSettings
from channels.matrix.shown import STEPS, is_told, shown_by, step
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
from publisher.errors import ContentRejected, SecretAbsent, Unreachable
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.video_limits import VideoLimits

EDIT: Final = "edit-"  # the remote id of each edit: a withdrawal takes their text away too


class MatrixChannel(LinkingChannel):
    """One Matrix room."""

    kind: ClassVar[str] = "matrix"
    label: ClassVar[str] = "Matrix"
    summary: ClassVar[str] = (
        "Publie dans un salon Matrix (Element) : texte mis en forme, images et vidéo."
    )
    settings_type: ClassVar[type] = MatrixSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: MatrixSettings

    def __init__(self, settings: MatrixSettings, access: Access) -> None:
        super().__init__(settings, access)
        self._tokens = Tokens()

    @property
    def facts(self) -> RoomFacts:
        """What the room and its server take, as last discovered."""
        return from_facts(self.access.facts)

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=TEXT_BYTES,
            text_unit="bytes",
            max_images=MOST_IMAGES,
            alt_text=True,
            alt_limit=ALT_CHARACTERS,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.SERVERS, Keeper.NOTIFICATIONS),
            carries_link=True,
            read_back_delay=timedelta(seconds=5),
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return check(announcement, self._render(announcement), self.facts, self._names)

    def discover(self) -> dict[str, Any]:
        """Read the room's name, whether it is encrypted, and the server's limit."""
        return self._room().facts().facts()

    def test(self) -> str:
        return connecting.tested(self.settings, self._room)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return pictures.limits(self.facts.upload_bytes)

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return films.limits(self.facts.upload_bytes)

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        room = self._room()
        sending = self._sending(room, delivery_key, progress)
        return self._receipt(room, sending.whole(rendition))

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Edit the text and the descriptions; add and take away pictures and the video."""
        room = self._room(receipt)
        first = _first(receipt)
        if messages.is_gone(room.event(first)):
            raise ContentRejected(
                say("Le message n'existe plus dans le salon : il ne peut plus être corrigé.")
            )
        sending = self._sending(room, delivery_key, progress)
        ids = {n: id for n, id in receipt.remote_ids.items() if n.startswith((TEXT, EDIT))}
        wanted = {step(one): one for one in shown_by(rendition)}
        shown: dict[str, Event] = {}
        for name in wanted.keys() & receipt.remote_ids.keys():
            there = room.event(receipt.remote_ids[name])
            if there is not None and not there.redacted:
                shown[name] = there
        begun = sending.sent()  # an edit that an earlier attempt made is one to withdraw, too
        written = {
            name: one
            for name, one in wanted.items()
            if name in begun or not is_told(one, shown.get(name))
        }
        # First: a file that is refused leaves the old text.
        sending.upload([one for name, one in written.items() if name not in shown])
        edit = sending.text(rendition, edits=first)
        ids[f"{EDIT}{edit}"] = edit
        ids |= {name: there.id for name, there in shown.items()}
        for name, one in written.items():
            if name in shown:
                edit = sending.describe(one, shown[name])
                ids[f"{EDIT}{edit}"] = edit
            else:
                ids[name] = sending.show(one)
        for name, event in receipt.remote_ids.items():
            if name.startswith(STEPS) and name not in wanted:
                room.redact(event, "", f"{delivery_key}-{name}-off")
        return self._receipt(room, ids)

    def retract(
        self,
        receipt: Receipt,
        reason: str,
        delivery_key: str,
        progress: Progress,  # noqa: ARG002  # every step may be repeated
    ) -> Receipt:
        """Take the content of every message away, and read back that it is gone."""
        room = self._room(receipt)
        _first(receipt)
        sent = {n: id for n, id in receipt.remote_ids.items() if _is_event(n)}
        for name, event in reversed(sent.items()):
            if messages.is_gone(room.event(event)):
                continue
            room.redact(event, reason, f"{delivery_key}-{name}")
            if not messages.is_gone(room.event(event)):
                raise Unreachable(
                    say("Le salon Matrix montre encore le message : nouvel essai."),
                    timedelta(seconds=10),
                )
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Partial | Unknown:
        room = self._room()
        found = messages.find(room, connecting.whose(room), rendition, delivery_key, since)
        return self._receipt(room, found) if isinstance(found, dict) else found

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _room(self, receipt: Receipt | None = None) -> Room:
        """Open the room, or the one of a receipt; credentials are read anew each time."""
        server = connecting.homeserver(self.settings, self.access.name, self._secret, self._tokens)
        known = receipt.remote_ids.get("room") if receipt else None
        return Room(server, known or self.settings.room)

    def _secret(self, field: str) -> str:
        """Read a credential; "" when this one was not given."""
        try:
            return self.access.secrets.read(field).strip()
        except SecretAbsent:
            return ""

    def _sending(self, room: Room, key: str, progress: Progress) -> Sending:
        most, user = self.facts.upload_bytes, connecting.whose(room)
        return Sending(room, user, key, progress, self.access.media, most)

    def _receipt(self, room: Room, ids: dict[str, str]) -> Receipt:
        place = f"{quote(room.id, safe='!:')}/{quote(ids[TEXT], safe='$')}"
        return Receipt(
            remote_ids={**ids, "room": room.id},
            url=f"{self.settings.link_url}/#/{place}",
            at=datetime.now(UTC),
        )


def _is_event(name: str) -> bool:
    return name == TEXT or name.startswith((EDIT, *STEPS))


def _first(receipt: Receipt) -> str:
    try:
        return receipt.remote_ids[TEXT]
    except KeyError:
        raise ContentRejected(
            say("Publisher ne connaît pas le message dans le salon : faites-le là-bas.")
        ) from None
