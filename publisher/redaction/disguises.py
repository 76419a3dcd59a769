r"""How a credential may be written: whole or a telling part of it, in any encoding it passes.

A token that is sent comes back percent-encoded in an address, escaped in JSON, as an entity in
HTML, as `\xc3\xa9` in the text of an exception, or in Base64 behind the name of its account.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from html.entities import codepoint2name
from typing import Final
from urllib.parse import urlsplit

PART: Final = 8  # characters: a shorter part of a credential would blank out ordinary words
_LONG_WORD: Final = 16  # characters, of a key that spreads over lines
_URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def patterns(secret: str) -> tuple[re.Pattern[str], ...]:
    """Return what finds the credential, and what gives it away, in a text; the longest first."""
    whole = secret.strip()
    texts = sorted({whole, *_parts(whole)}, key=len, reverse=True)
    found = [re.compile("".join(map(_sign, text))) for text in texts]
    # Base64 goes on to the end of its word: what follows the credential belongs to it.
    found += [
        re.compile("".join(map(_sign, core)) + r"(?:[A-Za-z0-9+/_=-]|%2[bBfF]|%3[dD])*")
        for core in sorted(_in_base64(whole), key=len, reverse=True)
    ]
    return tuple(found)


def _parts(secret: str) -> Iterator[str]:
    """Give what is as good as the whole: the path of a secret address, the lines of a key."""
    if _URL.match(secret):
        try:
            address = urlsplit(secret)
        except ValueError:
            return
        pieces = [address.path, address.query, address.password or ""]
        pieces += [piece for piece in address.path.split("/") if len(piece) >= _LONG_WORD]
        yield from (piece for piece in pieces if len(piece) >= PART)
        return
    words = secret.replace("\\n", "\n").split()
    if len(words) > 1:
        yield from (word for word in words if len(word) >= _LONG_WORD)


def _in_base64(secret: str) -> Iterator[str]:
    """Give the characters that Base64 makes of it whatever stands before and behind."""
    octets = secret.encode("utf-8", "surrogatepass")
    for before in range(3):
        written = base64.b64encode(bytes(before) + octets).decode().rstrip("=")
        unsettled = (0, 2, 3)[before]
        core = written[unsettled : -1 if (before + len(octets)) % 3 else None]
        if len(core) >= PART:
            yield core
            yield core.replace("+", "-").replace("/", "_")


def _sign(sign: str) -> str:
    """Return a pattern of every way to write one character."""
    plain = re.escape(sign)
    if sign.isascii() and (sign.isalnum() or sign in "-._~"):
        return plain  # no encoding changes these
    octets = sign.encode("utf-8", "surrogatepass")
    point = ord(sign)
    units = sign.encode("utf-16-be", "surrogatepass").hex()
    ways = [
        plain,
        # An address inside an address is encoded twice.
        "(?i:" + "".join(f"%(?:25)*{octet:02x}" for octet in octets) + ")",
        "(?i:" + "".join(rf"\\+x{octet:02x}" for octet in octets) + ")",
        "(?i:" + "".join(rf"\\+u{units[at : at + 4]}" for at in range(0, len(units), 4)) + ")",
        f"(?i:&\\#(?:0*{point}|x0*{point:x});)",
    ]
    if sign.isascii():
        ways.append(rf"\\+{'n' if sign == chr(10) else plain}")
    else:
        ways.append(re.escape(octets.decode("latin-1")))  # read in the wrong encoding
        if point < 256:
            ways.append(rf"(?i:\\+x{point:02x}|%{point:02x})")
    if point in codepoint2name:
        ways.append(f"&{codepoint2name[point]};")
    if sign == " ":
        ways.append(r"\+")
    return f"(?:{'|'.join(ways)})"
