"""Finding a site and its interface, and saying in words what stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from channels.wordpress import WordPressChannel
from channels.wordpress.settings import WordPressSettings
from publisher.errors import AuthorizationRevoked, ChannelError, Unreachable
from publisher.settings import parse
from tests.builders import MemoryProgress, access, announcement
from tests.channels.wordpress.opening import opened
from tests.servers.fault_proxy import FaultProxy, html_page, redirect, unavailable
from tests.servers.wire import Wire, answer
from tests.servers.wordpress.site import WordPress


def test_a_good_connection_is_told(wordpress: WordPress) -> None:
    assert opened(wordpress, "editor").test() == (
        "Connecté au site « Ville de Test » avec le compte « editor » : il publie aussitôt."
    )
    review = opened(wordpress, "contributor", settings={"status": "pending"})
    assert review.test() == (
        "Connecté au site « Ville de Test » avec le compte « contributor » : il soumet à la"
        " relecture, sans images."
    )


@pytest.mark.parametrize("password", ["faux", "abcd efgh ijkl mnop qrst uvwx", "avec é et €"])
def test_a_wrong_password_is_told(wordpress: WordPress, password: str) -> None:
    with pytest.raises(AuthorizationRevoked, match="ne reconnaît pas"):
        opened(wordpress, "editor", password=password).test()


def test_a_password_that_was_revoked_is_told(wordpress: WordPress) -> None:
    channel = opened(wordpress, "editor")
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    revoked = opened(wordpress, "editor", password="abcd efgh ijkl mnop qrst uvwx")
    acts: list[Callable[[], object]] = [
        lambda: revoked.publish(rendition, "cle-2", MemoryProgress()),
        lambda: revoked.update(rendition, receipt, "cle-2", MemoryProgress()),
        lambda: revoked.retract(receipt, "", "cle-2", MemoryProgress()),
        lambda: revoked.find(rendition, "cle", datetime.now(UTC)),
    ]
    for act in acts:
        with pytest.raises(AuthorizationRevoked, match="ne reconnaît pas"):
            act()
    assert len(wordpress.pages()) == 1


def test_an_unknown_account_is_told(wordpress: WordPress) -> None:
    settings = WordPressSettings(base_url=wordpress.url, username="personne")
    channel = WordPressChannel(settings, access(password=wordpress.passwords["editor"]))
    with pytest.raises(AuthorizationRevoked, match="ne reconnaît pas"):
        channel.test()


def test_the_password_may_be_given_with_or_without_spaces(wordpress: WordPress) -> None:
    shown = wordpress.passwords["editor"]
    assert " " in shown
    assert opened(wordpress, "editor", password=shown.replace(" ", "")).test()
    assert opened(wordpress, "editor", password=f" {shown}\n").test()


@pytest.mark.parametrize(
    ("switch", "words"),
    [
        ("no_application_passwords", "n'accepte pas les mots de passe d'application"),
        ("no_authorization_header", "ne transmet pas l'en-tête"),
        ("no_rest", "L'interface REST de ce site est fermée"),
        ("rest_is_not_found", "L'interface REST de ce site est fermée"),
    ],
)
def test_what_a_host_or_a_plugin_forbids_is_told(
    wordpress: WordPress, switch: str, words: str
) -> None:
    with wordpress.switched(switch), pytest.raises(AuthorizationRevoked, match=words):
        opened(wordpress, "editor").test()


@pytest.mark.parametrize(
    "switches", [("plain_permalinks",), ("no_link_header",), ("plain_permalinks", "no_link_header")]
)
def test_the_interface_is_found(wordpress: WordPress, switches: tuple[str, ...]) -> None:
    with wordpress.switched(*switches):
        channel = opened(wordpress, "editor")
        assert channel.test()
        receipt = channel.publish(channel.render(announcement()), "cle", MemoryProgress())
        channel.update(channel.render(announcement()), receipt, "cle-2", MemoryProgress())
        channel.retract(receipt, "", "cle-3", MemoryProgress())


def test_a_password_is_not_sent_in_clear() -> None:
    settings = parse(WordPressSettings, {"base_url": "http://www.exemple.be", "username": "ville"})
    channel = WordPressChannel(settings, access(password="abcd efgh"))
    with pytest.raises(AuthorizationRevoked, match="en clair"):
        channel.test()
    with pytest.raises(AuthorizationRevoked, match="en clair"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_a_site_that_moved_is_named_and_gets_no_password(
    wordpress: WordPress, proxy: FaultProxy
) -> None:
    with Wire(answer(200, b"{}")) as elsewhere:
        proxy.fail(redirect(f"{elsewhere.url}/accueil"), method="HEAD")
        with pytest.raises(AuthorizationRevoked, match=f"mettez {elsewhere.url} comme adresse"):
            opened(wordpress, "editor", url=proxy.url).test()
    assert elsewhere.heard == []


def test_an_interface_on_another_host_gets_no_password(wordpress: WordPress) -> None:
    with Wire(answer(200, b"{}")) as elsewhere:
        link = f'<{elsewhere.url}/wp-json/>; rel="https://api.w.org/"'
        with Wire(answer(200, b"", Link=link)) as home, pytest.raises(AuthorizationRevoked):
            opened(wordpress, "editor", url=home.url).test()
    assert elsewhere.heard == []
    assert not any("authorization" in heard.headers for heard in home.heard)


def test_a_home_page_that_leads_to_a_language_is_no_obstacle(
    wordpress: WordPress, proxy: FaultProxy
) -> None:
    proxy.fail(redirect("/fr/", 302), method="HEAD")
    assert opened(wordpress, "editor", url=proxy.url).test()


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (403, AuthorizationRevoked, "Une protection du site"),
        (404, AuthorizationRevoked, "L'interface REST"),
        (413, ChannelError, "de cette taille"),
        (500, Unreachable, "erreur 500"),
    ],
)
def test_a_page_for_people_is_put_in_words(
    wordpress: WordPress,
    proxy: FaultProxy,
    status: int,
    kind: type[ChannelError],
    words: str,
) -> None:
    proxy.fail(html_page(status), method="GET", path="/users/me")
    with pytest.raises(kind, match=words):
        opened(wordpress, "editor", url=proxy.url).test()


@pytest.mark.parametrize("place", ["//[", "https://127.0.0.1:99999/"])
def test_a_broken_redirection_is_told(wordpress: WordPress, proxy: FaultProxy, place: str) -> None:
    proxy.fail(redirect(place), method="HEAD")
    with pytest.raises(AuthorizationRevoked):
        opened(wordpress, "editor", url=proxy.url).test()


def test_answers_that_a_plugin_spoiled_are_told(wordpress: WordPress, proxy: FaultProxy) -> None:
    proxy.fail(html_page(200, body='["surprise"]'), method="GET", path="/users/me")
    with pytest.raises(Unreachable, match="autre chose que prévu"):
        opened(wordpress, "editor", url=proxy.url).test()


def test_a_site_under_maintenance_is_told(wordpress: WordPress, proxy: FaultProxy) -> None:
    proxy.fail(unavailable(), method="HEAD")
    with pytest.raises(Unreachable, match="momentanément indisponible"):
        opened(wordpress, "editor", url=proxy.url).test()


def test_a_site_that_is_no_wordpress_is_told(wordpress: WordPress) -> None:
    with (
        Wire(answer(200, b"<h1>Bienvenue</h1>")) as other,
        pytest.raises(AuthorizationRevoked, match="L'interface REST"),
    ):
        opened(wordpress, "editor", url=other.url).test()
