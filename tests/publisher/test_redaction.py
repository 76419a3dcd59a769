"""No credential leaves the process, however it is written."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote, quote_plus

import pytest

from publisher.redaction import MASK, redact, remember

SECRET = 'p@ss/w+rd=%&é" € x'


def test_a_remembered_secret_disappears_also_when_quoted() -> None:
    remember("s3cret/with+signs")
    assert "s3cret" not in redact("a s3cret/with+signs b s3cret%2Fwith%2Bsigns c")


@pytest.mark.parametrize(
    "written",
    [
        SECRET,
        quote(SECRET),
        quote(SECRET, safe="").lower(),
        quote_plus(SECRET),
        quote(quote(SECRET, safe=""), safe=""),
        json.dumps(SECRET)[1:-1],
        json.dumps(SECRET, ensure_ascii=False)[1:-1],
        json.dumps(json.dumps(SECRET))[3:-3],
        html.escape(SECRET),
        ascii(SECRET)[1:-1],
        repr(SECRET.encode())[2:-1],
        SECRET.encode().decode("latin-1"),
    ],
)
def test_every_way_to_write_a_secret_disappears(written: str) -> None:
    remember(SECRET)
    assert redact(f"« {written} » !") == f"« {MASK} » !"


@pytest.mark.parametrize("account", ["ville", "villes", "la ville"])
def test_a_secret_in_base64_disappears(account: str) -> None:
    remember(SECRET)
    for pair in (f"{account}:{SECRET}", f"{account}:{SECRET}:suite"):
        written = base64.b64encode(pair.encode()).decode()
        assert base64.b64encode(account.encode()).decode()[:6] in redact(written)
        assert written[-8:] not in redact(written)
        assert written[12:24] not in redact(written)


def test_what_gives_a_secret_away_disappears() -> None:
    remember(
        "https://hooks.example/services/T0123456789/B0123456789/abcdefghijklmnop?key=0123456789"
    )
    key = "MIIEowIBAAKCAQEAlongword0123456789"
    remember(f"-----BEGIN KEY-----\n{key}\nshort\n-----END KEY-----")
    told = redact(
        "POST /services/T0123456789/B0123456789/abcdefghijklmnop HTTP/1.1; abcdefghijklmnop,"
        f" key=0123456789, {key}"
    )
    for leaked in ("T0123456789", "abcdefghijklmnop", "key=0123456789", key):
        assert leaked not in told


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer abcdefgh12345678",
        "GET /v26.0/me?access_token=EAAGabcdef&fields=id",
        '{"password": "hunter2hunter2"}',
        "{'password': 'hunter2hunter2'}",
        "https://api.telegram.org/bot123456:AAabcdefghijk/sendMessage",
        "https://user:hunter2hunter2@exemple.be/",
    ],
)
def test_what_looks_like_a_credential_disappears(text: str) -> None:
    found = redact(text)
    assert MASK in found
    for leaked in ("abcdefgh12345678", "EAAGabcdef", "hunter2hunter2", "AAabcdefghijk"):
        assert leaked not in found


def test_ordinary_words_stay() -> None:
    text = "La rue est fermée ; le mot de passe n'est pas ici : https://exemple.be/a?b=c"
    remember("non")  # too short: it would blank out ordinary words
    assert redact(text) == text
