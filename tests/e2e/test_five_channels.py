"""The main job, end to end: one file, five channels at once, by the command an officer would type.

Website and feed in a folder that a real web server shows, a real WordPress, and the strict doubles
of Mastodon and of the Graph API.
"""

from __future__ import annotations

import functools
import socket
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import requests

from tests.cli.command import Command
from tests.servers.fault_proxy import FaultProxy, lost_answer
from tests.servers.graph import GraphDouble
from tests.servers.mastodon import MastodonDouble
from tests.servers.wordpress.site import WordPress

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "travaux.md"
FIVE = {"website", "feed", "wordpress", "mastodon", "facebook"}


class Quiet(SimpleHTTPRequestHandler):
    """Shows a folder and says nothing about it."""

    def log_message(self, format: str, *args: object) -> None:
        del format, args


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder, and the address at which a web server shows it."""
    folder = tmp_path / "site"
    folder.mkdir()
    show = functools.partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), show) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield folder, f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@pytest.fixture
def mastodon() -> Iterator[MastodonDouble]:
    with MastodonDouble() as double:
        yield double


@pytest.fixture
def line(mastodon: MastodonDouble) -> Iterator[FaultProxy]:
    """The way to Mastodon, which can lose an answer."""
    with FaultProxy("127.0.0.1", mastodon.port) as proxy:
        yield proxy


@pytest.fixture
def command(
    tmp_path: Path,
    site: tuple[Path, str],
    wordpress: WordPress,
    mastodon: MastodonDouble,
    line: FaultProxy,
) -> Iterator[Command]:
    folder, address = site
    with GraphDouble() as graph:
        made = Command(
            tmp_path,
            {
                "PUBLISHER_SECRET_WORDPRESS_PASSWORD": wordpress.passwords["editor"],
                "PUBLISHER_SECRET_MASTODON_ACCESS_TOKEN": mastodon.instance.town.token,
                "PUBLISHER_SECRET_FACEBOOK_ACCESS_TOKEN": graph.page.token,
            },
        )
        made.add("website", "website", folder=folder, base_url=address)
        made.add("feed", "feed", folder=folder, base_url=address)
        made.add("wordpress", "wordpress", base_url=wordpress.url, username="editor")
        made.add("mastodon", "mastodon", base_url=line.url)
        made.add("facebook", "facebook", base_url=graph.url, page_id=graph.page.id)
        yield made


def test_one_announcement_on_five_channels_and_away_again(command: Command) -> None:
    for name in sorted(FIVE):
        assert command("channels", "test", name).status == 0
    ran = command("publish", EXAMPLE, "--wait", "--json")
    assert ran.status == 0, ran.err
    deliveries = {delivery["channel"]: delivery for delivery in ran.json["deliveries"]}
    assert set(deliveries) == FIVE
    assert {delivery["state"] for delivery in deliveries.values()} == {"delivered"}
    assert {delivery["attempts"] for delivery in deliveries.values()} == {1}
    for delivery in deliveries.values():
        answer = requests.get(delivery["url"], timeout=10)
        assert answer.status_code == 200, delivery
        assert "rue de la Station" in answer.text
    link = deliveries["website"]["url"]
    for name in ("mastodon", "facebook", "feed"):
        assert link in requests.get(deliveries[name]["url"], timeout=10).text
    identity = ran.json["announcement"]

    gone = command("retract", identity, "--reason", "Travaux reportés", "--wait", "--json")
    assert gone.status == 0, gone.err
    assert {delivery["state"] for delivery in gone.json["deliveries"]} == {"delivered"}
    for name in ("wordpress", "mastodon", "facebook"):
        assert requests.get(deliveries[name]["url"], timeout=10).status_code == 404
    assert "Travaux reportés" in requests.get(link, timeout=10).content.decode()
    assert command("verify").status == 0


def test_a_lost_answer_is_looked_up_and_never_sent_twice(
    command: Command, mastodon: MastodonDouble, line: FaultProxy
) -> None:
    line.fail(lost_answer(), method="POST", path="/api/v1/statuses")
    ran = command("publish", EXAMPLE, "--to", "mastodon", "--wait", "--json")
    assert ran.status == 0, (ran.json, ran.err)
    (delivery,) = ran.json["deliveries"]
    assert delivery["state"] == "delivered"
    posts = requests.get(
        f"{mastodon.url}/api/v1/accounts/{mastodon.instance.town.id}/statuses", timeout=10
    )
    assert len(posts.json()) == 1


def test_a_dead_channel_holds_nobody_back(command: Command) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}"
    command.environment["PUBLISHER_SECRET_MORT_ACCESS_TOKEN"] = "jeton-sans-valeur"
    command.add("mastodon", "mort", base_url=nobody)
    ran = command("publish", EXAMPLE, "--to", "mort,website,facebook", "--wait", "--json")
    assert ran.status == 1
    deliveries = {delivery["channel"]: delivery for delivery in ran.json["deliveries"]}
    assert deliveries["website"]["state"] == "delivered"
    assert deliveries["facebook"]["state"] == "delivered"
    assert deliveries["mort"]["state"] == "waiting"
    assert "injoignable" in deliveries["mort"]["error"]
    assert "jeton-sans-valeur" not in ran.out + ran.err
