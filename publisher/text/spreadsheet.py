"""Cells that a spreadsheet shows as they are."""

from __future__ import annotations

import re
from typing import Final

_NUMBER: Final = re.compile(r"\+\d{4,15}")


def harmless(cell: str) -> str:
    """Keep a spreadsheet from running what people or servers wrote as a formula."""
    if _NUMBER.fullmatch(cell):
        return cell
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
