"""Port: credentials. Implementations stand in publisher.storage.secret_stores.

Every credential that is read is remembered in `publisher.redaction`, so that no log line, error
or journal entry can carry it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from filelock import FileLock, Timeout
from slugify import slugify

from publisher.channel import Secrets
from publisher.errors import SecretAbsent, SecretUnavailable
from publisher.redaction import remember
from publisher.sentence import say

PATIENCE: Final = 60.0  # seconds: another process may be waiting for a slow platform


@dataclass(frozen=True, slots=True)
class SecretKey:
    """Which credential: `channel_id` never changes, `channel` is the name people chose."""

    channel_id: str
    channel: str
    field: str

    @property
    def variable(self) -> str:
        """The name it bears in the environment: PUBLISHER_SECRET_<NAME>_<FIELD>."""
        name = re.sub(r"[^A-Z0-9]+", "_", slugify(self.channel, separator="_").upper())
        return f"PUBLISHER_SECRET_{name}_{self.field.upper()}"


class SecretStore(Protocol):
    """A place that holds credentials."""

    def read(self, key: SecretKey) -> str | None:
        """Return the credential, or None when it is not held here."""

    def keep(self, key: SecretKey, secret: str) -> None:
        """Keep the credential; raises `SecretUnavailable` when this place cannot."""

    def forget(self, key: SecretKey) -> None:
        """Remove the credential; nothing happens when it is not there."""


@dataclass(frozen=True, slots=True)
class ChannelSecrets(Secrets):
    """The credentials of one channel, as an adapter sees them."""

    store: SecretStore
    channel_id: str
    channel: str
    locks: Path  # the folder where processes of this computer take turns

    def read(self, field: str) -> str:
        key = self._key(field)
        secret = self.store.read(key)
        if secret is None:
            raise SecretAbsent(
                say(
                    "Le code d'accès « {field} » du canal « {channel} » manque : reconnectez le"
                    " canal, ou donnez-le dans la variable {variable}.",
                    field=field,
                    channel=self.channel,
                    variable=key.variable,
                )
            )
        return remember(secret)

    def keep(self, field: str, secret: str) -> None:
        self.store.keep(self._key(field), remember(secret))

    @contextmanager
    def alone(self) -> Iterator[None]:
        try:
            self.locks.mkdir(mode=0o700, parents=True, exist_ok=True)
            with FileLock(self.locks / f"{self.channel_id}.lock", timeout=PATIENCE, mode=0o600):
                yield
        except (OSError, Timeout) as failure:
            raise SecretUnavailable(
                say(
                    "Les accès du canal « {channel} » ne peuvent pas être renouvelés maintenant"
                    " ({why}) : recommencez dans un moment.",
                    channel=self.channel,
                    why=getattr(failure, "strerror", None) or failure,
                )
            ) from None

    def _key(self, field: str) -> SecretKey:
        return SecretKey(self.channel_id, self.channel, field)
