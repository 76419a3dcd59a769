"""The adapter: every change is a message of its own, and none that was issued is ever modified."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from channels._copies import has_copies
from channels.cap.alert import Sort, Wording, alert
from channels.cap.atom import FEED, path_of
from channels.cap.blocks import Block, blocks_of
from channels.cap.closing import closing
from channels.cap.message import Message, written
from channels.cap.pictures import LIMITS, film, pictures
from channels.cap.rendering import MOST_IMAGES, check, render
from channels.cap.settings import CapSettings
from channels.cap.shelf import Shelf
from publisher.announcement import Announcement, Kind
from publisher.channel import Absent, Access, Capabilities, Channel, Edit, Progress, Receipt
from publisher.errors import ContentRejected
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.video_limits import VideoLimits


class CapChannel(Channel):
    """CAP 1.2 alerts in a folder."""

    kind: ClassVar[str] = "cap"
    label: ClassVar[str] = "Alertes CAP"
    summary: ClassVar[str] = (
        "Des alertes au format CAP 1.2, que lisent panneaux, applications et services d'alerte ;"
        " elles ne remplacent pas BE-Alert."
    )
    settings_type: ClassVar[type] = CapSettings
    settings: CapSettings

    def __init__(self, settings: CapSettings, access: Access) -> None:
        super().__init__(settings, access)
        self._shelf = Shelf(settings)

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            max_images=MOST_IMAGES,
            alt_text=True,
            edit=Edit.NEW_VERSION,
            edit_repeats=True,
            retract=True,
            ends_itself=True,
            keeps=(Keeper.READERS,),
            carries_link=True,
            kinds=(Kind.ALERT,),
        )

    def render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self.settings, self.access.name)

    def check(self, announcement: Announcement) -> list[Problem]:
        return check(announcement)

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        """None without a page of the town's own website: the alert names the film beside it."""
        if not has_copies(announcement.canonical_url, announcement.id):
            return None
        return VideoLimits(codecs=("h264", "hevc"), with_pictures=True)

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        del progress  # the file, named for the delivery, makes it safe to repeat
        return self._issue(Sort.ALERT, rendition, delivery_key, ())

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        del progress
        return self._issue(Sort.UPDATE, rendition, delivery_key, _chain(receipt))

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        """End an alert that still holds; one that has expired only leaves the feed."""
        del progress
        last = self._shelf.message(receipt.remote_ids.get("identifier", ""))
        identifier = self._name(receipt.remote_ids.get("announcement", ""), "fin", delivery_key)
        over = last is not None and self._shelf.ended(last)
        if over and self._shelf.message(identifier) is None:
            self._shelf.tidy(receipt.remote_ids["identifier"])
            return dataclasses.replace(receipt, at=datetime.now(UTC))
        sort = Sort.CANCEL if self.settings.withdrawal == "cancel" else Sort.ALL_CLEAR
        references = _chain(receipt)
        ended = last.blocks if last else (Block("fr", "", ""),)
        issued = self._shelf.issue(
            identifier,
            lambda now: alert(
                sort,
                identifier,
                self.settings.sender,
                now,
                references,
                closing(sort, ended, reason, self.settings, now),
            ),
        )
        return self._receipt(issued, receipt.remote_ids.get("announcement", ""))

    def find(self, rendition: Rendition, delivery_key: str, since: datetime) -> Receipt | Absent:
        del since
        message = self._shelf.message(self._identifier(rendition, delivery_key))
        if message is None or not self._shelf.shows(message):
            return Absent()
        return self._receipt(message, rendition.announcement_id)

    def test(self) -> str:
        """Prove it by writing the feed anew, which also drops what ended a day ago."""
        self._shelf.tidy()
        return say(
            "Le dossier {folder} peut être écrit ; les alertes se lisent à l'adresse {address}.",
            folder=self._shelf.folder,
            address=self.settings.address(FEED),
        )

    def _issue(
        self, sort: Sort, rendition: Rendition, delivery_key: str, references: Sequence[str]
    ) -> Receipt:
        identifier = self._identifier(rendition, delivery_key)
        resources, files = pictures(rendition, self.settings, self.access.media)

        def write(now: datetime) -> bytes:
            wording = _wording(rendition, self.settings, now)
            wording = dataclasses.replace(wording, resources=(*film(rendition), *resources))
            return alert(sort, identifier, self.settings.sender, now, references, wording)

        issued = self._shelf.issue(identifier, write, files)
        return self._receipt(issued, rendition.announcement_id)

    def _identifier(self, rendition: Rendition, delivery_key: str) -> str:
        revision = rendition.fields["revision"]
        return self._name(rendition.announcement_id, revision, delivery_key)

    def _name(self, announcement_id: str, part: str, delivery_key: str) -> str:
        """Mint an identifier: the same for every attempt of a delivery, and safe as a file name."""
        key = hashlib.sha256(delivery_key.encode()).hexdigest()[:8]
        name = f"{self.settings.host}-{announcement_id}-{part}-{key}"
        return re.sub(r"[^A-Za-z0-9._-]+", "-", name)

    def _receipt(self, message: Message, announcement_id: str) -> Receipt:
        return Receipt(
            remote_ids={
                "identifier": message.identifier,
                "sent": written(message.sent),
                "chain": " ".join((*message.references, message.reference)),
                "announcement": announcement_id,
            },
            url=self.settings.address(path_of(message.identifier)),
            at=message.sent,
        )


def _chain(receipt: Receipt) -> list[str]:
    """Return how a message names those that it supersedes; the standard asks for one at least."""
    chain = receipt.remote_ids.get("chain", "").split()
    if not chain:
        raise ContentRejected(
            say("Publisher n'a pas émis cette alerte : terminez-la là où elle a été émise.")
        )
    return chain


def _wording(rendition: Rendition, settings: CapSettings, now: datetime) -> Wording:
    fields = rendition.fields
    expires = now + timedelta(hours=int(fields["hours"] or 0))
    if fields["expires"]:
        expires = datetime.fromisoformat(fields["expires"])
    if expires <= now:
        raise ContentRejected(
            say("La date de fin de l'alerte est passée : changez-la, ou n'émettez plus l'alerte.")
        )
    return Wording(
        status=fields["status"],
        category=fields["category"],
        urgency=fields["urgency"],
        severity=fields["severity"],
        certainty=fields["certainty"],
        sender_name=settings.sender_name,
        area=fields["area"],
        geocode=fields["geocode"],
        polygon=fields["polygon"],
        blocks=blocks_of(rendition),
        expires=expires,
        onset=datetime.fromisoformat(fields["onset"]) if fields["onset"] else None,
        web=rendition.link or "",
    )
