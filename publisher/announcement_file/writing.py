"""From a draft to a file that `read_file` reads back as the same draft."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol

import yaml

from publisher import schedule
from publisher.announcement import (
    DEFAULT_TIME_ZONE,
    Announcement,
    Draft,
    Image,
    Variant,
    Video,
)
from publisher.announcement_file.repeating import written_rule
from publisher.errors import StorageUnavailable
from publisher.images import safe_name
from publisher.sentence import cause, say
from publisher.text.cleaning import cleaned
from publisher.text.slugs import slug

_PIECE: Final = 1024 * 1024  # bytes
_SUFFIXES: Final = {"image/jpeg": ".jpg", "image/png": ".png"}


class Masters(Protocol):
    """Where the masters of the pictures are kept."""

    def read(self, sha256: str) -> bytes:
        """Return the bytes of one master; raises `NotFound`."""

    def film(self, sha256: str) -> BinaryIO:
        """Open a film; raises `NotFound`."""


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as they are read."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def write_file(draft: Draft, folder: Path, masters: Masters) -> Path:
    """Write the announcement and its pictures into `folder`; return the path of the file.

    No file that is already there is overwritten. Raises `StorageUnavailable`.
    """
    written = draft.announcement
    pictures = {image.master: masters.read(image.master) for image in written.images}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        names = [_picture(image, pictures[image.master], folder) for image in written.images]
        film = _film(written.video, folder, masters) if written.video else ""
        text = f"---\n{_header(draft, names, film)}---\n{cleaned(written.body).strip(chr(10))}\n"
        return _new_file(folder, slug(written.title), ".md", [text.encode()])
    except OSError as failure:
        raise StorageUnavailable(
            say(
                "Le dossier « {folder} » ne peut pas être écrit ({why}) : choisissez-en un autre.",
                folder=folder.name,
                why=cause(failure),
            )
        ) from None


def _header(draft: Draft, image_files: list[str], film: str) -> str:
    written = draft.announcement
    header: dict[str, Any] = {
        "title": written.title,
        "language": written.language,
        "kind": str(written.kind),
        "summary": written.summary,
        "tags": list(written.tags),
        "link": _known(url=written.link.url, label=written.link.label) if written.link else {},
        "images": [
            _known(file=name, alt=image.alt, credit=image.credit) | _place(image)
            for name, image in zip(image_files, written.images, strict=True)
        ],
        "video": _known(file=film, alt=written.video.alt, credit=written.video.credit)
        if written.video
        else {},
        "event": _event(written),
        "publish_at": schedule.written(draft.publish_at) if draft.publish_at else "",
        **written_rule(draft),
        "expires_at": schedule.written(written.expires_at) if written.expires_at else "",
        "time_zone": "" if written.time_zone == DEFAULT_TIME_ZONE else written.time_zone,
        "channels": list(draft.channels),
        "variants": {
            name: told for name, own in written.variants.items() if (told := _variant(own))
        },
        "translations": {
            code: _known(title=other.title, summary=other.summary, body=other.body)
            for code, other in written.translations.items()
        },
    }
    return yaml.dump(
        _cleaned({key: value for key, value in header.items() if value}),
        Dumper=_Dumper,
        allow_unicode=True,
        default_flow_style=None,
        sort_keys=False,
        width=100,
    )


def _event(written: Announcement) -> dict[str, str]:
    event = written.event
    if event is None:
        return {}
    return _known(
        start=schedule.written(event.start),
        end=schedule.written(event.end) if event.end else "",
        place=event.place,
    )


def _variant(own: Variant) -> dict[str, str]:
    return _known(text=own.text, long_text=own.long_text or "", first_comment=own.first_comment)


def _place(image: Image) -> dict[str, Any]:
    focal = {"focal": [round(part, 4) for part in image.focal]} if image.focal else {}
    crop = image.crop
    if crop is None:
        return focal
    told: dict[str, Any] = {"crop": [crop.left, crop.top, crop.width, crop.height]}
    if crop.turns:
        told["turn"] = 90 * crop.turns
    if crop.tilt:
        told["straighten"] = crop.tilt
    return told | focal


def _known(**values: str) -> dict[str, str]:
    return {key: str(value) for key, value in values.items() if value}


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return cleaned(value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(item) for key, item in value.items()}
    return value


def _picture(image: Image, content: bytes, folder: Path) -> str:
    name, suffix = safe_name(image.name), _SUFFIXES[image.media_type]
    same = folder / f"{name}{suffix}"
    if same.is_file() and same.read_bytes() == content:
        return same.name
    return _new_file(folder, name, suffix, [content]).name


def _film(video: Video, folder: Path, masters: Masters) -> str:
    name = safe_name(video.name)
    with masters.film(video.sha256) as film:
        same = folder / f"{name}.mp4"
        if same.is_file() and same.stat().st_size == video.size and _equal(same, film):
            return same.name
        film.seek(0)
        return _new_file(folder, name, ".mp4", iter(partial(film.read, _PIECE), b"")).name


def _equal(path: Path, film: BinaryIO) -> bool:
    with path.open("rb") as file:
        while piece := film.read(_PIECE):
            if file.read(len(piece)) != piece:
                return False
        return not file.read(1)


def _new_file(folder: Path, name: str, suffix: str, content: Iterable[bytes]) -> Path:
    """Write a file under the first free name: `fete.md`, then `fete-2.md`."""
    for number in itertools.count(1):
        path = folder / (f"{name}{suffix}" if number == 1 else f"{name}-{number}{suffix}")
        try:
            with path.open("xb") as file:
                file.writelines(content)
        except FileExistsError:
            continue
        except OSError:
            path.unlink(missing_ok=True)  # half a file is worse than none
            raise
        break
    return path
