"""A channel made of paper, for planning: it renders for real and sends nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from publisher.announcement import Announcement
from publisher.channel import Capabilities, Channel, Edit, Progress, Receipt
from publisher.problem import Problem
from publisher.rendition import Rendition
from tests.builders import access


@dataclass(frozen=True)
class PaperSettings:
    """Nothing to set."""


class PaperChannel(Channel):
    """A post that carries the link; it can neither be edited nor withdrawn."""

    kind = "paper"
    label = "Papier"
    summary = "Un canal de papier."
    settings_type = PaperSettings
    able = Capabilities(carries_link=True)

    def __init__(self) -> None:
        super().__init__(PaperSettings(), access())

    @property
    def capabilities(self) -> Capabilities:
        return self.able

    def render(self, announcement: Announcement) -> Rendition:
        link = announcement.canonical_url
        return Rendition(
            announcement_id=announcement.id,
            language=announcement.language,
            text=f"{announcement.title} {link or ''}".strip(),
            link=link,
        )

    def check(self, announcement: Announcement) -> list[Problem]:
        del announcement
        return []

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        del rendition, progress
        return Receipt(remote_ids={"post": delivery_key}, url=None, at=datetime.now(UTC))

    def test(self) -> str:
        return "Papier prêt."


class EditablePaper(PaperChannel):
    """A post that can be edited in place and withdrawn."""

    able = Capabilities(carries_link=True, edit=Edit.IN_PLACE, retract=True)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        del rendition, delivery_key, progress
        return receipt

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        del reason, delivery_key, progress
        return receipt


class PaperPage(EditablePaper):
    """A page that gives the link."""

    able = Capabilities(gives_link=True, edit=Edit.IN_PLACE, retract=True)

    def reserve(self, announcement: Announcement) -> str:
        return f"https://ville.example/{announcement.id}/"
