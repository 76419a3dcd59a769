"""Pages that a screen reader can read (PDF/UA), made from HTML by WeasyPrint."""

from __future__ import annotations

import logging
from importlib.resources import files

from publisher.errors import InputError
from publisher.sentence import say

VARIANT = "pdf/ua-1"
_log = logging.getLogger(__name__)


def laid_out(html: str, style: str) -> bytes:
    """Lay HTML out with resources/`style`; it may only show what it holds itself (data: addresses).

    Raises `InputError` where the system has no Pango, which WeasyPrint stands on.
    """
    try:
        # Half a second, and system libraries: for whoever asks for pages only.
        from PIL import ImageFile  # noqa: PLC0415 - with what sets it
        from weasyprint import CSS, HTML  # noqa: PLC0415 - half a second
        from weasyprint.urls import URLFetcher  # noqa: PLC0415 - as above
    except OSError as failure:
        _log.warning("WeasyPrint cannot start", extra={"reason": str(failure)})
        raise InputError(
            say(
                "Il manque à ce système la bibliothèque Pango, qui met un PDF en page :"
                " installez-la (Debian : libpangoft2-1.0-0), ou exportez en csv."
            )
        ) from None
    # WeasyPrint sets it for the whole process, which would then take half a picture for one.
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    sheet = files("resources").joinpath(style).read_text(encoding="utf-8")
    own = URLFetcher(allowed_protocols=("data",))
    page = HTML(string=html, url_fetcher=own)
    made: bytes = page.write_pdf(stylesheets=[CSS(string=sheet)], pdf_variant=VARIANT)
    return made
