"""Rectangles that stay within their room and, where one is wanted, keep their shape."""

from __future__ import annotations

from typing import Final, NamedTuple

from publisher.cropping import shape_within

LEAST: Final = 16  # pixels a side; of a smaller picture, all there is


class Rectangle(NamedTuple):
    """In pixels of the picture."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """Just beyond its last pixel."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """Just beyond its last pixel."""
        return self.top + self.height


class Room(NamedTuple):
    """The size of the whole, in pixels."""

    width: int
    height: int


def moved(frame: Rectangle, left: float, top: float, room: Room) -> Rectangle:
    """Move it there, as far as there is room."""
    return frame._replace(
        left=_between(round(left), 0, room.width - frame.width),
        top=_between(round(top), 0, room.height - frame.height),
    )


def largest(frame: Rectangle, ratio: float, room: Room) -> Rectangle:
    """Return the largest one of a shape (width by height) around the middle of `frame`."""
    width, height = shape_within(*room, ratio)
    return _around(frame, width, height, room)


def pulled(
    frame: Rectangle, by: tuple[int, int], x: float, y: float, room: Room, ratio: float | None
) -> Rectangle:
    """Pull it to a point by a corner, or by the middle of a side.

    `by` is -1, 0 or 1 across (left side, neither, right side), and the same down.
    """
    across, down = by
    if ratio is None:
        left, right = _edges(frame.left, frame.right, across, x, room.width)
        top, bottom = _edges(frame.top, frame.bottom, down, y, room.height)
        return Rectangle(left, top, right - left, bottom - top)
    width = abs(x - (frame.right if across < 0 else frame.left)) if across else 0.0
    height = abs(y - (frame.bottom if down < 0 else frame.top)) if down else 0.0
    if across and (x < frame.left if across > 0 else x > frame.right):
        width = 0.0
    if down and (y < frame.top if down > 0 else y > frame.bottom):
        height = 0.0
    most = _most(frame.left, frame.right, across, room.width)
    most = min(most, _most(frame.top, frame.bottom, down, room.height) * ratio)
    wide = min(max(width, height * ratio, LEAST, LEAST * ratio), most)
    size = shape_within(max(1, round(wide)), max(1, round(wide / ratio)), ratio)
    return moved(
        Rectangle(0, 0, *size),
        _start(frame.left, frame.right, across, size[0]),
        _start(frame.top, frame.bottom, down, size[1]),
        room,
    )


def resized(
    frame: Rectangle, width: int | None, height: int | None, room: Room, ratio: float | None
) -> Rectangle:
    """Give it a width or a height; its left upper corner stays where it can."""
    if ratio is None:
        wide = _between(width or frame.width, min(LEAST, room.width), room.width)
        high = _between(height or frame.height, min(LEAST, room.height), room.height)
    elif width is not None:
        wide, high = shape_within(min(width, room.width), room.height, ratio)
    else:
        wide, high = shape_within(room.width, min(height or frame.height, room.height), ratio)
    return moved(Rectangle(0, 0, wide, high), frame.left, frame.top, room)


def scaled(frame: Rectangle, before: Room, after: Room) -> Rectangle:
    """Return the same part of a room that has another size."""
    x, y = after.width / before.width, after.height / before.height
    width = _between(round(frame.width * x), 1, after.width)
    height = _between(round(frame.height * y), 1, after.height)
    return moved(Rectangle(0, 0, width, height), frame.left * x, frame.top * y, after)


def turned(frame: Rectangle, room: Room) -> Rectangle:
    """Return the same part once the whole was turned a quarter clockwise."""
    return Rectangle(room.height - frame.bottom, frame.left, frame.height, frame.width)


def _edges(low: int, high: int, way: int, to: float, room: int) -> tuple[int, int]:
    least = min(LEAST, room)
    if way < 0:
        return _between(round(to), 0, max(0, high - least)), high
    if way > 0:
        return low, _between(round(to), min(room, low + least), room)
    return low, high


def _most(low: int, high: int, way: int, room: int) -> float:
    """How large a side may become while the opposite one, or the middle, stays."""
    if way:
        return high if way < 0 else room - low
    middle = (low + high) / 2
    return 2 * min(middle, room - middle)


def _start(low: int, high: int, way: int, size: int) -> float:
    if way:
        return high - size if way < 0 else low
    return (low + high - size) / 2


def _around(frame: Rectangle, width: int, height: int, room: Room) -> Rectangle:
    left = (frame.left + frame.right - width) / 2
    top = (frame.top + frame.bottom - height) / 2
    return moved(Rectangle(0, 0, width, height), left, top, room)


def _between(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))
