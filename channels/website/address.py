"""Where things stand in the site. A path has no slash at either end; that of the home is empty."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from typing import Final
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

from publisher.announcement import Announcement
from publisher.text.cleaning import one_line
from publisher.text.slugs import slug

PAGE: Final = re.compile(r"\d{4}/\d{2}/[a-z0-9-]+-[0-9a-z]{1,6}")
_ILLEGAL: Final = re.compile(r"[\s\"<>\\^`{|}\[\]]|%(?![0-9A-Fa-f]{2})")
_HOST: Final = re.compile(r"[^\s\"<>\\^`{|}%@]+")
LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def path_of(announcement: Announcement, base_url: str) -> str:
    """Return the page's path: the one it already has, or one made of date, title and id."""
    standing = (announcement.canonical_url or "").removeprefix(f"{base_url}/").strip("/")
    if PAGE.fullmatch(standing) and standing.endswith(f"-{announcement.id[:6]}"):
        return standing
    day = local(announcement.dated, announcement.time_zone)
    name = slug(one_line(announcement.title))
    return f"{day.year:04}/{day.month:02}/{name}-{announcement.id[:6]}"


def web_address(text: str) -> str:
    """Return a whole http(s) address as it may stand in a page, or "" when it is none."""
    text = one_line(text)
    try:
        parts = urlsplit(text)
        if parts.scheme not in ("http", "https") or not _HOST.fullmatch(parts.netloc):
            return ""
    except ValueError:
        return ""
    host = f"{parts.scheme}://{parts.netloc}"
    return host + _ILLEGAL.sub(lambda found: quote(found[0]), text[len(host) :])


def month_of(path: str) -> str:
    """Return the path of the month that a page belongs to."""
    return path[:7]


def root_from(path: str) -> str:
    """Return the relative way from a page back to the home."""
    return "../" * (path.count("/") + 1) if path else "./"


def zone(name: str) -> tzinfo:
    """Return the time zone; UTC for a name that nobody knows (the checks refuse it)."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def local(moment: datetime, time_zone: str) -> datetime:
    """Return an aware instant as the wall time of that zone."""
    return moment.astimezone(zone(time_zone))
