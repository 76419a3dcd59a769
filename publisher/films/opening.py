"""Opening a file that may be anything: only as a film, and only one that can be wrapped anew."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

import av
from av.error import FFmpegError
from av.stream import Disposition

from publisher.errors import InputError
from publisher.sentence import Sentence, both, say

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.stream import VideoStream

MOST_BYTES: Final = 512 * 1024 * 1024
CODECS: Final = ("h264", "hevc")
SOUND: Final = "aac"
_BOXES: Final = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")
# What FFmpeg raises, here or in the middle of a damaged file.
BROKEN: Final = (FFmpegError, OSError, ValueError, LookupError, ArithmeticError, EOFError)


@dataclass(frozen=True, slots=True)
class Film:
    """An opened film: its picture and, unless it is silent, its sound."""

    container: InputContainer
    picture: VideoStream
    sound: AudioStream | None


@contextmanager
def opened(path: Path, name: str) -> Iterator[Film]:
    """Open a film to be read once; raises `InputError` with what to do."""
    with _file(path, name) as file, _container(file, name) as container:
        yield _taken(container, name)


def damaged(name: str) -> InputError:
    """Return the refusal of a film that cannot be read to its end."""
    return InputError(
        say("La vidéo « {name} » est abîmée ou incomplète : exportez-la à nouveau.", name=name)
    )


def make_it(name: str) -> Sentence:
    """Say what a film should be."""
    return say("« {name} » : exportez la vidéo en MP4 (image H.264, son AAC).", name=name)


def _file(path: Path, name: str) -> BinaryIO:
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise OSError
        if state.st_size > MOST_BYTES:
            raise InputError(
                say(
                    "La vidéo « {name} » pèse {size} Mo ; il en faut 512 au plus. Exportez-la plus"
                    " courte ou en 720p.",
                    name=name,
                    size=state.st_size // (1024 * 1024),
                )
            )
        return path.open("rb")
    except FileNotFoundError:
        raise InputError(
            say("La vidéo « {name} » n'existe pas à cet endroit.", name=name)
        ) from None
    except OSError:
        raise InputError(
            say("La vidéo « {name} » ne peut pas être lue : vérifiez ses droits.", name=name)
        ) from None


def _container(file: BinaryIO, name: str) -> InputContainer:
    """Open it as MP4 or QuickTime, as its first bytes say.

    Never as FFmpeg guesses: it knows lists that make it read other files, and addresses.
    """
    head = file.read(12)
    file.seek(0)
    if head[4:8] not in _BOXES:
        raise InputError(
            say("Ce n'est pas une vidéo que Publisher sait lire. {what}", what=make_it(name))
        )
    try:
        return av.open(file, "r", format="mov", metadata_errors="replace")
    except BROKEN:
        raise damaged(name) from None


def _taken(container: InputContainer, name: str) -> Film:
    pictures = [
        stream
        for stream in container.streams.video
        if not stream.disposition & Disposition.attached_pic  # the cover of an album
    ]
    if not pictures:
        raise InputError(say("Aucune image animée ne s'y trouve. {what}", what=make_it(name)))
    picture, sound = pictures[0], next(iter(container.streams.audio), None)
    made = [picture.codec_context.name, *([sound.codec_context.name] if sound else [])]
    if made[0] not in CODECS or made[1:] not in ([], [SOUND]):
        raise InputError(
            say(
                "Cette vidéo est faite avec {made}, que les réseaux ne prennent pas. {what}",
                made=both(made),
                what=make_it(name),
            )
        )
    if not picture.codec_context.width or not picture.codec_context.height:
        raise damaged(name)
    return Film(container, picture, sound)
