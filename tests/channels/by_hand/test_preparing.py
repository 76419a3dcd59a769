"""What is made ready for a person, and what they are told."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest
from PIL import Image as Pillow

from channels.by_hand import ByHandChannel
from publisher.channel import PREPARED
from publisher.errors import ContentRejected, OutcomeUnknown, SettingInvalid, Unreachable
from publisher.showing import rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.films import video

Opened = Callable[..., ByHandChannel]


def prepare(channel: ByHandChannel, **changes: object) -> tuple[Path, str]:
    """Prepare an announcement; returns the folder and what the person is told."""
    progress = MemoryProgress()
    with pytest.raises(OutcomeUnknown) as told:
        channel.publish(channel.render(announcement(**changes)), "cle", progress)
    page = Path(url2pathname(urlsplit(progress.steps[PREPARED]).path))
    assert page.is_file()
    return page.parent, str(told.value)


def test_the_text_and_the_pictures_are_ready(opened: Opened, media: MemoryMedia) -> None:
    pictures = (image(media, width=3000, height=2000), image(media, alt="Plan « déviation »"))
    folder, told = prepare(opened(), images=pictures)
    assert folder.name.startswith("travaux-rue-de-la-station-")
    assert str(folder / "index.html") in told
    assert sorted(path.name for path in folder.iterdir()) == [
        "image-1.jpg", "image-2.jpg", "index.html", "texte.txt",
    ]  # fmt: skip
    text = (folder / "texte.txt").read_text("utf-8")
    assert "Travaux rue de la Station" in text
    assert "https://www.exemple.be/2027/02/" in text
    page = (folder / "index.html").read_text("utf-8")
    shown = re.search(r"<textarea[^>]*>\n(.*)</textarea>", page, re.DOTALL)
    assert shown
    assert unescape(shown[1]) == text
    assert 'href="https://web.whatsapp.com"' in page
    assert 'alt="Plan « déviation »"' in page
    with Pillow.open(io.BytesIO((folder / "image-1.jpg").read_bytes())) as picture:
        assert max(picture.size) == 2048
        assert not picture.getexif()


def test_a_text_that_is_too_long_is_shortened_and_said(opened: Opened) -> None:
    channel = opened(text_limit=120)
    written = announcement(summary="", body="Une phrase de plus. " * 20)
    rendition = channel.render(written)
    assert len(rendition.text) <= 120
    assert [problem.code for problem in channel.check(written)] == ["by_hand_shortened"]
    assert channel.check(announcement(summary="", body="", link=None, tags=())) == []


def test_a_title_is_never_a_path(opened: Opened, tmp_path: Path) -> None:
    folder, _ = prepare(opened(), title="../../../etc/passwd")
    assert folder.parent == tmp_path / "a-publier"


def test_a_picture_that_is_gone_is_refused(opened: Opened) -> None:
    channel = opened()
    rendition = channel.render(announcement(images=(image(MemoryMedia()),)))
    with pytest.raises(ContentRejected):
        channel.publish(rendition, "cle", MemoryProgress())


def test_a_folder_that_cannot_be_written_is_one_sentence(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("pas un dossier")
    channel = opened(folder=str(tmp_path / "fichier" / "dedans"))
    with pytest.raises(Unreachable, match="ne peut pas écrire"):
        channel.test()
    with pytest.raises(Unreachable, match="ne peut pas écrire"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_a_limit_that_holds_nothing_is_refused(opened: Opened) -> None:
    with pytest.raises(SettingInvalid):
        opened(text_limit=10)


def test_the_film_is_ready_too_and_is_written_once(opened: Opened, media: MemoryMedia) -> None:
    channel = opened()
    film = video(media, alt="La fanfare « Haute »", credit="J. Film")
    rendition = rendered(channel, announcement(video=film, images=(image(media),)))
    progress = MemoryProgress()
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    folder = Path(url2pathname(urlsplit(progress.steps[PREPARED]).path)).parent
    assert (folder / "video.mp4").read_bytes() == media.read(film.sha256)
    assert progress.reports[-1] == (film.size, film.size)
    page = unescape((folder / "index.html").read_text("utf-8"))
    assert "ajoutez la vidéo et les images de ce dossier" in page
    assert '<video src="video.mp4"' in page
    assert "description : La fanfare « Haute » – crédit : J. Film" in page
    again = MemoryProgress()
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", again)
    assert again.reports == []
    assert sorted(path.name for path in folder.iterdir()) == [
        "image-1.jpg", "index.html", "texte.txt", "video.mp4",
    ]  # fmt: skip
