"""Which part of a picture is sent, and how large."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publisher.framing import CARD, PictureLimits, frame

INSTAGRAM = PictureLimits(max_side=1440, narrowest=4 / 5, widest=1.91)
ON_CARD = PictureLimits(max_side=1200, narrowest=CARD, widest=CARD)
SIDES = st.integers(1, 4096)
PLACES = st.floats(0, 1, allow_nan=False)


@pytest.mark.parametrize(
    ("size", "limits", "focal", "box", "sent"),
    [
        ((4000, 3000), PictureLimits(), None, (0, 0, 4000, 3000), (4000, 3000)),
        ((4000, 3000), PictureLimits(max_side=2000), None, (0, 0, 4000, 3000), (2000, 1500)),
        ((4096, 3072), ON_CARD, None, (0, 461, 4096, 2611), (1200, 630)),
        ((4096, 3072), ON_CARD, (0.5, 0.0), (0, 0, 4096, 2150), (1200, 630)),
        ((600, 300), ON_CARD, (0.0, 0.5), (0, 0, 571, 300), (571, 300)),
        ((1000, 2000), INSTAGRAM, (0.5, 0.9), (0, 750, 1000, 2000), (1000, 1250)),
        ((3000, 1000), INSTAGRAM, (0.2, 0.5), (0, 0, 1910, 1000), (1440, 754)),
        ((1, 4096), INSTAGRAM, None, (0, 2048, 1, 2049), (1, 1)),
    ],
)
def test_frames(
    size: tuple[int, int],
    limits: PictureLimits,
    focal: tuple[float, float] | None,
    box: tuple[int, int, int, int],
    sent: tuple[int, int],
) -> None:
    assert frame(*size, limits, focal) == (*box, *sent)


@given(SIDES, SIDES, st.none() | st.tuples(PLACES, PLACES), st.sampled_from([INSTAGRAM, ON_CARD]))
def test_a_frame_is_within_the_picture_and_never_enlarged(
    width: int, height: int, focal: tuple[float, float] | None, limits: PictureLimits
) -> None:
    found = frame(width, height, limits, focal)
    assert 0 <= found.left < found.right <= width
    assert 0 <= found.top < found.bottom <= height
    assert 1 <= found.width <= found.right - found.left
    assert 1 <= found.height <= found.bottom - found.top
    assert max(found[4:]) <= (limits.max_side or 0)
    assert 0 <= found.cut(width, height) < 1


@given(st.integers(100, 4096), st.integers(100, 4096))
def test_what_instagram_is_sent_has_a_shape_that_it_takes(width: int, height: int) -> None:
    found = frame(width, height, INSTAGRAM)
    assert 4 / 5 - 1e-9 <= found.width / found.height <= 1.91 + 1e-9


def test_the_focal_point_is_as_near_to_the_middle_as_the_edges_allow() -> None:
    square = PictureLimits(narrowest=1, widest=1)
    assert frame(1000, 400, square, (0.5, 0.5)).left == 300
    assert frame(1000, 400, square, (0.25, 0.5)).left == 50
    assert frame(1000, 400, square, (0.0, 0.5)).left == 0
    assert frame(1000, 400, square, (1.0, 0.5)).left == 600
    assert frame(1000, 400, square).cut(1000, 400) == pytest.approx(0.6)
