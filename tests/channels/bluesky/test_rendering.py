"""What would be sent, counted as the network counts, and what an officer is told about it."""

from __future__ import annotations

import dataclasses
import unicodedata
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from channels.bluesky import BlueskyChannel
from channels.bluesky.rendering import CARD
from channels.bluesky.settings import BlueskySettings
from publisher.announcement import Announcement, Image, Variant
from publisher.errors import SettingInvalid
from publisher.problem import Severity
from publisher.text.counting import graphemes, utf8_bytes
from tests.builders import access, announcement

FAMILY = "👨‍👩‍👧‍👦"
PILED = "e" + "\u0301" * 200
PIECES = st.sampled_from([
    "Travaux ", "rue de la Station", "\n\n", " ", "é", "œuvre", FAMILY, "🇧🇪", "汉字", "e\u0301",
    PILED, "ville.be", "https://exemple.be/é?a=1#c", "@ville.bsky.social", "#Travaux", "l’été …",
])  # fmt: skip


def opened(**more: Any) -> BlueskyChannel:
    return BlueskyChannel(BlueskySettings(identifier="ville.bsky.social", **more), access())


def codes(written: Announcement, **more: Any) -> set[str]:
    return {problem.code for problem in opened(**more).check(written)}


def pictures(number: int, alt: str = "Une rue") -> tuple[Image, ...]:
    return tuple(Image(f"{n:064x}", "image/jpeg", 10, 10, alt) for n in range(number))


@settings(deadline=timedelta(seconds=5), suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=150).map("".join), st.sampled_from(["replace", "reply"]))
def test_every_post_fits_both_limits(text: str, correction: str) -> None:
    for written in (announcement(summary=text, revision=2), announcement(title=text, summary="")):
        rendition = opened(correction=correction).render(written)
        assert graphemes(rendition.text) <= 300
        assert utf8_bytes(rendition.text) <= 3000
        assert rendition.length is not None
        assert rendition.length.used == graphemes(rendition.text)


def test_a_text_that_fits_is_never_cut() -> None:
    bare = announcement(link=None, tags=(), canonical_url=None)
    for whole in (FAMILY * 20 + " mot" * 70, " ".join([FAMILY] * 115), "e\u0301" * 300, "汉" * 300):
        own = dataclasses.replace(bare, variants={"bluesky": Variant(whole)})
        assert opened().render(own).text == unicodedata.normalize("NFC", whole)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("L’été à l’école", 15),
        (FAMILY * 3, 3),
        ("🇧🇪🇫🇷", 2),
        ("e\u0301te\u0301", 3),
        ("汉字", 2),
        ("ville.be", 8),
        ("https://exemple.be/", 19),
        ("« 3 € »", 7),
    ],
)
def test_length_is_what_the_network_counts(text: str, count: int) -> None:
    own = announcement(link=None, tags=(), canonical_url=None, variants={"bluesky": Variant(text)})
    length = opened().render(own).length
    assert length is not None
    assert length.used == count


def test_one_letter_with_a_thousand_accents_fits() -> None:
    text = opened().render(announcement(title="e" + "\u0301" * 5000, summary="")).text
    assert utf8_bytes(text) <= 3000


def test_the_link_is_a_card_and_leaves_the_text_its_room() -> None:
    rendition = opened().render(announcement(images=()))
    assert rendition.fields[CARD] == rendition.link == announcement().canonical_url
    assert rendition.fields["card_title"] == "Travaux rue de la Station"
    assert rendition.fields["card_description"] == "La rue est fermée du 1er au 12 mars."
    assert str(rendition.link) not in rendition.text


def test_with_pictures_the_link_is_in_the_text() -> None:
    rendition = opened().render(announcement(images=pictures(2)))
    assert CARD not in rendition.fields
    assert rendition.link
    assert rendition.link in rendition.text
    assert len(rendition.images) == 2


def test_the_first_picture_may_go_into_the_card() -> None:
    written = announcement(images=pictures(2))
    rendition = opened(card_with_picture=True).render(written)
    assert CARD in rendition.fields
    assert rendition.images == written.images[:1]
    assert "bluesky_card_alt" in codes(written, card_with_picture=True)


def test_the_reserved_address_is_replaced_in_the_card_too() -> None:
    rendition = opened().render(announcement())
    changed = rendition.with_link(str(rendition.link), "https://www.exemple.be/autre/")
    assert changed.fields[CARD] == changed.link == "https://www.exemple.be/autre/"


def test_a_correction_that_answers_says_that_it_is_one() -> None:
    second = announcement(revision=2)
    assert opened(correction="reply").render(second).text.startswith("Correction\u00a0: Travaux")
    dutch = announcement(revision=2, language="nl")
    assert opened(correction="reply").render(dutch).text.startswith("Rechtzetting: Travaux")
    assert opened(correction="replace").render(second).text.startswith("Travaux")
    assert opened(correction="reply").render(announcement()).text.startswith("Travaux")


def test_a_good_announcement_is_left_in_peace() -> None:
    assert codes(announcement(images=pictures(4))) == set()


def test_what_would_not_be_shown_is_said() -> None:
    assert "bluesky_too_many_images" in codes(announcement(images=pictures(5)))
    assert "bluesky_alt_cut" in codes(announcement(images=pictures(1, "mot " * 600)))
    assert "bluesky_own_text_cut" in codes(announcement(variants={"bluesky": Variant("mot " * 99)}))
    alone = announcement(summary="mot " * 200, canonical_url=None, link=None)
    assert "bluesky_text_cut" in codes(alone)
    assert "bluesky_text_cut" not in codes(announcement(summary="mot " * 200))


def test_nothing_to_say_is_an_error() -> None:
    empty = announcement(title="", summary="", body="", link=None, canonical_url=None, tags=())
    (problem,) = opened().check(empty)
    assert (problem.code, problem.severity) == ("bluesky_empty", Severity.ERROR)


def test_only_a_whole_handle_is_a_mention() -> None:
    assert codes(announcement(summary="Voyez @police et info@exemple.be.")) == set()
    assert codes(announcement(summary="Voyez @police.bsky.social.")) == {"bluesky_mention"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"identifier": "ville"},
        {"identifier": "ville@exemple.be"},
        {"identifier": "ville.be", "base_url": "http://exemple.be"},
        {"identifier": "ville.be", "base_url": "https://exemple.be/xrpc"},
    ],
)
def test_settings_that_cannot_work_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(SettingInvalid):
        BlueskySettings(**wrong)  # type: ignore[arg-type]
