"""The channel: entries kept in the book, documents written, the hub told."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

from channels._copies import has_copies
from channels._files import written_aside
from channels.feed.book import Book, exists, opened
from channels.feed.documents import KEPT, SUBSCRIBED, everything, head, touched, written
from channels.feed.entry import Entry, from_rendition
from channels.feed.files import disk
from channels.feed.hub import told
from channels.feed.picture import LIMITS, enclosed, tidy
from channels.feed.render import render
from channels.feed.settings import FeedSettings
from publisher.announcement import Announcement
from publisher.channel import Absent, Capabilities, Channel, Edit, Progress, Receipt, Unknown
from publisher.errors import Unreachable
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.cleaning import one_line
from publisher.video_limits import VideoLimits


class FeedChannel(Channel):
    """RSS, Atom and JSON Feed in a folder."""

    kind: ClassVar[str] = "feed"
    label: ClassVar[str] = "Fils RSS, Atom et JSON"
    summary: ClassVar[str] = (
        "Les fils auxquels citoyens, journalistes et autres sites s'abonnent, écrits dans un"
        " dossier."
    )
    settings_type: ClassVar[type] = FeedSettings
    settings: FeedSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            max_images=1,
            alt_text=True,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.READERS,),
            carries_link=True,
        )

    def render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self.settings, self.access.name)

    def check(self, announcement: Announcement) -> list[Problem]:
        problems = []
        if len(announcement.images) + bool(announcement.video) > 1:
            problems.append(
                warning(
                    "feed_first_image_only",
                    say("Le fil ne montre que la première image ; le site montre les autres."),
                    "images",
                )
            )
        return problems

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        """None without a page of the town's own website: the feeds name the video beside it."""
        if not has_copies(announcement.canonical_url, announcement.id):
            return None
        return VideoLimits(codecs=("h264", "hevc"), with_pictures=True)

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        del delivery_key, progress  # the announcement's id makes it safe to repeat
        return self._keep(rendition, None)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        del delivery_key, progress
        return self._keep(rendition, receipt.remote_ids.get("guid"))

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        del delivery_key, progress
        now = datetime.now(UTC)
        with disk(self._folder):
            with opened(self._folder) as book:
                entry = book.entry_of(receipt.remote_ids.get("guid", ""))
                if entry and not (entry.withdrawn and self._stands(book)):
                    self._write(book, entry.withdrawn_for(one_line(reason), now), {}, now)
            if entry:
                tidy(self._folder, entry.announcement_id, None)
        return Receipt(
            remote_ids={**receipt.remote_ids, **self._hub_told()}, url=self._address, at=now
        )

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Unknown:
        del delivery_key, since
        if not exists(self._folder):
            return Absent()
        with disk(self._folder), opened(self._folder) as book:
            entry = book.entry(rendition.announcement_id)
            if entry is None or entry.withdrawn or not self._stands(book):
                return Absent()
        return Receipt(remote_ids=self._ids(entry), url=self._address, at=entry.updated)

    def test(self) -> str:
        with disk(self._folder):
            with opened(self._folder) as book:
                late = len(book.pings())
            with written_aside(self._folder, {"feed.xml": b" "}):
                pass  # written beside its place, and taken away again
        if self.settings.hub and late:
            return say(
                "Le dossier {folder} peut être écrit, mais le concentrateur WebSub n'a pas encore"
                " répondu : il sera prévenu à la prochaine annonce.",
                folder=self._folder,
            )
        return say(
            "Le dossier {folder} peut être écrit ; le fil se lit à l'adresse {address}.",
            folder=self._folder,
            address=self._address,
        )

    @property
    def _folder(self) -> Path:
        return Path(self.settings.folder).expanduser()

    @property
    def _address(self) -> str:
        return self.settings.address(SUBSCRIBED[0])

    def _keep(self, rendition: Rendition, guid: str | None) -> Receipt:
        """Put an entry in the feeds, or make it say what `rendition` says; repeatable."""
        now = datetime.now(UTC)
        enclosure, files = enclosed(rendition, self.settings, self.access.media)
        with disk(self._folder):
            with opened(self._folder) as book:
                known = book.guid(rendition.announcement_id) or guid
                before = book.entry(rendition.announcement_id)
                entry = from_rendition(rendition, self.settings.base_url, enclosure, known)
                if before:
                    entry = before.corrected_by(entry)
                if entry != before or not self._stands(book):
                    self._write(book, entry, files, now)
            tidy(self._folder, entry.announcement_id, enclosure)
        return Receipt(
            remote_ids={**self._ids(entry), **self._hub_told()}, url=self._address, at=now
        )

    def _write(self, book: Book, entry: Entry, files: dict[str, bytes], now: datetime) -> None:
        """Keep one entry and replace every document that shows it."""
        before = book.count()
        changed = [book.keep(entry), *book.drop_withdrawn(now - KEPT)]
        numbers = touched(changed, before, book.count())
        if book.fact("head") != head(self.settings):
            numbers = everything(book.count())
            book.remember("head", head(self.settings))
        numbers = book.mark_stale(numbers)
        if self.settings.hub:
            book.ask_ping([self.settings.address(path) for path in SUBSCRIBED])
        documents = written(numbers, book, self.settings, now)
        with written_aside(self._folder, files | documents) as put_in_place:
            book.commit()
            put_in_place()
        book.clear_stale()

    def _stands(self, book: Book) -> bool:
        """Whether the documents are there and show what the book says."""
        return not book.stale() and all((self._folder / path).is_file() for path in SUBSCRIBED)

    def _ids(self, entry: Entry) -> dict[str, str]:
        page = self.settings.address(f"feed.html#{entry.announcement_id}")
        return {"guid": entry.guid, "page": page}

    def _hub_told(self) -> dict[str, str]:
        """Tell the hub of what it does not know yet, outside the lock; say how it went."""
        if not self.settings.hub:
            return {}
        try:
            with disk(self._folder), opened(self._folder) as book:
                asked = book.pings()
            accepted = told(self.settings.hub, asked)
            with disk(self._folder), opened(self._folder) as book:
                for topic in accepted:
                    book.forget_ping(topic, asked[topic])
        except Unreachable:
            return {"hub": "waiting"}
        return {"hub": "told" if len(accepted) == len(asked) else "waiting"}
