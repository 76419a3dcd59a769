"""What the message that ends an alert says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from channels._words.alerts import words
from channels.cap.alert import Sort, Wording
from channels.cap.blocks import Block
from channels.cap.message import LINGERS
from channels.cap.settings import CapSettings
from publisher.text.cleaning import one_line


def closing(
    sort: Sort, ended: Sequence[Block], reason: str, settings: CapSettings, now: datetime
) -> Wording:
    """Return the wording that ends what `ended` announced, in its languages."""
    reason = one_line(reason)
    return Wording(
        status=settings.status,
        category=settings.category,
        urgency="Past",
        severity="Minor",
        certainty="Observed",
        sender_name=settings.sender_name,
        area=one_line(settings.area),
        geocode=settings.geocode,
        polygon=" ".join(settings.polygon.split()),
        blocks=[_over(block, sort, reason) for block in ended],
        expires=now + LINGERS,
        note=reason,
    )


def _over(block: Block, sort: Sort, reason: str) -> Block:
    said = words(block.language)
    cancelled = sort is Sort.CANCEL
    headline = said.cancelled if cancelled else said.over
    notice = said.cancelled_notice if cancelled else said.over_notice
    return Block(
        language=block.language,
        headline=headline.format(title=block.headline or said.event),
        description=f"{notice} {reason}".strip(),
    )
