"""A rendition in the language that is being looked at."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from publisher.rendition import Rendition


def in_language(rendition: Rendition, code: str) -> Rendition:
    """Return the page of a translation, or the rendition itself where there is none."""
    page = _pages(rendition).get(code) if code else None
    if not isinstance(page, dict) or not {"title", "summary", "html"} <= page.keys():
        return rendition
    return replace(
        rendition,
        title=page["title"],
        html=page["html"],
        fields={**rendition.fields, "summary": page["summary"]},
    )


def _pages(rendition: Rendition) -> dict[str, Any]:
    try:
        found = json.loads(rendition.fields.get("translations", "{}"))
    except ValueError:  # another adapter may mean something else by this name
        return {}
    return found if isinstance(found, dict) else {}
