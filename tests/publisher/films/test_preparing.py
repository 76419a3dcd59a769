"""Films of telephones and cameras become clean MP4 files; the rest is refused with what to do."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest
from PIL import Image, ImageStat

from publisher import films
from publisher.errors import InputError
from tests.films import write_film

ASS = (
    b"[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname, Fontsize\n"
    b"Style: Default,Arial,16\n\n[Events]\nFormat: Layer, Start, End, Style, Text\n"
)
PLACE = "+50.4541+003.9523/"
NOTES = {
    "location": PLACE,
    "com.apple.quicktime.location.ISO6709": PLACE,
    "com.apple.quicktime.model": "iPhone d'Anne",
    "title": "Titre-secret",
    "handler_name": "Anne-secret",
    "creation_time": "2027-02-22T08:00:00Z",
}


def prepared(tmp_path: Path, source: Path) -> films.Prepared:
    (tmp_path / "made").mkdir(exist_ok=True)
    return films.prepare(source, tmp_path / "made")


@pytest.mark.parametrize("format", ["mov", "mp4"])
def test_nothing_that_was_noted_is_left(tmp_path: Path, format: str) -> None:
    source = write_film(tmp_path / "film", format=format, notes=NOTES)
    before = source.read_bytes()
    assert PLACE.encode() in before
    assert b"secret" in before
    made = prepared(tmp_path, source).path.read_bytes()
    for told in (b"50.4541", b"003.95", b"iPhone", b"secret", b"Anne", b"Lavf", b"XMP"):
        assert told not in made
    with av.open(io.BytesIO(made), format="mov") as film:
        assert "creation_time" not in film.metadata
        assert all("creation_time" not in track.metadata for track in film.streams)


def test_a_track_of_places_is_left_out(tmp_path: Path) -> None:
    """As drones and sports cameras write it, beside the picture."""
    source = write_film(tmp_path / "film.mov", format="mov")
    with av.open(str(source)) as film, av.open(str(tmp_path / "b.mov"), "w") as made:
        tracks = {s.index: made.add_stream_from_template(s) for s in film.streams}
        places: Any = made.add_stream("mov_text")
        places.codec_context.subtitle_header = ASS
        for packet in film.demux():
            if packet.dts is not None:
                packet.stream = tracks[packet.stream.index]
                made.mux(packet)
        told = av.Packet(len(PLACE).to_bytes(2, "big") + PLACE.encode())
        told.stream, told.pts, told.dts, told.time_base = places, 0, 0, Fraction(1, 1000)
        made.mux(told)
    assert PLACE.encode() in (tmp_path / "b.mov").read_bytes()
    assert PLACE.encode() not in prepared(tmp_path, tmp_path / "b.mov").path.read_bytes()


def test_it_plays_while_it_comes_and_is_what_it_says(tmp_path: Path) -> None:
    film = prepared(tmp_path, write_film(tmp_path / "film.mov", format="mov", seconds=2))
    content = film.path.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")
    assert (film.width, film.height, film.codec, film.size) == (160, 120, "h264", len(content))
    assert film.seconds == pytest.approx(2, abs=0.1)
    with av.open(io.BytesIO(content), "r", format="mov") as made:
        assert len(list(made.decode(video=0))) == 20
        assert made.streams.audio[0].codec_context.name == "aac"


def test_the_same_film_is_the_same_bytes(tmp_path: Path) -> None:
    source = write_film(tmp_path / "film.mov", format="mov", notes=NOTES)
    assert prepared(tmp_path, source).sha256 == prepared(tmp_path, source).sha256


def test_a_film_that_was_held_upright_stays_upright(tmp_path: Path) -> None:
    source = write_film(tmp_path / "film.mov", format="mov", turned=90)
    film = prepared(tmp_path, source)
    assert (film.width, film.height) == (120, 160)
    assert (film.poster.width, film.poster.height) == (120, 160)
    with av.open(str(source)) as before, av.open(str(film.path)) as after:
        turn = next(before.decode(video=0)).rotation
        assert turn
        assert next(after.decode(video=0)).rotation == turn
    # The yellow mark, at the left of the top, is where a player shows it.
    still = Image.open(io.BytesIO(film.poster.content)).convert("L")
    places = ((10, 10), (10, 150), (110, 10), (110, 150))
    corners: Any = [still.getpixel(place) for place in places]
    assert max(corners) == corners[1]  # turned a quarter, against the clock


def test_hevc_bears_the_mark_that_apple_s_players_want(tmp_path: Path) -> None:
    film = prepared(tmp_path, write_film(tmp_path / "film.mp4", codec="libx265", sound=None))
    assert film.codec == "hevc"
    assert b"hvc1" in film.path.read_bytes()


def test_the_still_is_not_black(tmp_path: Path) -> None:
    film = prepared(tmp_path, write_film(tmp_path / "film.mp4", seconds=4, black=1.5))
    still = Image.open(io.BytesIO(film.poster.content))
    assert ImageStat.Stat(still.convert("L")).stddev[0] > 20
    assert film.poster.media_type == "image/jpeg"


def test_a_film_that_is_black_throughout_still_has_a_still(tmp_path: Path) -> None:
    assert prepared(tmp_path, write_film(tmp_path / "film.mp4", black=9)).poster.width == 160


def test_a_silent_film_is_taken(tmp_path: Path) -> None:
    assert prepared(tmp_path, write_film(tmp_path / "film.mp4", sound=None)).seconds > 0


@pytest.mark.parametrize(
    ("codec", "sound", "format"),
    [("mpeg4", "aac", "mp4"), ("libx264", "pcm_s16le", "mov"), ("libvpx-vp9", None, "mp4")],
)
def test_what_cannot_be_wrapped_is_told_what_to_become(
    tmp_path: Path, codec: str, sound: str | None, format: str
) -> None:
    source = write_film(tmp_path / "film", codec=codec, sound=sound, format=format)
    with pytest.raises(InputError, match=r"réseaux ne prennent pas.*MP4 \(image H.264, son AAC\)"):
        prepared(tmp_path, source)


def _short(source: Path) -> bytes:
    return source.read_bytes()[: source.stat().st_size // 3]


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda _: b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n", "n'est pas une vidéo"),
        (lambda _: b"ffconcat version 1.0\nfile secret.mp4\n", "n'est pas une vidéo"),
        (lambda _: b"", "n'est pas une vidéo"),
        (lambda _: b"\x00\x00\x00\x18ftypmp42" + b"\xff" * 5000, "abîmée"),
        (lambda _: b"\x1a\x45\xdf\xa3" + bytes(500), "n'est pas une vidéo.*en MP4"),
        (_short, "abîmée"),
    ],
    ids=["playlist", "list of files", "empty", "forged", "webm", "cut"],
)
def test_what_is_no_film_is_refused(
    tmp_path: Path, make: Callable[[Path], bytes], told: str
) -> None:
    source = write_film(tmp_path / "vrai.mp4")
    (tmp_path / "film.mp4").write_bytes(make(source))
    with pytest.raises(InputError, match=told):
        prepared(tmp_path, tmp_path / "film.mp4")


def test_what_is_not_there_or_too_heavy_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="n'existe pas"):
        prepared(tmp_path, tmp_path / "rien.mp4")
    with pytest.raises(InputError, match="vérifiez ses droits"):
        prepared(tmp_path, tmp_path)
    with (tmp_path / "lourd.mp4").open("wb") as file:
        file.truncate(513 * 1024 * 1024)  # nothing on the disk
    with pytest.raises(InputError, match=re.escape("pèse 513 Mo ; il en faut 512 au plus")):
        prepared(tmp_path, tmp_path / "lourd.mp4")
