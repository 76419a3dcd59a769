"""A strict double of a Teams workflow: it takes Adaptive Cards, and refuses what is none."""

from __future__ import annotations

import re
from typing import Any, Final

from tests.servers.strict import Call, Reply, StrictDouble

LIMIT: Final = 28 * 1024
PATH: Final = "/workflows/0123456789abcdef0123456789abcdef/triggers/manual/paths/invoke"
# Of Adaptive Cards 1.4, what each element may have; a trailing ! marks what it must.
ELEMENTS: Final = {
    "AdaptiveCard": "type! $schema version! body actions lang msteams fallbackText speak",
    "RichTextBlock": "type! inlines! horizontalAlignment spacing separator id isVisible height",
    "TextRun": "type! text! color fontType highlight isSubtle italic selectAction size"
    " strikethrough underline weight",
    "Image": "type! url! altText backgroundColor height horizontalAlignment selectAction size style"
    " width spacing separator id isVisible",
    "Action.OpenUrl": "type! url! title iconUrl id style",
}
VALUES: Final = {
    "weight": {"Default", "Lighter", "Bolder"},
    "size": {"Default", "Auto", "Stretch", "Small", "Medium", "Large", "ExtraLarge"},
    "spacing": {"Default", "None", "Small", "Medium", "Large", "ExtraLarge", "Padding"},
}
MOST_ACTIONS: Final = 6


class Refused(Exception):
    """An error answer with Microsoft's name of the error."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


class TeamsDouble(StrictDouble):
    """One workflow, and the cards that it posted."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(port)
        self.signature = "s1gn4ture_du-flux0123456789abcdefghijklmnop"
        self.gone = self.off = False
        self.cards: list[dict[str, Any]] = []

    def address(self, root: str = "") -> str:
        query = f"api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={self.signature}"
        return f"{root or self.url}{PATH}?{query}"

    def answered(self, call: Call) -> Reply:
        try:
            if call.path != PATH or self.gone:
                raise Refused(404, "WorkflowNotFound")
            if call.fields.get("sig") != self.signature:
                raise Refused(401, "DirectApiAuthorizationRequired")
            if self.off:
                raise Refused(400, "WorkflowTriggerIsNotEnabled")
            if call.method != "POST":
                raise Refused(405, "MethodNotAllowed")
            self.cards.append(_card(call))
        except Refused as refused:
            return Reply(refused.status, {"error": {"code": refused.code, "message": "…"}})
        return Reply(202, None, {"x-ms-workflow-run-id": f"0858{len(self.cards):028}CU01"})

    def texts(self) -> list[str]:
        """What readers see, one text per card: its lines, then where its buttons lead."""
        return ["\n".join([*_lines(card), *map(str, _buttons(card))]) for card in self.cards]


def _lines(card: dict[str, Any]) -> list[str]:
    return [
        "".join(run["text"] for run in block["inlines"])
        for block in card["body"]
        if block["type"] == "RichTextBlock"
    ]


def pictures(card: dict[str, Any]) -> dict[str, str]:
    """Of each picture, in their order, its alternative text by its address."""
    shown = [block for block in card["body"] if block["type"] == "Image"]
    return {block["url"]: block.get("altText", "") for block in shown}


def _buttons(card: dict[str, Any]) -> list[tuple[str, str]]:
    return [(action["title"], action["url"]) for action in card.get("actions", [])]


def _card(call: Call) -> dict[str, Any]:
    if len(call.body) > LIMIT:
        raise Refused(413, "RequestEntityTooLarge")
    told = call.json
    if not isinstance(told, dict) or set(told) != {"type", "attachments"}:
        raise Refused(400, "InvalidMessage")
    (attachment,) = told["attachments"]
    if set(attachment) - {"contentType", "contentUrl", "content"}:
        raise Refused(400, "InvalidAttachment")
    if attachment["contentType"] != "application/vnd.microsoft.card.adaptive":
        raise Refused(400, "InvalidContentType")
    card: dict[str, Any] = attachment["content"]
    _checked(card)
    if not card["body"] or len(card.get("actions", [])) > MOST_ACTIONS:
        raise Refused(400, "InvalidCard")
    return card


def _checked(element: Any) -> None:
    """Refuse an element, or a property of it, that Adaptive Cards do not have."""
    names = ELEMENTS.get(element.get("type"), "").split()
    known = {name.rstrip("!") for name in names}
    needed = {name.rstrip("!") for name in names if name.endswith("!")}
    if not set(element) <= known or not needed <= set(element):
        raise Refused(400, "InvalidElement")
    for name, values in VALUES.items():
        if element.get(name, "Default") not in values:
            raise Refused(400, "InvalidValue")
    if "url" in element and not element["url"].startswith(("https://", "http://")):
        raise Refused(400, "InvalidUrl")
    if element["type"] == "Image" and not re.fullmatch(
        r"https://[^?#]+\.(jpg|png|gif)", element["url"]
    ):
        raise Refused(400, "InvalidImage")
    if element.get("text") == "":
        raise Refused(400, "EmptyText")
    for name in ("body", "inlines", "actions"):
        for inner in element.get(name, []):
            _checked(inner)
    if "selectAction" in element:
        _checked(element["selectAction"])
