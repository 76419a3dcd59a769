"""What differs on one channel, under its own name or under its kind."""

from __future__ import annotations

from publisher import variants
from publisher.announcement import LongText, Variant
from tests.builders import announcement

NAMES = ("Notre Mastodon", "mastodon")


def test_the_name_comes_before_the_kind_for_each_thing_by_itself() -> None:
    own = {
        "mastodon": Variant("De la sorte", LongText.THREAD, "Sous la sorte"),
        "Notre Mastodon": Variant("Du canal"),
        "x": Variant("D'un autre"),
    }
    written = announcement(variants=own)
    assert variants.written(written, NAMES) == NAMES
    found = variants.in_use(written, NAMES)
    assert found == Variant("Du canal", LongText.THREAD, "Sous la sorte")
    assert variants.in_use(announcement(), NAMES) == variants.NOTHING


def test_it_is_written_where_it_is() -> None:
    kind = announcement(variants={"mastodon": Variant("De la sorte"), "x": Variant("Autre")})
    changed = variants.adapted(kind, NAMES, Variant("Mieux"))
    assert changed.variants == {"mastodon": Variant("Mieux"), "x": Variant("Autre")}
    new = variants.adapted(announcement(), NAMES, Variant("Mieux"))
    assert new.variants == {"Notre Mastodon": Variant("Mieux")}


def test_nothing_leaves_nothing_behind() -> None:
    written = announcement(variants={name: Variant("Texte") for name in (*NAMES, "x")})
    assert variants.common(written, NAMES).variants == {"x": Variant("Texte")}
    one = announcement(variants={"mastodon": Variant("Texte")})
    assert variants.adapted(one, NAMES, Variant()).variants == {}
    empty = announcement(variants={"mastodon": Variant()})
    assert variants.written(empty, NAMES) == ()
