"""Pictures: what is refused, what is taken away, and what fits."""

from __future__ import annotations

import hashlib
import io
import os
import struct
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageDraw, TiffImagePlugin

from publisher.errors import InputError
from publisher.framing import CARD, PictureLimits
from publisher.images import fit, normalise, safe_name
from publisher.images.opening import MOST_BYTES
from tests.builders import jpeg


def encoded(picture: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def colour(content: bytes, x: int = 5, y: int = 5) -> tuple[int, ...]:
    found = opened(content).convert("RGB").getpixel((x, y))
    assert isinstance(found, tuple)
    return tuple(int(part) for part in found)


def noise(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture that hardly compresses."""
    seed = hashlib.shake_256(b"publisher")
    return Image.frombytes(mode, (width, height), seed.digest(width * height * len(mode)))


def huge_png(width: int, height: int) -> bytes:
    """A PNG of some bytes whose header promises very many pixels."""

    def chunk(sort: bytes, content: bytes) -> bytes:
        check = zlib.crc32(sort + content)
        return struct.pack(">I", len(content)) + sort + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(1_000_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_a_photograph_loses_its_metadata_and_stands_upright() -> None:
    photo = Image.new("RGB", (400, 200), (0, 0, 255))
    ImageDraw.Draw(photo).rectangle((0, 0, 399, 40), fill=(255, 0, 0))
    exif = photo.getexif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010F] = "Appareil"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (TiffImagePlugin.IFDRational(50), 38, 0)
    made = normalise(encoded(photo, "JPEG", exif=exif, comment=b"secret", quality=95))
    assert (made.width, made.height, made.media_type) == (200, 400, "image/jpeg")
    assert made.sha256 == hashlib.sha256(made.content).hexdigest()
    seen = opened(made.content)
    assert dict(seen.getexif()) == {}
    assert {"exif", "comment", "icc_profile"} & set(seen.info) == set()
    assert b"Appareil" not in made.content
    red, green, blue = colour(made.content, x=190, y=200)
    assert red > 200
    assert green < 60
    assert blue < 60


def test_text_chunks_of_a_png_are_dropped() -> None:
    from PIL.PngImagePlugin import PngInfo  # noqa: PLC0415  only this test makes such a file

    told = PngInfo()
    told.add_text("Author", "Agent Dupont")
    glass = Image.new("RGBA", (20, 20), (255, 0, 0, 128))
    made = normalise(encoded(glass, pnginfo=told, dpi=(72, 72)))
    assert made.media_type == "image/png"
    assert b"Dupont" not in made.content
    assert opened(made.content).info == {}


def test_another_colour_space_becomes_srgb() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    swapped = Image.merge("RGB", Image.new("RGB", (20, 20), (200, 30, 30)).split())
    broken = encoded(swapped, "JPEG", icc_profile=b"no profile", quality=95)
    assert colour(normalise(broken).content)[0] > 180
    wrong = encoded(swapped, "JPEG", icc_profile=lab.tobytes(), quality=95)
    assert colour(normalise(wrong).content)[0] > 180
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = normalise(encoded(swapped, "JPEG", icc_profile=srgb, quality=95))
    assert abs(colour(made.content)[0] - 200) < 6
    assert "icc_profile" not in opened(made.content).info


@pytest.mark.parametrize(
    ("mode", "kind", "media_type"),
    [
        ("RGB", "PNG", "image/jpeg"), ("RGB", "WEBP", "image/jpeg"), ("RGB", "BMP", "image/jpeg"),
        ("RGB", "TIFF", "image/jpeg"), ("RGB", "AVIF", "image/jpeg"), ("L", "PNG", "image/jpeg"),
        ("1", "PNG", "image/jpeg"), ("P", "GIF", "image/jpeg"), ("CMYK", "JPEG", "image/jpeg"),
        ("I;16", "PNG", "image/jpeg"), ("RGBA", "PNG", "image/jpeg"), ("LA", "PNG", "image/jpeg"),
    ],
)  # fmt: skip
def test_every_usual_file_becomes_a_jpeg(mode: str, kind: str, media_type: str) -> None:
    white = Image.new("L" if mode == "I;16" else "RGB", (30, 20), "white")
    made = normalise(encoded(white.convert(mode), kind))
    assert made.media_type == media_type
    assert opened(made.content).mode == "RGB"
    assert (made.width, made.height) == (30, 20)


def test_transparency_is_kept() -> None:
    palette = Image.new("P", (20, 20), 0)
    for content in (
        encoded(Image.new("RGBA", (20, 20), (0, 0, 0, 0))),
        encoded(Image.new("LA", (20, 20), (0, 10))),
        encoded(palette, transparency=0),
    ):
        made = normalise(content)
        assert made.media_type == "image/png"
        assert opened(made.content).getpixel((0, 0))[3] < 20  # type: ignore[index]  # RGBA


def test_sixteen_bits_keep_their_greys() -> None:
    grey = Image.new("I;16", (20, 20), 128 * 256)
    assert abs(colour(normalise(encoded(grey)).content)[0] - 128) < 4


def test_of_a_moving_picture_the_first_frame_remains() -> None:
    frames = [Image.new("RGB", (20, 20), tone) for tone in ("red", "blue")]
    moving = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    made = normalise(moving)
    assert colour(made.content)[0] > 200
    assert getattr(opened(made.content), "n_frames", 1) == 1


def test_large_ones_are_reduced_and_small_ones_left() -> None:
    made = normalise(jpeg(6000, 1000))
    assert (made.width, made.height) == (4096, 683)
    assert normalise(jpeg(10, 10)).width == 10


def test_the_same_file_gives_the_same_master() -> None:
    photo = encoded(noise(300, 200), "JPEG")
    assert normalise(photo) == normalise(photo)


def test_two_hundred_megapixels_are_refused_unread() -> None:
    for width, height in ((20_000, 10_000), (8000, 7000), (60_000, 60_000)):
        content = huge_png(width, height)
        tracemalloc.start()
        with pytest.raises(InputError, match="50 millions de pixels"):
            normalise(content, "plan.png")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 5_000_000


def test_heavy_files_are_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "film.jpg").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(InputError, match="« film.jpg » pèse 30 Mo"):
        normalise(tmp_path / "film.jpg")
    with pytest.raises(InputError, match="30 Mo au plus"):
        normalise(bytes(MOST_BYTES + 1))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "n'est pas une image"),
        (b"Bonjour", "n'est pas une image"),
        (b"%PDF-1.7 ...", "n'est pas une image"),
        (b"<?xml version='1.0'?><svg xmlns='x'/>", "dessin SVG"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "photo HEIC"),
        (encoded(noise(50, 50), "JPEG")[:-400], "abîmée ou incomplète"),
        (encoded(noise(50, 50))[:2000], "abîmée ou incomplète"),
        (huge_png(1000, 0), "n'est pas une image|abîmée"),
    ],
)
def test_refused_in_one_sentence(content: bytes, told: str) -> None:
    with pytest.raises(InputError, match=told) as refusal:
        normalise(content, "rue.jpg")
    assert "« rue.jpg »" in str(refusal.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="« absente.jpg » n'existe pas"):
        normalise(tmp_path / "absente.jpg")
    with pytest.raises(InputError, match="ne peut pas être lue"):
        normalise(tmp_path)
    os.mkfifo(tmp_path / "tube.jpg")  # reading it would wait for ever
    with pytest.raises(InputError, match="ne peut pas être lue"):
        normalise(tmp_path / "tube.jpg")


@pytest.mark.filterwarnings("ignore:::PIL")
@settings(max_examples=60, deadline=None)
@given(st.data())
def test_forged_files_are_refused_or_read(data: st.DataObject) -> None:
    small = Image.new("RGB", (24, 16), (9, 80, 160))
    kind = data.draw(st.sampled_from(["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "AVIF"]))
    content = bytearray(encoded(small, kind))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        made = normalise(bytes(content))
    except InputError:
        return
    assert opened(made.content).size == (made.width, made.height)


def test_fit_leaves_what_fits() -> None:
    photo = jpeg(300, 200)
    assert fit(photo, PictureLimits(max_bytes=len(photo), max_side=300)) == (
        photo,
        "image/jpeg",
        300,
        200,
    )


@pytest.mark.parametrize("max_bytes", [400_000, 100_000, 40_000])
def test_fit_steps_down(max_bytes: int) -> None:
    photo = encoded(noise(900, 600), "JPEG", quality=95)
    assert len(photo) > 400_000
    fitted = fit(photo, PictureLimits(max_bytes=max_bytes))
    assert len(fitted.content) <= max_bytes
    assert opened(fitted.content).size == (fitted.width, fitted.height)
    assert abs(fitted.width / fitted.height - 1.5) < 0.02
    assert fit(photo, PictureLimits(max_bytes=max_bytes)) == fitted


def test_fit_to_a_side_never_enlarges() -> None:
    assert fit(jpeg(900, 600), PictureLimits(max_side=480))[2:] == (480, 320)
    assert fit(jpeg(300, 200), PictureLimits(max_side=480))[2:] == (300, 200)
    webp = PictureLimits(max_side=480, formats=("image/webp",))
    assert fit(jpeg(300, 200), webp)[1:] == ("image/webp", 300, 200)


def test_fit_keeps_transparency_where_it_can() -> None:
    glass = normalise(encoded(Image.new("RGBA", (300, 200), (255, 0, 0, 0)))).content
    assert fit(glass, PictureLimits(max_side=100)).media_type == "image/png"
    either = PictureLimits(max_side=100, formats=("image/jpeg", "image/webp"))
    assert fit(glass, either).media_type == "image/webp"
    flat = fit(glass, PictureLimits(formats=("image/jpeg",)))
    assert flat.media_type == "image/jpeg"
    assert colour(flat.content) == (255, 255, 255)


def test_fit_cuts_around_the_focal_point() -> None:
    photo = Image.new("RGB", (1000, 500), (0, 0, 255))
    ImageDraw.Draw(photo).rectangle((800, 0, 999, 499), fill=(255, 0, 0))
    square = PictureLimits(narrowest=1, widest=1, max_side=200)
    for focal, red in ((None, False), ((0.9, 0.5), True), ((0.1, 0.5), False), ((1, 1), True)):
        made = fit(encoded(photo, "JPEG", quality=95), square, focal)
        assert (made.width, made.height) == opened(made.content).size == (200, 200)
        assert (colour(made.content, x=190)[0] > 200) is red


def test_fit_keeps_its_shape_when_bytes_are_short() -> None:
    card = PictureLimits(max_bytes=20_000, narrowest=CARD, widest=CARD, max_side=1200)
    made = fit(encoded(noise(900, 900), "JPEG", quality=95), card)
    assert len(made.content) <= 20_000
    assert abs(made.width / made.height - CARD) < 0.02


def test_fit_says_when_nothing_fits() -> None:
    with pytest.raises(InputError, match="ne tient pas dans 500 octets"):
        fit(encoded(noise(400, 300), "JPEG"), PictureLimits(max_bytes=500))


@pytest.mark.parametrize(
    ("file_name", "name"),
    [
        ("Rue de la Station (1).JPG", "rue-de-la-station-1"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Photos\\Été.png", "ete"),
        (".jpg", "jpg"),
        ("", "image"),
        ("💥.png", "image"),
        ("nul.jpg", "image-nul"),
    ],
)
def test_safe_names(file_name: str, name: str) -> None:
    assert safe_name(file_name) == name
    assert safe_name(f"{name}.jpg") == name
