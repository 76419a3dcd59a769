"""What is said of a part of a picture before it is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from publisher.announcement import Image
from publisher.framing import USEFUL, PictureLimits, frame_of
from ui.widgets.cropping.cut import master_size


def too_small(image: Image, takers: Mapping[str, PictureLimits]) -> list[str]:
    """Say where the part is too small; `takers` are the chosen channels, by name."""
    found = list(_refused(image, takers))
    if min(image.width, image.height) < USEFUL <= min(master_size(image)):
        found.append(
            _tr("Moins de {least} pixels de côté : on n'y verra presque rien.").format(least=USEFUL)
        )
    return found


def cut_further(image: Image, takers: Mapping[str, PictureLimits]) -> list[str]:
    """Say which channels cut the part once more, and how much of it."""
    found = []
    for name, limits in takers.items():
        share = round(100 * frame_of(image, limits).cut(image.width, image.height))
        if share:
            found.append(
                _tr("{channel} en coupera encore {share} %, autour du point essentiel.").format(
                    channel=name, share=share
                )
            )
    return found


def _refused(image: Image, takers: Mapping[str, PictureLimits]) -> Iterator[str]:
    for name, limits in takers.items():
        if limits.smallest is None:
            continue
        width, height = limits.smallest
        if image.width < width or image.height < height:
            yield _tr(
                "{channel} n'en prend pas de moins de {width} × {height} pixels : agrandissez le"
                " cadre."
            ).format(channel=name, width=width, height=height)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CropWords", text)
