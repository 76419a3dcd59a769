"""Which part is shown: its size, its name, and that the whole is given back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.announcement import Image
from publisher.codec import canonical, decode, encode
from publisher.cropping import RATIOS, cropped, shaped, straight_size, uncropped
from publisher.framing import PictureLimits, frame_of

PHOTO = Image("a" * 64, "image/jpeg", 4000, 3000, "La rue Haute", "rue", "Ville")
OF_BEFORE = (  # as it was written before there were parts
    '{"alt":"La rue Haute","credit":"Ville","focal":null,"height":3000,"media_type":"image/jpeg",'
    '"name":"rue","sha256":"' + "a" * 64 + '","width":4000}'
)


def test_a_part_has_its_size_and_a_name_of_its_own() -> None:
    part = cropped(PHOTO, (0.25, 0.5, 0.5, 0.25))
    assert (part.width, part.height, part.master) == (2000, 750, PHOTO.sha256)
    assert (part.alt, part.credit, part.name) == (PHOTO.alt, PHOTO.credit, PHOTO.name)
    # The name is kept with channels: it never changes.
    assert part.sha256.startswith("5b96e")
    assert cropped(PHOTO, (0.25, 0.5, 0.5, 0.25)) == part
    assert cropped(PHOTO, (-0.0, 0, 1, 0.5)).sha256 == cropped(PHOTO, (0.0, 0, 1, 0.5)).sha256
    assert len({part.sha256, cropped(PHOTO, (0.25, 0.5, 0.5, 0.2501)).sha256, "a" * 64}) == 3


def test_a_part_of_a_part_is_of_the_master_and_the_whole_comes_back() -> None:
    part = replace(cropped(PHOTO, (0.5, 0, 0.5, 1), 1, 3.0), focal=(0.1, 0.2))
    assert cropped(part, (0, 0, 0.5, 1)) == cropped(PHOTO, (0, 0, 0.5, 1))
    assert uncropped(part) == PHOTO
    assert cropped(part, (0, 0, 1, 1)) == PHOTO
    assert cropped(PHOTO, (-1, -0.5, 7, 9)) == PHOTO


def test_quarters_change_the_sides_and_straightening_the_size() -> None:
    turned = cropped(PHOTO, (0, 0, 1, 1), 5)
    assert (turned.width, turned.height) == (3000, 4000)
    assert cropped(PHOTO, (0, 0, 1, 1), -1).crop != turned.crop
    wide, high = straight_size(4000, 3000, 0, 5)
    assert wide < 4000
    assert high < 3000
    assert abs(wide / high - 4 / 3) < 0.01
    assert straight_size(4000, 3000, 0, -5) == (wide, high)


@pytest.mark.parametrize("name", RATIOS)
@pytest.mark.parametrize("size", [(4000, 3000), (601, 1000), (333, 333), (3000, 40)])
def test_a_shape_leaves_a_channel_nothing_to_cut(name: str, size: tuple[int, int]) -> None:
    ratio = RATIOS[name]
    part = shaped(replace(PHOTO, width=size[0], height=size[1]), ratio)
    limits = PictureLimits(narrowest=4 / 5, widest=1.91)
    assert frame_of(part, limits).cut(part.width, part.height) == 0
    assert part.width == size[0] or part.height == size[1]


@settings(max_examples=60, deadline=None)
@given(
    part=st.tuples(*[st.floats(-2, 2, allow_nan=False)] * 4),
    turns=st.integers(-9, 9),
    tilt=st.floats(-99, 99, allow_nan=False),
    size=st.tuples(st.integers(1, 4096), st.integers(1, 4096)),
)
def test_whatever_is_asked_there_is_something_within(
    part: tuple[float, float, float, float],
    turns: int,
    tilt: float,
    size: tuple[int, int],
) -> None:
    whole = replace(PHOTO, width=size[0], height=size[1])
    shown = cropped(whole, part, turns, tilt)
    assert 1 <= shown.width <= max(size)
    assert 1 <= shown.height <= max(size)
    assert uncropped(shown) == whole
    assert decode(Image, json.loads(canonical(encode(shown)))) == shown


def test_a_whole_picture_is_written_as_it_ever_was() -> None:
    assert canonical(encode(PHOTO)) == OF_BEFORE
    assert decode(Image, json.loads(OF_BEFORE)) == PHOTO
