"""What time it is at a platform, whose posts are looked for by when they were made."""

from __future__ import annotations

import email.utils
from collections.abc import Mapping
from datetime import UTC, datetime


def server_time(headers: Mapping[str, str]) -> datetime:
    """Return what the server's clock shows, in whole seconds; ours when it does not say."""
    try:
        moment = email.utils.parsedate_to_datetime(headers.get("Date", ""))
    except ValueError:
        return datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
