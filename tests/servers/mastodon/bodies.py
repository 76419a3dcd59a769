"""Reading a request's parameters as Rails does: query, form, multipart or JSON."""

from __future__ import annotations

import email
import email.policy
import json
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl

from tests.servers.mastodon.trouble import Refused


def parameters(query: str, media_type: str, body: bytes) -> dict[str, Any]:
    """Return the parameters; a file is a pair (media type, content)."""
    given: dict[str, Any] = {}
    _put_all(given, parse_qsl(query, keep_blank_values=True))
    if not body:
        return given
    match media_type.partition(";")[0]:
        case "application/json":
            try:
                told = json.loads(body)
            except ValueError:
                raise Refused(400, "There was a problem in the JSON you submitted") from None
            if not isinstance(told, dict):
                raise Refused(400, "JSON must be an object")
            given.update(told)
        case "application/x-www-form-urlencoded":
            _put_all(given, parse_qsl(body.decode(), keep_blank_values=True))
        case "multipart/form-data":
            _put_all(given, _parts(media_type, body))
        case _:
            raise Refused(400, f"unreadable body: {media_type}")
    return given


def allow(given: dict[str, Any], *known: str) -> None:
    """Refuse what the documentation does not name. (Mastodon itself would ignore it.)"""
    for name in given:
        if name not in known:
            raise Refused(400, f"unknown parameter: {name}")


def text(given: dict[str, Any], name: str) -> str:
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise Refused(400, f"{name} must be a string")
    return value or ""


def texts(given: dict[str, Any], name: str) -> list[str]:
    values = given.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise Refused(400, f"{name} must be an array of strings")
    return values


def flag(given: dict[str, Any], name: str) -> bool:
    value = given.get(name, False)
    if value in (True, "true", "1"):
        return True
    if value in (False, "false", "0"):
        return False
    raise Refused(400, f"{name} must be a boolean")


def _parts(media_type: str, body: bytes) -> Iterable[tuple[str, Any]]:
    head = f"Content-Type: {media_type}\r\n\r\n".encode()
    message = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        if part.get_filename() is None:
            yield name, content.decode()
        else:
            yield name, (part.get_content_type(), content)


def _put_all(given: dict[str, Any], pairs: Iterable[tuple[str, Any]]) -> None:
    """Store `a[]=1` as a list and `a[][b]=1` as a list of objects."""
    for name, value in pairs:
        found = re.fullmatch(r"(\w+)\[\](?:\[(\w+)\])?", name)
        if found is None:
            given[name] = value
        elif found[2] is None:
            given.setdefault(found[1], []).append(value)
        else:
            entries = given.setdefault(found[1], [{}])
            if found[2] in entries[-1]:
                entries.append({})
            entries[-1][found[2]] = value
