"""The tags (`utm_…`) by which a town's statistics tell where a visitor came from."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode, urlsplit

MARK: Final = "utm_"


def query(source: str, medium: str, campaign: str) -> str:
    """Write the tags as the part of an address that follows its question mark."""
    told = {"utm_source": source, "utm_medium": medium, "utm_campaign": campaign}
    return urlencode({name: value for name, value in told.items() if value})


def tagged(address: str, tags: str) -> str:
    """Add `tags` (of `query`) to an address, before its fragment; one that has tags keeps its own.

    What is no web address stays as it is.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if not tags or parts.scheme not in ("http", "https") or _tags(parts.query):
        return address
    whole, mark, fragment = address.partition("#")
    joint = "?" if "?" not in whole else "" if whole.endswith(("?", "&")) else "&"
    return f"{whole}{joint}{tags}{mark}{fragment}"


def untagged(address: str) -> str:
    """Return the address without its tags, by which a page is recognised whatever they are."""
    whole, mark, fragment = address.partition("#")
    path, _, asked = whole.partition("?")
    ours = _tags(asked)
    kept = "&".join(part for part in asked.split("&") if part and part not in ours)
    return f"{path}{'?' if kept else ''}{kept}{mark}{fragment}"


def _tags(asked: str) -> list[str]:
    return [part for part in asked.split("&") if part.startswith(MARK)]
