"""Pictures of which one channel shows a part only, or next to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from publisher.announcement import Image
from publisher.framing import USEFUL, PictureLimits, frame_of
from publisher.problem import Problem, warning
from publisher.rendition import Rendition
from publisher.sentence import say

MOST_CUT: Final = 0.25  # of the picture, when nobody said what must stay
MOST_CUT_AROUND: Final = 0.5  # when somebody did


def problems(channel: str, rendition: Rendition, limits: PictureLimits | None) -> list[Problem]:
    """Warn of what `channel` cuts away or shrinks. Pure and instant."""
    if limits is None:
        return []
    return [
        replace(problem, number=number)
        for number, image in enumerate(rendition.images, 1)
        for problem in _problems(channel, image, limits)
    ]


def _problems(channel: str, image: Image, limits: PictureLimits) -> Iterator[Problem]:
    part = frame_of(image, limits)
    cut = part.cut(image.width, image.height)
    if cut > (MOST_CUT if image.focal is None else MOST_CUT_AROUND):
        yield warning(
            "picture_cut",
            say(
                "{channel} coupe {share} % de l'image « {name} » : cliquez sur l'image là où est"
                " l'essentiel, ou donnez-en une d'une autre forme.",
                channel=channel,
                share=round(cut * 100),
                name=image.name,
            ),
            "images",
        )
    # A small picture is small everywhere: only what this channel makes small is said here.
    if min(part.width, part.height) < USEFUL <= min(image.width, image.height):
        yield warning(
            "picture_small",
            say(
                "L'image « {name} » n'aura que {width} × {height} pixels sur {channel} : on n'y"
                " verra presque rien. Donnez-en une moins étirée.",
                name=image.name,
                width=part.width,
                height=part.height,
                channel=channel,
            ),
            "images",
        )
