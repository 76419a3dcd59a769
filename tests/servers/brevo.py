"""A strict double of Brevo's interface: one account, its senders, lists and campaigns.

The names of what may be sent are those of Brevo's own client library (5.1).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from tests.servers.strict import Call, Reply, StrictDouble

CREATE: Final = frozenset({
    "name", "sender", "abTesting", "attachmentUrl", "emailExpirationDate", "footer", "header",
    "htmlContent", "htmlUrl", "increaseRate", "initialQuota", "inlineImageActivation",
    "ipWarmupEnable", "mirrorActive", "params", "previewText", "recipients", "replyTo",
    "scheduledAt", "sendAtBestTime", "splitRule", "subject", "subjectA", "subjectB", "tag",
    "templateId", "toField", "unsubscriptionPageId", "updateFormId", "utmCampaign", "utmContent",
    "utmId", "utmMedium", "utmSource", "utmTerm", "winnerCriteria", "winnerDelay",
})  # fmt: skip
LISTED: Final = frozenset({
    "type", "status", "statistics", "startDate", "endDate", "limit", "offset", "sort",
    "excludeHtmlContent",
})  # fmt: skip
STATUSES: Final = frozenset({
    "suspended", "archive", "darchive", "sent", "queued", "replicate", "replicateTemplate",
    "cancel", "draft",
})  # fmt: skip
LEAVE: Final = "{{ unsubscribe }}"
# What Brevo would fill in, in its new language and its old one.
TAGS: Final = re.compile(r"\{\{|\{%|\{[A-Z_]+\}|\[[A-Z_]+\]")
LARGEST: Final = 1_000_000


@dataclass(slots=True)
class Campaign:
    """One letter."""

    content: dict[str, Any]
    status: str = "draft"
    sent: int = 0
    created: datetime = field(default_factory=lambda: datetime.now(UTC))


class Refused(Exception):
    """An answer that is an error."""

    def __init__(self, status: int, code: str, message: str = "") -> None:
        super().__init__(code)
        self.reply = Reply(status, {"code": code, "message": message or code})


class BrevoDouble(StrictDouble):
    """One account."""

    def __init__(self, port: int = 0) -> None:
        super().__init__(port)
        self.key = "xkeysib-0123456789abcdef0123456789abcdef-AbCdEfGh"
        self.senders = {"info@ville.be": True, "neuf@ville.be": False}
        self.lists = {2: ("Lettre", 900), 7: ("Presse", 12), 8: ("Vide", 0)}
        self.credits = 5000
        self.campaigns: dict[int, Campaign] = {}
        self.requests_left = 100
        self.stubborn = False  # what is on its way cannot be stopped
        self._ids = itertools.count(22)

    @property
    def base_url(self) -> str:
        return f"{self.url}/v3"

    def leave(self, number: int, sent: int, status: str = "sent") -> None:
        """Let some time pass: so many people got it."""
        self.campaigns[number].sent, self.campaigns[number].status = sent, status

    def answered(self, call: Call) -> Reply:
        self.requests_left -= 1
        try:
            reply = self._done(call)
        except Refused as refused:
            reply = refused.reply
        headers = {
            "x-sib-ratelimit-limit": "100",
            "x-sib-ratelimit-remaining": str(max(self.requests_left, 0)),
            "x-sib-ratelimit-reset": "600",
        }
        return Reply(reply.status, reply.told, headers)

    def _done(self, call: Call) -> Reply:
        if call.headers.get("api-key") != self.key:
            raise Refused(401, "unauthorized", "Key not found")
        if self.requests_left < 0:
            raise Refused(429, "too_many_requests")
        match call.method, call.path.removeprefix("/v3").strip("/").split("/"):
            case "GET", ["account"]:
                return Reply(200, self._account(call))
            case "GET", ["senders"]:
                known(call.fields, ("ip", "domain"))
                return Reply(200, {"senders": [
                    {"id": n, "name": "Ville", "email": email, "active": active, "ips": []}
                    for n, (email, active) in enumerate(self.senders.items(), 1)
                ]})  # fmt: skip
            case "GET", ["contacts", "lists"]:
                return Reply(200, self._paged(call, "lists", ("limit", "offset", "sort"), 50, [
                    {"id": n, "name": name, "uniqueSubscribers": people, "totalSubscribers": people,
                     "totalBlacklisted": 0, "folderId": 1}
                    for n, (name, people) in self.lists.items()
                ]))  # fmt: skip
            case "GET", ["emailCampaigns"]:
                newest = sorted(self.campaigns, reverse=call.fields.get("sort", "desc") == "desc")
                shown = [self._shown(number, call) for number in newest]
                return Reply(200, self._paged(call, "campaigns", LISTED, 100, shown))
            case "POST", ["emailCampaigns"]:
                return Reply(201, {"id": self._created(call.json)})
            case method, ["emailCampaigns", number, *rest]:
                return self._about(method, int(number), rest, call)
            case _:
                raise Refused(404, "method_not_allowed", "not allowed on this path")

    def _about(self, method: str, number: int, rest: list[str], call: Call) -> Reply:
        if number not in self.campaigns:
            raise Refused(404, "document_not_found", "Campaign ID does not exist")
        campaign = self.campaigns[number]
        match method, rest:
            case "GET", []:
                known(call.fields, ("statistics", "excludeHtmlContent"))
                return Reply(200, self._shown(number, call))
            case "POST", ["sendNow"]:
                self._told_to_leave(campaign)
            case "PUT", ["status"]:
                known(call.json, ("status",))
                if call.json.get("status") not in STATUSES:
                    raise Refused(400, "invalid_parameter", "status")
                if campaign.status == "sent" or self.stubborn:
                    raise Refused(400, "campaign_processing")
                campaign.status = call.json["status"]
            case _:
                raise Refused(404, "method_not_allowed")
        return Reply(204)

    def _told_to_leave(self, campaign: Campaign) -> None:
        if campaign.status != "draft":
            code = "campaign_sent" if campaign.status == "sent" else "campaign_processing"
            raise Refused(400, code)
        wanted = campaign.content["recipients"]["listIds"]
        if sum(self.lists[number][1] for number in wanted) > self.credits:
            raise Refused(402, "not_enough_credits")
        campaign.status = "queued"

    def _created(self, given: Any) -> int:
        known(given, CREATE)
        for name in ("name", "sender", "subject", "htmlContent", "recipients"):
            if not given.get(name):
                raise Refused(400, "missing_parameter", f"{name} is missing")
        known(given["sender"], ("name", "email", "id"))
        if not self.senders.get(given["sender"].get("email", "")):
            raise Refused(400, "invalid_parameter", "Sender is invalid / inactive")
        known(given["recipients"],
              ("listIds", "exclusionListIds", "segmentIds", "exclusionSegmentIds"))  # fmt: skip
        for number in given["recipients"]["listIds"]:
            if number not in self.lists:
                raise Refused(400, "invalid_parameter", "listIds")
        html = given["htmlContent"]
        if not 10 < len(html.encode()) < LARGEST:
            raise Refused(400, "out_of_range", "htmlContent")
        if html.count(LEAVE) != 1:
            raise Refused(400, "invalid_parameter", "no way to unsubscribe")
        for text in (html.replace(LEAVE, ""), given["subject"], given.get("previewText", "")):
            if TAGS.search(text):
                raise Refused(400, "invalid_parameter", "unknown template tag")
        number = next(self._ids)
        self.campaigns[number] = Campaign(given)
        return number

    def _shown(self, number: int, call: Call) -> dict[str, Any]:
        campaign = self.campaigns[number]
        gone = campaign.status in ("sent", "in_process", "archive")
        stats = {"sent": campaign.sent, "delivered": campaign.sent}
        hidden = call.fields.get("excludeHtmlContent") == "true"
        return {
            "id": number,
            "name": campaign.content["name"],
            "subject": campaign.content["subject"],
            "type": "classic",
            "status": campaign.status,
            "createdAt": campaign.created.isoformat(timespec="milliseconds"),
            "htmlContent": "" if hidden else campaign.content["htmlContent"],
            "shareLink": f"https://sh-ville.example/{number}" if gone else "not sent yet",
            "statistics": {"globalStats": stats, "campaignStats": [{"listId": 2, **stats}]},
        }

    def _account(self, call: Call) -> dict[str, Any]:
        known(call.fields, ())
        return {
            "companyName": "Ville de Namur",
            "email": "com@ville.be",
            "plan": [
                {"type": "subscription", "creditsType": "sendLimit", "credits": self.credits},
                {"type": "sms", "creditsType": "sendLimit", "credits": 77},
            ],
        }

    def _paged(
        self, call: Call, name: str, names: Iterable[str], most: int, entries: list[dict[str, Any]]
    ) -> dict[str, Any]:
        known(call.fields, names)
        first, limit = int(call.fields.get("offset", "0")), int(call.fields.get("limit", "10"))
        if limit > most:
            raise Refused(400, "out_of_range", "limit")
        shown = entries[first : first + limit]
        return {"count": len(entries), **({name: shown} if shown else {})}


def known(given: Any, names: Iterable[str]) -> None:
    """Refuse what Brevo does not know."""
    if not isinstance(given, dict) and not hasattr(given, "keys"):
        raise Refused(400, "bad_request", "not an object")
    for name in set(given) - set(names):
        raise Refused(400, "invalid_parameter", f"{name} is not known")
