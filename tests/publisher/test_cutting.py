"""The pixels of a part: those of the picture, in the place where people saw them."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw

from publisher import announcement
from publisher.cropping import cropped
from publisher.framing import PictureLimits
from publisher.images import fit, normalise

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 128, 0), (0, 0, 255), (255, 255, 255)
WHOLE = (0.0, 0.0, 1.0, 1.0)
LEFT_UPPER = (0.0, 0.0, 0.5, 0.5)


def quarters() -> Image.Image:
    """Red and green above, blue and white below; 400 by 200 pixels."""
    picture = Image.new("RGB", (400, 200), WHITE)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 199, 99), fill=RED)
    draw.rectangle((200, 0, 399, 99), fill=GREEN)
    draw.rectangle((0, 100, 199, 199), fill=BLUE)
    return picture


def written(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def image(width: int = 400, height: int = 200) -> announcement.Image:
    return announcement.Image("a" * 64, "image/jpeg", width, height, "Quatre couleurs")


def seen(content: bytes, x: float, y: float) -> tuple[int, ...]:
    """The colour at a place in fractions, by the nearest of the four."""
    picture = Image.open(io.BytesIO(content)).convert("RGB")
    found = picture.getpixel((int(x * picture.width), int(y * picture.height)))
    assert isinstance(found, tuple)
    return min(
        (RED, GREEN, BLUE, WHITE),
        key=lambda one: sum((a - b) ** 2 for a, b in zip(one, found, strict=True)),
    )


MASTER = written(quarters(), "JPEG", quality=95)


@pytest.mark.parametrize(
    ("part", "turns", "size", "left_upper"),
    [
        (LEFT_UPPER, 0, (200, 100), RED),
        ((0.5, 0, 0.5, 0.5), 0, (200, 100), GREEN),
        (WHOLE, 1, (200, 400), BLUE),
        (WHOLE, 2, (400, 200), WHITE),
        (WHOLE, 3, (200, 400), GREEN),
        (LEFT_UPPER, 1, (100, 200), BLUE),
        ((0.5, 0.5, 0.5, 0.5), 3, (100, 200), BLUE),
    ],
)
def test_a_part_is_turned_then_cut(
    part: tuple[float, float, float, float],
    turns: int,
    size: tuple[int, int],
    left_upper: tuple[int, int, int],
) -> None:
    shown = cropped(image(), part, turns)
    made = fit(MASTER, PictureLimits(), None, shown.crop)
    assert (made.width, made.height) == size == (shown.width, shown.height)
    assert Image.open(io.BytesIO(made.content)).size == size
    assert seen(made.content, 0.1, 0.1) == left_upper


def test_a_part_is_never_enlarged_and_cut_once_more_around_its_focal_point() -> None:
    shown = replace(cropped(image(), (0.25, 0, 0.5, 1)), focal=(1.0, 0.0))
    assert fit(MASTER, PictureLimits(max_side=4000), None, shown.crop)[2:] == (200, 200)
    tall = PictureLimits(narrowest=0.5, widest=0.5)
    made = fit(MASTER, tall, shown.focal, shown.crop)
    assert made[2:] == (100, 200)
    assert {seen(made.content, x, 0.1) for x in (0.1, 0.9)} == {GREEN}
    light = fit(MASTER, PictureLimits(max_bytes=2500), None, shown.crop)
    assert len(light.content) <= 2500


@pytest.mark.parametrize("tilt", [-15.0, -0.05, 1.3, 15.0])
@pytest.mark.parametrize("turns", [0, 1])
def test_what_is_straight_has_no_empty_corner(tilt: float, turns: int) -> None:
    white = written(Image.new("RGB", (400, 300), "white"), "JPEG")
    shown = cropped(image(400, 300), WHOLE, turns, tilt)
    made = fit(white, PictureLimits(), None, shown.crop)
    assert (made.width, made.height) == (shown.width, shown.height)
    darkest, _ = Image.open(io.BytesIO(made.content)).convert("L").getextrema()
    assert int(str(darkest)) > 245


def test_straightening_turns_to_the_right() -> None:
    """A horizon that falls to the left is level after a turn to the right."""
    falling = Image.new("RGB", (400, 300), WHITE)
    ImageDraw.Draw(falling).polygon([(0, 185), (400, 115), (400, 300), (0, 300)], fill=BLUE)
    shown = cropped(image(400, 300), WHOLE, 0, 9.93)
    made = fit(written(falling), PictureLimits(), None, shown.crop)
    assert [seen(made.content, x, 0.45) for x in (0.03, 0.5, 0.97)] == [WHITE] * 3
    assert [seen(made.content, x, 0.55) for x in (0.03, 0.5, 0.97)] == [BLUE] * 3


def test_the_camera_s_turn_comes_first() -> None:
    exif = quarters().getexif()
    exif[0x0112] = 6  # to be shown turned to the right: 200 by 400 pixels, blue left above
    master = normalise(written(quarters(), "JPEG", exif=exif, quality=95))
    shown = cropped(image(master.width, master.height), LEFT_UPPER)
    made = fit(master.content, PictureLimits(), None, shown.crop)
    assert (made.width, made.height) == (100, 200)
    assert {seen(made.content, x, y) for x in (0.1, 0.9) for y in (0.1, 0.9)} == {BLUE}


def test_what_is_opaque_of_a_transparent_picture_is_a_photograph() -> None:
    glass = quarters().convert("RGBA")
    ImageDraw.Draw(glass).rectangle((200, 100, 399, 199), fill=(0, 0, 0, 0))
    master = normalise(written(glass)).content
    opaque, clear = cropped(image(), LEFT_UPPER), cropped(image(), (0.4, 0.4, 0.6, 0.6))
    assert fit(master, PictureLimits(), None, opaque.crop).media_type == "image/jpeg"
    assert fit(master, PictureLimits(), None, clear.crop).media_type == "image/png"
    tilted = cropped(image(), WHOLE, 0, 4.0)
    assert fit(master, PictureLimits(), None, tilted.crop).media_type == "image/png"
