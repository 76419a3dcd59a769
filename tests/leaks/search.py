"""Distinctive credentials, and finding them again in any bytes, however they were written.

Written apart from publisher.redaction: who hides and who seeks must not share a mistake.
"""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus, urlsplit

PLAIN = "Zq7jetonSansSigne0123456789kX"
SPECIAL = 'p@ss/w+rd=%&é"Zq8signes'
HOOK = "http://127.0.0.1:9/crochets/Zq9compte/Zq9jetonDansUneAdresse42?cle=Zq9autreMoitie42"
SHAPES = (PLAIN, SPECIAL, HOOK)


def leaks(secrets: Iterable[str], places: Iterable[Path], *said: str) -> list[str]:
    """Say where which credential can be read: in every file below `places`, and in `said`."""
    wanted = {form: secret for secret in secrets for form in _forms(secret)}
    found = []
    for name, content in (
        *_files(places),
        *((f"said {n}", t.encode()) for n, t in enumerate(said)),
    ):
        found += [
            f"{name}: {secret!r} as {form!r}" for form, secret in wanted.items() if form in content
        ]
    return found


def _files(places: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for place in places:
        for file in (place, *place.rglob("*")):
            if file.is_file():
                yield str(file), file.read_bytes()


def _forms(secret: str) -> set[bytes]:
    texts = {secret}
    if secret.startswith("http"):
        address = urlsplit(secret)
        texts |= {address.path, address.path.rpartition("/")[2], address.query} - {""}
    written = set()
    for text in texts:
        octets = text.encode()
        written |= {
            octets,
            octets.decode("latin-1").encode(),
            quote(text).encode(),
            quote(text, safe="").encode(),
            quote(text, safe="").lower().encode(),
            quote_plus(text).encode(),
            quote(quote(text, safe=""), safe="").encode(),
            json.dumps(text)[1:-1].encode(),
            json.dumps(text, ensure_ascii=False)[1:-1].encode(),
            json.dumps(json.dumps(text))[3:-3].encode(),
            html.escape(text).encode(),
            ascii(text)[1:-1].encode(),
            repr(octets)[2:-1].encode(),
        }
    for before in (b"", b"u", b"us"):
        written.add(base64.b64encode(before + secret.encode())[4:-4])
    return written
