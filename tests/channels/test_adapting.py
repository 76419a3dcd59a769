"""A text for one channel alone, with every adapter of the house, opened without any account."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from channels.practice.rehearsed import opened
from publisher import adapting, registry, variants
from publisher.announcement import Announcement, Kind, LongText, Variant
from publisher.channel import Channel
from publisher.problem import Remedy
from tests.builders import MemoryMedia, access, announcement, image

KINDS = [kind for kind in registry.kinds() if kind != "practice"]
LONG = "La commune informe ses habitants de tout ce qui change. " * 400


@pytest.fixture(params=KINDS)
def channel(request: pytest.FixtureRequest) -> Channel:
    return opened(request.param, access("Le nôtre"))


def written(channel: Channel, **changes: Any) -> Announcement:
    kind = next(iter(channel.capabilities.kinds), Kind.WORKS)
    return announcement(images=(image(MemoryMedia()),), kind=kind, **changes)


def with_text(channel: Channel, announcement: Announcement, text: str) -> Announcement:
    return variants.adapted(announcement, channel.names, Variant(text))


def test_its_names_are_those_by_which_it_looks(channel: Channel) -> None:
    for name in channel.names:
        own = written(channel, variants={name: Variant("Un texte à part.")})
        assert "Un texte à part." in channel.render(own).text, name


def test_what_one_begins_from_is_what_would_be_sent(channel: Channel) -> None:
    for changes in ({}, {"summary": ""}, {"canonical_url": None}, {"link": None, "tags": ()}):
        common = written(channel, **changes)
        begun = adapting.beginning(channel, common)
        again = channel.render(with_text(channel, common, begun))
        before, after = channel.render(common).text.split(), again.text.split()
        if adapting.frame(channel, common).markdown:  # iMio makes a description of a page's text
            before, after = sorted(set(before)), sorted(set(after))
        assert after == before
        assert str(common.canonical_url) not in begun
        assert adapting.beginning(channel, with_text(channel, common, "À part")) == "À part"


def test_one_click_shortens(channel: Channel) -> None:
    for changes in ({}, {"canonical_url": None}, {"canonical_url": None, "link": None}):
        common = written(channel, body=LONG, summary=LONG, **changes)
        if not too_long(channel, common):
            continue
        short = with_text(channel, common, adapting.shortened(channel, common))
        assert not too_long(channel, short)
        assert len(channel.render(short).text) > 100
        longer = with_text(channel, common, LONG * 3)
        told = adapting.length(channel, longer, channel.render(longer))
        assert told is None or told.limit is None or told.used > told.limit


def test_a_text_that_is_cut_can_be_shortened(channel: Channel) -> None:
    """Whatever ends with an ellipsis and no link has a remedy."""
    common = written(channel, body=LONG, summary=LONG, canonical_url=None, link=None)
    rendition = channel.render(with_text(channel, common, LONG))
    if len(rendition.text) < len(LONG.strip()) and not rendition.following:
        assert too_long(channel, with_text(channel, common, LONG))


def test_the_length_counts_what_is_cut_away(channel: Channel) -> None:
    rendition = channel.render(with_text(channel, written(channel), "À part"))
    own = with_text(channel, written(channel), "À part")
    assert adapting.length(channel, own, rendition) == rendition.length


def test_a_thread_is_begun_from_all_that_was_written() -> None:
    channel = opened("mastodon", access("Le nôtre"))
    common = replace(
        announcement(title="Titre", summary="Résumé.", body=LONG),
        variants={"mastodon": Variant(long_text=LongText.THREAD)},
    )
    assert channel.render(common).following
    begun = adapting.beginning(channel, common)
    assert begun.startswith("Titre\n\nRésumé.\n\nLa commune")
    assert begun.endswith(LONG.strip())


def too_long(channel: Channel, announcement: Announcement) -> bool:
    return any(found.remedy is Remedy.SHORTEN for found in channel.check(announcement))
