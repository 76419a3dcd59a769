"""What is pasted from Word, LibreOffice, a web page or a mail: HTML to clean Markdown."""

from __future__ import annotations

import re
from typing import Final

from publisher.text.from_html import markdown
from publisher.text.markdown import LONGEST

LARGEST: Final = 4_000_000  # characters of HTML; Word needs fifty for one of text
_FRAGMENT: Final = re.compile(r"<!--StartFragment-->(.*?)<!--EndFragment-->", re.DOTALL)
# Google Docs wraps the whole in a <b> that is not bold; Word leaves its own drawing commands.
_NOT_BOLD: Final = re.compile(r"<b\b[^>]*font-weight:\s*normal[^>]*>", re.IGNORECASE)
_HEAD: Final = re.compile(r"<(head|title|xml)\b.*?</\1>", re.DOTALL | re.IGNORECASE)
_WRAPPED: Final = re.compile(r"[ \t]*[\r\n]+[ \t]*")  # by who wrote the HTML: no break for readers
# A list of Word is made of paragraphs that begin with a sign.
_SIGN: Final = re.compile(r"^[·•▪§‣][ \t\u00a0]+", re.MULTILINE)
_APART: Final = re.compile(r"^(- .*)\n\n(?=- )", re.MULTILINE)
_MANY_SPACES: Final = re.compile(r"(?<=\S) {2,}(?=\S)")


def from_pasted(page: str) -> str | None:
    """Return the Markdown of pasted HTML; None when it is too large, or is no text of a person."""
    if len(page) > LARGEST:
        return None
    fragment = _FRAGMENT.search(page)
    page = _NOT_BOLD.sub("<span>", _HEAD.sub("", fragment[1] if fragment else page))
    if "<pre" not in page:
        page = _WRAPPED.sub(" ", page)
    try:
        text = markdown(page)
    except RecursionError:
        return None
    text = _MANY_SPACES.sub(" ", _APART.sub(r"\1\n", _SIGN.sub("- ", text)))
    if re.search(r"^# ", text, re.MULTILINE):  # the announcement has its title already
        text = re.sub(r"^(#{1,5}) ", r"#\1 ", text, flags=re.MULTILINE)
    return text if len(text) <= LONGEST else None
