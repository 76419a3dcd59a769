"""What every adapter says of itself and computes without sending: `Says`, of the contract."""

from __future__ import annotations

import dataclasses
from html import unescape

import pytest

from channels._links import LinkingChannel, LinkSettings
from publisher import registry
from publisher.announcement import Kind
from publisher.channel import (
    Channel,
    Edit,
    SupportsReservedLink,
    SupportsRetract,
    SupportsUpdate,
)
from publisher.codec import decode, encode
from publisher.likeness import text_key
from publisher.problem import Severity
from publisher.rendition import Rendition
from publisher.settings import fields_of, parse
from tests.builders import MemoryMedia, announcement, image

HOSTILE = [
    "",
    " ",
    "<script>alert(1)</script>",
    "]]> & < > \" ' \\",
    "{braces} %s {{ template }}",
    "emoji 👨‍👩‍👧‍👦 e\u0301 œuf 汉字 עברית",
    "ligne\r\nretour\ttabulation",
    "@mention #mot-dièse ville.be https://exemple.be/é?a=1&b=2",
    "a" * 100_000,
    "\u202ereversed\u200b",
    "bell\x07 null\x00 escape\x1b",
]


class Says:
    """Its settings, its capabilities, and what it renders: nothing here reaches a server."""

    # What it says of itself

    def test_is_declared_as_an_entry_point(self, channel: Channel) -> None:
        assert registry.kind(channel.kind) is type(channel)

    def test_every_setting_can_be_asked_for(self, channel: Channel) -> None:
        fields = fields_of(channel.settings_type)
        assert all(field.label and field.help for field in fields)
        examples = {field.name: field.example or field.default for field in fields}
        assert isinstance(parse(channel.settings_type, examples), channel.settings_type)
        assert all(field.label and field.help for field in channel.secret_fields)
        assert channel.label
        assert channel.summary

    def test_capabilities_match_the_abilities(self, channel: Channel) -> None:
        able = channel.capabilities
        assert able.retract == isinstance(channel, SupportsRetract)
        assert not (able.retract and able.irrevocable)
        assert (able.edit is not Edit.NONE) == isinstance(channel, SupportsUpdate)
        if isinstance(channel, SupportsReservedLink):
            assert able.gives_link

    def test_a_sort_that_it_does_not_take_is_an_error(self, channel: Channel) -> None:
        taken = channel.capabilities.kinds
        for kind in set(Kind) - set(taken) if taken else ():
            found = channel.check(announcement(kind=kind))
            assert Severity.ERROR in {problem.severity for problem in found}

    # Pure and instant

    def test_render_is_pure_and_survives_storage(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        written = announcement(images=(image(media),))
        rendition = channel.render(written)
        assert rendition == channel.render(written)
        assert decode(Rendition, encode(rendition)) == rendition
        assert rendition.announcement_id == written.id

    @pytest.mark.parametrize("text", HOSTILE)
    def test_render_and_check_never_raise(self, channel: Channel, text: str) -> None:
        for field in ("title", "summary", "body"):
            written = announcement(**{field: text})
            channel.render(written)
            channel.check(written)

    def test_a_good_announcement_has_no_error(self, channel: Channel, media: MemoryMedia) -> None:
        kind = next(iter(channel.capabilities.kinds), Kind.WORKS)
        found = channel.check(announcement(images=(image(media),), kind=kind))
        assert [problem for problem in found if problem.severity is Severity.ERROR] == []

    def test_what_passes_fits(self, channel: Channel) -> None:
        rendition = channel.render(announcement(body="Un long paragraphe de la ville. " * 3000))
        length = rendition.length
        if length is not None and length.limit is not None:
            assert length.used <= length.limit

    def test_the_same_words_are_recognised(self, channel: Channel) -> None:
        words = {"canonical_url": None, "title": "Don de sang"}
        keys = {
            text_key(channel.render(announcement(id=id, **words)))
            for id in ("4hx0s2v9k7qd", "7aaaaaaaaaaa")
        }
        assert len(keys) == 1
        other = channel.render(announcement(**{**words, "title": "Don de plasma"}))
        assert text_key(other) not in keys

    def test_its_link_is_tagged_when_it_is_asked_for(self, channel: Channel) -> None:
        if not isinstance(channel, LinkingChannel):
            assert not isinstance(channel.settings, LinkSettings)
            return
        asked = dataclasses.replace(channel.settings, link_tags=True, utm_campaign="essai")
        kind = next(iter(channel.capabilities.kinds), Kind.WORKS)
        written = announcement(kind=kind)
        tagging = type(channel)(asked, channel.access)
        rendition = tagging.render(written)
        told = f"utm_source={channel.kind}&utm_medium={tagging.medium}&utm_campaign=essai"
        assert rendition.link == f"{written.canonical_url}?{told}"
        moved = rendition.with_link(str(written.canonical_url), "https://v.be/?p=12#haut")
        assert moved.link == f"https://v.be/?p=12&{told}#haut"
        for shown in (moved.text, moved.html, *moved.fields.values()):
            assert str(written.canonical_url) not in shown
            assert shown.count("https://v.be/?p=12") == unescape(shown).count(moved.link)
        # Nobody who asked for nothing gets any.
        assert "utm_" not in str(channel.render(written))
