"""The card that Teams shows, as Adaptive Card 1.4.

Text goes into runs, which are no Markdown: what people typed is shown as it is.
"""

from __future__ import annotations

import json
from typing import Any, Final

from publisher.text.entities import Sort, spans

LIMIT: Final = 28 * 1024  # bytes of a whole message
_PICTURE: Final = "Image"
_TYPE: Final = "application/vnd.microsoft.card.adaptive"


def card(
    paragraphs: list[list[str]],
    *,
    title: str,
    pictures: dict[str, str],
    buttons: dict[str, str],
    language: str,
) -> dict[str, Any]:
    """Lay out lines in paragraphs, with `buttons` (label by address) below.

    Of the `pictures` (alternative text by address), the first stands below the title.
    """
    body: list[dict[str, Any]] = []
    if title:
        run = {"type": "TextRun", "text": title, "weight": "Bolder", "size": "Large"}
        body.append({"type": "RichTextBlock", "inlines": [run]})
    shown = [
        {"type": _PICTURE, "url": url, "altText": alt, "size": "Auto"}
        for url, alt in pictures.items()
    ]
    body += shown[:1]
    for lines in paragraphs:
        for number, line in enumerate(lines):
            body.append(
                {
                    "type": "RichTextBlock",
                    "inlines": _runs(line),
                    **({"spacing": "None"} if number else {}),
                }
            )
    body += shown[1:]
    actions = [
        {"type": "Action.OpenUrl", "title": label, "url": url} for url, label in buttons.items()
    ]
    return {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.4",
        "lang": language,
        "msteams": {"width": "Full"},
        "body": body,
        **({"actions": actions} if actions else {}),
    }


def without_pictures(written: str) -> str:
    """Return a card, given as JSON, without its pictures."""
    made = json.loads(written)
    made["body"] = [block for block in made["body"] if block["type"] != _PICTURE]
    return json.dumps(made, ensure_ascii=False)


def message(written: str) -> bytes:
    """Return the body of the request that posts a card, given as JSON."""
    attachment = {"contentType": _TYPE, "contentUrl": None, "content": json.loads(written)}
    told = {"type": "message", "attachments": [attachment]}
    return json.dumps(told, ensure_ascii=False).encode()


def _runs(line: str) -> list[dict[str, Any]]:
    """Cut a line where an address begins or ends, and make addresses lead somewhere."""
    runs: list[dict[str, Any]] = []
    done = 0
    for span in spans(line):
        if span.sort is Sort.URL:
            url = line[span.start : span.end]
            if span.start > done:
                runs.append({"type": "TextRun", "text": line[done : span.start]})
            action = {"type": "Action.OpenUrl", "url": url}
            runs.append({"type": "TextRun", "text": url, "selectAction": action})
            done = span.end
    if done < len(line):
        runs.append({"type": "TextRun", "text": line[done:]})
    return runs
