"""Whatever is pulled, moved or typed: within the picture, and in its shape."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from ui.widgets.cropping.rectangles import (
    LEAST,
    Rectangle,
    Room,
    largest,
    moved,
    pulled,
    resized,
    scaled,
    turned,
)

quick = settings(max_examples=60, deadline=None)
ROOM = Room(400, 300)
FRAME = Rectangle(100, 100, 200, 100)
far = st.floats(-5000, 9000, allow_nan=False)
ways = st.sampled_from([(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y])
ratios = st.none() | st.sampled_from([1.0, 4 / 5, 16 / 9, 1.91])


def within(frame: Rectangle, room: Room) -> bool:
    return (
        frame.left >= 0 and frame.top >= 0 and frame.width > 0 and frame.height > 0
        and frame.right <= room.width and frame.bottom <= room.height
    )  # fmt: skip


def placed(room: Room, left: int, top: int, width: int, height: int) -> tuple[Rectangle, Room]:
    width, height = 1 + width % room.width, 1 + height % room.height
    place = (left % (room.width - width + 1), top % (room.height - height + 1))
    return Rectangle(*place, width, height), room


sides = st.integers(1, 5000)
frames = st.builds(placed, st.builds(Room, sides, sides), sides, sides, sides, sides)


def in_shape(frame: Rectangle, ratio: float) -> bool:
    """To the pixel."""
    return abs(frame.width - frame.height * ratio) <= max(1, ratio) + 1e-6


@quick
@given(frames, ways, far, far, ratios)
def test_pulling_stays_within_and_keeps_the_shape(
    given: tuple[Rectangle, Room], by: tuple[int, int], x: float, y: float, ratio: float | None
) -> None:
    frame, room = given
    if ratio is not None:
        frame = largest(frame, ratio, room)
    after = pulled(frame, by, x, y, room, ratio)
    assert within(after, room)
    if ratio is not None and min(room) > 2 * LEAST:
        assert in_shape(after, ratio)


@quick
@given(frames, far, far, st.integers(0, 9000), st.integers(0, 9000), ratios)
def test_moving_and_typing_stay_within(
    given: tuple[Rectangle, Room], x: float, y: float, width: int, height: int, ratio: float | None
) -> None:
    frame, room = given
    after = moved(frame, x, y, room)
    assert within(after, room)
    assert after[2:] == frame[2:]
    assert within(resized(frame, width, None, room, ratio), room)
    assert within(resized(frame, None, height, room, ratio), room)


def test_a_side_and_a_corner_follow_the_mouse() -> None:
    assert pulled(FRAME, (1, 0), 350, 0, ROOM, None) == (100, 100, 250, 100)
    assert pulled(FRAME, (-1, -1), 50, 60, ROOM, None) == (50, 60, 250, 140)
    assert pulled(FRAME, (0, 1), 0, 900, ROOM, None) == (100, 100, 200, 200)
    assert pulled(FRAME, (1, 0), 0, 0, ROOM, None).width == LEAST
    # With a shape: the opposite corner stays; from a side, the middle of the other two.
    assert pulled(FRAME, (1, 1), 260, 0, ROOM, 2.0) == (100, 100, 160, 80)
    assert pulled(FRAME, (-1, -1), 0, 0, ROOM, 2.0) == (0, 50, 300, 150)
    assert pulled(FRAME, (1, 0), 200, 0, ROOM, 2.0) == (100, 125, 100, 50)


def test_turning_four_times_brings_it_back() -> None:
    frame, room = FRAME, ROOM
    seen = [frame]
    for _ in range(4):
        frame, room = turned(frame, room), Room(room.height, room.width)
        assert within(frame, room)
        seen.append(frame)
    assert seen[0] == seen[4]
    assert seen[1] == (100, 100, 100, 200)
    assert scaled(FRAME, ROOM, Room(800, 600)) == (200, 200, 400, 200)
