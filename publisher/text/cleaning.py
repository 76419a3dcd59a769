"""Making any text safe to show: one Unicode form, no invisible character that does harm."""

from __future__ import annotations

import unicodedata

import regex

# Control characters but tab and line feed, noncharacters that XML refuses, and what turns the
# direction of the text around it (a way to disguise names and addresses).
BIDI = "\u202a-\u202e\u2066-\u2069"
HARMFUL = regex.compile(rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff{BIDI}]")
_LONE_SURROGATE = regex.compile(r"[\ud800-\udfff]")
LINE_BREAK = regex.compile(r"\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")


def cleaned(text: str) -> str:
    """Return `text` in NFC, with line feeds as line breaks, and without harmful characters."""
    text = LINE_BREAK.sub("\n", text)
    text = _LONE_SURROGATE.sub("\ufffd", HARMFUL.sub("", text))
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """Return `text` cleaned, with every run of white space as one space."""
    return " ".join(cleaned(text).split())
