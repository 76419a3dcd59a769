"""The engine's work done by hand: the same claim, attempt and read-back, in a time of our own."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from publisher.dispatcher import run_delivery
from publisher.dispatcher.incarnation import Incarnation
from publisher.outbox import LEASE, Agenda, LeaseLost, Outbox, Task, Work
from publisher.reconciler import reconcile
from tests.torture.scene import Scene

STEP: Final = timedelta(seconds=50)  # well below what looks like sleep to the outbox
HORIZON: Final = timedelta(hours=2)  # more than the longest rests of one delivery together


class Hand:
    """One engine, awake from its making until `close`. Nothing happens unless it is told to."""

    def __init__(self, scene: Scene, outbox: Outbox | None = None) -> None:
        self.scene = scene
        self.outbox = outbox or scene.desk.outbox
        self.incarnation = Incarnation(scene.place.folder if not scene.place.address else None)

    def close(self) -> None:
        """Die in good order."""
        self.incarnation.close()

    def wake(self) -> None:
        """Do what an engine does when it starts."""
        self.outbox.heartbeat(())
        for owner in self.incarnation.dead():
            self.outbox.abandon(owner)

    def claim(self, channel_id: str) -> Work | None:
        return self.outbox.claim_next(channel_id, self.incarnation.owner, LEASE)

    def do(self, work: Work) -> None:
        """Make the attempt or the look-up, as a lane does."""
        try:
            if work.task is Task.LOOK_UP:
                reconcile(work, self.outbox, self.scene.open)
            else:
                run_delivery(work, self.outbox, self.scene.open)
        except LeaseLost:
            return

    def once(self) -> Agenda:
        """Do everything that is due at this instant; return what there was, and what comes next."""
        self.outbox.heartbeat(())
        agenda = self.outbox.agenda()
        if agenda.lapsed:
            self.outbox.expire_leases()
            agenda = self.outbox.agenda()
        for channel_id in agenda.due:
            while work := self.claim(channel_id):
                self.do(work)
        return agenda

    def settle(self, horizon: timedelta = HORIZON) -> None:
        """Work, and let time pass, until nothing more comes by itself within `horizon`."""
        self.wake()
        end = self.scene.passed + horizon
        while self.scene.passed < end:
            agenda = self.once()
            if agenda.due:
                continue
            if agenda.next_in is None:
                return
            self.scene.pass_time(min(agenda.next_in, STEP))


def settled(scene: Scene, horizon: timedelta = HORIZON) -> None:
    """Have a fresh engine finish everything, whatever earlier ones left."""
    hand = Hand(scene)
    try:
        hand.settle(horizon)
    finally:
        hand.close()
