"""Every refusal of Graph says what it proves, in words an officer understands."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from channels.facebook import FacebookChannel
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from tests.builders import MemoryProgress, announcement
from tests.servers.fault_proxy import Fault, FaultProxy, too_many
from tests.servers.graph import DoublePage


def refused(code: int, message: str = "", *, status: int = 400, **more: Any) -> Fault:
    error = {"code": code, "message": message, "type": "OAuthException", **more}
    headers = {"Content-Type": "application/json; charset=UTF-8"}
    return Fault(
        processed=False, status=status, headers=headers, body=json.dumps({"error": error}).encode()
    )


def publish(channel: FacebookChannel) -> None:
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        (refused(190, error_subcode=463), AuthorizationRevoked, "le jeton a expiré"),
        (refused(190, error_subcode=460), AuthorizationRevoked, "mot de passe"),
        (refused(190), AuthorizationRevoked, "nouveau jeton"),
        (refused(102), AuthorizationRevoked, "nouveau jeton"),
        (
            refused(200, "The permission(s) pages_manage_posts are not available.", status=403),
            AuthorizationRevoked,
            "« pages_manage_posts »",
        ),
        (refused(10, "Application does not have permission"), AuthorizationRevoked, "rôle"),
        (refused(4), RateLimited, "d'attendre"),
        (refused(17), RateLimited, "d'attendre"),
        (refused(32), RateLimited, "d'attendre"),
        (refused(613, is_transient=True), RateLimited, "d'attendre"),
        (refused(80001), RateLimited, "d'attendre"),
        (refused(368, "It looks like you were misusing"), ContentRejected, "a bloqué"),
        (refused(506, "Duplicate status message"), ContentRejected, "ce même texte"),
        (refused(100, "Invalid parameter", error_user_msg="Texte vide."), ContentRejected, "vide"),
        (refused(803, "Some of the aliases"), ContentRejected, "ne trouve pas"),
        (refused(2635, "deprecated"), ContentRejected, "« version »"),
        (refused(1, "An unknown error", status=500), OutcomeUnknown, "passager"),
        (refused(2, "Service temporarily unavailable", status=503), OutcomeUnknown, "passager"),
        (refused(9007, "Later", is_transient=True), OutcomeUnknown, "passager"),
        (refused(12345, "Something", status=500), OutcomeUnknown, "erreur"),
        (refused(190, status=200), AuthorizationRevoked, "nouveau jeton"),
        (too_many("30"), RateLimited, "d'attendre"),
    ],
)
def test_a_refused_post_says_what_it_proves(
    channel: FacebookChannel,
    page: DoublePage,
    line: FaultProxy,
    fault: Fault,
    kind: type[ChannelError],
    words: str,
) -> None:
    line.fail(fault, method="POST", path="/feed")
    with pytest.raises(kind, match=words):
        publish(channel)
    assert page.posts == {}
    publish(channel)
    assert len(page.posts) == 1


@pytest.mark.parametrize("code", [1, 2])
def test_a_failed_reading_has_published_nothing(
    channel: FacebookChannel, line: FaultProxy, code: int
) -> None:
    line.fail(refused(code, "Try later", status=500, is_transient=True), method="GET")
    with pytest.raises(Unreachable):
        channel.test()


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        (
            {
                "X-Business-Use-Case-Usage": json.dumps(
                    {"1020": [{"type": "pages", "estimated_time_to_regain_access": 17}]}
                )
            },
            timedelta(minutes=17),
        ),
        ({"Retry-After": "45"}, timedelta(seconds=45)),
        ({"X-App-Usage": '{"call_count": 100}'}, None),
        ({"X-Business-Use-Case-Usage": "not json"}, None),
        ({"X-Business-Use-Case-Usage": '{"1": [{"estimated_time_to_regain_access": 0}]}'}, None),
        (
            {"X-Business-Use-Case-Usage": '{"1": [{"estimated_time_to_regain_access": 99999}]}'},
            timedelta(days=1),
        ),
    ],
)
def test_facebook_says_how_long_to_wait(
    channel: FacebookChannel, line: FaultProxy, headers: dict[str, str], wait: timedelta | None
) -> None:
    fault = refused(32)
    line.fail(
        Fault(False, status=400, headers={**fault.headers, **headers}, body=fault.body),
        method="POST",
    )
    with pytest.raises(RateLimited) as told:
        publish(channel)
    assert told.value.retry_after == wait


def test_a_token_in_an_error_is_masked(
    channel: FacebookChannel, line: FaultProxy, page: DoublePage
) -> None:
    line.fail(refused(100, f"Bad access_token={page.token} here"), method="POST")
    with pytest.raises(ContentRejected) as told:
        publish(channel)
    assert page.token not in str(told.value)


def test_an_expired_token_is_said(channel: FacebookChannel, page: DoublePage) -> None:
    page.expired = True
    with pytest.raises(AuthorizationRevoked, match="le jeton a expiré"):
        publish(channel)
    with pytest.raises(AuthorizationRevoked, match="le jeton a expiré"):
        channel.test()


def test_a_missing_permission_is_named(channel: FacebookChannel, page: DoublePage) -> None:
    page.permissions = {"pages_read_engagement"}
    with pytest.raises(AuthorizationRevoked, match="« pages_manage_posts »"):
        publish(channel)
    page.permissions = {"pages_manage_posts"}
    with pytest.raises(AuthorizationRevoked, match="« pages_read_engagement »"):
        channel.test()


def test_the_token_of_a_person_is_not_the_token_of_the_page(
    channel: FacebookChannel, page: DoublePage
) -> None:
    page.token_of = "777"
    with pytest.raises(AuthorizationRevoked, match="Camille Dupont"):
        channel.test()


def test_another_version_than_asked_is_logged(
    channel: FacebookChannel, page: DoublePage, caplog: pytest.LogCaptureFixture
) -> None:
    old = FacebookChannel(
        type(channel.settings)(page.id, "v21.0", channel.settings.base_url), channel.access
    )
    assert page.name in old.test()
    assert "Graph v21.0 asked, v26.0 served" in caplog.text
    assert page.token not in caplog.text
