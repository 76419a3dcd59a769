"""What a face is drawn with: who publishes, in which type and colours, with which pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QImage

from publisher.announcement import Image
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from ui.look.tones import Tones
from ui.widgets.faces.addresses import Shorten, dressed, whole
from ui.widgets.faces.blocks import Block, Box, Column, Row
from ui.widgets.faces.marks import Avatar, Icon
from ui.widgets.faces.pictures import Laying, Pictures, Shown, part_of, still_of
from ui.widgets.faces.text import Fold, Run, Text

AVATAR: Final = 40


@dataclass(frozen=True, slots=True)
class Author:
    """Who publishes, as readers see it."""

    name: str  # the channel's
    kind: str = ""  # of channel, whose face is worn
    account: str = ""  # « @ville.bsky.social », where it is known


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faces", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All that is not in the rendition, and the pieces of which faces are made."""

    author: Author
    font: QFont
    tones: Tones
    pictures: Mapping[str, QImage]
    emblem: QImage  # null: none
    limits: PictureLimits | None = None  # how each picture is sent; None: not at all
    ratio: float = 1.0  # pixels of the screen to a unit
    unfolded: bool = False  # the reader has asked for the rest
    page: Rendition | None = None  # of the website, to which others link

    def type(self, size: float = 1.0, *, bold: bool = False) -> QFont:
        """Return the font at a multiple of the window's text size."""
        font = QFont(self.font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * size)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def written(
        self, text: str, size: float = 1.0, *, bold: bool = False, tone: str = "text", most: int = 0
    ) -> Text:
        """Return what people wrote, as it stands."""
        return Text(
            text, self.type(size, bold=bold), getattr(self.tones, tone), most_lines=most or None
        )

    def led(self, label: str, address: str, *, tone: str = "accent") -> Text:
        """Return words that lead somewhere: where to is read, and not seen."""
        colour = getattr(self.tones, tone)
        said = label if address in label else f"{label} : {address}"
        return Text(label, self.type(bold=True), colour, said=said, most_lines=1)

    def around(
        self, text: str, size: float = 0.92, *, bold: bool = False, tone: str = "muted"
    ) -> Text:
        """Return what the platform writes by itself: it is seen, and not read with the rest."""
        colour = getattr(self.tones, tone)
        return Text(text, self.type(size, bold=bold), colour, said="", most_lines=1)

    def post(
        self, text: str, *, shorten: Shorten = whole, fold: Fold | None = None, lead: int = 0,
        size: float = 1.0,
    ) -> Text | None:  # fmt: skip
        """Return the text of a post; the first `lead` signs are bold."""
        if not text.strip():
            return None
        shown, runs = dressed(text, self.tones.accent, shorten)
        bold = (Run(0, lead, bold=True),) if lead else ()
        return Text(
            shown,
            self.type(size),
            self.tones.text,
            runs=(*bold, *runs),
            said=text,
            fold=None if self.unfolded else fold,
            fold_colour=self.tones.muted,
        )

    def avatar(self, side: float = AVATAR, radius: float | None = None) -> Avatar:
        """Return the picture beside the name."""
        return Avatar(
            self.author.name,
            self.emblem,
            self.font,
            self.ratio,
            side=side,
            ground=self.tones.accent,
            ink=self.tones.on_accent,
            radius=radius,
        )

    def icon(self, name: str, side: float = 16, tone: str = "muted") -> Icon:
        """Return an icon."""
        return Icon(name, getattr(self.tones, tone), side)

    def acts(self, *names: tuple[str, str]) -> Row:
        """Return the row of what readers can do: an icon and a word each."""
        return Row(
            *(Row(self.icon(icon), self.around(word), gap=5) for icon, word in names), gap=16
        )

    def shown(self, image: Image, seconds: float | None = None) -> Shown:
        """Return a picture, as far as it is here."""
        picture = self.pictures.get(image.sha256, QImage())
        return Shown(image, picture, part_of(image, self.limits), seconds, image.alt)

    def all_pictures(self, sent: Rendition, laying: Laying | None = None) -> Pictures | None:
        """Return the video and the pictures of a rendition; None where there are none."""
        shown = [self.shown(image) for image in sent.images]
        if sent.video is not None:
            poster = sent.video.poster
            still = still_of(sent.video, self.pictures.get(poster.sha256, QImage()))
            shown = [still, *(one for one in shown if one.image.sha256 != poster.sha256)]
        return self.gallery(shown, laying) if shown else None

    def gallery(self, shown: list[Shown], laying: Laying | None = None) -> Pictures:
        """Return some pictures; there is at least one."""
        return Pictures(shown, laying or self.laying(), self.type(), self.ratio)

    def laying(
        self, *, radius: float = 0, badge: bool = False, reel: bool = False, five: bool = False,
        fixed: float = 0, widest: float = 3.0, narrowest: float = 0.8,
    ) -> Laying:  # fmt: skip
        """Return a way of showing pictures, in the present colours."""
        return Laying(
            narrowest=narrowest,
            widest=widest,
            fixed=fixed,
            five=five,
            reel=reel,
            radius=radius,
            badge=badge,
            ground=self.tones.calm.ground,
            ink=self.tones.calm.ink,
        )

    def card(self, inner: Block, widest: float = 480) -> Box:
        """Return the ground on which a post stands."""
        return Box(
            inner,
            pad=(14, 12),
            ground=self.tones.base,
            line=self.tones.line,
            radius=8,
            widest=widest,
        )

    def comment(self, sent: Rendition) -> Block | None:
        """Return the first comment, as it stands under the post; None where there is none."""
        text = self.post(sent.first_comment)
        if text is None:
            return None
        bubble = Box(
            Column(self.around(self.author.name, bold=True, tone="text"), text, gap=1),
            pad=(12, 7),
            ground=self.tones.calm.ground,
            radius=14,
            snug=True,
        )
        label = self.written(_tr("Premier commentaire"), 0.92, tone="muted")
        return Column(label, Row(self.avatar(28), bubble, middle=False), gap=4)
