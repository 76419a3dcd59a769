"""Writing a text for one channel alone: what it begins with, how long it gets, how it is shortened.

A channel puts the link, the hashtags and more around a text of its own. What it puts there is seen
by asking it to render a text that nobody writes. Pure, and as quick as a few renditions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from publisher import variants
from publisher.announcement import Announcement
from publisher.channel import Channel
from publisher.problem import Remedy
from publisher.rendition import Length, Rendition
from publisher.showing import checked, rendered
from publisher.text.cleaning import cleaned
from publisher.text.counting import UNITS, characters
from publisher.text.markdown import to_plain
from publisher.text.shortening import shorten

_MARK: Final = "**Essai**"  # a page turns it into bold letters, a post shows it as it is
_TRIES: Final = 12
_SHORTER: Final = 0.9  # each try keeps this much of the one before


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands before and after a text of the channel's own; `markdown`: it is a page's text."""

    before: str
    after: str
    markdown: bool

    def within(self, text: str) -> str:
        """Return the words of a post without what stands around them."""
        lines = text.removeprefix(self.before).rstrip().split("\n")
        added = set(self.after.split())
        while lines and set(lines[-1].split()) <= added:
            lines.pop()
        return "\n".join(lines).strip()


def frame(channel: Channel, announcement: Announcement) -> Frame:
    """See what the channel puts around a text of its own."""
    shown = rendered(channel, _with_text(channel, announcement, _MARK)).text
    before, mark, after = shown.partition(_MARK)
    return Frame(before, after, False) if mark else Frame("", "", True)


def beginning(channel: Channel, announcement: Announcement) -> str:
    """Return the text that is the channel's own now, else the one it would be sent without it.

    Without the link, the hashtags and whatever else the channel adds to it by itself.
    """
    own = variants.in_use(announcement, channel.names).text
    if own.strip():
        return own
    around = frame(channel, announcement)
    if around.markdown:
        return _page_text(channel, announcement)
    rendition = rendered(channel, announcement)
    if not rendition.following:
        return around.within(rendition.text)
    parts = (announcement.title, announcement.summary, to_plain(announcement.body))
    words = [cleaned(part).strip() for part in parts]
    if words[2].startswith(words[1]):
        words[1] = ""
    return "\n\n".join(part for part in words if part)


def length(channel: Channel, announcement: Announcement, rendition: Rendition) -> Length | None:
    """Return how long a text of the channel's own is: also of what does not fit, and is cut."""
    own = cleaned(variants.in_use(announcement, channel.names).text).strip()
    counted = rendition.length
    if counted is None or not own or rendition.following:
        return counted
    count = UNITS.get(counted.unit, characters)
    around = frame(channel, announcement)
    sent = around.within(rendition.text)
    missing = count(around.within(own)) - count(sent)
    return counted if missing <= 0 else replace(counted, used=counted.used + missing)


def shortened(channel: Channel, announcement: Announcement) -> str:
    """Return a text for the channel alone that is not too long: what it would be sent, or less."""
    around = frame(channel, announcement)
    text = around.within(rendered(channel, announcement).text)
    for _ in range(_TRIES):
        found = checked(channel, _with_text(channel, announcement, text))
        if not any(problem.remedy is Remedy.SHORTEN for problem in found):
            break
        text = shorten(text, int(len(text) * _SHORTER), characters)
    return text


def _page_text(channel: Channel, announcement: Announcement) -> str:
    """A page's text is the body; where it takes the place of the summary, that comes before."""
    body, summary = announcement.body.strip(), announcement.summary.strip()
    shown = rendered(channel, announcement).text
    if body and rendered(channel, _with_text(channel, announcement, body)).text == shown:
        return body
    return "\n\n".join(part for part in (summary, body) if part)


def _with_text(channel: Channel, announcement: Announcement, text: str) -> Announcement:
    own = variants.in_use(announcement, channel.names)
    return variants.adapted(announcement, channel.names, replace(own, text=text))
