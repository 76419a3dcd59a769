"""The site sent to a real SFTP server, and everything that can go wrong on the way."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import paramiko
import pytest

from channels.website import WebsiteChannel
from publisher.channel import Absent, Channel, Receipt
from publisher.errors import (
    AuthorizationRevoked,
    OutcomeUnknown,
    SecretUnavailable,
    Unreachable,
)
from tests.builders import DATED, MemoryMedia, MemoryProgress, announcement, image
from tests.channels.contract import ChannelContract
from tests.channels.website.sites import dead_links, files_of, publish, website
from tests.servers.sftp import PASSWORD, USERNAME, Loopback, sftp_server

PAGE = "travaux-rue-de-la-station-4hx0s2/index.html"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Loopback]:
    with sftp_server(tmp_path / "server") as running:
        yield running


def sent(tmp_path: Path, server: Loopback, media: MemoryMedia | None = None, **more: Any) -> Any:
    values: dict[str, Any] = {
        "sftp_host": "127.0.0.1",
        "sftp_port": server.port,
        "sftp_username": USERNAME,
        "sftp_folder": "www",
        "sftp_host_key": server.fingerprint,
        "secrets": {"sftp_password": PASSWORD},
    }
    return website(tmp_path / "site", media, **{**values, **more})


def find(channel: WebsiteChannel) -> object:
    return channel.find(channel.render(announcement(canonical_url=None)), "cle", DATED)


def pem(key: paramiko.PKey, password: str | None = None) -> str:
    out = io.StringIO()
    key.write_private_key(out, password)
    return out.getvalue()


class TestSentWebsite(ChannelContract):
    """The contract, as citizens see it on the server."""

    @pytest.fixture
    def channel(self, tmp_path: Path, media: MemoryMedia, server: Loopback) -> Channel:
        found: Channel = sent(tmp_path, server, media)
        self.root = server.root / "www"
        return found

    def visible(self, channel: Channel) -> list[str]:
        del channel
        pages = self.root.glob("[0-9]*/[0-9]*/*-??????/index.html")
        return [page.read_text("utf-8") for page in sorted(pages)]


def test_the_server_holds_the_same_site(tmp_path: Path, server: Loopback) -> None:
    media = MemoryMedia()
    channel = sent(tmp_path, server, media)
    publish(channel, announcement(images=(image(media),), canonical_url=None))

    assert files_of(server.root / "www") == files_of(tmp_path / "site")
    assert list(dead_links(server.root / "www")) == []


def test_a_site_that_gets_a_server_later_is_sent_whole(tmp_path: Path, server: Loopback) -> None:
    publish(website(tmp_path / "site"), announcement(id="firstaaaaaaa", canonical_url=None))
    publish(sent(tmp_path, server), announcement(canonical_url=None))
    assert list((server.root / "www").glob("2027/02/*-firsta/index.html"))
    assert list(dead_links(server.root / "www")) == []


def test_an_unknown_server_gets_nothing(tmp_path: Path, server: Loopback) -> None:
    channel = sent(tmp_path, server, sftp_host_key="SHA256:" + "A" * 43)
    with pytest.raises(AuthorizationRevoked) as told:
        publish(channel, announcement())
    assert server.fingerprint in str(told.value)
    assert server.signed_in == 0
    assert not (tmp_path / "site").exists()


def test_one_of_several_known_keys_will_do(tmp_path: Path, server: Loopback) -> None:
    keys = "SHA256:" + "A" * 43 + " " + server.fingerprint + "="
    assert "127.0.0.1" in sent(tmp_path, server, sftp_host_key=keys).test()


def test_a_wrong_password_leaves_no_trace(tmp_path: Path, server: Loopback) -> None:
    channel = sent(tmp_path, server, secrets={"sftp_password": "devine"})
    with pytest.raises(AuthorizationRevoked, match="mot de passe") as told:
        publish(channel, announcement())
    assert "devine" not in str(told.value)
    assert not (tmp_path / "site").exists()
    assert not (server.root / "www").exists()


def test_no_credential_at_all_is_said(tmp_path: Path, server: Loopback) -> None:
    with pytest.raises(SecretUnavailable):
        sent(tmp_path, server, secrets={}).test()


@pytest.mark.parametrize("passphrase", [None, "phrase secrète"])
def test_a_private_key_opens_even_on_one_line(
    tmp_path: Path, server: Loopback, passphrase: str | None
) -> None:
    key = paramiko.ECDSAKey.generate()
    server.user_key = key
    for text in (pem(key, passphrase), pem(key).replace("\n", " ")):
        secrets = {"sftp_private_key": text}
        if passphrase:
            secrets["sftp_password"] = passphrase
        sent(tmp_path, server, secrets=secrets).test()
    assert server.signed_in == 2


@pytest.mark.parametrize("text", ["bonjour", "-----BEGIN RSA PRIVATE KEY----- zz -----END X-----"])
def test_a_key_that_is_none_is_said(tmp_path: Path, server: Loopback, text: str) -> None:
    with pytest.raises(AuthorizationRevoked, match="clé privée"):
        sent(tmp_path, server, secrets={"sftp_private_key": text}).test()


def test_a_server_that_is_away_is_unreachable(tmp_path: Path, server: Loopback) -> None:
    channel = sent(tmp_path, server, sftp_port=1)
    with pytest.raises(Unreachable, match=r"127\.0\.0\.1"):
        publish(channel, announcement())


def test_an_account_that_may_not_write_is_said(tmp_path: Path, server: Loopback) -> None:
    server.read_only = True
    with pytest.raises(AuthorizationRevoked, match="droit"):
        sent(tmp_path, server).test()


def test_another_site_on_the_server_is_left_alone(tmp_path: Path, server: Loopback) -> None:
    (server.root / "www").mkdir()
    (server.root / "www" / "index.html").write_text("<title>Syndicat d'initiative</title>")
    with pytest.raises(AuthorizationRevoked, match="autre site"):
        publish(sent(tmp_path, server), announcement())
    assert len(list(server.root.rglob("*"))) == 2


@pytest.mark.parametrize("cut", [("rename", ".jpg"), ("rename", "style.css"), ("mkdir", "2027")])
def test_cut_before_the_page_nothing_was_published(
    tmp_path: Path, server: Loopback, cut: tuple[str, str]
) -> None:
    media = MemoryMedia()
    channel = sent(tmp_path, server, media)
    written = announcement(images=(image(media),), canonical_url=None)
    server.cut = cut
    with pytest.raises((Unreachable, OutcomeUnknown)):
        publish(channel, written)
    assert server.cut is None
    assert not list(server.root.rglob(PAGE))
    assert isinstance(find(channel), Absent)
    publish(channel, written)
    assert list(dead_links(server.root / "www")) == []


def test_cut_while_writing_a_picture_is_surely_not_sent(tmp_path: Path, server: Loopback) -> None:
    media = MemoryMedia()
    channel = sent(tmp_path, server, media)
    channel.test()
    server.cut = ("open", ".part")
    with pytest.raises(Unreachable):
        publish(channel, announcement(images=(image(media),), canonical_url=None))
    assert server.cut is None


@pytest.mark.parametrize("step", ["rename", "rename:after"])
@pytest.mark.parametrize(
    "name", [PAGE, "tags/travaux/index.html", "www/index.html", "sitemap-1.xml"]
)
def test_cut_from_the_page_on_is_uncertain_until_read_back(
    tmp_path: Path, server: Loopback, step: str, name: str
) -> None:
    channel = sent(tmp_path, server)
    publish(channel, announcement(id="firstaaaaaaa", tags=("fête",), canonical_url=None))
    server.cut = (step, name)
    with pytest.raises(OutcomeUnknown):
        publish(channel, announcement(canonical_url=None))
    assert server.cut is None
    assert list(dead_links(server.root / "www")) == []
    assert isinstance(find(channel), Absent)
    publish(channel, announcement(canonical_url=None))
    assert isinstance(find(channel), Receipt)
    assert list(dead_links(server.root / "www")) == []
    assert not list(server.root.rglob("*.part"))


def test_sent_but_not_kept_here_is_uncertain(tmp_path: Path, server: Loopback) -> None:
    channel = sent(tmp_path, server)
    publish(channel, announcement(id="firstaaaaaaa", canonical_url=None))
    obstacle = tmp_path / "site" / "2027" / "02" / PAGE.partition("/")[0]
    obstacle.write_text("a file where the page wants its folder")
    with pytest.raises(OutcomeUnknown):
        publish(channel, announcement(canonical_url=None))
    assert list(server.root.rglob(PAGE))
    obstacle.unlink()
    assert isinstance(find(channel), Absent)
    publish(channel, announcement(canonical_url=None))
    assert isinstance(find(channel), Receipt)


def test_a_withdrawal_cut_on_the_way_can_be_repeated(tmp_path: Path, server: Loopback) -> None:
    media = MemoryMedia()
    channel = sent(tmp_path, server, media)
    receipt = publish(channel, announcement(images=(image(media),), canonical_url=None))
    server.cut = ("remove", ".jpg")
    with pytest.raises(OutcomeUnknown):
        channel.retract(receipt, "Erreur", "cle", MemoryProgress())
    channel.retract(receipt, "Erreur", "cle", MemoryProgress())
    assert not list(server.root.rglob("*.jpg"))
    assert "Erreur" in next(server.root.rglob(PAGE)).read_text("utf-8")


def test_an_old_server_is_written_all_the_same(tmp_path: Path, server: Loopback) -> None:
    server.old = True
    channel = sent(tmp_path, server)
    written = announcement(canonical_url=None)
    receipt = publish(channel, written)
    changed = dataclasses.replace(written, body="Tout est rouvert.")
    channel.update(channel.render(changed), receipt, "cle", MemoryProgress())
    assert "rouvert" in next(server.root.rglob(PAGE)).read_text("utf-8")
