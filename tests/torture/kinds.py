"""Adapters to the four platforms of the sink, through the same HTTP client as the real ones.

Each uploads a picture, keeps its id, then publishes: two requests, so a fault has two places.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Final

from channels._http import Answer, HttpClient
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Access,
    Capabilities,
    Channel,
    Progress,
    Receipt,
)
from publisher.errors import OutcomeUnknown, Unreachable
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.settings import Form, setting

MISSING: Final = 404
THERE: Final = 409


@dataclass(frozen=True, slots=True)
class SinkSettings:
    """Where the platform is, and how slow it may be."""

    base_url: str = setting("Adresse", form=Form.URL, example="http://127.0.0.1:8080")
    patience: int = setting("Patience (millisecondes)", form=Form.NUMBER, default=20_000)
    delay: int = setting("Retard des listes (millisecondes)", form=Form.NUMBER, default=0)


class SinkChannel(Channel):
    """What the four have in common."""

    summary: ClassVar[str] = "Une plateforme d'essai."
    settings_type: ClassVar[type] = SinkSettings
    settings: SinkSettings

    def __init__(self, settings: SinkSettings, access: Access) -> None:
        super().__init__(settings, access)
        patience = settings.patience / 1000
        self.http = HttpClient(self.label, timeout=(patience, patience))

    @property
    def capabilities(self) -> Capabilities:
        delay = timedelta(milliseconds=self.settings.delay)
        return Capabilities(max_images=1, alt_text=True, read_back_delay=delay)

    def render(self, announcement: Announcement) -> Rendition:
        return Rendition(
            announcement_id=announcement.id,
            language=announcement.language,
            text=announcement.title,
            link=f"https://www.ville.example/{announcement.id}/",
            images=announcement.images,
        )

    def check(self, _announcement: Announcement) -> list[Problem]:
        return []

    def test(self) -> str:
        self._ask("POST", "media", data=b"essai")
        return "La plateforme d'essai répond."

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        media = [self._uploaded(image.sha256, progress) for image in rendition.images]
        content = {"text": rendition.text, "link": rendition.link, "media": media}
        return self._receipt(self._post(content, delivery_key).json())

    @abstractmethod
    def _post(self, content: dict[str, Any], key: str) -> Answer:
        """Make the post as this platform wants it."""

    def _uploaded(self, sha256: str, progress: Progress) -> str:
        step = f"media:{sha256}"
        known = progress.known().get(step)
        if known is not None:
            return known
        try:
            made = self._ask("POST", "media", data=self.access.media.read(sha256)).json()
        except OutcomeUnknown as failure:  # a picture alone publishes nothing
            raise Unreachable(str(failure)) from None
        progress.save(step, made["id"])
        return str(made["id"])

    def _ask(self, method: str, path: str, **options: Any) -> Answer:
        return self.http.request(method, f"{self.settings.base_url}/{self.kind}/{path}", **options)

    def _receipt(self, shown: dict[str, str]) -> Receipt:
        url = f"{self.settings.base_url}{shown['path']}"
        return Receipt(remote_ids={"post": shown["id"]}, url=url, at=datetime.now(UTC))

    def _found(self, answer: Answer) -> Receipt | Absent:
        return Absent() if answer.status == MISSING else self._receipt(answer.json())


class ByKey(SinkChannel):
    """A repeated key is the same post."""

    kind = "by_key"
    label = "Par clé"

    def _post(self, content: dict[str, Any], key: str) -> Answer:
        return self._ask("POST", "posts", json=content, headers={"Idempotency-Key": key})

    def find(self, _rendition: Rendition, delivery_key: str, _since: datetime) -> Receipt | Absent:
        key = {"key": delivery_key}
        return self._found(self._ask("GET", "posts", params=key, accept=frozenset({MISSING})))


class ById(SinkChannel):
    """The post is named by us, and there can be one of that name."""

    kind = "by_id"
    label = "Par identifiant"

    def _post(self, content: dict[str, Any], key: str) -> Answer:
        return self._ask("PUT", f"posts/{key}", json=content, accept=frozenset({THERE}))

    def find(self, _rendition: Rendition, delivery_key: str, _since: datetime) -> Receipt | Absent:
        return self._found(self._ask("GET", f"posts/{delivery_key}", accept=frozenset({MISSING})))


class ReadBack(SinkChannel):
    """Nothing is recognised, but the account's posts can be listed: time, text and link tell."""

    kind = "read_back"
    label = "Par relecture"

    def _post(self, content: dict[str, Any], key: str) -> Answer:
        del key
        return self._ask("POST", "posts", json=content)

    def find(self, rendition: Rendition, _delivery_key: str, since: datetime) -> Receipt | Absent:
        listed = self._ask("GET", "posts", params={"since": since.isoformat()}).json()
        for shown in listed:
            if (shown["text"], shown["link"]) == (rendition.text, rendition.link):
                return self._receipt(shown)
        return Absent()


class Blind(SinkChannel):
    """Nothing is recognised and nothing can be asked: only a person can look."""

    kind = "blind"
    label = "À l'aveugle"

    def _post(self, content: dict[str, Any], key: str) -> Answer:
        del key
        return self._ask("POST", "posts", json=content)


ADAPTERS: Final = (ByKey, ById, ReadBack, Blind)
