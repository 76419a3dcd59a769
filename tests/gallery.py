"""Draw the preview of every kind of channel: `python -m tests.gallery FOLDER [NAME …]`.

What is drawn is what each adapter really makes of one announcement; the pictures are painted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from PIL import Image as Pillow
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from publisher import registry
from publisher.announcement import Announcement, Kind, LongText, Translation, Variant
from publisher.showing import rendered
from tests.ui.widgets.faces.samples import TEXT, VIDEO, announcement, emblem, face, opened_kind
from ui.language.speaking import speak
from ui.look import dress, tones
from ui.widgets.faces.canvas import MARGIN

WIDTH: Final = 420
GAP: Final = 14
SHEET: Final = (
    ("facebook-6", "sms"),
    ("mastodon-4", "bluesky-0"),
    ("website",),
    ("instagram-4", "ntfy"),
)


def cases() -> Iterator[tuple[str, str, Announcement]]:
    """Yield a name, a kind, and what is published on it."""
    for kind in registry.kinds():
        sort = Kind.ALERT if kind == "cap" else Kind.WORKS
        dutch = {
            "nl": Translation("Werken in de Stationsstraat", "Gesloten.", "De straat is dicht.")
        }
        more = dutch if kind == "cap" else {}
        yield kind, kind, announcement(kind=sort, translations=more)
    for kind in ("facebook", "mastodon"):
        for count in (0, 2, 3, 4, 6):
            yield f"{kind}-{count}", kind, announcement(count)
    comment = {"facebook": Variant(first_comment="Le plan de la déviation : {lien}")}
    yield "facebook-comment", "facebook", announcement(variants=comment)
    for kind in ("bluesky", "linkedin", "x", "threads", "telegram"):
        yield f"{kind}-0", kind, announcement(0)
    yield "instagram-4", "instagram", announcement(4)
    for kind in ("mastodon", "bluesky"):
        fil = {kind: Variant(long_text=LongText.THREAD)}
        yield f"{kind}-thread", kind, announcement(variants=fil, summary="", body=TEXT * 2)
    for kind in ("facebook", "mastodon", "website", "telegram"):
        yield f"{kind}-video", kind, announcement(0, video=VIDEO)
    corrected = datetime(2027, 2, 25, 8, tzinfo=UTC)
    yield "website-corrected", "website", announcement(3, revision=2, updated=corrected)


def drawn(kind: str, content: Announcement) -> QImage:
    """Draw one preview at its full height."""
    shown = face(kind, content)
    site, _ = opened_kind("website")
    shown.show_page(replace(rendered(site, content), link=content.canonical_url))
    shown.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    shown.set_emblem(emblem())  # and so all is drawn anew
    shown.resize(WIDTH, int(shown.block.lay_out(WIDTH - 2 * MARGIN)) + 2 * MARGIN + 1)
    shown.show()
    QCoreApplication.processEvents()
    picture = shown.grab().toImage()
    shown.close()
    return picture


def sheet(file: Path) -> None:
    """Draw some of them on one picture, column by column."""
    contents = {name: (kind, content) for name, kind, content in cases()}
    columns = [[drawn(*contents[name]) for name in column] for column in SHEET]
    high = max(sum(one.height() + GAP for one in column) for column in columns) + GAP
    whole = QImage(len(columns) * (WIDTH + GAP) + GAP, high, QImage.Format.Format_RGB888)
    whole.fill(tones().window)
    painter = QPainter(whole)
    for number, column in enumerate(columns):
        top = GAP
        for one in column:
            painter.drawImage(GAP + number * (WIDTH + GAP), top, one)
            top += one.height() + GAP
    painter.end()
    whole.save(str(file))
    with Pillow.open(file) as written:  # a third of the size, and nobody sees it
        few = written.quantize(256, dither=Pillow.Dither.NONE)
    few.save(file, optimize=True)


def main() -> int:
    """Draw all, what is named, or the sheet of the documentation."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--sheet", action="store_true", help="apercus.png alone")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    speak(app, "fr")
    dress(app, dark=given.dark)
    if given.sheet:
        sheet(given.folder / "apercus.png")
        return 0
    for name, kind, content in cases():
        if not given.names or name in given.names:
            drawn(kind, content).save(str(given.folder / f"{name}{'-dark' * given.dark}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
