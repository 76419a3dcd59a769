"""A token's life, told by the server's clock alone."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from channels._http import Answer
from channels._plone.token import SHORTEST, Token, lifetime

MADE = datetime(2001, 1, 1, tzinfo=UTC)  # a server whose clock is decades off


def token(lasts: float, name: str = "x") -> str:
    claims = json.dumps({"exp": MADE.timestamp() + lasts}).encode()
    return f"{name}.{base64.urlsafe_b64encode(claims).decode().rstrip('=')}.y"


def granted(text: str) -> tuple[Answer, str]:
    return Answer(200, {"Date": format_datetime(MADE, usegmt=True)}, b"", ""), text


def test_the_server_s_clock_decides() -> None:
    answer, text = granted(token(43_200))
    assert lifetime(text, answer) == 43_200


@pytest.mark.parametrize("text", ["", "x", "x.y.z", "x.e30.z", "x.W10.z", "x.eyJleHAiOiJhIn0.z"])
def test_what_cannot_be_read_lasts_a_little(text: str) -> None:
    assert lifetime(text, granted("")[0]) == SHORTEST
    assert lifetime(token(-5), Answer(200, {}, b"", "")) == SHORTEST


def test_a_young_token_is_used_again() -> None:
    signed_in: list[str] = []

    def login() -> tuple[Answer, str]:
        signed_in.append("")
        return granted(token(43_200))

    kept = Token(login, lambda _: None)
    assert kept.current() == kept.current()
    assert len(signed_in) == 1
    kept.another()
    assert len(signed_in) == 2


@pytest.mark.parametrize("renews", [True, False])
def test_a_token_past_half_its_life_is_renewed_or_asked_for_anew(
    monkeypatch: pytest.MonkeyPatch, renews: bool
) -> None:
    now = 1000.0
    monkeypatch.setattr("channels._plone.token.time.monotonic", lambda: now)
    asked = [token(3600, "premier"), token(3600, "autre")]
    kept = Token(
        lambda: granted(asked.pop(0)),
        lambda old: granted(token(3600, f"{old[:2]}-renouvelé")) if renews else None,
    )
    kept.current()
    now += 1801
    assert kept.current().startswith("pr-renouvelé" if renews else "autre")
    now += 4000  # ended: no renewing any more
    if renews:
        assert kept.current().startswith("autre")
