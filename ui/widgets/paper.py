"""Shows text or an article as it will be read, at its full height, and fetches nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from publisher.announcement import Image, Video
from publisher.framing import PictureLimits, frame_of
from publisher.rendition import Rendition
from publisher.video_limits import clock
from ui.look.tones import tones
from ui.widgets.translated import in_language

TALLEST: Final = 420  # device-independent pixels
PAUSE: Final = 500  # ms without a change
PICTURE_WIDTH: Final = 240  # device-independent pixels
_IMG: Final = re.compile(r"<img\b[^>]*>")
_SOURCE: Final = re.compile(r'src="([^"]*)"')
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)»]")


class Paper(QTextBrowser):
    """A sheet that grows with what it shows, up to `tallest`; None: it keeps its room."""

    def __init__(
        self, parent: QWidget | None = None, *, tallest: int | None = TALLEST, margin: int = 2
    ) -> None:
        super().__init__(parent)
        self._tallest = tallest
        self._pictures: dict[str, QImage] = {}
        self._shown: Rendition | None = None
        self._language = ""
        self._limits: PictureLimits | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._lay_out)
        self.setProperty("role", "paper")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if tallest is not None:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(margin)
        self.setTabChangesFocus(True)

    def show_rendition(self, rendition: Rendition, limits: PictureLimits | None = None) -> None:
        """Show what a channel is sent: its HTML when it has some, else its text.

        Of each picture, the part that it is sent within these limits; None: the whole.
        """
        if (rendition, limits) != (self._shown, self._limits):
            self._shown, self._limits = rendition, limits
            # Laying out a long text costs 100 ms: what is scrolled away waits for a pause.
            if self.isVisible() and self.visibleRegion().isEmpty():
                self._later.start()
            else:
                self._lay_out()

    def show_language(self, code: str) -> None:
        """Show this translation where the rendition has a page for it; "": its own words."""
        if code != self._language:
            self._language = code
            if self._shown is not None and self._shown.fields.get("translations"):
                self._lay_out()

    def show_html(self, html: str) -> None:
        """Show something else than a rendition."""
        self._shown = None
        self._later.stop()
        self.setHtml(html)
        self._fit()

    def set_picture(self, sha256: str, picture: QImage) -> None:
        """Show a picture where the rendition has it."""
        self._pictures[sha256] = picture
        if self._shown and any(one.sha256 == sha256 for one in pictures_of(self._shown)):
            self._lay_out()

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Return pictures of the announcement only: a preview opens no file and no address."""
        address = QUrl(name)
        if type == QTextDocument.ResourceType.ImageResource.value and address.scheme() == "master":
            sha256, _, part = address.path().partition("/")
            return _part(self._pictures.get(sha256, QImage()), part)
        return QImage() if type == QTextDocument.ResourceType.ImageResource.value else ""

    def sizeHint(self) -> QSize:
        return QSize(260, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _lay_out(self) -> None:
        self._later.stop()
        if self._shown is not None:
            self.setHtml(_html(in_language(self._shown, self._language), self._limits))
            self._fit()

    def _fit(self) -> None:
        if self._tallest is None:
            return
        self.document().setTextWidth(self.viewport().width())
        height = int(self.document().size().height()) + 6
        self.setFixedHeight(max(28, min(height, self._tallest)))


def pictures_of(rendition: Rendition) -> list[Image]:
    """Return what a rendition shows, the still of its video among it."""
    stills = [rendition.video.poster] if rendition.video else []
    return [*stills, *rendition.images]


def _film(video: Video | None) -> str:
    """A still, and that it is a video."""
    if video is None:
        return ""
    told = QCoreApplication.translate("Paper", "▶ Vidéo, {length}")
    foot = f'<span style="color:{tones().muted}">{told.format(length=clock(video.seconds))}</span>'
    return f"<p>{_picture(video.poster, None)}<br>{foot}</p>"


def _html(rendition: Rendition, limits: PictureLimits | None) -> str:
    shown_pictures = {image.sha256: _picture(image, limits) for image in rendition.images}
    body = _reduced(rendition, shown_pictures) if rendition.html else _paragraphs(rendition.text)
    pictures = "".join(f"<p>{shown}</p>" for shown in shown_pictures.values() if shown not in body)
    thread = "".join(f"<hr>{_paragraphs(text)}" for text in rendition.following)
    thread += _comment(rendition.first_comment)
    title = f"<h3>{escape(rendition.title)}</h3>" if rendition.html and rendition.title else ""
    # A page shows its summary above its text, and keeps it apart.
    lead = rendition.fields.get("summary", "") if rendition.html else ""
    summary = f"<p><b>{escape(lead)}</b></p>" if lead else ""
    muted = tones().muted
    tags = " · ".join(escape(tag) for tag in rendition.tags) if rendition.html else ""
    foot = f'<p style="color:{muted}">{tags}</p>' if tags else ""
    if rendition.link and rendition.link not in f"{rendition.text} {rendition.first_comment}":
        foot += f'<p style="color:{muted}">{escape(rendition.link)}</p>'
    return f"{title}{summary}{_film(rendition.video)}{pictures}{body}{foot}{thread}"


def _paragraphs(text: str) -> str:
    ink = tones().accent
    marked = _ADDRESS.sub(
        lambda found: f'<span style="color:{ink}">{found[0]}</span>', escape(text, quote=False)
    )
    return f'<p style="white-space: pre-wrap; margin: 0">{marked}</p>'


def _comment(text: str) -> str:
    if not text:
        return ""
    above = QCoreApplication.translate("Paper", "Premier commentaire")
    return f'<hr><p style="color:{tones().muted}; margin: 0">{above}</p>{_paragraphs(text)}'


def _reduced(rendition: Rendition, shown: Mapping[str, str]) -> str:
    """Headings below the title; pictures from the masters, since they have no address yet."""
    own = {f"media:{sha256}": picture for sha256, picture in shown.items()}

    def placed(found: re.Match[str]) -> str:
        source = _SOURCE.search(found[0])
        return own.get(source[1], "") if source else ""

    return re.sub(r"(</?)h[1-6]\b", r"\1h4", _IMG.sub(placed, rendition.html))


def _picture(image: Image, limits: PictureLimits | None) -> str:
    source, width, height = f"master:{image.sha256}", image.width, image.height
    if limits is not None:
        part = frame_of(image, limits)
        width, height = part.width, part.height
        if part.cut(image.width, image.height) > 0:
            # In thousandths: what is shown here is smaller than the master.
            x, y = 1000 / max(1, image.width), 1000 / max(1, image.height)
            place = (part.left * x, part.top * y, part.right * x, part.bottom * y)
            source += "/" + "-".join(f"{edge:.0f}" for edge in place)
    wide = min(PICTURE_WIDTH, width)
    high = round(wide * height / max(1, width))
    # With both sides given, a picture that is not here yet, or lost, does not hide the text.
    return f'<img src="{source}" width="{wide}" height="{high}" alt="{escape(image.alt)}">'


def _part(picture: QImage, written: str) -> QImage:
    """Cut out a part, written as its edges in thousandths; "" is the whole."""
    if not written:
        return picture
    left, top, right, bottom = (int(edge) / 1000 for edge in written.split("-"))
    x, y = picture.width(), picture.height()
    return picture.copy(
        round(left * x), round(top * y), round((right - left) * x), round((bottom - top) * y)
    )
