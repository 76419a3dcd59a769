"""The HTML of a rendition: paragraphs, headings, lists; pictures where it has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Any, Final

from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextDocument,
)

from publisher.announcement import Image
from publisher.rendition import Rendition
from ui.widgets.faces.blocks import Block, Box, Column
from ui.widgets.faces.scene import Scene

# A picture, with what some write around it and the credit that follows.
_PICTURE: Final = re.compile(
    r"(?:<figure>|<p>)?<img\b([^>]*)>"
    r"(?:<figcaption>(?P<caption>.*?)</figcaption>|<br><span[^>]*>(?P<said>.*?)</span>)?"
    r"(?:</figure>|</p>)?",
    re.DOTALL,
)
_ATTRIBUTE: Final = re.compile(r'(src|alt|data-caption)="([^"]*)"')
_HEADING: Final = re.compile(r"(</?)h[1-6]\b")
_BUTTON: Final = re.compile(r'<p><a [^>]*style="[^"]*background:[^>]*>(.*?)</a></p>')
_TAG: Final = re.compile(r"<[^>]*>")


class Document(QTextDocument):
    """Opens no file and no address."""

    def loadResource(self, type: int, _: QUrl | str) -> Any:
        if type == QTextDocument.ResourceType.ImageResource.value:
            return QImage()
        return ""


class Rich(Block):
    """HTML without pictures."""

    def __init__(self, html: str, font: QFont, ink: str, accent: str) -> None:
        self._document = Document()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(font)
        self._document.setDefaultStyleSheet(f"a {{ color: {accent}; }}")
        self._document.setHtml(html)
        self._ink = ink
        self.inks = (ink, accent)

    def lay_out(self, width: float) -> float:
        self._document.setTextWidth(width)
        return self._document.size().height()

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._ink))
        painter.save()
        painter.translate(left, top)
        context.clip = QRectF(
            0, 0, self._document.textWidth(), self._document.size().height()
        ).intersected(
            painter.clipBoundingRect() if painter.hasClipping() else QRectF(0, 0, 1e6, 1e6)
        )
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def read(self) -> Iterator[str]:
        text = self._document.toPlainText().strip()
        if text:
            yield text


def article(
    scene: Scene, html: str, pictures: Sequence[Image] = (), *, size: float = 1.0
) -> Column:
    """Return the HTML with these pictures where it places them; others are left out."""
    blocks: list[Block] = []
    unused = list(pictures)
    done = 0
    for found in _PICTURE.finditer(html):
        blocks += _prose(scene, html[done : found.start()], size)
        done = found.end()
        written = {name: unescape(value) for name, value in _ATTRIBUTE.findall(found[1])}
        image = _meant(written, unused)
        if image is not None:
            unused.remove(image)
            caption = found["caption"] or found["said"] or written.get("data-caption", "")
            blocks.append(figure(scene, image, unescape(_TAG.sub("", caption))))
    blocks += _prose(scene, html[done:], size)
    return Column(*blocks, gap=8)


def unplaced(sent: Rendition) -> list[Image]:
    """Return the pictures that the HTML does not place."""
    left = list(sent.images)
    for found in _PICTURE.finditer(sent.html):
        written = {name: unescape(value) for name, value in _ATTRIBUTE.findall(found[1])}
        image = _meant(written, left)
        if image is not None:
            left.remove(image)
    return left


def figure(scene: Scene, image: Image, caption: str) -> Block:
    """Return a picture of a page, and who made it."""
    shown = scene.gallery([scene.shown(image)], scene.laying(widest=4, narrowest=0.6))
    return Column(shown, scene.written(caption, 0.85, tone="muted") if caption else None, gap=3)


def _prose(scene: Scene, html: str, size: float) -> Iterator[Block]:
    # Headings stand below the title of the page, and no larger than it.
    html = _HEADING.sub(r"\1h4", html)
    for number, piece in enumerate(_BUTTON.split(html)):
        words = unescape(_TAG.sub("", piece)).strip()
        if words and number % 2:
            label = scene.written(words, size, bold=True, tone="on_accent")
            yield Box(label, pad=(16, 8), ground=scene.tones.accent, radius=5, snug=True)
        elif words:
            yield Rich(piece, scene.type(size), scene.tones.text, scene.tones.accent)


def _meant(written: dict[str, str], images: Sequence[Image]) -> Image | None:
    """By its place in the store, or, once it has an address, by what it shows."""
    source, alt = written.get("src", ""), written.get("alt", "")
    for image in images:
        if source == f"media:{image.sha256}":
            return image
    if source.startswith("media:"):
        return None
    return next((image for image in images if alt and image.alt.split() == alt.split()), None)
