"""The same entries as a page for people: readable, linkable, and reached from the XML.

No xml-stylesheet is put on the feeds: browsers are dropping XSLT, and CSS can neither make a link
nor read the HTML that entries carry, so that a keyboard or a screen reader could do nothing there.
"""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from channels import _words
from channels._words.feeds import words
from channels.feed.entry import in_town
from channels.feed.settings import FeedSettings
from channels.feed.shape import Document


def page(document: Document, settings: FeedSettings) -> bytes:
    """Write one page; entries without an address of their own are found here, by their anchor."""
    return (
        _template()
        .render(
            document=document,
            settings=settings,
            words=words(settings.language),
            dates=_words.words(settings.language),
            in_town=in_town,
            feeds=[
                ("RSS", "application/rss+xml", settings.address("feed.xml")),
                ("Atom", "application/atom+xml", settings.address("atom.xml")),
                ("JSON Feed", "application/feed+json", settings.address("feed.json")),
            ],
        )
        .encode()
    )


@cache
def _template() -> Template:
    return Environment(
        loader=PackageLoader("resources", "feed"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    ).get_template("page.html")
