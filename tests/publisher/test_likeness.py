"""What people would read as the same."""

from __future__ import annotations

import pytest

from publisher.likeness import text_key
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, image


def rendition(text: str = "", **more: str) -> Rendition:
    return Rendition(announcement_id="a", language="fr", text=text, **more)  # type: ignore[arg-type]  # titles and HTML are texts


@pytest.mark.parametrize(
    "other",
    [
        "  Rue  fermée\r\ndemain ",
        "RUE FERMÉE demain",
        "Rue ferme\u0301e demain",
        "Rue\u200b fermée demain",
    ],
)
def test_case_space_and_what_nobody_sees_do_not_matter(other: str) -> None:
    assert text_key(rendition(other)) == text_key(rendition("Rue fermée demain"))


@pytest.mark.parametrize("other", ["Rue fermée lundi", "Rue fermée demain !", "Rue fermee demain"])
def test_what_people_see_does(other: str) -> None:
    assert text_key(rendition(other)) != text_key(rendition("Rue fermée demain"))


def test_the_title_belongs_to_it() -> None:
    assert text_key(rendition("b", title="a")) != text_key(rendition("b", title="c"))
    assert text_key(rendition("b", title="a")) != text_key(rendition("a b"))
    assert text_key(rendition(html="<p>b</p>")) != text_key(rendition(html="<p>c</p>"))


def test_without_words_the_pictures_count() -> None:
    media = MemoryMedia()
    one, other = image(media), image(media, width=20, height=20)
    keys = {
        text_key(Rendition(announcement_id="a", language="fr", text=" ", images=images))
        for images in ((one,), (other,), (one, other))
    }
    assert len(keys) == 3
    assert None not in keys
    assert text_key(rendition(" ")) is None


def test_a_broken_character_has_a_key_too() -> None:
    assert text_key(rendition("a\ud800")) == text_key(rendition("a"))
