"""The part of a picture that a file asks for: `crop`, `turn`, `straighten`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from publisher.announcement import Image
from publisher.announcement_file.section import EXAMPLES, Section, numbers
from publisher.cropping import MOST_TILT, RATIOS, WHOLE, cropped, shaped


def read_part(entry: Section) -> Callable[[Image], Image]:
    """Return what makes the wanted part of a picture; what is wrong becomes a complaint."""
    turns, tilt = _turns(entry), _tilt(entry)
    value = entry.values.get("crop")
    if value is None or value.content in ("", []):
        return partial(cropped, part=WHOLE, turns=turns, tilt=tilt)
    if isinstance(value.content, str):
        ratio = RATIOS.get(value.content.strip().replace(",", "."))
        if ratio is not None:
            return partial(shaped, ratio=ratio, turns=turns, tilt=tilt)
        found: tuple[float, ...] = ()
    else:
        found = numbers(entry.texts("crop"))
    if len(found) != 4 or not _is_within(*found):
        entry.complaints.add(
            entry.line_of("crop"),
            "« crop » dit quelle partie de l'image est montrée, par quatre nombres de 0 à 1 (début"
            " depuis la gauche et depuis le haut, largeur, hauteur), ou par une forme ({ratios}) :"
            " par exemple crop: {example}",
            ratios=", ".join(RATIOS),
            example=EXAMPLES["crop"],
        )
        return _as_it_is
    left, top, width, height = found
    return partial(cropped, part=(left, top, width, height), turns=turns, tilt=tilt)


def _turns(entry: Section) -> int:
    found = numbers([entry.text("turn", "0") or "0"])
    if not found or found[0] % 90:
        entry.complaints.add(
            entry.line_of("turn"), "« turn » tourne l'image vers la droite : 90, 180 ou 270."
        )
        return 0
    return int(found[0] // 90) % 4


def _tilt(entry: Section) -> float:
    found = numbers([entry.text("straighten", "0") or "0"])
    if not found or not abs(found[0]) <= MOST_TILT:
        entry.complaints.add(
            entry.line_of("straighten"),
            "« straighten » redresse l'image de {most} degrés au plus, vers la droite : par exemple"
            " straighten: -1.5",
            most=f"{MOST_TILT:g}",
        )
        return 0.0
    return found[0]


def _is_within(left: float, top: float, width: float, height: float) -> bool:
    """Whether this lies on the picture; a hair's breadth beyond is a rounded number."""
    inside = left >= 0 and top >= 0 and width > 0 and height > 0
    return inside and left + width <= 1.0001 and top + height <= 1.0001


def _as_it_is(image: Image) -> Image:
    return image
