"""Which parameters and fields the Graph API knows, read out of Meta's own client library."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Set
from functools import cache
from typing import Any, TypeAlias

from facebook_business.adobjects.advideo import AdVideo  # type: ignore[import-untyped]  # same
from facebook_business.adobjects.comment import Comment  # type: ignore[import-untyped]  # same
from facebook_business.adobjects.contentpublishinglimitresponse import (  # type: ignore[import-untyped]
    ContentPublishingLimitResponse,
)
from facebook_business.adobjects.igcomment import IGComment  # type: ignore[import-untyped]  # same
from facebook_business.adobjects.igmedia import IGMedia  # type: ignore[import-untyped]  # same
from facebook_business.adobjects.iguser import IGUser  # type: ignore[import-untyped]  # same
from facebook_business.adobjects.page import Page  # type: ignore[import-untyped]  # no type hints
from facebook_business.adobjects.pagepost import PagePost  # type: ignore[import-untyped]  # same
from facebook_business.adobjects.photo import Photo  # type: ignore[import-untyped]  # same

from tests.servers.graph.trouble import GraphTrouble

Fields: TypeAlias = "dict[str, Fields]"

# What every request may carry, beside the parameters of its edge.
READING = frozenset({"fields", "access_token", "limit", "after", "before", "since", "until"})
WRITING = frozenset({"access_token"})
# Edges that can be asked for as fields of a post; the library lists them as methods.
POST_EDGES = {"attachments"}
_TOKEN = re.compile(r"([a-z_0-9]+)|([{},])")


@cache
def _checker(what: str) -> Any:
    """The library's own table of parameters for one request; nothing is sent."""
    page, post, photo = (made("1", api=object()) for made in (Page, PagePost, Photo))
    video = AdVideo("1", api=object())
    account, media = (made("1", api=object()) for made in (IGUser, IGMedia))
    comment, igcomment = (made("1", api=object()) for made in (Comment, IGComment))
    request = {
        "GET account": account.api_get,
        "GET account/media": account.get_media,
        "GET account/content_publishing_limit": account.get_content_publishing_limit,
        "POST account/media": account.create_media,
        "POST account/media_publish": account.create_media_publish,
        "GET media": media.api_get,
        "DELETE media": media.api_delete,
        "POST page/feed": page.create_feed,
        "POST page/photos": page.create_photo,
        "POST page/videos": page.create_video,
        "GET video": video.api_get,
        "POST video": video.api_update,
        "DELETE video": video.api_delete,
        "GET page/published_posts": page.get_published_posts,
        "GET page": page.api_get,
        "GET post": post.api_get,
        "POST post": post.api_update,
        "DELETE post": post.api_delete,
        "GET post/comments": post.get_comments,
        "POST post/comments": post.create_comment,
        "GET comment": comment.api_get,
        "POST comment": comment.api_update,
        "DELETE comment": comment.api_delete,
        "GET media/comments": media.get_comments,
        "POST media/comments": media.create_comment,
        "GET igcomment": igcomment.api_get,
        "GET photo": photo.api_get,
        "DELETE photo": photo.api_delete,
    }[what]
    return request(pending=True)._param_checker


def check_parameters(what: str, given: Mapping[str, str]) -> None:
    """Refuse an unknown parameter, or a value of another type than Graph documents."""
    checker = _checker(what)
    common = READING if what.startswith("GET") else WRITING
    for name, text in given.items():
        if name in common:
            continue
        if not checker.is_valid_key(name):
            raise GraphTrouble(100, f"The parameter {name} is not known for {what}")
        if not checker.is_valid_pair(name, _value(checker.get_type(name), text)):
            raise GraphTrouble(100, f"Param {name} must be of type {checker.get_type(name)}")


def _value(kind: str, text: str) -> Any:
    if kind == "string":
        return text
    if kind == "list<string>" and not text.startswith("["):
        return text.split(",")
    try:
        return json.loads(text)
    except ValueError:
        return text


def requested(kind: str, text: str) -> Fields:
    """Read `a,b{c,d{e}}`; refuse what such an object does not have."""
    known: dict[str, set[str]] = {
        "account": {value for name, value in vars(IGUser.Field).items() if name[0] != "_"},
        "media": {value for name, value in vars(IGMedia.Field).items() if name[0] != "_"},
        "container": {"id", "status", "status_code"},  # the library has no such class
        "limits": {
            value
            for name, value in vars(ContentPublishingLimitResponse.Field).items()
            if name[0] != "_"
        },
        "page": {value for name, value in vars(Page.Field).items() if name[0] != "_"},
        "post": {value for name, value in vars(PagePost.Field).items() if name[0] != "_"}
        | POST_EDGES,
        "video": {value for name, value in vars(AdVideo.Field).items() if name[0] != "_"},
        "comment": {value for name, value in vars(Comment.Field).items() if name[0] != "_"},
        "igcomment": {value for name, value in vars(IGComment.Field).items() if name[0] != "_"},
        "photo": {value for name, value in vars(Photo.Field).items() if name[0] != "_"},
    }
    return split_fields(kind, text, known[kind])


def split_fields(kind: str, text: str, known: Set[str]) -> Fields:
    """Read fields of which only `known` may be asked for."""
    fields, rest = _parse(_TOKEN.findall(text))
    if rest or not fields:
        raise GraphTrouble(2500, f"Syntax error in fields: {text}")
    for name in fields:
        if name not in known:
            raise GraphTrouble(
                100, f"Tried accessing nonexisting field ({name}) on node type {kind}"
            )
    return fields


def _parse(tokens: list[tuple[str, str]]) -> tuple[Fields, list[tuple[str, str]]]:
    fields: Fields = {}
    name = ""
    while tokens:
        (word, sign), tokens = tokens[0], tokens[1:]
        if word:
            name = word
            fields[name] = {}
        elif sign == "{":
            fields[name], tokens = _parse(tokens)
        elif sign == "}":
            break
    return fields, tokens


def picked(value: Any, fields: Fields) -> Any:
    """Keep of `value` what was asked for; an edge is `{"data": […]}`, an object has its `id`."""
    if not fields or not isinstance(value, dict):
        return value
    if set(value) == {"data"}:
        return {"data": [picked(entry, fields) for entry in value["data"]]}
    kept = {name: picked(value[name], inner) for name, inner in fields.items() if name in value}
    return {**kept, "id": value["id"]} if "id" in value else kept
