"""The suite that every adapter passes: a test class inherits `ChannelContract` and names itself.

A subclass provides `channel` (opened against a real server or a strict double), `media` (the store
it was opened with) and `visible()`: what a citizen would see there now, one text per post.
An ability that a channel does not have needs no test here: `test_capabilities_match_the_abilities`
holds it to what it says of itself.
"""

from __future__ import annotations

import dataclasses
from abc import abstractmethod
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest

from publisher.announcement import Announcement, Kind
from publisher.channel import (
    Absent,
    Channel,
    Edit,
    Receipt,
    SupportsHealth,
    SupportsQuota,
    SupportsReconcile,
    SupportsRetract,
    SupportsUpdate,
    Unknown,
)
from publisher.codec import decode, encode
from publisher.planning import Standing, Target, plan_correction, plan_publication
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.declared_errors import DeclaredErrors
from tests.channels.lengths import ExactLengths
from tests.channels.saying import Says


class ChannelContract(Says, ExactLengths, DeclaredErrors):
    """Inherit, provide the three things, and add what only this platform does.

    No adapter overrides a rule: where one does not hold, the class says so in a `ClassVar`, or the
    adapter in its capabilities. channels/QUALITY.md says why, and its test finds who overrides.
    """

    # False: what was sent cannot be read back by anybody, so that `find` only says what to do.
    reads_back: ClassVar[bool] = True
    # Where pictures are shown from the announcement's page: its address.
    shown_from: ClassVar[str | None] = None

    @pytest.fixture
    @abstractmethod
    def channel(self) -> Channel:
        """The adapter, opened."""

    @pytest.fixture
    def media(self) -> MemoryMedia:
        return MemoryMedia()

    @abstractmethod
    def visible(self, channel: Channel) -> list[str]:
        """What a citizen sees: one text (or page source) per post that is public now."""

    # What citizens see

    def test_publish_shows_it_once(self, channel: Channel, media: MemoryMedia) -> None:
        before = len(self.visible(channel))
        rendition = channel.render(announcement(images=(image(media),)))
        receipt = self.send(channel, rendition, "cle-1")
        seen = self.visible(channel)
        assert len(seen) == before + 1
        assert any("Travaux rue de la Station" in text for text in seen)
        if receipt is None:
            return
        assert receipt.remote_ids
        assert receipt.url or not channel.has_addresses
        assert receipt.at.tzinfo is not None
        assert decode(Receipt, encode(receipt)) == receipt

    def test_what_is_sent_of_a_picture_is_told(self, channel: Channel, media: MemoryMedia) -> None:
        rendition = channel.render(announcement(images=(image(media),)))
        told = channel.picture_limits(rendition) is not None
        assert told or not rendition.images
        assert told == (channel.capabilities.max_images > 0)

    def described(self, channel: Channel) -> list[str]:
        """What somebody who sees no pictures is told: by default, what stands in `visible`."""
        return self.visible(channel)

    def test_a_picture_arrives_with_its_description(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        if not channel.capabilities.alt_text:
            return
        most = channel.capabilities.max_images
        pictures = (image(media, alt="Barrière rouge"), image(media, alt="Bus dévié", height=402))
        kind = next(iter(channel.capabilities.kinds), Kind.WORKS)
        page = {"canonical_url": self.shown_from} if self.shown_from else {}
        given = announcement(images=pictures[:most], kind=kind, **page)
        self.send(channel, channel.render(given), "cle-13")
        told = " ".join(self.described(channel))
        assert all(picture.alt in told for picture in pictures[:most])

    def test_markup_in_a_title_stays_text(self, channel: Channel) -> None:
        written = announcement(title="Bal <script>alert(1)</script> & <b>fête</b>", summary="")
        self.send(channel, self.sendable(channel.render(written)), "cle-2")
        seen = self.visible(channel)
        assert seen
        assert not any("<script>alert(1)" in text for text in seen)

    def test_find_before_publishing_is_absent(self, channel: Channel) -> None:
        if not isinstance(channel, SupportsReconcile):
            return
        since = datetime.now(UTC) - timedelta(minutes=5)
        rendition = channel.render(announcement(id="9zzzzzzzzzzz", title="Jamais envoyé"))
        found = channel.find(rendition, "cle-3", since)
        assert isinstance(found, Absent) or (not self.reads_back and isinstance(found, Unknown))

    def test_find_after_publishing_returns_the_same_post(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        if not isinstance(channel, SupportsReconcile):
            return
        since = datetime.now(UTC) - timedelta(minutes=5)
        rendition = channel.render(announcement(images=(image(media),)))
        receipt = self.send(channel, rendition, "cle-4")
        found = channel.find(rendition, "cle-4", since)
        if not self.reads_back:
            assert isinstance(found, Unknown)
            assert found.reason
            return
        assert isinstance(found, Receipt)
        assert receipt is not None
        assert found.url == receipt.url

    def test_update_changes_it_in_the_eyes_of_citizens(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        if not isinstance(channel, SupportsUpdate):
            return
        first = announcement(images=(image(media),))
        receipt = channel.publish(channel.render(first), "cle-5", MemoryProgress())
        count = len(self.visible(channel))
        second, progress = _corrected(first), MemoryProgress()
        updated = channel.update(channel.render(second), receipt, "cle-6", progress)
        seen = self.visible(channel)
        assert any("Travaux prolongés" in text for text in seen)
        edit = channel.capabilities.edit
        assert len(seen) == (count + 1 if edit is Edit.CORRECTION else count)
        assert (updated.url == receipt.url) == (edit is Edit.IN_PLACE)
        # An attempt that goes on where another one stopped; in place, also one that knows nothing.
        for known in (progress, MemoryProgress()) if edit is Edit.IN_PLACE else (progress,):
            again = channel.update(channel.render(second), receipt, "cle-6", known)
            assert len(self.visible(channel)) == len(seen)
            assert again.url == updated.url

    def test_what_nobody_has_read_is_no_correction(self, channel: Channel) -> None:
        now = datetime.now(UTC)
        target = Target("c1", channel.access.name, channel)
        first = announcement(dated=now + timedelta(days=1))
        written = dataclasses.replace(first, title="Travaux prolongés")
        (waiting,) = plan_publication(first, [target], first.dated).deliveries
        (alone,) = plan_publication(written, [target], first.dated).deliveries
        second = dataclasses.replace(written, revision=2, updated=now)
        (planned,) = plan_correction(second, [Standing(target, waiting, None)], now).deliveries
        assert planned.rendition == alone.rendition
        assert planned.text_key == alone.text_key

    def test_what_was_corrected_is_withdrawn_whole(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        if not (isinstance(channel, SupportsUpdate) and isinstance(channel, SupportsRetract)):
            return
        first = announcement(title="Bal annulé", images=(image(media),))
        receipt = channel.publish(channel.render(first), "cle-9", MemoryProgress())
        updated = channel.update(
            channel.render(_corrected(first)), receipt, "cle-10", MemoryProgress()
        )
        third = dataclasses.replace(first, title="Bal reporté", revision=3)
        last = channel.update(channel.render(third), updated, "cle-11", MemoryProgress())
        assert self._told("Bal reporté", channel)
        channel.retract(last, "Erreur", "cle-12", MemoryProgress())
        for title in ("Bal annulé", "Bal reporté"):
            assert not self._told(title, channel)

    def test_retract_takes_it_away(self, channel: Channel, media: MemoryMedia) -> None:
        if not isinstance(channel, SupportsRetract):
            return
        written = announcement(title="Annonce retirée ensuite", images=(image(media),))
        receipt = channel.publish(channel.render(written), "cle-7", MemoryProgress())
        assert self._told("Annonce retirée ensuite", channel)
        channel.retract(receipt, "Date erronée", "cle-8", MemoryProgress())
        assert not self._told("Annonce retirée ensuite", channel)
        channel.retract(receipt, "Date erronée", "cle-8", MemoryProgress())

    def _told(self, title: str, channel: Channel) -> bool:
        """Whether citizens read of it; the name alone may stay, marked as withdrawn."""
        return any(
            title in text and any(words in text for words in ("La rue est fermée", "Déviation par"))
            for text in self.visible(channel)
        )

    def test_test_says_one_sentence(self, channel: Channel) -> None:
        assert channel.test().strip()

    def test_what_is_known_before_sending(self, channel: Channel) -> None:
        if isinstance(channel, SupportsHealth):
            health = channel.health()
            assert health.sentence == channel.test()
            assert health.access_ends_at is None or health.access_ends_at.tzinfo is not None
        if isinstance(channel, SupportsQuota):
            for quota in channel.quotas():
                assert quota.left >= 0
                assert quota.name
                assert quota.one
                assert quota.many
                assert quota.resets_at is None or quota.resets_at.tzinfo is not None


def _corrected(first: Announcement) -> Announcement:
    return dataclasses.replace(
        first, title="Travaux prolongés", revision=2, updated=datetime.now(UTC)
    )
