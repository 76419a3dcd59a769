"""A third party's adapter that tells its credential in everything it raises, and a keyring."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

import keyring.backend

from publisher.announcement import Announcement
from publisher.channel import Capabilities, Channel, Progress, Receipt, Unknown
from publisher.errors import OutcomeUnknown
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.settings import SecretField, setting

ENTRY_POINTS = "[publisher.channels]\nbavard = tests.leaks.bavard:Bavard\n"
log = logging.getLogger("bavard")


@dataclass(frozen=True)
class BavardSettings:
    """How it fails."""

    ends: str = setting("Fin", default="unknown", example="unknown")


class Bavard(Channel):
    """Raises and logs its credential."""

    kind = "bavard"
    label = "Bavard"
    summary = "Répète son code d'accès."
    settings_type = BavardSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = (SecretField("token", "Jeton", ""),)

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities()

    def render(self, announcement: Announcement) -> Rendition:
        return Rendition(announcement_id=announcement.id, language="fr", text=announcement.title)

    def check(self, announcement: Announcement) -> list[Problem]:
        del announcement
        return []

    def test(self) -> str:
        raise self._mistake()

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        del rendition, delivery_key, progress
        if self.settings.ends == "unknown":
            raise OutcomeUnknown(f"Réponse étrange : {self.access.secrets.read('token')}")
        raise self._mistake()

    def find(self, rendition: Rendition, delivery_key: str, since: datetime) -> Unknown:
        del rendition, delivery_key, since
        log.warning("looking with %s", self.access.secrets.read("token"))
        return Unknown(f"Illisible : {self.access.secrets.read('token')}")

    def _mistake(self) -> Exception:
        token = self.access.secrets.read("token")
        log.error("about to fail", extra={"headers": {"Authorization": token}})
        try:
            raise KeyError(token)
        except KeyError as cause:
            mistake = RuntimeError(f"refusé : {token.encode()!r}")
            mistake.__cause__ = cause
            return mistake


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring for one process."""

    priority: Any = 10
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)
