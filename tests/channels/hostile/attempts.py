"""One attempt of one operation: what is written, how it ends, and what no ending may hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from publisher.announcement import Announcement, Kind, Variant
from publisher.channel import Channel, Receipt
from publisher.errors import ChannelError
from publisher.ids import new_id
from tests.builders import MemoryMedia, announcement, image
from tests.servers.hostile import HOSTILE_ID

T = TypeVar("T")


def outcome(operation: Callable[[], T]) -> T | ChannelError:
    try:
        return operation()
    except ChannelError as error:
        return error


def again(channel: Channel) -> Channel:
    """Open the same account anew, as the engine does for each attempt."""
    return type(channel)(channel.settings, channel.access)


def written(channel: Channel, media: MemoryMedia, comment: str = "") -> Announcement:
    """Write an announcement that no earlier one is taken for."""
    id = new_id()
    return announcement(
        id=id,
        title=f"Fête {id}",
        canonical_url=f"https://www.exemple.be/2027/02/fete-{id[:6]}/",
        kind=next(iter(channel.capabilities.kinds), Kind.WORKS),
        variants={channel.kind: Variant(first_comment=comment)} if comment else {},
        images=(image(media),) if channel.capabilities.max_images else (),
    )


def sane(receipt: Receipt) -> None:
    """No id or address of a receipt was made by the hostile answer."""
    for told in (*receipt.remote_ids.values(), receipt.url or ""):
        assert told.isprintable()
        assert HOSTILE_ID[:8] not in told
        assert not {"None", "inf", "Infinity", "[1]"} & {told}
