"""What citizens get: the page as the real WordPress serves it."""

from __future__ import annotations

import re
from datetime import datetime
from html import unescape

import pytest
import requests

from publisher.announcement import Announcement, Event, Translation, Variant
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.wordpress.opening import opened
from tests.films import video
from tests.servers.wordpress.site import WordPress

TRAPS = """Une ligne
et sa suite [Annulé] [gallery] [caption]x[/caption] & <b>pas en gras</b>

https://www.exemple.be/film

```
deux
  lignes
```
"""


def page(
    site: WordPress, written: Announcement, media: MemoryMedia, user: str, **settings: str
) -> str:
    """Publish and return the article of the public page."""
    channel = opened(site, user, media, settings=settings)
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    source = requests.get(receipt.url or "", timeout=30).text
    return source[source.index("<main") : source.index("</main>")]


@pytest.mark.parametrize("user", ["editor", "author"])
def test_everything_is_on_the_page(wordpress: WordPress, media: MemoryMedia, user: str) -> None:
    written = announcement(
        images=(
            image(media, alt="Rue barrée", credit="Ville & Cie", name="rue"),
            image(media, alt='Plan "détaillé"', width=900, height=700, credit="J. Photo"),
        ),
        event=Event(
            datetime.fromisoformat("2027-03-01T07:00"),
            datetime.fromisoformat("2027-03-12T18:00"),
            "Rue de la Station",
        ),
        translations={"nl": Translation("Werken", "Straat dicht", "Straat **dicht**.")},
    )
    article = page(wordpress, written, media, user)
    assert 'lang="fr"' in article
    assert "<strong>La rue est fermée du 1er au 12 mars.</strong>" in article
    assert "<strong>fermée</strong> à la circulation" in article
    assert "1er mars 2027, 7 h 00, jusqu'au 12 mars 2027, 18 h 00" in unescape(article)
    assert "Rue de la Station" in article
    assert '<a href="https://www.exemple.be/derogation">Demander une dérogation</a>' in article
    assert re.search(r'<section lang="nl">\s*<h2>Werken</h2>', article)
    assert re.search(r'wp-post-image" alt="Rue barrée"', article)
    assert re.search(r"/uploads/\d{4}/\d\d/rue-4hx0s2-[0-9a-f]{8}\.jpg", article)
    assert 'alt="Plan &quot;détaillé&quot;"' in article
    assert "srcset=" in article.split("wp-image-", 1)[1]  # smaller sizes for telephones
    assert "Photo : J. Photo" in article
    assert "Photo : Ville &amp; Cie" in article
    assert {"travaux", "mobilité"} == set(re.findall(r'rel="tag">(?!Un)([^<]+)<', article))


@pytest.mark.parametrize("filmed", [False, True])  # what has a block, WordPress reads otherwise
def test_nothing_in_a_text_comes_alive(
    wordpress: WordPress, media: MemoryMedia, filmed: bool
) -> None:
    film = video(media) if filmed else None
    written = announcement(body=TRAPS, title="[gallery] <i>", video=film)
    article = page(wordpress, written, media, "editor")
    assert ("<video" in article) is filmed
    assert "<p>Une ligne et sa suite &#91;Annulé&#93; &#91;gallery&#93;" in article
    assert "&lt;b&gt;pas en gras&lt;/b&gt;" in article
    assert "<iframe" not in article
    assert "<pre><code>deux\n  lignes\n</code></pre>" in article
    assert re.search(r"<h1[^>]*>\[gallery\] &lt;i&gt;</h1>", article)


def test_the_first_image_may_also_stand_in_the_text(
    wordpress: WordPress, media: MemoryMedia
) -> None:
    written = announcement(images=(image(media, alt="Rue barrée"),))
    article = page(wordpress, written, media, "editor", first_image="content")
    assert article.count('alt="Rue barrée"') == 2


def test_the_post_has_its_own_place_and_manners(wordpress: WordPress, media: MemoryMedia) -> None:
    page(wordpress, announcement(), media, "editor", category="Travaux & voirie")
    page(wordpress, announcement(id="5jy1t3w0m8re"), media, "editor", category="Travaux & voirie")
    second, first = wordpress.rest("GET", "posts?context=edit")
    assert first["slug"] == "travaux-rue-de-la-station-4hx0s2"
    assert first["excerpt"]["raw"] == "La rue est fermée du 1er au 12 mars."
    assert (first["comment_status"], first["ping_status"]) == ("closed", "closed")
    [category] = first["categories"]
    assert second["categories"] == [category]
    named = wordpress.rest("GET", f"categories/{category}?context=edit")["name"]
    assert unescape(named) == "Travaux & voirie"
    assert sorted(second["tags"]) == sorted(first["tags"])


def test_comments_may_be_opened(wordpress: WordPress, media: MemoryMedia) -> None:
    page(wordpress, announcement(), media, "editor", comments="open")
    assert wordpress.rest("GET", "posts?context=edit")[0]["comment_status"] == "open"


def test_a_variant_replaces_the_text(wordpress: WordPress, media: MemoryMedia) -> None:
    written = announcement(variants={"wordpress": Variant("Un texte **à part**.")})
    article = page(wordpress, written, media, "editor")
    assert "Un texte <strong>à part</strong>." in article
    assert "Déviation" not in article


def test_the_library_keeps_what_was_said_of_a_picture(
    wordpress: WordPress, media: MemoryMedia
) -> None:
    large = image(media, alt="Vue d'ensemble", width=4000, height=3000, credit="Ville")
    page(wordpress, announcement(images=(large,)), media, "author")
    [kept] = wordpress.rest("GET", "media?context=edit")
    assert (kept["alt_text"], kept["caption"]["raw"]) == ("Vue d'ensemble", "Ville")
    assert kept["media_details"]["width"] == 1920


def test_the_reserved_address_is_replaced_by_the_real_one(
    wordpress: WordPress, media: MemoryMedia
) -> None:
    channel = opened(wordpress, "editor", media)
    written = announcement()
    reserved = channel.reserve(written)
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    assert receipt.url
    assert receipt.url.rsplit("/", 2)[1] == reserved.rsplit("/", 2)[1]
