"""The tags of links: on what leads to the town's own site, and nowhere else."""

from __future__ import annotations

from channels.facebook import FacebookChannel
from channels.facebook.settings import FacebookSettings
from channels.mastodon import MastodonChannel
from channels.mastodon.settings import MastodonSettings
from publisher.announcement import Link, Variant
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, access, announcement

PAGE = "https://www.ville.be/2027/02/travaux-4hx0s2/"


def rendered(**more: object) -> Rendition:
    settings = MastodonSettings(base_url="https://exemple.social", link_tags=True)
    channel = MastodonChannel(settings, access("mastodon", MemoryMedia()))
    return channel.render(announcement(canonical_url=PAGE, **more))


def test_the_campaign_is_the_title() -> None:
    assert f"{PAGE}?utm_source=mastodon&utm_medium=social&utm_campaign=bal-d-ete" in (
        rendered(title="Bal d’été").text
    )


def test_only_links_to_the_same_site_are_tagged() -> None:
    own = rendered(link=Link("https://ville.be/formulaire?a=1", "Réserver")).text
    assert "https://ville.be/formulaire?a=1&utm_source=mastodon" in own
    other = rendered(link=Link("https://tickets.example/bal", "Réserver")).text
    assert "https://tickets.example/bal\n" in other


def test_a_link_that_the_officer_tagged_keeps_its_tags() -> None:
    text = rendered(link=Link("https://ville.be/f?utm_source=affiche", "Réserver")).text
    assert "https://ville.be/f?utm_source=affiche\n" in text


def test_a_link_within_a_text_of_its_own_is_not_said_again() -> None:
    text = rendered(variants={"mastodon": Variant(f"Tout est sur {PAGE} !")}, link=None).text
    assert text.count("https://") == 1
    assert f"{PAGE}?utm_source=mastodon" in text


def test_without_a_page_nothing_is_tagged() -> None:
    settings = MastodonSettings(base_url="https://exemple.social", link_tags=True)
    channel = MastodonChannel(settings, access("mastodon", MemoryMedia()))
    assert "utm_" not in channel.render(announcement(canonical_url=None)).text


def test_the_real_address_may_begin_as_the_reserved_one() -> None:
    later = rendered().with_link(PAGE, f"{PAGE}?p=1")
    assert later.text.count("?p=1") == 1
    assert f"{PAGE}?p=1&utm_source=mastodon" in later.text


def test_the_address_in_a_first_comment_is_tagged_and_swapped() -> None:
    settings = FacebookSettings(page_id="1", link_tags=True, utm_campaign="bal")
    channel = FacebookChannel(settings, access("page", MemoryMedia()))
    variants = {"facebook": Variant(first_comment=f"{{lien}} ou {PAGE}")}
    rendition = channel.render(announcement(canonical_url=PAGE, variants=variants))
    tags = "utm_source=facebook&utm_medium=social&utm_campaign=bal"
    assert rendition.first_comment == f"{PAGE}?{tags} ou {PAGE}?{tags}"
    assert rendition.link is None
    real = rendition.with_link(PAGE, "https://v.be/?p=1")
    assert real.first_comment == f"https://v.be/?p=1&{tags} ou https://v.be/?p=1&{tags}"
