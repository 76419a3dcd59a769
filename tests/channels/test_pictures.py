"""No picture that leaves tells more than what is seen on it, whatever its format and shape."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

import pytest
from PIL import Image, ImageCms, TiffImagePlugin
from PIL.PngImagePlugin import PngInfo

from channels._copies import FETCHED, ON_CARDS
from publisher.framing import PictureLimits
from publisher.images import fit, normalise

SECRET = b"Agent Dupont"
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET + b"</x:xmpmeta>"
SENT = {
    "whole": PictureLimits(),
    "smaller": PictureLimits(max_side=100),
    "webp": PictureLimits(max_side=100, formats=("image/webp",)),
    "card": ON_CARDS,
    "fetched": FETCHED,
}


def photograph() -> bytes:
    """A JPEG that tells all: where, who, with what, and a small picture of itself."""
    photo = Image.new("RGB", (400, 200), (0, 0, 255))
    thumbnail = io.BytesIO()
    photo.resize((40, 20)).save(thumbnail, "JPEG", comment=SECRET)
    exif = photo.getexif()
    exif[0x0112], exif[0x013B], exif[0x010F] = 6, SECRET.decode(), "Appareil"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (TiffImagePlugin.IFDRational(50), 38, 0)
    iptc = b"\x1c\x02\x50" + struct.pack(">H", len(SECRET)) + SECRET
    resources = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(iptc)) + iptc
    app13 = b"Photoshop 3.0\x00" + resources
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    out = io.BytesIO()
    photo.save(out, "JPEG", exif=exif, xmp=XMP, icc_profile=profile, comment=SECRET)
    made = out.getvalue()
    embedded = b"\xff\xe2" + struct.pack(">H", 2 + len(thumbnail.getvalue())) + thumbnail.getvalue()
    extra = b"\xff\xed" + struct.pack(">H", 2 + len(app13)) + app13 + embedded
    return made[:2] + extra + made[2:]


def drawing() -> bytes:
    """A transparent PNG with every sort of text."""
    told = PngInfo()
    told.add_text("Author", SECRET.decode())
    told.add_text("Comment", SECRET.decode(), zip=True)
    told.add_itxt("XML:com.adobe.xmp", XMP.decode())
    glass = Image.new("RGBA", (400, 200), (255, 0, 0, 128))
    exif = glass.getexif()
    exif[0x013B] = SECRET.decode()
    out = io.BytesIO()
    glass.save(out, "PNG", pnginfo=told, exif=exif, dpi=(72, 72))
    return out.getvalue()


def parts(content: bytes) -> Iterator[str]:
    """Name the parts of a file, as they stand in its bytes."""
    if content.startswith(b"\xff\xd8"):
        place = 2
        while content[place + 1] != 0xDA:
            yield f"{content[place + 1]:02X}"
            place += 2 + int(struct.unpack(">H", content[place + 2 : place + 4])[0])
    elif content.startswith(b"\x89PNG"):
        place = 8
        while place < len(content):
            length, name = struct.unpack(">I4s", content[place : place + 8])
            yield name.decode()
            place += 12 + length
    else:
        place = 12
        while place < len(content):
            name, length = struct.unpack("<4sI", content[place : place + 8])
            yield name.decode()
            place += 8 + length + length % 2


JPEG_PARTS = {"E0", "DB", "C0", "C2", "C4", "DD"}
PNG_PARTS = {"IHDR", "IDAT", "IEND"}
WEBP_PARTS = {"VP8X", "VP8 ", "VP8L", "ALPH"}


@pytest.mark.parametrize("sent", SENT)
@pytest.mark.parametrize("given", [photograph, drawing])
def test_outgoing_bytes_hold_pixels_only(given: object, sent: str) -> None:
    content = given()  # type: ignore[operator]  # one of the two above
    assert SECRET in content
    made = fit(normalise(content).content, SENT[sent])
    assert set(parts(made.content)) <= JPEG_PARTS | PNG_PARTS | WEBP_PARTS
    assert SECRET not in made.content
    assert made.content.count(b"\xff\xd8\xff") <= 1  # no picture within the picture
    seen = Image.open(io.BytesIO(made.content))
    assert dict(seen.getexif()) == {}
    assert seen.size == (made.width, made.height)


def test_the_photograph_does_tell_all_before() -> None:
    """Else the test above would prove nothing."""
    assert {"E1", "E2", "ED", "FE"} <= set(parts(photograph()))
    assert {"tEXt", "zTXt", "iTXt", "eXIf", "pHYs"} <= set(parts(drawing()))
