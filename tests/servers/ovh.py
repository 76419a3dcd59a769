"""A strict double of OVHcloud's API: every signature is verified, and one SMS account is there.

With `holds`, messages wait until `deliver` sends them; that is how one can still be stopped.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import unquote, urlencode

from tests.servers.json_api import Call, JsonDouble, Refused, Reply, allow

SERVICE: Final = "sms-ab12345-1"
_GSM: Final = (
    "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà \n"
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)
_TWO: Final = "^{}\\[~]|€"
_FIELDS: Final = (
    "charset", "class", "coding", "differedPeriod", "message", "noStopClause", "priority",
    "receivers", "receiversDocumentUrl", "receiversSlotId", "sender", "senderForResponse", "tag",
    "validityPeriod",
)  # fmt: skip


@dataclass(slots=True)
class DoubleSms:
    """One message to one person."""

    id: int
    receiver: str
    text: str
    tag: str
    request: dict[str, Any]

    def told(self) -> dict[str, Any]:
        """What the API says of it."""
        return {"id": self.id, "receiver": self.receiver, "message": self.text, "tag": self.tag}


@dataclass(slots=True)
class Access:
    """The keys of one access."""

    application: str = field(default_factory=lambda: secrets.token_hex(8))
    secret: str = field(default_factory=lambda: secrets.token_hex(16))
    consumer: str = field(default_factory=lambda: secrets.token_hex(16))
    expires: datetime | None = None
    may_look_at_itself: bool = True


class OvhDouble(JsonDouble):
    """OVHcloud, with the SMS account of one town."""

    def __init__(self) -> None:
        super().__init__()
        self.access = Access()
        self.clock_ahead = timedelta(0)
        self.credits = 1000.0
        self.enabled = True
        self.senders = {"VILLE NAMUR": "enable", "ATTENTE": "waitingValidation"}
        self.blacklist: set[str] = set()
        self.holds = True
        self.waiting: dict[int, DoubleSms] = {}
        self.left: dict[int, DoubleSms] = {}
        self._numbers = iter(range(260_000_001, 270_000_000))

    def now(self) -> datetime:
        """What its clock shows."""
        return datetime.now(UTC) + self.clock_ahead

    def deliver(self, count: int | None = None) -> None:
        """Send what waits, or the first so many."""
        for id in list(self.waiting)[:count]:
            self.left[id] = self.waiting.pop(id)

    def texts(self) -> list[str]:
        """What telephones show or are about to, one text per request to send."""
        there = {**self.left, **self.waiting}.values()
        return [sms.text for sms in {sms.tag: sms for sms in there}.values()]

    def answer(self, call: Call) -> Reply:
        if (call.method, call.path) == ("GET", "/1.0/auth/time"):
            return Reply(200, int(self.now().timestamp()))
        self._prove_signature(call)
        path = call.path.removeprefix("/1.0")
        inside = path.removeprefix(f"/sms/{SERVICE}") if path.startswith(f"/sms/{SERVICE}") else "?"
        return self._answer(call, path) if inside == "?" else self._about_account(call, inside)

    def _answer(self, call: Call, path: str) -> Reply:
        match call.method, path:
            case "GET", "/sms":
                return Reply(200, [SERVICE])
            case "GET", "/auth/currentCredential":
                if not self.access.may_look_at_itself:
                    raise _refused(403, "NOT_GRANTED_CALL", "This call has not been granted")
                ends = self.access.expires
                return Reply(200, {"status": "validated", "expiration": ends and ends.isoformat()})
        raise _refused(404, "", "This service does not exist")

    def _about_account(self, call: Call, path: str) -> Reply:
        one = re.fullmatch(r"/(jobs|outgoing)/(\d+)", path)
        match call.method, path:
            case "GET", "":
                status = "enable" if self.enabled else "disable"
                return Reply(200, {"creditsLeft": self.credits, "status": status, "name": SERVICE})
            case "GET", "/senders":
                return Reply(200, list(self.senders))
            case "GET", _ if path.startswith("/senders/"):
                name = unquote(path.removeprefix("/senders/"))
                return Reply(200, {"sender": name, "status": self.senders[name]})
            case "GET", "/jobs":
                return Reply(200, list(self.waiting))
            case "GET", "/outgoing":
                allow(call.query, "tag")
                found = [s.id for s in self.left.values() if s.tag == call.query.get("tag")]
                return Reply(200, found)
            case "POST", "/jobs":
                return self._send(call)
            case "GET" | "DELETE", _ if one:
                return self._one(call.method, one[1], int(one[2]))
        raise _refused(404, "", "Got an invalid (or empty) URL")

    def _one(self, method: str, where: str, id: int) -> Reply:
        there = self.waiting if where == "jobs" else self.left
        if id not in there:
            raise _refused(404, "", "The requested object (id) does not exist")
        if method == "GET":
            return Reply(200, there[id].told())
        if where != "jobs":
            raise _refused(404, "", "Got an invalid (or empty) URL")
        self.credits += _parts(there.pop(id).text)
        return Reply(200)

    def _send(self, call: Call) -> Reply:
        given = call.json()
        allow(given, *_FIELDS)
        text, receivers = given.get("message"), given.get("receivers")
        if not isinstance(text, str) or not text or not isinstance(receivers, list):
            raise _refused(400, "", "Missing parameter")
        if given["charset"] != "UTF-8" or given["priority"] not in ("high", "medium", "low"):
            raise _refused(400, "", "Invalid enum value")
        if len(given.get("tag", "")) > 20 or not receivers or len(set(receivers)) != len(receivers):
            raise _refused(400, "", "Invalid tag or receivers")
        sender = given.get("sender")
        if ("sender" in given) == bool(given.get("senderForResponse")):
            raise _refused(400, "", "sender and senderForResponse exclude each other")
        if sender is not None and self.senders.get(sender) != "enable":
            raise _refused(403, "", f"Sender {sender} does not exist")
        good = [one for one in receivers if re.fullmatch(r"\+\d{8,15}", one)]
        good = [one for one in good if one not in self.blacklist]
        stop = 0 if given.get("noStopClause") else 11
        price = _parts(text + "x" * stop) * len(good)
        if price > self.credits:
            raise _refused(403, "", "You do not have enough credits to send this message")
        self.credits -= price
        ids = [self._add(one, text, given) for one in good]
        if not self.holds:
            self.deliver()
        bad = [one for one in receivers if one not in good]
        return Reply(200, {"totalCreditsRemoved": price, "ids": ids, "validReceivers": good,
                           "invalidReceivers": bad, "creditsLeft": self.credits})  # fmt: skip

    def _add(self, receiver: str, text: str, given: dict[str, Any]) -> int:
        id = next(self._numbers)
        self.waiting[id] = DoubleSms(id, receiver, text, given.get("tag", ""), given)
        return id

    def _prove_signature(self, call: Call) -> None:
        keys, headers = self.access, call.headers
        if headers.get("x-ovh-application") != keys.application:
            raise _refused(403, "INVALID_KEY", "Invalid application key")
        if abs(int(headers["x-ovh-timestamp"]) - self.now().timestamp()) > 30:
            raise _refused(400, "QUERY_TIME_OUT", "Query out of time")
        query = f"?{urlencode(call.query)}" if call.query else ""
        url = f"http://{headers['host']}{call.path}{query}"
        told = (keys.secret, headers["x-ovh-consumer"], call.method, url, call.body.decode(),
                headers["x-ovh-timestamp"])  # fmt: skip
        proof = hashlib.sha1("+".join(told).encode(), usedforsecurity=False).hexdigest()
        if headers["x-ovh-signature"] != f"$1${proof}":
            raise _refused(400, "INVALID_SIGNATURE", "Invalid signature")
        if headers["x-ovh-consumer"] != keys.consumer:
            raise _refused(403, "NOT_CREDENTIAL", "This credential does not exist")
        if keys.expires is not None and keys.expires < datetime.now(UTC):
            raise _refused(403, "INVALID_CREDENTIAL", "This credential is not valid")


def _refused(status: int, code: str, words: str) -> Refused:
    told = {"class": f"Client::{status}", "message": words}
    return Refused(status, {**told, "errorCode": code} if code else told)


def _parts(text: str) -> int:
    """How many messages it costs; where a sign of two falls at the end of one does not count."""
    if all(sign in _GSM or sign in _TWO for sign in text):
        length = sum(2 if sign in _TWO else 1 for sign in text)
        return 1 if length <= 160 else -(-length // 153)
    length = len(text.encode("utf-16-le")) // 2
    return 1 if length <= 70 else -(-length // 67)
