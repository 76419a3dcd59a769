"""What an announcement has on one channel so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from publisher.channel import Receipt
from publisher.delivery import Delivery, Operation, State
from publisher.planning.page import Target

# Not on the platform, and not on its way to it: may be replaced by a fresh delivery.
UNSENT: Final = frozenset({
    State.QUEUED, State.WAITING, State.REJECTED, State.MISSED, State.HELD,
})  # fmt: skip
# Perhaps on the platform: never published a second time, and withdrawn like what is there.
PERHAPS_SENT: Final = frozenset({State.SENDING, State.UNCERTAIN, State.NEEDS_DECISION})


@dataclass(frozen=True, slots=True)
class Standing:
    """What an announcement has on one channel so far: its deliveries and newest receipt."""

    target: Target
    newest: Delivery
    receipt: Receipt | None  # of the newest publish or update that was delivered
    gone: bool = False  # withdrawn since
    earlier: tuple[Delivery, ...] = ()  # before the newest, oldest first

    @property
    def url(self) -> str | None:
        """Where people read what stands there."""
        return None if self.receipt is None else address(self.receipt)

    @property
    def unsent(self) -> tuple[Delivery, ...]:
        """What has not left yet, whatever came after it."""
        return tuple(d for d in (*self.earlier, self.newest) if d.state in UNSENT)

    @property
    def coming(self) -> Delivery | None:
        """The publication of which nobody knows yet whether it arrived."""
        for delivery in (*self.earlier, self.newest):
            if delivery.operation is Operation.PUBLISH and delivery.state in PERHAPS_SENT:
                return delivery
        return None

    @property
    def there(self) -> bool:
        """Whether it is, or may be, on the platform."""
        return not self.gone and (self.receipt is not None or self.coming is not None)

    @property
    def planned(self) -> Delivery | None:
        """The publication that never left, of an announcement that is not there."""
        if self.there or self.gone:
            return None
        return next((d for d in self.unsent if d.operation is Operation.PUBLISH), None)

    @property
    def leaving(self) -> bool:
        """Whether somebody asked to withdraw it, and it is not done yet."""
        return any(
            d.operation is Operation.RETRACT and (d.state in UNSENT or d.state in PERHAPS_SENT)
            for d in (*self.earlier, self.newest)
        )

    @property
    def given_up(self) -> bool:
        """Whether a withdrawal was made, and then abandoned by a person: they have seen to it."""
        return any(
            d.operation is Operation.RETRACT and d.state is State.CANCELLED
            for d in (*self.earlier, self.newest)
        )


def address(receipt: Receipt) -> str | None:
    """Return where people read it: a feed is subscribed to at `url`, and read on its page."""
    page = receipt.remote_ids.get("page", "")
    return page if page.startswith(("https://", "http://")) else receipt.url
