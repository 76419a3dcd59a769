"""A film taken out of its file and wrapped anew: the same pictures, nothing that was noted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import av

from publisher.films.opening import BROKEN, Film, damaged

if TYPE_CHECKING:
    from av.stream import Stream

# The index first, so that it plays while it comes; not a word of who wrapped it, or when.
_OPTIONS: Final = {"movflags": "+faststart", "fflags": "+bitexact"}
_TAGS: Final = {"hevc": "hvc1"}  # the only one that Apple's players take


def wrap(film: Film, target: Path, name: str) -> float:
    """Write the film into `target` as MP4, packet by packet; return its length in seconds.

    Of the file's tracks only the picture and the sound are taken: places that a camera keeps beside
    them are not. Raises `InputError`.
    """
    try:
        with av.open(str(target), "w", format="mp4", options=_OPTIONS) as made:
            tracks: dict[int, Stream] = {}
            tracks[film.picture.index] = made.add_stream_from_template(film.picture)
            tag = _TAGS.get(film.picture.codec_context.name)
            if tag:
                tracks[film.picture.index].codec_tag = tag
            if film.sound is not None:
                tracks[film.sound.index] = made.add_stream_from_template(film.sound)
            packets = _copy(film, made, tracks)
        if not packets:
            raise damaged(name)
        with av.open(str(target), "r", format="mov") as whole:
            return (whole.duration or 0) / 1_000_000
    except BROKEN:
        raise damaged(name) from None


def _copy(film: Film, made: Any, tracks: dict[int, Stream]) -> int:
    """Copy what belongs to the tracks; return how many packets of the picture there were."""
    wanted = [stream for stream in film.container.streams if stream.index in tracks]
    pictures = 0
    for packet in film.container.demux(*wanted):
        if packet.dts is None:  # what ends a track
            continue
        pictures += packet.stream.index == film.picture.index
        packet.stream = tracks[packet.stream.index]
        made.mux(packet)
    return pictures
