"""From an announcement to the letter that Brevo would send. Pure and instant.

Brevo fills what stands between braces or brackets, in the subject and in the text, so those that
people typed are written otherwise. It fetches pictures: they are those of the town's website.
"""

from __future__ import annotations

from html import escape
from typing import Final

from channels._copies import LARGEST, WIDTHS, Copy, copies, fetched, has_copies, public_address
from channels._letter.writing import blocks, farewell, joined, page, pictures, subject
from channels._words.letters import words
from publisher.announcement import Announcement, Image
from publisher.framing import PictureLimits
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import one_line
from publisher.text.counting import characters
from publisher.text.markdown import to_plain
from publisher.text.shortening import shorten

LEAVE: Final = "{{ unsubscribe }}"  # Brevo puts the reader's own address there
SUBJECT: Final = "subject"  # the fields of a rendition: what Brevo is told …
PREVIEW: Final = "preview"  # … also for the line that mail programs show beside the subject
MOST_BYTES: Final = 1_000_000  # of the HTML
LONGEST_PREVIEW: Final = 150  # characters
_LEAVE_HERE: Final = "#quitter"  # until the letter is sent
_FILLED: Final = {"{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;"}
_UNSEEN: Final = "\u2060"  # a sign that nobody sees

LIMITS: Final = PictureLimits(max_bytes=LARGEST, max_side=WIDTHS[-1], formats=("image/jpeg",))


def render(announcement: Announcement, names: tuple[str, ...]) -> Rendition:
    """Compute the letter; `names` are those by which a text of its own is looked for."""
    images, title = taken(announcement), subject(announcement)
    last = farewell(words(announcement.language), _LEAVE_HERE, "https://…")
    text, html = joined([*blocks(announcement, names, images), last])
    fields = {SUBJECT: _unfilled(title), PREVIEW: _unfilled(_preview(announcement))}
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=title,
        text=text,
        html=_placed(html, announcement, images),
        link=one_line(announcement.canonical_url or "") or None,
        images=images,
        length=Length(characters(text), None, "characters"),
        fields={name: value for name, value in fields.items() if value},
    )


def taken(announcement: Announcement) -> tuple[Image, ...]:
    """Return the pictures that Brevo can fetch: those beside a page of the town's own site."""
    beside = has_copies(announcement.canonical_url, announcement.id)
    return pictures(announcement) if beside else ()


def _placed(html: str, announcement: Announcement, images: tuple[Image, ...]) -> str:
    """Say where each picture is fetched."""
    for image in images:
        address = public_address(_copy(image), one_line(announcement.canonical_url or ""))
        html = html.replace(f'"media:{image.sha256}"', f'"{escape(address)}"')
    return html


def _copy(image: Image) -> Copy:
    """Return the file beside the page that every mail program shows."""
    shown = [copy for copy in copies(image) if copy.name.endswith(".jpg")]
    return shown[-1] if shown else fetched(image)


def letter(rendition: Rendition) -> str:
    """Write the page that Brevo sends: it fills in nothing but the link to unsubscribe."""
    whole = page(rendition.html, rendition.title, rendition.language)
    before, _, after = whole.rpartition(_LEAVE_HERE)  # it comes last
    literal = ("".join(_FILLED.get(sign, sign) for sign in part) for part in (before, after))
    return LEAVE.join(literal)


def _unfilled(text: str) -> str:
    """Keep Brevo from filling in what people typed, where entities mean nothing."""
    return "".join(f"{sign}{_UNSEEN}" if sign in _FILLED else sign for sign in text)


def _preview(announcement: Announcement) -> str:
    text = one_line(announcement.summary) or one_line(to_plain(announcement.body))
    return shorten(text, LONGEST_PREVIEW, characters)
