"""What would be sent, and what an officer is told about it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from channels.mastodon import MastodonChannel
from channels.mastodon.settings import MastodonSettings
from publisher.announcement import Announcement, Image, Link, Variant
from publisher.problem import Severity
from publisher.text.counting import mastodon
from tests.builders import access, announcement
from tests.servers.mastodon.text import length

WORDS = [
    "Travaux ",
    "rue de la Station",
    "\n\n",
    " ",
    "é",
    "œuvre",
    "👨‍👩‍👧‍👦",
    "🇧🇪",
    "...",
    ".",
    ",",
    ")",
    "\t",
]
ADDRESSES = [
    "https://www.exemple.be/2027/02/une-page/?a=1&b=2#c",
    "http://exemple.be",
    "https://é.exemple.be/ö",
    "http://127.0.0.1:8080/page/",
    "(https://exemple.be/x)",
    "https://",
    "ville.be",
]
NAMES = ["@police", "@police@autre.be ", "a@b.be", "#Travaux", "#2027"]
PIECES = st.sampled_from([*WORDS, *ADDRESSES, *NAMES])


def opened(facts: dict[str, object] | None = None) -> MastodonChannel:
    return MastodonChannel(MastodonSettings("https://mastodon.exemple.be"), access(facts=facts))


def codes(written: Announcement, facts: dict[str, object] | None = None) -> set[str]:
    return {problem.code for problem in opened(facts).check(written)}


def pictures(number: int, alt: str = "Une rue") -> tuple[Image, ...]:
    return tuple(Image(f"{n:064x}", "image/jpeg", 10, 10, alt) for n in range(number))


def test_a_post_carries_title_summary_call_link_and_tags() -> None:
    assert opened().render(announcement()).text == (
        "Travaux rue de la Station\n\nLa rue est fermée du 1er au 12 mars.\n\n"
        "Demander une dérogation\u00a0: https://www.exemple.be/derogation\n"
        "https://www.exemple.be/2027/02/travaux-rue-de-la-station-4hx0s2/\n\n#Travaux #Mobilité"
    )


def test_a_text_of_its_own_replaces_what_publisher_composes() -> None:
    own = announcement(variants={"mastodon": Variant("Rue fermée !")})
    assert opened().render(own).text.startswith("Rue fermée !")
    assert "Travaux rue de la Station" not in opened().render(own).text


@settings(deadline=timedelta(seconds=5), suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=120).map("".join))
def test_every_post_fits_by_the_platform_s_own_count(text: str) -> None:
    rendition = opened().render(announcement(summary=text, canonical_url=None))
    assert rendition.length is not None
    assert length(rendition.text) <= 500
    assert rendition.length.used <= 500


@pytest.mark.parametrize(
    "text",
    [
        "https://www.exemple.be/2027/02/une-page/?a=1&b=2#c",
        "Voir https://exemple.be/é, puis (https://exemple.be/x).",
        "@police @police@autre.be a@b.be",
        "http://127.0.0.1:8080/page/ ville.be https://",
        "👨‍👩‍👧‍👦🇧🇪 e\u0301",
    ],
)
def test_the_double_and_publisher_count_alike(text: str) -> None:
    assert mastodon(text) == length(text)


def test_the_link_survives_any_length() -> None:
    long = announcement(title="Titre " * 200, summary="Résumé " * 200, link=None)
    rendition = opened().render(long)
    assert rendition.link == long.canonical_url
    assert str(long.canonical_url) in rendition.text


def test_an_instance_s_own_limits_are_used() -> None:
    facts: dict[str, object] = {"characters": 200, "characters_per_url": 40, "images": 1}
    rendition = opened(facts).render(announcement(summary="mot " * 400, images=pictures(3)))
    assert rendition.length is not None
    assert rendition.length.limit == 200
    assert mastodon(rendition.text, 40) <= 200
    assert len(rendition.images) == 1
    assert opened(facts).capabilities.max_images == 1


def test_a_picture_that_is_there_twice_goes_out_once() -> None:
    assert opened().render(announcement(images=pictures(1) * 2)).images == pictures(1)


def test_a_good_announcement_is_left_in_peace() -> None:
    assert codes(announcement(images=pictures(4))) == set()


def test_what_would_not_be_shown_is_said() -> None:
    assert "mastodon_too_many_images" in codes(announcement(images=pictures(5)))
    assert "mastodon_alt_cut" in codes(announcement(images=pictures(1, "mot " * 400)))
    long = Variant("mot " * 200)
    assert "mastodon_own_text_cut" in codes(announcement(variants={"mastodon": long}))
    unlinked = announcement(summary="mot " * 200, canonical_url=None)
    assert "mastodon_text_cut" in codes(unlinked)
    assert "mastodon_text_cut" not in codes(announcement(summary="mot " * 200))


def test_nothing_to_say_is_an_error() -> None:
    empty = announcement(title="", summary="", body="", link=None, canonical_url=None, tags=())
    (problem,) = opened().check(empty)
    assert (problem.code, problem.severity) == ("mastodon_empty", Severity.ERROR)


def test_a_mention_is_pointed_out_and_kept() -> None:
    written = announcement(summary="Voyez @police et écrivez à info@exemple.be.")
    (problem,) = opened().check(written)
    assert problem.code == "mastodon_mention"
    assert "@police" in problem.message
    assert "@police" in opened().render(written).text


def test_a_link_in_the_text_counts_as_the_link() -> None:
    link = Link("https://www.exemple.be/page", "Voir")
    rendition = opened().render(announcement(link=link, canonical_url=link.url))
    assert rendition.text.count(link.url) == 1
