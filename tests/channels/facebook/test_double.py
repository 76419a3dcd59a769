"""The double refuses what Graph refuses: an adapter cannot pass by luck."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.builders import jpeg
from tests.servers.graph import DoublePage


def call(page: DoublePage, method: str, path: str, **options: Any) -> Any:
    headers = {"Authorization": f"Bearer {page.token}"}
    answer = requests.request(
        method, f"{page.url}/v26.0/{path}", headers=headers, timeout=10, **options
    )
    return answer.json()


@pytest.mark.parametrize(
    ("method", "edge", "given", "code"),
    [
        ("POST", "feed", {"message": "Bonjour", "texte": "x"}, 100),
        ("POST", "feed", {"message": "x", "published": "maybe"}, 100),
        ("POST", "feed", {"attached_media": '["1"]'}, 100),
        ("POST", "feed", {"attached_media": '[{"media_fbid": "1"}]'}, 100),
        ("POST", "feed", {}, 100),
        ("POST", "feed", {"message": "x" * 63_207}, 100),
        ("POST", "feed", {"message": "x", "link": "ville.be"}, 100),
        ("POST", "photos", {"published": "false"}, 324),
        ("POST", "photos", {"alt_text": "x"}, 100),
        ("GET", "published_posts", {"fields": "id,texte"}, 100),
        ("GET", "published_posts", {"limit": "500"}, 100),
        ("GET", "inconnu", {}, 100),
    ],
)
def test_it_is_strict(
    page: DoublePage, method: str, edge: str, given: dict[str, str], code: int
) -> None:
    sent = {"params" if method == "GET" else "data": given}
    assert call(page, method, f"{page.id}/{edge}", **sent)["error"]["code"] == code


def test_it_wants_a_token(page: DoublePage) -> None:
    answer = requests.get(f"{page.url}/v26.0/me", timeout=10)
    assert answer.json()["error"]["code"] == 2500
    answer = requests.get(f"{page.url}/v26.0/me", {"access_token": "wrong"}, timeout=10)
    assert answer.json()["error"]["code"] == 190


def test_a_photo_serves_one_post_and_is_public_only_then(page: DoublePage) -> None:
    files = {"source": ("a.jpg", jpeg(), "image/jpeg")}
    photo = call(page, "POST", f"{page.id}/photos", data={"published": "false"}, files=files)["id"]
    assert requests.get(f"{page.url}/photo/{photo}", timeout=10).status_code == 404
    media = {"attached_media": json.dumps([{"media_fbid": photo}])}
    assert "id" in call(page, "POST", f"{page.id}/feed", data=media)
    assert requests.get(f"{page.url}/photo/{photo}", timeout=10).content == jpeg()
    assert call(page, "POST", f"{page.id}/feed", data=media)["error"]["code"] == 100


def test_the_same_post_twice_in_a_row_is_a_duplicate(page: DoublePage) -> None:
    assert "id" in call(page, "POST", f"{page.id}/feed", data={"message": "Bonjour"})
    again = call(page, "POST", f"{page.id}/feed", data={"message": "Bonjour"})
    assert again["error"]["code"] == 506


def test_it_runs_by_itself_for_a_demonstration() -> None:
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.servers.graph"], cwd=root, stdout=subprocess.PIPE, text=True
    ) as running:
        try:
            assert running.stdout is not None
            told = json.loads(running.stdout.readline())
            headers = {"Authorization": f"Bearer {told['token']}"}
            answer = requests.get(f"{told['url']}/v26.0/me", headers=headers, timeout=10)
            assert answer.json()["id"] == told["page_id"]
        finally:
            os.kill(running.pid, signal.SIGTERM)
        assert running.wait(10) == 0
