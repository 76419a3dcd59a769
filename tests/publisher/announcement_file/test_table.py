"""A table of announcements, as spreadsheets save it."""

from __future__ import annotations

from datetime import datetime

import pytest

from publisher.announcement import Draft, Event, Link, Translation, Variant
from publisher.announcement_file import read_table
from publisher.errors import FileInvalid
from tests.publisher.announcement_file.folder import Folder

Line = tuple[int, Draft | FileInvalid]


def read(folder: Folder, table: str | bytes) -> list[Line]:
    file = folder.path / "annonces.csv"
    file.write_bytes(table.encode() if isinstance(table, str) else table)
    return list(read_table(file, folder.keep))


def only(lines: list[Line]) -> Draft:
    [(_, found)] = lines
    assert isinstance(found, Draft), found
    return found


WHOLE = (
    "title,kind,summary,body,tags,link.url,link.label,event.start,event.place,publish_at,"
    "channels,images.file,images.alt,images.2.file,images.2.alt,translations.nl.title,"
    "translations.nl.body,variants.mastodon.text,variants.facebook.first_comment\n"
    'Fête,event,Le fleuve en fête,"Deux\n\nparagraphes","fête; fleuve",https://www.exemple.be/f,'
    'Réserver,12/06/2027 14:00,Quai,2027-06-01 09:00,"website,feed",rue.jpg,Une rue,rue.jpg,Encore,'
    "Feest,Tekst,Court,Plan : {lien}\n"
)


def test_every_column(folder: Folder) -> None:
    draft = only(read(folder, WHOLE))
    written = draft.announcement
    assert (written.title, written.summary) == ("Fête", "Le fleuve en fête")
    assert written.body == "Deux\n\nparagraphes"
    assert written.tags == ("fête", "fleuve")
    assert written.link == Link("https://www.exemple.be/f", "Réserver")
    assert written.event == Event(datetime(2027, 6, 12, 14), None, "Quai")  # noqa: DTZ001  # wall time
    assert [image.alt for image in written.images] == ["Une rue", "Encore"]
    assert written.translations == {"nl": Translation("Feest", "", "Tekst")}
    assert written.variants == {
        "mastodon": Variant("Court"),
        "facebook": Variant(first_comment="Plan : {lien}"),
    }
    assert draft.channels == ("website", "feed")
    assert draft.publish_at == datetime(2027, 6, 1, 9)  # noqa: DTZ001  # wall time
    assert folder.media.read(written.images[0].sha256)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_spreadsheets_save_as_they_like(folder: Folder, encoding: str, separator: str) -> None:
    table = f"Title{separator}summary\r\nÉté à l’école{separator}Œuvres\r\n"
    written = only(read(folder, table.encode(encoding))).announcement
    assert (written.title, written.summary) == ("Été à l’école", "Œuvres")


def test_a_title_that_looks_like_a_date_stays(folder: Folder) -> None:
    assert only(read(folder, "title\n12/06/2027\n")).announcement.title == "12/06/2027"


def test_ten_pictures_keep_their_order(folder: Folder) -> None:
    names = "".join(f",images.{n}.file,images.{n}.alt" for n in range(1, 11))
    cells = "".join(f",rue.jpg,photo {n}" for n in range(1, 11))
    images = only(read(folder, f"title{names}\nFête{cells}\n")).announcement.images
    assert [image.alt for image in images] == [f"photo {n}" for n in range(1, 11)]


def test_each_line_is_judged_alone_and_empty_ones_are_no_announcement(folder: Folder) -> None:
    rows = ('Un,"deux\nlignes",', ",,", ",texte,31/02/2027", "Trois,,", "Quatre,a\u202eb,")
    table = "\n".join(("title,body,publish_at", *rows, ""))
    found = read(folder, table)
    assert [line for line, _ in found] == [2, 5, 6, 7]
    wrong = {line: bad.points for line, bad in found if isinstance(bad, FileInvalid)}
    assert sorted(wrong) == [5, 7]
    assert {line for line, _ in wrong[5]} == {5}
    told = " ".join(sentence for _, sentence in wrong[5])
    assert "title" in told
    assert "2027-02-31" in told
    assert "invisible" in wrong[7][0][1]


def test_nothing_is_kept_of_a_line_that_does_not_pass(folder: Folder) -> None:
    [(_, found)] = read(folder, "title,images.file,kind\nFête,rue.jpg,fete\n")
    assert isinstance(found, FileInvalid)
    assert folder.media.masters == {}


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("", ("vide",)),
        ("summary\nx\n", ("title",)),
        ("titel\nx\n", ("titel", "title")),
        ("title,title\nx,y\n", ("deux fois",)),
        ("title,link,link.url\nx,y,z\n", ("link",)),
        ("title,images\nx,rue.jpg\n", ("images.file",)),
        ('title\n"Fête\n', ("guillemet", "ligne 2")),
        (b"\x00\x81\xff", ("CSV UTF-8",)),
    ],
)
def test_what_is_no_table_is_refused_at_once(
    folder: Folder, table: str | bytes, words: tuple[str, ...]
) -> None:
    with pytest.raises(FileInvalid) as refusal:
        read(folder, table)
    for word in words:
        assert word in str(refusal.value)


def test_a_picture_beside_the_folder_is_refused(folder: Folder) -> None:
    [(_, found)] = read(folder, "title,images.file\nFête,../rue.jpg\n")
    assert isinstance(found, FileInvalid)
    assert "hors du dossier" in str(found)
