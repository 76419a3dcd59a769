"""What citizens get: the page as the real Plone serves it."""

from __future__ import annotations

import re
from datetime import datetime
from html import unescape
from html.parser import HTMLParser

import requests

from publisher.announcement import Announcement, Event, Translation, Variant
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.plone.opening import opened
from tests.servers.plone.instance import Plone

TRAPS = """Une ligne
et sa suite ~~barrée~~ & <b>pas en gras</b> <script>alert(1)</script> &amp;lt; "citation"

[un lien](https://www.exemple.be/?a=1&copy=2&lt=3 'titre "cité" < 3')

```
deux
  lignes
```
"""


def tags(source: str, name: str) -> list[dict[str, str]]:
    """The attributes of every tag of this name."""
    found: list[dict[str, str]] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag == name:
                found.append({key: value or "" for key, value in attrs})

    Reader().feed(source)
    return found


def page(site: Plone, written: Announcement, media: MemoryMedia, **settings: str) -> str:
    """Publish and return the article of the public page."""
    channel = opened(site, "editor", media, settings=settings)
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    source = requests.get(receipt.url or "", timeout=60).text
    return source[source.index("<article") : source.index("</article>")]


def test_everything_is_on_the_page(plone_site: Plone, media: MemoryMedia) -> None:
    written = announcement(
        images=(
            image(media, alt='Panneau "rue barrée"', credit="Ville & Cie", name="rue"),
            image(media, alt="Plan d'accès", width=900, height=700),
        ),
        event=Event(
            datetime.fromisoformat("2027-03-01T07:00"),
            datetime.fromisoformat("2027-03-12T18:00"),
            "Rue de la Station",
        ),
        translations={"nl": Translation("Werken", "Straat dicht", "Straat **dicht**.")},
    )
    article = page(plone_site, written, media)
    assert "Travaux rue de la Station" in article
    assert "La rue est fermée du 1er au 12 mars." in article
    assert 'lang="fr"' in article
    assert "<strong>fermée</strong> à la circulation" in article
    assert "1er mars 2027, 7 h 00, jusqu'au 12 mars 2027, 18 h 00" in unescape(article)
    assert '<a href="https://www.exemple.be/derogation">Demander une dérogation</a>' in article
    assert re.search(r'<section lang="nl">\s*<h2>Werken</h2>', article)
    shown = [picture for picture in tags(article, "img") if "@@images" in picture["src"]]
    assert [picture["alt"] for picture in shown] == ['Panneau "rue barrée"', "Plan d'accès"]
    assert "Photo : Ville &amp; Cie" in article
    files = [requests.get(picture["src"], timeout=60).content for picture in shown]
    assert all(file.startswith(b"\xff\xd8") for file in files)  # JPEG
    [entry] = [e for e in plone_site.children("ville/nouvelles") if e["@type"] == "News Item"]
    stored = plone_site.rest("GET", entry["@id"].removeprefix(f"{plone_site.url}/"))
    assert stored["subjects"] == ["travaux", "mobilité"]


def test_the_filters_of_plone_spoil_nothing(plone_site: Plone, media: MemoryMedia) -> None:
    article = page(plone_site, announcement(body=TRAPS), media)
    assert "Une ligne et sa suite" in article
    assert "<del>barrée</del>" in article
    said = unescape(re.sub("<[^>]*>", "", article))
    assert '& <b>pas en gras</b> <script>alert(1)</script> &lt; "citation"' in said
    [link] = [link for link in tags(article, "a") if "copy" in link["href"]]
    assert link["href"] == "https://www.exemple.be/?a=1&copy=2&lt=3"
    assert link["title"] == 'titre "cité" < 3'
    assert re.search(r"deux<br\s*/?>\s*lignes", article)


def test_a_lead_picture_is_the_page_s_own(plone_site: Plone, media: MemoryMedia) -> None:
    shown = image(media, alt="Rue barrée", credit="J. Photo")
    page(plone_site, announcement(images=(shown,)), media, first_image="lead")
    [entry] = plone_site.children("ville/nouvelles")
    stored = plone_site.rest("GET", entry["@id"].removeprefix(f"{plone_site.url}/"))
    assert stored["image"]["content-type"] == "image/jpeg"
    assert stored["image_caption"] == "Rue barrée – Photo : J. Photo"


def test_pictures_may_have_a_folder_of_their_own(plone_site: Plone, media: MemoryMedia) -> None:
    folder = {"@type": "Folder", "id": "images", "title": "Images"}
    plone_site.rest("POST", "ville/nouvelles", json=folder)
    plone_site.rest("POST", "ville/nouvelles/images/@workflow/publish", json={})
    written = announcement(images=(image(media),))
    page(plone_site, written, media, image_folder="/nouvelles/images")
    assert len(plone_site.children("ville/nouvelles/images")) == 1
    assert len(plone_site.children("ville/nouvelles")) == 2  # the folder and the page


def test_the_end_is_told_in_universal_time(plone_site: Plone, media: MemoryMedia) -> None:
    until = datetime.fromisoformat("2099-07-01T10:00")
    page(plone_site, announcement(expires_at=until), media)
    [entry] = plone_site.children("ville/nouvelles")
    stored = plone_site.rest("GET", entry["@id"].removeprefix(f"{plone_site.url}/"))
    assert stored["expires"] == "2099-07-01T08:00:00+00:00"


def test_the_reserved_address_is_the_real_one(plone_site: Plone) -> None:
    channel = opened(plone_site)
    written = announcement(title="Été : marché & fête (à l'eau) / 50 %")
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    assert receipt.url == channel.reserve(written)
    assert requests.get(receipt.url, timeout=60, allow_redirects=False).status_code == 200
    elsewhere = opened(plone_site, settings={"public_url": "https://www.exemple.be"})
    assert elsewhere.reserve(written).startswith("https://www.exemple.be/nouvelles/ete-marche")


def test_a_text_of_its_own_replaces_the_summary_too(plone_site: Plone, media: MemoryMedia) -> None:
    own = {"plone": Variant("Rien que *cela*.")}
    article = page(plone_site, announcement(variants=own), media)
    assert "<em>cela</em>" in article
    assert "La rue est fermée" not in article
