"""Port: credentials. Implementations stand in publisher.storage.secret_stores.

Every credential that is read is remembered in `publisher.redaction`, so that no log line, error
or journal entry can carry it.
"""

from __future__ import annotations

from typing import Protocol


class SecretStore(Protocol):
    """Credentials of all channels, by channel name and field."""

    def read(self, channel: str, field: str) -> str | None:
        """Return the credential, or None when this store does not hold it."""

    def keep(self, channel: str, field: str, secret: str) -> None:
        """Keep the credential; raises `SecretUnavailable` when this store cannot."""

    def forget(self, channel: str, field: str) -> None:
        """Remove the credential; nothing happens when it is not there."""
