"""No credential leaves the process."""

from __future__ import annotations

import logging

import pytest

from publisher.redaction import MASK, RedactingFilter, redact, remember


def test_a_remembered_secret_disappears_also_when_quoted() -> None:
    remember("s3cret/with+signs")
    assert "s3cret" not in redact("a s3cret/with+signs b s3cret%2Fwith%2Bsigns c")


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer abcdefgh12345678",
        "GET /v26.0/me?access_token=EAAGabcdef&fields=id",
        '{"password": "hunter2hunter2"}',
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
    assert redact(text) == text


def test_log_records_are_masked_before_any_handler() -> None:
    remember("very-secret-token")
    record = logging.LogRecord("x", 20, "f", 1, "told %s", ("very-secret-token",), None)
    RedactingFilter().filter(record)
    assert "very-secret-token" not in record.getMessage()
    try:
        raise ValueError("very-secret-token")
    except ValueError as error:
        raised = logging.LogRecord(
            "x", 40, "f", 1, "failed", (), (ValueError, error, error.__traceback__)
        )
    RedactingFilter().filter(raised)
    assert "very-secret-token" not in logging.Formatter().format(raised)
