"""The clock of a server, as the Date of its answers shows it."""

from __future__ import annotations

import email.utils
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from publisher.channel import Unknown
from publisher.sentence import say

# A clock may be off by hours, and its posts with it. One that is off by days was not read rightly:
# something in front of the server gave the date, and its posts bear another.
MOST: Final = timedelta(days=1)


def server_time(headers: Mapping[str, str]) -> datetime:
    """Return what the server's clock shows, in whole seconds; ours when it does not say."""
    try:
        moment = email.utils.parsedate_to_datetime(headers.get("Date", ""))
    except ValueError:
        return datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def disbelieved(ahead: timedelta, service: str) -> Unknown | None:
    """Say that a post cannot be looked for by its time, where the clock is that far `ahead`."""
    if abs(ahead) <= MOST:
        return None
    return Unknown(
        say(
            "L'horloge de {service} est fausse de plusieurs jours : regardez vous-même si la"
            " publication y est.",
            service=service,
        )
    )
