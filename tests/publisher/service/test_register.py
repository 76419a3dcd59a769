"""The register for the archives: tied to the journal, and readable by who cannot see it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from publisher.announcement import Kind
from publisher.archive import Past
from publisher.errors import FileInvalid, InputError, NotFound, StorageUnavailable
from publisher.images import normalise
from publisher.reports import paper, register
from publisher.reports.register import Register
from publisher.reports.sieve_words import filters, period
from publisher.service import registering
from publisher.sieve import EVERYTHING, Sieve
from publisher.storage import journal, past
from publisher.storage.database import now
from tests.builders import jpeg
from tests.publisher.service.town import BASE, Town

PDFUA = "{http://www.aiim.org/pdfua/ns/id/}part"
TITLE = "{http://purl.org/dc/elements/1.1/}title"
TODAY = date(2027, 3, 1)


@pytest.fixture
def named(town: Town) -> Town:
    """A town whose site has a name and a logo."""
    logo = town.home / "logo.jpg"
    logo.write_bytes(jpeg(40, 30))
    place = {"folder": str(town.home / "ici"), "base_url": BASE, "title": "Ville de Valrivière"}
    town.service.remove_channel("website")
    town.service.add_channel("website", "Site", {**place, "logo": str(logo)}, {})
    return town


def tags(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Every element of the tree that a screen reader walks, in its order."""
    waiting: list[Any] = [pdf.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop(0)
        if "/S" in element:
            yield element
        below = element.get("/K", [])
        every = below if isinstance(below, pikepdf.Array) else [below]
        waiting[:0] = [one for one in every if isinstance(one, pikepdf.Dictionary)]


def names(pdf: pikepdf.Pdf) -> list[str]:
    return [str(element.S) for element in tags(pdf)]


def test_half_a_picture_is_refused_after_a_register_as_before() -> None:
    assert paper.laid_out("<html lang='fr'><title>Un</title><p>Un</p></html>", register.STYLE)
    with pytest.raises(InputError, match="abîmée ou incomplète"):
        normalise(jpeg(400, 300)[:-700], "coupee.jpg")


def test_a_screen_reader_finds_its_way(named: Town, tmp_path: Path) -> None:
    about = named.publish("Site", "feed", title="Fête & « œuvre » <été>")
    named.drain(named.service.retract(about, "La société a reporté <tout>"))
    path = tmp_path / "registre.pdf"
    assert named.service.export_register(path) == 4
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        assert bool(root.MarkInfo.Marked)
        assert str(root.Lang) == "fr"
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as told:
            assert told[PDFUA] == "1"
            assert told[TITLE] == "Ville de Valrivière – Registre des annonces publiées"
        assert all(str(page.Tabs) == "/S" for page in pdf.pages)
        kinds = names(pdf)
        assert kinds[0] == "/Document"
        assert kinds.count("/H1") == 1
        assert kinds.index("/H1") < kinds.index("/H2")
        (logo,) = [one for one in tags(pdf) if str(one.S) == "/Figure"]
        assert str(logo.Alt) == "Logo : Ville de Valrivière"
        headings = {str(one.ID) for one in tags(pdf) if str(one.S) == "/TH" and "/ID" in one}
        cells = [one for one in tags(pdf) if str(one.S) == "/TD"]
        assert len(cells) == 4 * 4
        for cell in cells:  # each names its row's and its column's heading
            assert len(set(map(str, cell.A.Headers)) & headings) == 2
        assert _not_embedded(pdf) == []
        with pdf.open_outline() as outline:
            titles = [one.title for top in outline.root for one in (top, *top.children)]
        assert "Fête & « œuvre » <été>" in titles


def _not_embedded(pdf: pikepdf.Pdf) -> list[str]:
    found = []
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            (own,) = font.DescendantFonts
            if not any(f"/FontFile{end}" in own.FontDescriptor for end in ("", "2", "3")):
                found.append(str(font.BaseFont))
    return found


def made(town: Town, sieve: Sieve = EVERYTHING) -> Register:
    with town.service.house.database.read() as connection:
        return town.service._register(connection, sieve)


def test_it_is_tied_to_the_journal_and_tells_all_that_was_sent(named: Town) -> None:
    first = named.publish("Site", title="Première", kind=Kind.WORKS)
    named.drain(named.service.retract(first, "Trop <tôt>"))
    named.publish("mur", title="Deuxième")
    with named.service.house.database.write() as connection:
        old = Past(url="https://www.exemple.be/1", title="Avant", body="", at=now(connection))
        assert past.keep(connection, old, "Anne")
    with named.service.house.database.read() as connection:
        head = journal.head(connection)
    page = register.written(made(named))
    assert head.hash in page
    assert f"l'inscription {head.seq} doit porter" in page
    assert "Le journal est intact" in page
    assert page.index("Avant") < page.index("Première") < page.index("Deuxième")
    assert "Publiée avant Publisher" in page
    assert "3 annonces et 3 envois" in page
    assert "Retrait (version\u00a01)" in page
    assert "Trop &lt;tôt&gt;" in page
    assert "https://www.ville.example/" in page
    assert "file:" not in page  # a rehearsal stands on somebody's computer
    assert register.REHEARSED in page


def test_a_journal_that_was_changed_is_told(named: Town) -> None:
    named.publish("Site")
    with named.service.house.database.write() as connection:
        connection.exec_driver_sql("UPDATE journal SET actor = 'Personne' WHERE seq = 2")
    assert "L&#39;inscription 2 a été modifiée" in register.written(made(named))


def test_what_was_chosen_is_said_in_words(named: Town) -> None:
    named.publish("Site", title="Travaux", kind=Kind.WORKS)
    named.publish("Site", title="Fête", kind=Kind.NEWS)
    page = register.written(made(named, Sieve(kind=Kind.WORKS)))
    assert "seulement les annonces du genre : travaux" in page
    assert "Fête" not in page
    assert "Aucune annonce" in register.written(made(named, Sieve(words="zzz")))
    first = TODAY - timedelta(days=28)
    assert period(EVERYTHING, TODAY) == "Toutes les annonces jusqu'au 1er mars 2027"
    assert period(Sieve(first=first, last=TODAY), TODAY) == (
        "Annonces du 1er février 2027 au 1er mars 2027"
    )
    assert period(Sieve(first=TODAY, last=TODAY), TODAY) == "Annonces du 1er mars 2027"
    assert list(filters(Sieve(words=" quai ", author="Anne", channel="Site"))) == [
        "qui ont ces mots : « quai »",
        "envoyées à ce canal : Site",
        "publiées par : Anne",
    ]


def test_what_is_too_long_asks_for_less(
    named: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registering, "MOST", 1)
    named.publish("Site", "feed")
    path = tmp_path / "registre.pdf"
    path.write_text("celui d'hier")
    with pytest.raises(InputError, match="période plus courte"):
        named.service.export_register(path)
    with pytest.raises(NotFound):
        named.service.export_register(path, Sieve(channel="pigeon"))
    assert path.read_text() == "celui d'hier"


def test_where_it_cannot_be_written_is_said(named: Town, tmp_path: Path) -> None:
    with pytest.raises(FileInvalid):
        named.service.export_register(tmp_path)
    with pytest.raises(StorageUnavailable):
        named.service.export_register(tmp_path / "nulle-part" / "registre.pdf")
    assert list(tmp_path.glob("*.part")) == []


def test_without_its_logo_it_is_made_all_the_same(named: Town) -> None:
    (named.home / "logo.jpg").write_bytes(b"plus une image")
    assert made(named).logo is None


def test_without_pango_a_sentence_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "weasyprint"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise OSError('cannot load library libgobject')")
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(InputError, match="Pango"):
        paper.laid_out("<p>Bonjour</p>", register.STYLE)
    assert not [name for name in sys.modules if name.startswith("weasyprint")]


def test_a_page_fetches_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(jpeg(40, 30))
    page = f'<html lang="fr"><title>T</title><h1>T</h1><img alt="a" src="{secret.as_uri()}"></html>'
    (tmp_path / "p.pdf").write_bytes(paper.laid_out(page, register.STYLE))
    with pikepdf.open(tmp_path / "p.pdf") as pdf:
        assert not list(pdf.pages[0].get_images())
