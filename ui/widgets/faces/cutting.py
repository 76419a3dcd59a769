"""A part of a picture at the size at which it is seen, made once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPixmap, QPixmapCache

ROOM: Final = 40_960  # kB: some pictures on a screen of many pixels


def cut_out(picture: QImage, part: QRectF, size: QSizeF, ratio: float) -> QPixmap:
    """Return `part` (in fractions) of a picture, filling `size`: what is too much is cut away.

    `ratio` is the number of pixels of the screen to a unit of `size`.
    """
    wide, high = max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))
    edges = "-".join(
        f"{edge:.4f}" for edge in (part.left(), part.top(), part.width(), part.height())
    )
    key = f"face:{picture.cacheKey()}:{edges}:{wide}x{high}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    made = QPixmap.fromImage(
        picture.copy(_source(picture, part, wide / high)).scaled(
            wide,
            high,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    )
    QPixmapCache.setCacheLimit(max(ROOM, QPixmapCache.cacheLimit()))
    QPixmapCache.insert(key, made)
    return made


def _source(picture: QImage, part: QRectF, shape: float) -> QRect:
    """The largest piece of the part in this shape, around its middle."""
    left, top = part.left() * picture.width(), part.top() * picture.height()
    wide, high = part.width() * picture.width(), part.height() * picture.height()
    if wide / max(1e-6, high) > shape:
        left, wide = left + (wide - high * shape) / 2, high * shape
    else:
        top, high = top + (high - wide / shape) / 2, wide / shape
    return QRect(round(left), round(top), max(1, round(wide)), max(1, round(high)))
