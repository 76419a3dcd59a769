"""A channel that does what a test tells it: answers, refusals, silence, mistakes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Access,
    Capabilities,
    Channel,
    Partial,
    Progress,
    Receipt,
    Unknown,
)
from publisher.problem import Problem
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemorySecrets


class Essai(Channel):
    """Publishes into `posts`, by delivery key, unless `before` or `after` raises."""

    kind = "essai"
    label = "Essai"
    summary = "Un canal pour les essais."
    settings_type = object

    def __init__(self, capabilities: Capabilities | None = None, name: str = "site") -> None:
        super().__init__(None, Access(name=name, secrets=MemorySecrets(), media=MemoryMedia()))
        self.posts: dict[str, str] = {}
        self.calls: list[str] = []
        self.before: Callable[[], Any] = lambda: None
        self.after: Callable[[], Any] = lambda: None
        self._capabilities = capabilities or Capabilities()

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    def render(self, announcement: Announcement) -> Rendition:
        return Rendition(announcement_id=announcement.id, language="fr", text=announcement.title)

    def check(self, _announcement: Announcement) -> list[Problem]:
        return []

    def test(self) -> str:
        return "Tout va bien."

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        self.calls.append("publish")
        self.before()
        progress.save("post", delivery_key)
        self.posts[delivery_key] = rendition.text
        self.after()
        return self._receipt(delivery_key)

    def _receipt(self, key: str) -> Receipt:
        return Receipt(
            remote_ids={"post": key}, url=f"https://essai.be/{key}", at=datetime.now(UTC)
        )


class ForgetfulEssai(Essai):
    """Publishes, and gives no receipt: an adapter's mistake."""

    def _receipt(self, key: str) -> Any:
        self.calls.append(f"forgot {key}")


class EditableEssai(Essai):
    """Can also update and retract."""

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        self.calls.append(f"update {delivery_key}")
        progress.save("edit", "1")
        self.posts[receipt.remote_ids["post"]] = rendition.text
        return receipt

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        self.calls.append(f"retract {reason} {delivery_key}")
        progress.save("gone", "1")
        self.posts.pop(receipt.remote_ids["post"], None)
        return receipt


class ReadableEssai(Essai):
    """Can also be read back; `reading` may raise or answer instead."""

    reading: Callable[[], Receipt | Absent | Partial | Unknown | None] = staticmethod(lambda: None)
    since: datetime | None = None

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Partial | Unknown:
        self.calls.append("find")
        self.since = since
        answer = self.reading()
        if answer is not None:
            return answer
        found = self.posts.get(delivery_key) == rendition.text
        return self._receipt(delivery_key) if found else Absent()
