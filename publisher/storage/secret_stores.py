"""Where credentials are kept: service manager's directory, environment, then system keyring.

Never a plaintext fallback: a keyring backend of priority below 1 (no keyring, or one that writes
plain files) is refused, with what to do instead.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from publisher.errors import SecretAbsent, SecretUnavailable
from publisher.secrets import SecretKey, SecretStore
from publisher.sentence import cause, say

SERVICE = "Publisher"
# Windows takes 2560 bytes of UTF-16 per entry: longer tokens are kept in numbered shards.
SHARD = 1000  # characters
_SHARDED = "\x00shards:"


class CredentialsDirectory:
    """What systemd's LoadCredential= put in $CREDENTIALS_DIRECTORY; read only."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        folder = (os.environ if environment is None else environment).get("CREDENTIALS_DIRECTORY")
        self.folder = Path(folder) if folder else None

    def read(self, key: SecretKey) -> str | None:
        if self.folder is None:
            return None
        try:
            return (self.folder / key.variable).read_text("utf-8").strip()
        except FileNotFoundError:
            return None
        except OSError as failure:
            raise SecretUnavailable(
                say(
                    "Le code d'accès {variable} ne peut pas être lu ({why}) : demandez à votre"
                    " service informatique.",
                    variable=key.variable,
                    why=cause(failure),
                )
            ) from None


class Environment:
    """PUBLISHER_SECRET_<NAME>_<FIELD>; read only."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        self.environment = os.environ if environment is None else environment

    def read(self, key: SecretKey) -> str | None:
        return self.environment.get(key.variable) or None


class SystemKeyring:
    """The keyring of the desktop session, one entry per credential."""

    def read(self, key: SecretKey) -> str | None:
        first = self._call("get_password", self._service(key), key.field)
        if first is None or not first.startswith(_SHARDED):
            return first
        count = int(first.removeprefix(_SHARDED))
        shards = [self._call("get_password", self._service(key), f"{key.field}#{n}")
                  for n in range(count)]  # fmt: skip
        return None if None in shards else "".join(shard or "" for shard in shards)

    def keep(self, key: SecretKey, secret: str) -> None:
        self.forget(key)
        shards = [secret[start : start + SHARD] for start in range(0, len(secret), SHARD)]
        if len(shards) <= 1:
            self._call("set_password", self._service(key), key.field, secret)
            return
        for number, shard in enumerate(shards):
            self._call("set_password", self._service(key), f"{key.field}#{number}", shard)
        self._call("set_password", self._service(key), key.field, f"{_SHARDED}{len(shards)}")

    def forget(self, key: SecretKey) -> None:
        first = self._call("get_password", self._service(key), key.field)
        if first is None:
            return
        names = [key.field]
        if first.startswith(_SHARDED):
            count = int(first.removeprefix(_SHARDED))
            names += [f"{key.field}#{number}" for number in range(count)]
        for name in names:
            if self._call("get_password", self._service(key), name) is not None:
                self._call("delete_password", self._service(key), name)

    def prove(self) -> None:
        """Ask the keyring for what it does not hold; raises `SecretUnavailable` when it refuses."""
        self._call("get_password", SERVICE, "essai")

    @staticmethod
    def _service(key: SecretKey) -> str:
        return f"{SERVICE}/{key.channel_id}"

    @staticmethod
    def _call(action: str, *arguments: str) -> str | None:
        import keyring  # noqa: PLC0415 - 90 ms, and only once a credential is wanted
        import keyring.errors  # noqa: PLC0415

        if keyring.get_keyring().priority < 1:
            raise SecretAbsent(_NO_KEYRING)
        try:
            found: str | None = getattr(keyring, action)(*arguments)
        except keyring.errors.KeyringLocked:
            raise SecretUnavailable(
                say("Le trousseau de clés est verrouillé : déverrouillez-le, puis recommencez.")
            ) from None
        except keyring.errors.KeyringError:
            raise SecretUnavailable(_NO_KEYRING) from None
        return found


_NO_KEYRING = say(
    "Cet ordinateur n'a pas de trousseau de clés sûr : installez-en un (GNOME Keyring, KWallet), ou"
    " donnez les codes d'accès par les variables PUBLISHER_SECRET_<CANAL>_<CHAMP>."
)


class SecretChain(SecretStore):
    """Reads from the first place that has it; keeps in the system keyring."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        self.given = (CredentialsDirectory(environment), Environment(environment))
        self.keyring = SystemKeyring()

    def read_given(self, key: SecretKey) -> str | None:
        """Return what the service manager or the environment gives, without any keyring."""
        for place in self.given:
            secret = place.read(key)
            if secret is not None:
                return secret
        return None

    def read(self, key: SecretKey) -> str | None:
        return self.read_given(key) or self.keyring.read(key)

    def keep(self, key: SecretKey, secret: str) -> None:
        self.keyring.keep(key, secret)

    def forget(self, key: SecretKey) -> None:
        self.keyring.forget(key)
