"""A strict double of a personal data server, for what would take minutes on the real one.

The real one derives a key for every sign-in and writes a file for every picture; the suite of
hostile servers asks for hundreds of both. All else is tested on the real one (`pds.py`).
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from tests.servers.bluesky.pds import POSTS
from tests.servers.json_api import Call, JsonDouble, Refused, Reply, allow

PASSWORD: Final = "abcd-efgh-ijkl-mnop"
HANDLE: Final = "ville.test"
DID: Final = "did:plc:abcdefghijklmnopqrstuvwx"
LARGEST: Final = 2_000_000  # bytes of a picture
_TID: Final = re.compile(r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}")
_FIELDS: Final = ("$type", "text", "createdAt", "langs", "facets", "embed", "reply")


class BlueskyDouble(JsonDouble):
    """One server with the account of one town."""

    def __init__(self) -> None:
        super().__init__()
        self.records: dict[str, dict[str, Any]] = {}  # by name
        self._blobs: dict[str, int] = {}  # sizes in bytes, by cid
        self._tokens: dict[str, str] = {}  # what each may: access, refresh
        self._numbers = itertools.count()

    def answer(self, call: Call) -> Reply:
        name = call.path.removeprefix("/xrpc/com.atproto.")
        match call.method, name:
            case "POST", "server.createSession":
                return self._sign_in(call)
            case "POST", "server.refreshSession":
                self._prove(call, "refresh")
                return self._session()
            case "GET", "repo.getRecord":
                return self._one(call)
            case "GET", "repo.listRecords":
                return self._listed(call)
        self._prove(call, "access")
        match call.method, name:
            case "POST", "repo.uploadBlob":
                return self._upload(call)
            case "POST", "repo.putRecord":
                return self._put(call)
            case "POST", "repo.deleteRecord":
                told = call.json()
                allow(told, "repo", "collection", "rkey", "swapRecord", "swapCommit")
                self.records.pop(self._placed(told), None)
                return Reply(200, {"commit": self._commit()})
        raise _refused("MethodNotImplemented", 501)

    def _sign_in(self, call: Call) -> Reply:
        told = call.json()
        allow(told, "identifier", "password", "authFactorToken", "allowTakendown")
        if (told["identifier"], told["password"]) != (HANDLE, PASSWORD):
            raise _refused("AuthenticationRequired", 401)
        return self._session()

    def _session(self) -> Reply:
        made = {sort: self._token(sort) for sort in ("access", "refresh")}
        return Reply(200, {"did": DID, "handle": HANDLE, "active": True,
                           **{f"{sort}Jwt": token for sort, token in made.items()}})  # fmt: skip

    def _token(self, sort: str) -> str:
        ends = int((datetime.now(UTC) + timedelta(hours=2)).timestamp())
        told = {"exp": ends, "jti": next(self._numbers)}
        token = f"eyJ9.{base64.urlsafe_b64encode(json.dumps(told).encode()).decode().rstrip('=')}.s"
        self._tokens[token] = sort
        return token

    def _prove(self, call: Call, sort: str) -> None:
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        if self._tokens.get(token) != sort:
            raise _refused("InvalidToken", 400)

    def _upload(self, call: Call) -> Reply:
        media_type = call.headers.get("content-type", "")
        if not media_type.startswith("image/") or not call.body:
            raise _refused("InvalidRequest")
        if len(call.body) > LARGEST:
            raise _refused("PayloadTooLarge", 413)
        cid = f"bafkrei{hashlib.sha256(call.body).hexdigest()}"
        self._blobs[cid] = len(call.body)
        told = {"$type": "blob", "ref": {"$link": cid}, "mimeType": media_type}
        return Reply(200, {"blob": {**told, "size": len(call.body)}})

    def _put(self, call: Call) -> Reply:
        told = call.json()
        allow(told, "repo", "collection", "rkey", "validate", "record", "swapRecord", "swapCommit")
        name, record = self._placed(told), told["record"]
        self._examine(record)
        if "swapRecord" in told and told["swapRecord"] is None and name in self.records:
            raise _refused("InvalidSwap")
        self.records[name] = record
        return Reply(200, {**_known(name, record), "commit": self._commit()})

    def _examine(self, record: dict[str, Any]) -> None:
        """Refuse what is no post; its pictures must have been uploaded."""
        allow(record, *_FIELDS)
        if record.get("$type") != POSTS or len(record["text"].encode()) > 3000:
            raise _refused("InvalidRequest")
        datetime.fromisoformat(record["createdAt"])
        for blob in _blobs(record.get("embed", {})):
            if self._blobs.get(blob["ref"]["$link"]) != blob["size"]:
                raise _refused("BlobNotFound")

    def _one(self, call: Call) -> Reply:
        allow(call.query, "repo", "collection", "rkey", "cid")
        name = self._placed(call.query)
        if name not in self.records:
            raise _refused("RecordNotFound")
        return Reply(200, _shown(name, self.records[name]))

    def _listed(self, call: Call) -> Reply:
        allow(call.query, "repo", "collection", "limit", "cursor", "reverse")
        if (call.query["repo"], call.query["collection"]) != (DID, POSTS):
            raise _refused("InvalidRequest")
        size, before = int(call.query.get("limit", "50")), call.query.get("cursor", "z")
        if not 1 <= size <= 100:
            raise _refused("InvalidRequest")
        names = sorted((name for name in self.records if name < before), reverse=True)[:size]
        told = {"records": [_shown(name, self.records[name]) for name in names]}
        return Reply(200, {**told, "cursor": names[-1]} if names else told)

    def _placed(self, told: Any) -> str:
        name = str(told.get("rkey"))
        if (told.get("repo"), told.get("collection")) != (DID, POSTS) or not _TID.fullmatch(name):
            raise _refused("InvalidRequest")
        return name

    def _commit(self) -> dict[str, str]:
        return {"cid": f"bafyrei{next(self._numbers):052}", "rev": "3jzfcijpj2z2a"}


def _known(name: str, record: dict[str, Any]) -> dict[str, str]:
    cid = hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()
    return {"uri": f"at://{DID}/{POSTS}/{name}", "cid": f"bafyrei{cid}"}


def _shown(name: str, record: dict[str, Any]) -> dict[str, Any]:
    return {**_known(name, record), "value": record}


def _blobs(told: Any) -> list[dict[str, Any]]:
    """Find the pictures of what a post embeds, however deep."""
    match told:
        case {"$type": "blob"}:
            return [told]
        case dict():
            return [blob for part in told.values() for blob in _blobs(part)]
        case list():
            return [blob for part in told for blob in _blobs(part)]
    return []


def _refused(name: str, status: int = 400) -> Refused:
    return Refused(status, {"error": name, "message": name})
