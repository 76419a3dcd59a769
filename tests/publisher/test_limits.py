"""The limits of every installed kind, in words."""

from __future__ import annotations

from typing import Any, ClassVar

from publisher.access import Access, Progress
from publisher.announcement import Announcement
from publisher.answers import Receipt
from publisher.capabilities import Capabilities, Edit
from publisher.channel import Channel
from publisher.framing import PictureLimits
from publisher.limits import in_words
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.video_limits import VideoLimits
from tests.publisher.desk import rendition


class Odd(Channel):
    """Takes what a test says."""

    kind = "odd"
    label = "Bizarre"
    summary = "Un essai."
    settings_type = object
    able: ClassVar[Capabilities] = Capabilities()
    pictures: ClassVar[PictureLimits | None] = None
    film: ClassVar[VideoLimits | None] = None

    @property
    def capabilities(self) -> Capabilities:
        return self.able

    def render(self, announcement: Announcement) -> Rendition:
        return rendition(announcement.id)

    def check(self, announcement: Announcement) -> list[Problem]:
        del announcement
        return []

    def picture_limits(self, rendition: Rendition) -> PictureLimits | None:
        del rendition
        return self.pictures

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        del announcement
        return self.film

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        raise NotImplementedError

    def test(self) -> str:
        return "Bien."


def words(**parts: Any) -> list[str]:
    access = Access("Essai", None, None)  # type: ignore[arg-type]  # neither is asked
    return list(map(str, in_words(type("Odder", (Odd,), parts)(None, access))))


def test_what_is_not_limited_and_not_taken_is_said() -> None:
    assert words() == [
        "Texte : sans limite.",
        "Images : aucune.",
        "Vidéo : aucune ; une image en tient lieu.",
        "Après la publication : pas de correction, pas de retrait.",
    ]
    assert words(able=Capabilities(irrevocable=True))[-1] == "Après l'envoi : rien ne se reprend."


def test_every_limit_is_said_with_its_unit() -> None:
    able = Capabilities(
        text_limit=1500, text_unit="bytes", most_posts=4, comment_limit=800, max_images=4,
        alt_text=True, alt_limit=2000, edit=Edit.IN_PLACE, retract=True,
    )  # fmt: skip
    assert words(
        able=able,
        pictures=PictureLimits(max_bytes=8_500_000, max_side=4096),
        film=VideoLimits(max_seconds=140, max_bytes=2_000_000_000),
    ) == [
        "Texte : 1\u202f500 octets au plus ; plus long, un fil de 4 messages au plus ; premier"
        " commentaire : 800 octets.",
        "Images : 4 au plus, avec description (2\u202f000 caractères au plus) ; Publisher réduit à"
        " 4\u202f096 pixels de côté et 8,5 Mo.",
        "Vidéo : 2:20 au plus, 2 Go au plus.",
        "Après la publication : correction sur place, retrait possible.",
    ]


def test_an_adapter_that_breaks_its_contract_keeps_its_other_words() -> None:
    def broken(_: Odd, __: Announcement) -> Rendition:
        raise ZeroDivisionError

    assert words(able=Capabilities(max_images=1), render=broken)[1] == (
        "Images : une, sans description."
    )
