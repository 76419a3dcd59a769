"""Accounts and quotas by the command: list, test, check, and the worker that warns."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.cli.command import EXECUTABLE, Command
from tests.servers.graph import GraphDouble
from tests.servers.mastodon import MastodonDouble


@pytest.fixture
def graph(bare: Command) -> Iterator[GraphDouble]:
    with GraphDouble() as double:
        bare.environment["PUBLISHER_SECRET_FACEBOOK_ACCESS_TOKEN"] = double.page.token
        bare.add("facebook", "facebook", page_id=double.page.id, base_url=double.url)
        yield double


def test_list_and_test_say_what_was_learnt(bare: Command) -> None:
    with MastodonDouble() as double:
        bare.environment["PUBLISHER_SECRET_MASTODON_ACCESS_TOKEN"] = double.instance.town.token
        bare.add("mastodon", "mastodon", base_url=double.url)
        tested = bare("channels", "test", "mastodon", "--json")
    assert tested.status == 0, tested.err
    (learnt,) = tested.json["quotas"]
    assert (learnt["quota"]["name"], learnt["quota"]["limit"]) == ("requests", 300)
    assert tested.json["health"]["verdict"] == "good"
    listed = bare("channels", "list")
    assert "Vérifié aujourd'hui à" in listed.out
    assert "requêtes sur 300" in listed.out
    (channel,) = bare("channels", "list", "--json").json["channels"]
    assert channel["quotas"] == tested.json["quotas"]
    assert channel["health"] == tested.json["health"]


def test_a_refused_account_is_listed_as_such(bare: Command, graph: GraphDouble) -> None:
    graph.page.expired = True
    tested = bare("channels", "test", "facebook", "--json")
    assert tested.status == 1
    assert tested.json["ok"] is False
    (channel,) = bare("channels", "list", "--json").json["channels"]
    assert channel["health"]["verdict"] == "refused"
    assert channel["health"]["sentence"] == tested.json["message"]


def test_the_worker_warns_of_what_is_in_danger(
    bare: Command, graph: GraphDouble, file: Path
) -> None:
    at = datetime.now(ZoneInfo("Europe/Brussels")) + timedelta(hours=2)
    planned = bare("publish", file, "--to", "facebook", "--at", f"{at:%Y-%m-%dT%H:%M}")
    assert planned.status == 0, planned.err
    graph.page.expired = True
    once = bare("worker", "--once")
    assert once.status == 0
    assert "Attention : Reconnectez « facebook » avant" in once.err
    environment = {
        **os.environ, **bare.environment, "PUBLISHER_DATA_DIR": str(bare.home / "data"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }  # fmt: skip
    worker = subprocess.Popen(
        [str(EXECUTABLE), "worker"], stderr=subprocess.PIPE, env=environment, encoding="utf-8"
    )
    assert worker.stderr is not None
    try:
        lines = iter(worker.stderr.readline, "")
        said = next((line for line in lines if line.startswith("Attention")), "")
        worker.send_signal(signal.SIGTERM)
        worker.communicate(timeout=60)
    finally:
        worker.kill()
        worker.wait()
    assert worker.returncode == 0
    assert "Reconnectez « facebook » avant" in said
    assert "« Travaux rue de la Station »" in said
