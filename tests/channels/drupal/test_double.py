"""The double refuses what Drupal refuses."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
import requests

from tests.servers.drupal import DrupalDouble
from tests.servers.drupal.site import ARTICLE, MEDIA_TYPE


def post(double: DrupalDouble, resource: Any, media_type: str = MEDIA_TYPE) -> int:
    answer = requests.post(
        f"{double.url}/jsonapi/node/article",
        json={"data": resource},
        headers={"Content-Type": media_type},
        auth=(double.site.username, double.site.password),
        timeout=10,
    )
    return answer.status_code


def article(**attributes: Any) -> dict[str, Any]:
    return {"type": ARTICLE, "attributes": {"title": "Titre", **attributes}}


@pytest.mark.parametrize(
    ("resource", "status"),
    [
        (article(), 201),
        (article(inconnu=1), 422),
        (article(title=""), 422),
        (article(title="x" * 256), 422),
        (article(body={"value": "x", "format": "full_html"}), 422),
        (article(path={"alias": "sans-barre"}), 422),
        (article(moderation_state="published"), 422),
        ({"type": "node--page", "attributes": {}}, 409),
        ({**article(), "id": "7"}, 422),
        ({**article(), "relationships": {"field_x": {"data": None}}}, 422),
        ({}, 400),
    ],
)
def test_what_a_document_may_hold(
    drupal: DrupalDouble, resource: dict[str, Any], status: int
) -> None:
    assert post(drupal, resource) == status


def test_media_types_identities_and_access(drupal: DrupalDouble) -> None:
    assert post(drupal, article(), "application/json") == 415
    mine = {**article(status=False), "id": str(uuid.uuid4())}
    assert (post(drupal, mine), post(drupal, mine)) == (201, 409)
    url = f"{drupal.url}/jsonapi/node/article/{mine['id']}"
    assert requests.get(url, timeout=10).status_code == 403  # unpublished
    assert requests.delete(url, timeout=10).status_code == 401
    drupal.site.read_only = True
    assert post(drupal, article()) == 405


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": "application/octet-stream"}, 400),
        ({"Content-Type": "image/jpeg", "Content-Disposition": 'file; filename="a.jpg"'}, 415),
        (
            {
                "Content-Type": "application/octet-stream",
                "Content-Disposition": 'file; filename="a.php"',
            },
            422,
        ),
    ],
)
def test_what_an_upload_must_be(drupal: DrupalDouble, headers: dict[str, str], status: int) -> None:
    answer = requests.post(
        f"{drupal.url}/jsonapi/node/article/field_image",
        data=b"x",
        headers=headers,
        auth=(drupal.site.username, drupal.site.password),
        timeout=10,
    )
    assert answer.status_code == status
