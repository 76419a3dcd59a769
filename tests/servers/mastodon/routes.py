"""Which request does what on the double."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.servers.mastodon import posts, showing
from tests.servers.mastodon.accounts import DoubleAccount, Throttle
from tests.servers.mastodon.bodies import allow, parameters, text
from tests.servers.mastodon.instance import DoubleInstance, DoubleStatus
from tests.servers.mastodon.trouble import Refused, not_found

PAGE, LARGEST_PAGE = 20, 40


@dataclass(slots=True)
class Call:
    """One request to the API."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]  # names in lower case
    body: bytes
    client: tuple[str, int] = ("", 0)  # the other end of the connection
    told: dict[str, str] = field(default_factory=dict)  # headers of the answer


def answered(instance: DoubleInstance, call: Call) -> tuple[int, Any]:
    """Return the status and the JSON of the answer; raises `Refused`."""
    for pattern, methods in ROUTES.items():
        found = re.fullmatch(pattern, call.path)
        if found and call.method in methods:
            return methods[call.method](instance, call, *found.groups())
    raise not_found()


def _signed_in(
    instance: DoubleInstance, call: Call, scope: str, further: Throttle | None = None
) -> DoubleAccount:
    kind, _, token = call.headers.get("authorization", "").partition(" ")
    if kind != "Bearer":
        raise Refused(401, "The access token is invalid")
    account = instance.account_of(token)
    if scope:
        account.need(scope)
    for throttle in (instance.requests, *([further] if further else [])):
        call.told.update(throttle.take(account.id, instance.now()))
    return account


def _reader(instance: DoubleInstance, call: Call, scope: str) -> DoubleAccount:
    """For requests that take no parameters."""
    account = _signed_in(instance, call, scope)
    allow(_given(call))
    return account


def _given(call: Call) -> dict[str, Any]:
    given = parameters(call.query, call.headers.get("content-type", ""), call.body)
    if "access_token" in given:
        raise Refused(400, "this double takes no token in an address or a body")
    return given


def _instance(instance: DoubleInstance, call: Call, version: str) -> tuple[int, Any]:
    allow(_given(call))
    if instance.old and version == "2":
        raise not_found()
    return 200, showing.instance_entity(instance, int(version))


def _account(instance: DoubleInstance, call: Call) -> tuple[int, Any]:
    return 200, showing.account_entity(instance, _reader(instance, call, "read:accounts"))


def _scopes(instance: DoubleInstance, call: Call) -> tuple[int, Any]:
    account = _reader(instance, call, "")
    if instance.old:
        raise not_found()
    return 200, {"resource_owner_id": account.id, "scope": sorted(account.scopes)}


def _upload(instance: DoubleInstance, call: Call) -> tuple[int, Any]:
    account = _signed_in(instance, call, "write:media", instance.uploads)
    media = instance.upload(account, _given(call))
    ready = media.looks_until_ready <= 0
    return 200 if ready else 202, showing.media_entity(instance, media, ready=ready)


def _media(instance: DoubleInstance, call: Call, id: str) -> tuple[int, Any]:
    media, ready = instance.look_at(_reader(instance, call, "write:media"), id)
    return 200 if ready else 206, showing.media_entity(instance, media, ready=ready)


def _publish(instance: DoubleInstance, call: Call) -> tuple[int, Any]:
    account = _signed_in(instance, call, "write:statuses", instance.posting)
    key = call.headers.get("idempotency-key", "")
    return _shown(instance, posts.publish(instance, account, _given(call), key))


def _edit(instance: DoubleInstance, call: Call, id: str) -> tuple[int, Any]:
    account = _signed_in(instance, call, "write:statuses")
    return _shown(instance, posts.edit(instance, account, id, _given(call)))


def _delete(instance: DoubleInstance, call: Call, id: str) -> tuple[int, Any]:
    account = _signed_in(instance, call, "write:statuses", instance.deletions)
    status = posts.own(instance, account, id)
    told = {**showing.status_entity(instance, status), "text": status.text}
    posts.delete(instance, account, id, _given(call))
    return 200, told


def _status(instance: DoubleInstance, call: Call, id: str) -> tuple[int, Any]:
    account = _reader(instance, call, "read:statuses")
    return _shown(instance, posts.own(instance, account, id))


def _source(instance: DoubleInstance, call: Call, id: str) -> tuple[int, Any]:
    status = posts.own(instance, _reader(instance, call, "read:statuses"), id)
    return 200, {"id": status.id, "text": status.text, "spoiler_text": status.warning}


def _context(instance: DoubleInstance, call: Call, id: str) -> tuple[int, Any]:
    posts.own(instance, _reader(instance, call, "read:statuses"), id)
    below: list[DoubleStatus] = []
    for status in instance.statuses.values():  # oldest first: an answer comes after its post
        if status.answers == id or status.answers in {one.id for one in below}:
            below.append(status)
    shown = [showing.status_entity(instance, status) for status in below]
    return 200, {"ancestors": [], "descendants": shown}


def _history(instance: DoubleInstance, call: Call, id: str) -> tuple[int, Any]:
    status = posts.own(instance, _reader(instance, call, "read:statuses"), id)
    return 200, showing.history(instance, status)


def _listing(instance: DoubleInstance, call: Call, id: str) -> tuple[int, Any]:
    _signed_in(instance, call, "read:statuses")
    given = _given(call)
    allow(given, "max_id", "limit", "exclude_reblogs", "exclude_replies", "only_media", "pinned")
    newest_first = [status for status in reversed(instance.statuses.values()) if status.owner == id]
    if given.get("max_id"):
        end = int(text(given, "max_id"))
        newest_first = [status for status in newest_first if int(status.id) < end]
    limit = min(int(text(given, "limit") or PAGE), LARGEST_PAGE)
    return 200, [showing.status_entity(instance, status) for status in newest_first[:limit]]


def _register(instance: DoubleInstance, call: Call) -> tuple[int, Any]:
    return 200, instance.sign_ins.register(_given(call))


def _authorize(instance: DoubleInstance, call: Call) -> tuple[int, Any]:
    call.told["Location"] = instance.sign_ins.authorize(_given(call))
    return 302, {}


def _token(instance: DoubleInstance, call: Call) -> tuple[int, Any]:
    return 200, instance.sign_ins.token(_given(call))


def _shown(instance: DoubleInstance, status: DoubleStatus) -> tuple[int, Any]:
    return 200, showing.status_entity(instance, status)


ROUTES: dict[str, dict[str, Callable[..., tuple[int, Any]]]] = {
    r"/api/v([12])/instance": {"GET": _instance},
    r"/api/v1/accounts/verify_credentials": {"GET": _account},
    r"/api/v1/apps": {"POST": _register},
    r"/oauth/authorize": {"GET": _authorize},
    r"/oauth/token": {"POST": _token},
    r"/oauth/token/info": {"GET": _scopes},
    r"/api/v2/media": {"POST": _upload},
    r"/api/v1/media/(\d+)": {"GET": _media},
    r"/api/v1/statuses": {"POST": _publish},
    r"/api/v1/statuses/(\d+)": {"GET": _status, "PUT": _edit, "DELETE": _delete},
    r"/api/v1/statuses/(\d+)/source": {"GET": _source},
    r"/api/v1/statuses/(\d+)/context": {"GET": _context},
    r"/api/v1/statuses/(\d+)/history": {"GET": _history},
    r"/api/v1/accounts/(\d+)/statuses": {"GET": _listing},
}
