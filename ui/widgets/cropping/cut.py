"""A picture with a part of it: what is turned, how far, and what must stay."""

from __future__ import annotations

from dataclasses import dataclass, replace

from publisher.announcement import Image
from publisher.cropping import cropped, straight_size
from ui.widgets.cropping.rectangles import Rectangle, Room, largest, moved, scaled, turned

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cut:
    """`focal` is in fractions of the whole that is straight; None: the middle of the part."""

    image: Image
    frame: Rectangle
    turns: int = 0
    tilt: float = 0.0
    ratio: float | None = None  # width by height that the frame keeps; None: free
    focal: Point | None = None

    @property
    def room(self) -> Room:
        """The size of the whole, turned and straight."""
        width, height = master_size(self.image)
        return Room(*straight_size(width, height, self.turns, self.tilt))

    def in_shape(self, ratio: float | None) -> Cut:
        """Keep another shape from now on."""
        if ratio is None:
            return replace(self, ratio=None)
        return replace(self, ratio=ratio, frame=largest(self.frame, ratio, self.room))

    def turned(self, quarters: int) -> Cut:
        """Turn it clockwise, frame and focal point with it."""
        cut = self
        for _ in range(quarters % 4):
            focal = (1 - cut.focal[1], cut.focal[0]) if cut.focal else None
            frame = turned(cut.frame, cut.room)
            cut = replace(cut, turns=(cut.turns + 1) % 4, frame=frame, focal=focal)
        return cut.in_shape(cut.ratio) if cut.ratio not in (None, 1.0) else cut

    def straightened(self, tilt: float) -> Cut:
        """Turn it by some degrees clockwise instead of those of now."""
        cut = replace(self, tilt=tilt)
        frame = scaled(self.frame, self.room, cut.room)
        if cut.ratio is not None:
            width = min(frame.width, frame.height * cut.ratio)
            shaped = Rectangle(0, 0, max(1, round(width)), max(1, round(width / cut.ratio)))
            shaped = shaped._replace(height=min(shaped.height, cut.room.height))
            frame = moved(shaped, frame.left, frame.top, cut.room)
        return replace(cut, frame=frame)

    def result(self) -> Image:
        """The picture as it will be shown."""
        given = cut_of(self.image)
        if (self.frame, self.turns, self.tilt) == (given.frame, given.turns, given.tilt):
            # Nobody touched it: it stays the picture that it is, fractions and all.
            same = self.focal == given.focal
            return self.image if same else replace(self.image, focal=self.focal_of_part())
        room, frame = self.room, self.frame
        part = (
            frame.left / room.width, frame.top / room.height,
            frame.width / room.width, frame.height / room.height,
        )  # fmt: skip
        shown = cropped(self.image, part, self.turns, self.tilt)
        return replace(shown, focal=self.focal_of_part())

    def focal_of_part(self) -> Point | None:
        """The focal point in fractions of the frame; outside of it is its edge."""
        if self.focal is None:
            return None
        room, frame = self.room, self.frame
        x = (self.focal[0] * room.width - frame.left) / frame.width
        y = (self.focal[1] * room.height - frame.top) / frame.height
        return round(min(max(x, 0.0), 1.0), 3), round(min(max(y, 0.0), 1.0), 3)

    def with_focal_of_part(self, point: Point | None) -> Cut:
        """Set the focal point, in fractions of the frame."""
        if point is None:
            return replace(self, focal=None)
        room, frame = self.room, self.frame
        x = (frame.left + min(max(point[0], 0.0), 1.0) * frame.width) / room.width
        y = (frame.top + min(max(point[1], 0.0), 1.0) * frame.height) / room.height
        return replace(self, focal=(x, y))

    def restored(self) -> Cut:
        """The whole picture again, as it was given."""
        return Cut(self.image, Rectangle(0, 0, *master_size(self.image)))


def cut_of(image: Image) -> Cut:
    """Return the part of a picture that is shown now."""
    crop, width, height = image.crop, *master_size(image)
    if crop is None:
        return Cut(image, Rectangle(0, 0, width, height), focal=image.focal)
    room = Room(*straight_size(width, height, crop.turns, crop.tilt))
    frame = scaled(
        Rectangle(0, 0, *room)._replace(
            left=round(crop.left * room.width),
            top=round(crop.top * room.height),
            width=image.width,
            height=image.height,
        ),
        room,
        room,
    )
    return Cut(image, frame, crop.turns, crop.tilt).with_focal_of_part(image.focal)


def master_size(image: Image) -> tuple[int, int]:
    """Return how wide and high the master is, in pixels."""
    crop = image.crop
    width, height = (crop.of_width, crop.of_height) if crop else (image.width, image.height)
    return max(1, width), max(1, height)
