"""Signing in in the browser with the town's own application, and what is known of the token."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
import requests

from channels.facebook import FacebookChannel
from channels.facebook.settings import FacebookSettings
from publisher.errors import AuthorizationRevoked, ChannelError, SettingInvalid, Unreachable
from publisher.settings import parse
from publisher.sign_in import AccountUnchosen, SignIn, SupportsAccounts, SupportsConnect
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import Fault, FaultProxy
from tests.servers.graph import DoublePage
from tests.servers.graph.login import APP, APP_SECRET, BACK

MUSEUM = {"id": "20", "name": "Musée", "access_token": "EAAmuseum", "tasks": ["CREATE_CONTENT"]}


def opened(
    line: FaultProxy, page: DoublePage, secrets: Mapping[str, str] | None = None, **more: str
) -> FacebookChannel:
    """A channel that knows its application, and not yet its Page."""
    given = {"base_url": line.url, "app_url": page.url, "client_id": APP, **more}
    settings = parse(FacebookSettings, given)
    held = {"client_secret": APP_SECRET} if secrets is None else dict(secrets)
    return FacebookChannel(settings, access("page-ville", MemoryMedia(), None, **held))


def browse(begun: SignIn) -> str:
    """Be the person's browser; return the address at which it stops."""
    answer = requests.get(begun.address, allow_redirects=False, timeout=30)
    assert answer.status_code == 302, answer.text
    return answer.headers["Location"]


def test_whoever_agrees_gives_the_token_of_the_page(line: FaultProxy, page: DoublePage) -> None:
    channel = opened(line, page)
    assert isinstance(channel, SupportsConnect)
    assert isinstance(channel, SupportsAccounts)
    assert channel.redirect() == BACK
    begun = channel.begin_sign_in(BACK)
    answer = browse(begun)
    (found,) = channel.accounts(begun, answer)
    assert (found.id, found.name) == (page.id, page.name)
    assert found.secrets == {"access_token": page.token}
    assert page.token not in repr(found)
    for seen in line.seen:
        for secret in (APP_SECRET, *page.login.codes, *page.login.short, *page.login.long):
            assert secret not in seen.target


def test_a_person_with_several_pages_says_which(line: FaultProxy, page: DoublePage) -> None:
    reader = {**MUSEUM, "id": "21", "name": "Bibliothèque", "tasks": ["ANALYZE"]}
    page.login.pages += [MUSEUM, reader]
    channel = opened(line, page)
    begun = channel.begin_sign_in(BACK)
    with pytest.raises(AccountUnchosen, match="« Musée » \\(20\\)") as unchosen:
        channel.finish_sign_in(begun, browse(begun))
    assert [account.id for account in unchosen.value.accounts] == [page.id, "20"]
    channel = opened(line, page, page_id="20")
    begun = channel.begin_sign_in(BACK)
    assert channel.finish_sign_in(begun, browse(begun)) == {"access_token": "EAAmuseum"}
    channel = opened(line, page, page_id="999")
    begun = channel.begin_sign_in(BACK)
    with pytest.raises(AccountUnchosen, match="999, que la personne connectée ne gère pas"):
        channel.finish_sign_in(begun, browse(begun))


def test_a_person_without_a_page_is_told(line: FaultProxy, page: DoublePage) -> None:
    page.login.pages.clear()
    channel = opened(line, page)
    begun = channel.begin_sign_in(BACK)
    with pytest.raises(AuthorizationRevoked, match="aucune page"):
        channel.accounts(begun, browse(begun))


def test_rights_that_were_not_given_are_named(line: FaultProxy, page: DoublePage) -> None:
    page.login.declined |= {"pages_manage_posts", "pages_show_list"}
    channel = opened(line, page)
    begun = channel.begin_sign_in(BACK)
    with pytest.raises(AuthorizationRevoked, match=r"pages_manage_posts.*pages_show_list"):
        channel.accounts(begun, browse(begun))


def test_whoever_declines_is_told_what_to_do(line: FaultProxy, page: DoublePage) -> None:
    page.login.agrees = False
    channel = opened(line, page)
    begun = channel.begin_sign_in(BACK)
    with pytest.raises(AuthorizationRevoked, match="refusée dans le navigateur"):
        channel.accounts(begun, browse(begun))


def test_an_answer_serves_once_and_soon(line: FaultProxy, page: DoublePage) -> None:
    channel = opened(line, page)
    begun = channel.begin_sign_in(BACK)
    answer = browse(begun)
    channel.accounts(begun, answer)
    with pytest.raises(AuthorizationRevoked, match="déjà servi"):
        channel.accounts(begun, answer)
    page.login.late = True
    begun = channel.begin_sign_in(BACK)
    with pytest.raises(AuthorizationRevoked, match="trop tard"):
        channel.accounts(begun, browse(begun))
    with pytest.raises(AuthorizationRevoked, match="n'est pas la réponse"):
        channel.accounts(channel.begin_sign_in(BACK), answer)  # of another sign-in


def test_an_address_or_a_secret_that_facebook_does_not_know(
    line: FaultProxy, page: DoublePage
) -> None:
    channel = opened(line, page, {"client_secret": "wrong"})
    begun = channel.begin_sign_in(BACK)
    with pytest.raises(AuthorizationRevoked, match="secret de l'application"):
        channel.accounts(begun, browse(begun))
    page.login.redirects.add("https://www.ville.example/retour")
    channel = opened(line, page)
    begun = channel.begin_sign_in("https://www.ville.example/retour")
    answer = browse(begun)
    elsewhere = SignIn(address=begun.address, redirect=BACK, kept=begun.kept)
    with pytest.raises(AuthorizationRevoked, match="adresse de retour"):
        channel.accounts(elsewhere, answer)
    unknown = channel.begin_sign_in("https://ailleurs.example/")
    assert requests.get(unknown.address, allow_redirects=False, timeout=30).status_code == 400


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (200, b'{"access_token": 7}', Unreachable),
        (400, b'{"error": {"code": [4], "error_subcode": {}}}', AuthorizationRevoked),
        (500, b"", Unreachable),
    ],
)
def test_what_is_no_answer_connects_nothing(
    line: FaultProxy, page: DoublePage, status: int, body: bytes, error: type[ChannelError]
) -> None:
    channel = opened(line, page)
    begun = channel.begin_sign_in(BACK)
    answer = browse(begun)
    line.fail(Fault(processed=False, status=status, body=body), path="/oauth/access_token")
    with pytest.raises(error):
        channel.accounts(begun, answer)


@pytest.mark.parametrize(("client_id", "secrets"), [("", {"client_secret": APP_SECRET}), (APP, {})])
def test_without_its_application_the_channel_says_what_to_give(
    line: FaultProxy, page: DoublePage, client_id: str, secrets: Mapping[str, str]
) -> None:
    with pytest.raises(SettingInvalid, match="client_id"):
        opened(line, page, secrets, client_id=client_id).begin_sign_in(BACK)


def test_a_channel_without_a_page_says_so(line: FaultProxy, page: DoublePage) -> None:
    with pytest.raises(ChannelError, match="page_id"):
        opened(line, page, {"access_token": page.token}).test()


def test_what_facebook_tells_its_own_application(line: FaultProxy, page: DoublePage) -> None:
    held = {"access_token": page.token, "client_secret": APP_SECRET}
    channel = opened(line, page, held, page_id=page.id)
    soon = datetime.now(UTC).replace(microsecond=0) + timedelta(days=5)
    page.reading_ends_at = int(soon.timestamp())
    health = channel.health()
    assert health.access_ends_at == soon
    assert "lire la page" in health.warnings[0]
    page.reading_ends_at = int((soon + timedelta(days=60)).timestamp())
    assert channel.health().warnings == ()
    bearer = f"Bearer {APP}|{APP_SECRET}"
    asked = [seen for seen in line.seen if "/debug_token" in seen.target]
    assert all(seen.headers["authorization"] == bearer for seen in asked)
