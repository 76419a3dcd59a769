"""The double refuses what Mastodon refuses; a double that takes everything proves nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests

from tests.builders import jpeg
from tests.servers.mastodon import MastodonDouble

Ask = Callable[..., requests.Response]


@pytest.fixture
def ask(double: MastodonDouble) -> Ask:
    def asked(method: str, path: str, **options: Any) -> requests.Response:
        headers = {"Authorization": f"Bearer {double.instance.town.token}"}
        headers.update(options.pop("headers", {}))
        return requests.request(method, double.url + path, headers=headers, timeout=10, **options)

    return asked


def uploaded(ask: Ask, **data: str) -> requests.Response:
    return ask("POST", "/api/v2/media", files={"file": ("a.jpg", jpeg(), "image/jpeg")}, data=data)


@pytest.mark.parametrize(
    ("content", "status"),
    [
        ({"status": "Bonjour", "statut": "x"}, 400),
        ({"status": ""}, 422),
        ({"status": "a" * 501}, 422),
        ({"status": "é" * 480 + " https://exemple.be/" + "x" * 60}, 422),
        ({"status": "é" * 476 + " https://exemple.be/" + "x" * 60}, 200),
        ({"status": "a" * 490, "spoiler_text": "attention !"}, 422),
        ({"status": "a" * 480 + " @police@" + "x" * 60 + ".be"}, 200),
        ({"status": "x", "visibility": "tous"}, 422),
        ({"status": "x", "language": "français"}, 422),
        ({"status": "x", "media_ids": ["1"]}, 422),
        ({"status": "x", "media_ids": "1"}, 400),
        ({"status": "x", "sensitive": "peut-être"}, 400),
    ],
)
def test_posts(ask: Ask, content: dict[str, Any], status: int) -> None:
    assert ask("POST", "/api/v1/statuses", json=content).status_code == status


def test_a_form_is_read_as_json_is(ask: Ask) -> None:
    id = uploaded(ask).json()["id"]
    answer = ask("POST", "/api/v1/statuses", data={"status": "x", "media_ids[]": [id]})
    assert [media["id"] for media in answer.json()["media_attachments"]] == [id]


def test_a_post_cannot_be_scheduled_for_now(ask: Ask) -> None:
    soon = (datetime.now(UTC) + timedelta(minutes=4)).isoformat()
    answer = ask("POST", "/api/v1/statuses", json={"status": "x", "scheduled_at": soon})
    assert answer.status_code == 422


def test_a_key_lives_one_hour(ask: Ask, double: MastodonDouble) -> None:
    def post() -> str:
        key = {"Idempotency-Key": "cle"}
        return str(ask("POST", "/api/v1/statuses", json={"status": "x"}, headers=key).json()["id"])

    first = post()
    assert post() == first
    double.instance.clock_ahead = timedelta(minutes=61)
    assert post() != first


def test_a_picture_belongs_to_one_account_and_one_post(ask: Ask, double: MastodonDouble) -> None:
    id = uploaded(ask).json()["id"]
    other = {"Authorization": f"Bearer {double.instance.other.token}"}
    content = {"status": "x", "media_ids": [id]}
    assert ask("POST", "/api/v1/statuses", json=content, headers=other).status_code == 422
    assert ask("POST", "/api/v1/statuses", json=content).status_code == 200
    assert ask("POST", "/api/v1/statuses", json=content).status_code == 422
    assert ask("GET", f"/api/v1/media/{id}").status_code == 404


def test_pictures(ask: Ask, double: MastodonDouble) -> None:
    assert uploaded(ask, description="a" * 1501).status_code == 422
    text = {"file": ("a.jpg", b"bonjour", "image/jpeg")}
    assert ask("POST", "/api/v2/media", files=text).status_code == 422
    lie = {"file": ("a.png", jpeg(), "image/png")}
    assert ask("POST", "/api/v2/media", files=lie).status_code == 422
    ids = [uploaded(ask).json()["id"] for _ in range(5)]
    five = {"status": "x", "media_ids": ids}
    assert ask("POST", "/api/v1/statuses", json=five).status_code == 422
    double.instance.looks_until_ready = 1
    slow = uploaded(ask)
    assert (slow.status_code, slow.json()["url"]) == (202, None)
    early = {"status": "x", "media_ids": [slow.json()["id"]]}
    assert ask("POST", "/api/v1/statuses", json=early).status_code == 422
    assert ask("GET", f"/api/v1/media/{slow.json()['id']}").status_code == 206
    assert ask("GET", f"/api/v1/media/{slow.json()['id']}").status_code == 200


def test_an_edit_that_names_no_pictures_removes_them(ask: Ask) -> None:
    id = uploaded(ask).json()["id"]
    post = ask("POST", "/api/v1/statuses", json={"status": "x", "media_ids": [id]}).json()["id"]
    edited = ask("PUT", f"/api/v1/statuses/{post}", json={"status": "y"}).json()
    assert (edited["content"], edited["media_attachments"]) == ("<p>y</p>", [])
    assert len(ask("GET", f"/api/v1/statuses/{post}/history").json()) == 2


def test_nobody_edits_or_deletes_for_another(ask: Ask, double: MastodonDouble) -> None:
    post = ask("POST", "/api/v1/statuses", json={"status": "x"}).json()["id"]
    other = {"Authorization": f"Bearer {double.instance.other.token}"}
    path = f"/api/v1/statuses/{post}"
    assert ask("PUT", path, json={"status": "y"}, headers=other).status_code == 404
    assert ask("DELETE", path, headers=other).status_code == 404
    assert ask("DELETE", path).status_code == 200
    assert ask("GET", path).status_code == 404


def test_limits_are_told_and_kept(ask: Ask, double: MastodonDouble) -> None:
    double.instance.requests.limit = 2
    first = ask("GET", "/api/v1/accounts/verify_credentials")
    assert (first.headers["X-RateLimit-Limit"], first.headers["X-RateLimit-Remaining"]) == (
        "2",
        "1",
    )
    ask("GET", "/api/v1/accounts/verify_credentials")
    assert ask("GET", "/api/v1/accounts/verify_credentials").status_code == 429


def test_a_token_in_the_address_is_refused(ask: Ask) -> None:
    answer = ask("POST", "/api/v1/statuses?access_token=x", json={"status": "x"})
    assert answer.status_code == 400
