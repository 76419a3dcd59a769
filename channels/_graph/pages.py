"""Signing in to Facebook: from the person who agrees to the Pages that this person looks after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from channels._graph.client import Graph
from channels._graph.refusals import unexpected
from channels._graph.signing_in import Application, prove_granted
from publisher.redaction import remember
from publisher.sign_in import SignIn

PAGE_SIZE: Final = 100
MOST: Final = 20  # pages of the listing
MAY_WRITE: Final = "CREATE_CONTENT"
DESKTOP: Final = "https://www.facebook.com/connect/login_success.html"


def person(
    app: Application,
    sign_in: SignIn,
    answer: str,
    *,
    base_url: str,
    version: str,
    needed: tuple[str, ...],
) -> Graph:
    """Sign the person in for sixty days; raises when one of the rights `needed` is not given."""
    address = f"{base_url}/{version}/oauth/access_token"
    short = app.exchange(address, sign_in, answer)
    long = app.told(
        "POST",
        address,
        data={
            "grant_type": "fb_exchange_token",
            "client_id": app.client_id,
            "client_secret": app.secret(),
            "fb_exchange_token": short["access_token"],
        },
    )
    graph = Graph(app.service, long["access_token"], base_url=base_url, version=version)
    rights = _all(graph, "me/permissions", "permission,status")
    granted = {str(right.get("permission")) for right in rights if right.get("status") == "granted"}
    prove_granted(needed, granted, app.service)
    return graph


def pages(graph: Graph, *more: str) -> Iterator[Mapping[str, Any]]:
    """List the Pages for which the person may write; their tokens have no end of their own."""
    for page in _all(
        graph, "me/accounts", ",".join(("id", "name", "access_token", "tasks", *more))
    ):
        tasks = page.get("tasks")
        if isinstance(tasks, list) and MAY_WRITE not in tasks:
            continue
        token = page.get("access_token")
        if not isinstance(token, str) or not token:
            continue  # a Page that the person did not tick in the browser
        remember(token)
        yield page


def _all(graph: Graph, edge: str, fields: str) -> Iterator[Mapping[str, Any]]:
    """Follow the listing by its cursors: its ready-made addresses carry the token."""
    after = None
    for _ in range(MOST):
        told = graph.get(edge, fields=fields, limit=PAGE_SIZE, after=after)
        entries = told.get("data")
        if not isinstance(entries, list):
            raise unexpected(graph.service, reading=True)
        yield from (entry for entry in entries if isinstance(entry, dict))
        paging = told.get("paging")
        if not isinstance(paging, dict) or not paging.get("next"):
            return
        cursors = paging.get("cursors")
        after = cursors.get("after") if isinstance(cursors, dict) else None
        if not after:
            return
