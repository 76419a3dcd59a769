"""The still that stands for a film: not black, not empty, the right way up."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import av
from PIL import ImageStat

from publisher import images
from publisher.films.opening import BROKEN, damaged
from publisher.images import Normalised

if TYPE_CHECKING:
    from av.container import InputContainer
    from PIL.Image import Image

_PLACES: Final = (0.1, 0.3, 0.5, 0.7, 0.0)  # where it is looked for, as parts of the film
_ENOUGH: Final = 18.0  # how far the brightness of its pixels (0 to 255) spreads: something is seen
_AHEAD: Final = 12  # frames that may be broken before one is whole


class Still(NamedTuple):
    """A frame of a film, upright."""

    master: Normalised
    width: int  # px, of the film as it is shown
    height: int  # px


def still_of(path: Path, name: str) -> Still:
    """Return the first good frame of a wrapped film; of bad ones, the best. Raises `InputError`."""
    best: tuple[float, Image] | None = None
    try:
        with av.open(str(path), "r", format="mov") as film:
            for frame in _frames(film):
                spread = ImageStat.Stat(frame.convert("L")).stddev[0]
                if best is None or spread > best[0]:
                    best = spread, frame
                if spread >= _ENOUGH:
                    break
    except BROKEN:
        if best is None:
            raise damaged(name) from None
    if best is None:
        raise damaged(name)
    out = io.BytesIO()
    best[1].save(out, "PNG", compress_level=1)
    return Still(images.normalise(out.getvalue(), name), *best[1].size)


def _frames(film: InputContainer) -> Iterator[Image]:
    length = film.duration or 0  # µs
    for place in _PLACES:
        film.seek(int(length * place))
        for frame in itertools.islice(film.decode(video=0), _AHEAD):
            if not frame.is_corrupt:
                shown: Image = frame.to_image()  # type: ignore[no-untyped-call]  # its stubs are partial
                # How far a player turns it, against the clock, as Pillow does.
                yield shown.rotate(frame.rotation, expand=True) if frame.rotation else shown
                break
