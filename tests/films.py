"""Short films for tests, made here: what telephones and cameras make, and what nobody can play."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import av
from PIL import Image as Pillow

from publisher import films
from publisher.announcement import Announcement, Video
from tests.builders import MemoryMedia

RATE: Final = 10  # frames a second
from_image: Any = av.VideoFrame.from_image


def write_film(
    path: Path,
    *,
    format: str = "mp4",
    codec: str = "libx264",
    sound: str | None = "aac",
    seconds: float = 1.0,
    size: tuple[int, int] = (160, 120),
    black: float = 0.0,
    turned: int = 0,
    notes: Mapping[str, str] | None = None,
) -> Path:
    """Write a film: dark for `black` seconds, then stripes; `notes` go into it."""
    with av.open(str(path), "w", format=format, options={"movflags": "use_metadata_tags"}) as made:
        made.metadata.update(notes or {})
        picture: Any = made.add_stream(codec, rate=RATE)
        picture.width, picture.height = size
        picture.pix_fmt = "yuv420p"
        picture.metadata.update(notes or {})
        if turned:
            picture.set_display_rotation(turned)
        voice: Any = made.add_stream(sound, rate=48000, layout="mono") if sound else None
        for number in range(int(seconds * RATE)):
            frame: Any = from_image(_drawn(number, size, number < black * RATE))
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            made.mux(picture.encode(frame))
        made.mux(picture.encode())
        for number in range(int(seconds * 48000 / 960) if voice else 0):
            quiet = av.AudioFrame(format=voice.format.name, layout="mono", samples=960)
            quiet.sample_rate, quiet.pts = 48000, number * 960
            for plane in quiet.planes:
                plane.update(bytes(plane.buffer_size))
            made.mux(voice.encode(quiet))
        if voice:
            made.mux(voice.encode())
    return path


def _drawn(number: int, size: tuple[int, int], dark: bool) -> Pillow.Image:
    if dark:
        return Pillow.new("RGB", size)
    picture = Pillow.new("RGB", size, (20, 60, 160))
    picture.paste((240, 220, 60), (number % 8, 0, size[0] // 3 + number % 8, size[1] // 2))
    return picture


@cache
def _kept(seconds: float) -> tuple[Video, bytes, bytes]:
    with TemporaryDirectory() as folder:
        source = write_film(Path(folder) / "fete.mp4", seconds=seconds)
        made = films.prepare(source, Path(folder))
        return films.named(made, "fete.mp4"), made.path.read_bytes(), made.poster.content


def video(media: MemoryMedia, alt: str = "La fanfare joue sur la place", **more: Any) -> Video:
    """A film whose bytes and still are in `media`."""
    made, film, still = _kept(more.pop("seconds", 1.0))
    media.add(film)
    media.add(still)
    return replace(made, alt=alt, poster=replace(made.poster, alt=alt), **more)


def film_of(written: Announcement) -> Video:
    """Return the video that an announcement surely has."""
    assert written.video
    return written.video
