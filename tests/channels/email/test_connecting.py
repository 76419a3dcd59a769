"""Before anything leaves: the server proven, the account recognised, the list read."""

from __future__ import annotations

from pathlib import Path

import pytest

from channels.email.recipients import recipients
from channels.email.settings import EmailSettings
from publisher.errors import (
    AuthorizationRevoked,
    ContentRejected,
    SettingInvalid,
    Unreachable,
)
from tests.builders import MemoryProgress, announcement
from tests.channels.email.conftest import Open
from tests.channels.http_failures import closed_port
from tests.servers.smtp import Post, post_office


def settings(**more: object) -> EmailSettings:
    given = {"host": "smtp.ville.be", "sender": "info@ville.be", "recipients": "a@listes.be"}
    return EmailSettings(**{**given, **more})  # type: ignore[arg-type]


def test_the_test_counts_the_readers_and_sends_nothing(open_channel: Open, post: Post) -> None:
    told = open_channel("anne@exemple.be", "ANNE@exemple.be", "rien").test()
    assert "destinataires : 1, lignes inutilisables : 1" in told
    assert post.stored == []


def test_a_server_that_nobody_vouches_for_hears_no_password(
    open_channel: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(Unreachable, match="ne prouve pas qu'il est le bon"):
        open_channel().test()


def test_a_wrong_password_is_told_and_not_repeated(open_channel: Open, post: Post) -> None:
    channel = open_channel(secrets={"password": "un-mauvais-secret"})
    with pytest.raises(AuthorizationRevoked, match="refuse l'identifiant") as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert "un-mauvais-secret" not in str(raised.value)
    assert post.stored == []


def test_nobody_there_is_surely_not_sent(open_channel: Open) -> None:
    channel = open_channel(port=closed_port())
    with pytest.raises(Unreachable, match="injoignable"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_a_relay_without_encryption_is_used_only_when_asked_to(
    open_channel: Open, tmp_path: Path
) -> None:
    with post_office(tmp_path, encrypted=False) as relay:
        strict = open_channel(port=relay.port)
        with pytest.raises(AuthorizationRevoked, match="n'offre pas de chiffrement"):
            strict.publish(strict.render(announcement()), "cle", MemoryProgress())
        assert relay.stored == []
        channel = open_channel(port=relay.port, security="none", user="")
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
        assert relay.recipients() == ["lettre@listes.ville.be"]


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"sender": "info"}, "sender"),
        ({"host": "smtp://ville.be"}, "host"),
        ({"port": 0}, "port"),
        ({"recipients": "abonnes.xlsx"}, "recipients"),
        ({"reply_to": "a b@c"}, "reply_to"),
        ({"unsubscribe": "http://ville.be"}, "unsubscribe"),
        ({"user": "a", "security": "none"}, "security"),
    ],
)
def test_wrong_settings_are_named(wrong: dict[str, object], named: str) -> None:
    with pytest.raises(SettingInvalid, match=named):
        settings(**wrong)


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"anne@exemple.be\r\nbea@exemple.be\r\n", ("anne@exemple.be", "bea@exemple.be")),
        (b"\xef\xbb\xbfemail;nom\r\nanne@exemple.be;Anne\r\n", ("anne@exemple.be",)),
        ("Prénom;Courriel\nZoé;zoe@exemple.be\n".encode("cp1252"), ("zoe@exemple.be",)),
        ("Zoé,zoe@brüssel.be\n".encode(), ("zoe@xn--brssel-4ya.be",)),
        (b'"Dupont, A","a@b.be"\n', ("a@b.be",)),
    ],
)
def test_lists_as_offices_save_them(
    tmp_path: Path, content: bytes, wanted: tuple[str, ...]
) -> None:
    file = tmp_path / "abonnes.csv"
    file.write_bytes(content)
    assert recipients(settings(recipients=str(file))).addresses == wanted


@pytest.mark.parametrize("content", [b"", b"email\n", b"\x00\x01", b'"' + b"x" * 200_000])
def test_a_list_without_anybody_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "abonnes.csv"
    file.write_bytes(content)
    with pytest.raises(ContentRejected, match="aucune adresse"):
        recipients(settings(recipients=str(file)))


def test_a_list_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentRejected, match="l'endroit n'existe pas"):
        recipients(settings(recipients=str(tmp_path / "absents.csv")))
