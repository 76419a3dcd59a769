"""A first comment is what the officer wrote, with the address that there is."""

from __future__ import annotations

import pytest

from publisher.announcement import Link, Variant
from publisher.rendition import Rendition
from publisher.text.commenting import first_comment
from tests.builders import announcement

NAMES = ("Notre page", "facebook")
PAGE = "https://v.be/a/"


def said(comment: str, **more: object) -> str:
    given = announcement(variants={"facebook": Variant(first_comment=comment)}, **more)
    return first_comment(given, NAMES)


@pytest.mark.parametrize(
    ("comment", "page", "link", "sent"),
    [
        ("Le plan : {lien}", PAGE, None, f"Le plan : {PAGE}"),
        ("{lien} {lien}", PAGE, Link("https://v.be/plan"), f"{PAGE} {PAGE}"),
        ("Le plan : {lien}", None, Link(" https://v.be/plan"), "Le plan : https://v.be/plan"),
        ("Le plan : {lien}\n#rue", None, None, "#rue"),
        ("{lien}", None, None, ""),
        ("  #rue {autre} \r\n", PAGE, None, "#rue {autre}"),
        ("", PAGE, None, ""),
    ],
)
def test_the_address_takes_its_place(
    comment: str, page: str | None, link: Link | None, sent: str
) -> None:
    assert said(comment, canonical_url=page, link=link) == sent


def test_the_channel_itself_comes_before_its_kind() -> None:
    variants = {
        "Notre page": Variant("Court", first_comment="du canal"),
        "facebook": Variant(first_comment="de la sorte"),
    }
    assert first_comment(announcement(variants=variants), NAMES) == "du canal"
    variants["Notre page"] = Variant("Court")
    assert first_comment(announcement(variants=variants), NAMES) == "de la sorte"
    assert first_comment(announcement(variants=variants), ("x",)) == ""


def test_the_address_that_was_reserved_is_swapped_for_the_real_one() -> None:
    sent = Rendition(
        announcement_id="a",
        language="fr",
        text="Rue fermée",
        first_comment=f"Le plan : {PAGE}?utm_source=x",
        link_tags="utm_source=x",
    )
    real = sent.with_link(PAGE, "https://v.be/?p=1")
    assert real.first_comment == "Le plan : https://v.be/?p=1&utm_source=x"
