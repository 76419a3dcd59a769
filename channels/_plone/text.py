"""HTML that arrives in Plone's pages as it was meant. Pure.

Plone's filters glue lines together, also in `<pre>`, and drop `<s>`. Since 2020 its interface
decodes all entities of a text before it reads the tags (plone.restapi, issue 1310): `&lt;b&gt;`
becomes bold, and `&amp;copy=1` in an address a ©. So what is sent is encoded once more, unless the
site shows that it is of the older sort.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final

from channels._article import joined
from publisher.announcement import Announcement
from publisher.text.cleaning import cleaned, one_line
from publisher.text.markdown import to_plain
from publisher.text.shortening import own_text

_STRUCK: Final = re.compile(r"<(/?)s>")
_TAG: Final = re.compile(r"<[^>]*>")


def settled(html: str) -> str:
    """Return the same text in a form that Plone's filters leave as it is."""
    return _STRUCK.sub(r"<\1del>", joined(html, "<br>"))


def rich(html: str, *, decodes: bool) -> dict[str, str]:
    """Return HTML as a site takes it in a field of rich text that `decodes` entities, or not."""
    data = html.replace("&", "&amp;") if decodes else html
    return {"data": data, "content-type": "text/html", "encoding": "utf-8"}


def is_encoded_twice(shown: str, html: str) -> bool:
    """Whether the page shows entities where `html` means characters."""
    meant, read = _read(html), _read(shown)
    return read != meant and "".join(unescape(read).split()) == meant


def own_words(announcement: Announcement, *names: str) -> tuple[str, str]:
    """Return the Markdown and the summary for the channel or kind of one of these names."""
    own = own_text(announcement, names)
    return own or cleaned(announcement.body), one_line("" if own else announcement.summary)


def titled(title: str, *others: str) -> str:
    """Return a title in one line; the beginning of something else where there is none."""
    for text in (title, *(to_plain(other).strip().partition("\n")[0] for other in others)):
        if line := one_line(text):
            return line if text == title else line[:120]
    return "Annonce"


def subjects(announcement: Announcement) -> tuple[str, ...]:
    """Return the tags, each once and in one line."""
    return tuple(dict.fromkeys(tag for tag in map(one_line, announcement.tags) if tag))


def _read(html: str) -> str:
    """What a reader sees, without white space."""
    return "".join(unescape(_TAG.sub("", html)).split())
