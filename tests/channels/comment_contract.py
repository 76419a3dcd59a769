"""What every adapter that writes a first comment passes, wherever it is stopped behind the post.

A subclass provides `channel`, through the fault proxy `proxy`, and `threads()`: of each post that
citizens see, the comments that the town wrote under it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest

from channels._comment import COMMENT
from publisher.announcement import Announcement, Variant
from publisher.channel import (
    SHOWN,
    Absent,
    Channel,
    Edit,
    Partial,
    Receipt,
    SupportsReconcile,
    SupportsRetract,
    SupportsUpdate,
)
from publisher.delivery import Operation, State
from publisher.dispatcher.delivering import run_delivery
from publisher.errors import Incomplete, OutcomeUnknown
from publisher.reconciler import reconcile
from publisher.rendition import Rendition
from publisher.storage.database import open_database, process_clock
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.thread_contract import Died, DyingProgress
from tests.publisher.desk import Desk
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    lost_answer,
    never_arrived,
    too_many,
    unavailable,
)
from tests.servers.postgres import Clock

SAID = "Le plan des déviations : {lien}\n#travaux"
SINCE = timedelta(minutes=5)


class CommentContract(ABC):
    proxy: FaultProxy
    writing: ClassVar[dict[str, str]] = {"method": "POST", "path": "/comments"}

    @pytest.fixture
    @abstractmethod
    def channel(self) -> Channel:
        """The adapter, through the proxy."""

    @pytest.fixture
    def media(self) -> MemoryMedia:
        return MemoryMedia()

    @abstractmethod
    def threads(self) -> list[list[str]]:
        """Of each post that citizens see, the town's comments."""

    def written(self, channel: Channel, media: MemoryMedia, comment: str, **more: Any) -> Rendition:
        given = self.commented(channel, media, comment, **more)
        return channel.render(given)

    def commented(
        self, channel: Channel, media: MemoryMedia, comment: str, **more: Any
    ) -> Announcement:
        variants = {channel.kind: Variant(first_comment=comment)}
        return announcement(images=(image(media),), variants=variants, **more)

    def test_the_comment_stands_under_the_post(self, channel: Channel, media: MemoryMedia) -> None:
        given = self.commented(channel, media, SAID)
        rendition, progress = channel.render(given), MemoryProgress()
        said = SAID.replace("{lien}", str(given.canonical_url))
        assert rendition.first_comment == said
        # Who puts the address there does not want it in the post as well.
        assert str(given.canonical_url) not in rendition.text
        receipt = channel.publish(rendition, "cle-1", progress)
        assert self.threads() == [[said]]
        assert receipt.remote_ids[COMMENT] == progress.steps[COMMENT]
        assert SHOWN not in receipt.remote_ids
        # The engine asks again what it settled already: nothing more happens.
        again = channel.publish(rendition, "cle-1", progress)
        assert again.remote_ids == receipt.remote_ids
        assert self.threads() == [[said]]

    def test_without_one_nothing_is_written(self, channel: Channel, media: MemoryMedia) -> None:
        given = self.commented(channel, media, "")
        rendition, progress = channel.render(given), MemoryProgress()
        receipt = channel.publish(rendition, "cle-1", progress)
        assert self.threads() == [[]]
        assert COMMENT not in receipt.remote_ids
        assert SHOWN not in progress.steps

    @pytest.mark.parametrize("fault", [lost_answer(), never_arrived()])
    def test_an_answer_that_is_lost_is_looked_up(
        self, channel: Channel, media: MemoryMedia, fault: Fault
    ) -> None:
        assert isinstance(channel, SupportsReconcile)
        since, progress = datetime.now(UTC) - SINCE, MemoryProgress()
        rendition = self.written(channel, media, SAID)
        self.proxy.fail(fault, **self.writing)
        with pytest.raises(OutcomeUnknown) as lost:
            channel.publish(rendition, "cle-1", progress)
        assert not isinstance(lost.value, Incomplete)
        there = self.threads()
        found = channel.find(rendition, "cle-1", since)
        if fault.processed:
            assert there == [[rendition.first_comment]]
            assert isinstance(found, Receipt)
        else:
            assert there == [[]]
            assert isinstance(found, Partial)
            assert SHOWN in found.steps
            assert "premier commentaire" in found.told
            progress.steps.update(found.steps)
        receipt = channel.publish(rendition, "cle-1", progress)
        assert self.threads() == [[rendition.first_comment]]
        whole = channel.find(rendition, "cle-1", since)
        assert isinstance(whole, Receipt)
        assert whole.remote_ids[COMMENT] == receipt.remote_ids[COMMENT]
        assert whole.url == receipt.url

    @pytest.mark.parametrize("fault", [too_many(), unavailable()])
    def test_a_refusal_leaves_the_post_and_goes_on(
        self, channel: Channel, media: MemoryMedia, fault: Fault
    ) -> None:
        assert isinstance(channel, SupportsReconcile)
        since, progress = datetime.now(UTC) - SINCE, MemoryProgress()
        rendition = self.written(channel, media, SAID)
        self.proxy.fail(fault, **self.writing)
        with pytest.raises(Incomplete, match="pas encore son premier commentaire"):
            channel.publish(rendition, "cle-1", progress)
        assert self.threads() == [[]]
        assert SHOWN in progress.steps
        assert isinstance(channel.find(rendition, "cle-1", since), Partial)
        channel.publish(rendition, "cle-1", progress)
        assert self.threads() == [[rendition.first_comment]]

    def test_a_process_that_dies_writes_it_once(self, channel: Channel, media: MemoryMedia) -> None:
        rendition, progress = self.written(channel, media, SAID), DyingProgress(COMMENT)
        with pytest.raises(Died):
            channel.publish(rendition, "cle-1", progress)
        channel.publish(rendition, "cle-1", progress)
        assert self.threads() == [[rendition.first_comment]]

    @pytest.mark.parametrize("before", ["", SAID])
    @pytest.mark.parametrize("after", ["", "Report : {lien}"])
    def test_a_correction_changes_it(
        self, channel: Channel, media: MemoryMedia, before: str, after: str
    ) -> None:
        assert isinstance(channel, SupportsUpdate)
        assert isinstance(channel, SupportsRetract)
        receipt = channel.publish(self.written(channel, media, before), "cle-1", MemoryProgress())
        new = self.written(channel, media, after, title="Travaux reportés", revision=2)
        said, progress = [[new.first_comment] if after else []], MemoryProgress()
        if after and not (before and channel.capabilities.edit is Edit.IN_PLACE):
            self.proxy.fail(lost_answer(), **self.writing)
            with pytest.raises(OutcomeUnknown):
                channel.update(new, receipt, "cle-2", progress)
        updated = channel.update(new, receipt, "cle-2", progress)
        assert self.threads() == said
        again = channel.update(new, receipt, "cle-2", progress)
        assert self.threads() == said
        assert again.remote_ids == updated.remote_ids
        assert (COMMENT in updated.remote_ids) == bool(after)
        channel.retract(updated, "Erreur", "cle-3", MemoryProgress())
        assert self.threads() == []
        channel.retract(updated, "Erreur", "cle-3", MemoryProgress())

    def test_while_the_list_lags_nothing_is_written_again(
        self, channel: Channel, media: MemoryMedia, tmp_path: Path
    ) -> None:
        """Under the real engine: the correction that adds it, its answer lost, the list behind."""
        clock = Clock(process_clock)
        desk = Desk(open_database(tmp_path, clock=clock))
        receipt = channel.publish(self.written(channel, media, ""), "cle-1", MemoryProgress())
        new = self.written(channel, media, SAID, title="Travaux reportés", revision=2)
        put = desk.put(operation=Operation.UPDATE, target=receipt, rendition=new)
        self.proxy.fail(lost_answer(), **self.writing)
        self.lag(True)
        doubtful = run_delivery(desk.take(), desk.outbox, lambda _: channel)
        assert doubtful.state is State.UNCERTAIN
        looked = reconcile(desk.take(), desk.outbox, lambda _: channel)
        assert looked.state is State.UNCERTAIN
        assert desk.claim() is None
        self.lag(False)
        clock.ahead += channel.capabilities.read_back_delay + timedelta(seconds=1)
        reconcile(desk.take(), desk.outbox, lambda _: channel)
        clock.forward(minutes=1)
        run_delivery(desk.take(), desk.outbox, lambda _: channel)
        assert desk.read(put).state is State.DELIVERED
        assert self.threads() == [[new.first_comment]]
        desk.database.close()

    @abstractmethod
    def lag(self, lagging: bool) -> None:
        """Have the platform list no comments, although they are there."""

    def test_one_that_somebody_deleted_is_written_again(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        assert isinstance(channel, SupportsUpdate)
        receipt = channel.publish(self.written(channel, media, SAID), "cle-1", MemoryProgress())
        self.forget()
        assert self.threads() == [[]]
        new = self.written(channel, media, "Report", title="Travaux reportés", revision=2)
        channel.update(new, receipt, "cle-2", MemoryProgress())
        assert self.threads() == [["Report"]]

    @abstractmethod
    def forget(self) -> None:
        """Delete all comments, as the town's own people do."""

    def test_what_others_say_is_not_ours(self, channel: Channel, media: MemoryMedia) -> None:
        assert isinstance(channel, SupportsReconcile)
        rendition = self.written(channel, media, "Merci à tous")
        since = datetime.now(UTC) - SINCE
        assert isinstance(channel.find(rendition, "cle-1", since), Absent)
        receipt = channel.publish(self.written(channel, media, ""), "cle-1", MemoryProgress())
        self.overhear(receipt, "Et le bus 4 ?")
        assert isinstance(channel.find(rendition, "cle-1", since), Partial)

    @abstractmethod
    def overhear(self, receipt: Receipt, text: str) -> None:
        """Have somebody else write a comment under the post."""
