"""Whether two announcements would show people the same thing on a channel."""

from __future__ import annotations

import hashlib
import unicodedata

from publisher.rendition import Rendition


def text_key(rendition: Rendition) -> str | None:
    """Return a key that two renditions share when people would read the same; None: nothing there.

    Case, white space and signs that nobody sees do not matter. Of a post without any word, the
    pictures and the film count. Give it a rendition without the page's address: that is never twice
    the same.
    """
    shown = _read(rendition.title) + "\n" + _read(rendition.text or rendition.html)
    if not shown.strip():
        films = [rendition.video.sha256] if rendition.video else []
        shown = "\n".join([*films, *(image.sha256 for image in rendition.images)])
    return hashlib.sha256(shown.encode()).hexdigest() if shown else None


def _read(text: str) -> str:
    whole = unicodedata.normalize("NFKC", text).casefold()
    # A lone surrogate is of the category Cs: it cannot be hashed, and nobody sees it.
    return " ".join(
        "".join(c for c in whole if unicodedata.category(c) not in ("Cf", "Cs")).split()
    )
