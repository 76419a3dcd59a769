"""How the double says no."""

from __future__ import annotations

from collections.abc import Mapping


class Refused(Exception):
    """An error answer: its status, Mastodon's words, and further headers."""

    def __init__(self, status: int, words: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(words)
        self.status = status
        self.words = words
        self.headers = headers or {}


def invalid(words: str) -> Refused:
    return Refused(422, f"Validation failed: {words}")


def not_found() -> Refused:
    return Refused(404, "Record not found")
