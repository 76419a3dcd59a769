"""An engine in a process of its own: real processes, on the service that a window opens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from publisher.delivery import State
from publisher.dispatcher import beside
from publisher.logbook import open_logbook
from publisher.service import Service, open_service
from publisher.views import Accepted, DeliveryView, Upload
from tests.films import write_film
from tests.publisher.service.town import Town
from tests.servers.fault_proxy import FaultProxy, slow
from tests.servers.mastodon import MastodonDouble

LONG = 60.0  # seconds; no test waits so long unless it fails
WINDOW = """
import sys
from pathlib import Path
from publisher.service import open_service
service = open_service(Path(sys.argv[1]))
service.start_engine(beside=True)
print("open", flush=True)
sys.stdin.read()
"""


class Heard:
    """What the window of a service would hear of its engine."""

    def __init__(self, service: Service) -> None:
        self.states: dict[str, State] = {}
        self.uploads: list[Upload] = []
        self.troubles: list[str] = []
        self._news = threading.Condition()
        service.subscribe(self._changed)
        service.watch_uploads(self.uploads.append)
        service.watch_engine(self._troubled)

    def until_delivered(self, accepted: Accepted) -> None:
        ids = {view.id for view in accepted.deliveries}
        with self._news:
            arrived = self._news.wait_for(
                lambda: ids <= {i for i, s in self.states.items() if s is State.DELIVERED}, LONG
            )
        assert arrived, self.states

    def until_told(self, count: int) -> None:
        with self._news:
            assert self._news.wait_for(lambda: len(self.troubles) >= count, LONG), self.troubles

    def _changed(self, views: tuple[DeliveryView, ...]) -> None:
        with self._news:
            self.states.update({view.id: view.state for view in views})
            self._news.notify_all()

    def _troubled(self, sentence: str) -> None:
        with self._news:
            self.troubles.append(sentence)
            self._news.notify_all()


@pytest.fixture
def heard(town: Town) -> Heard:
    return Heard(town.service)


@pytest.fixture
def proxy(town: Town, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[FaultProxy, Any]]:
    """A Mastodon instance behind a proxy that may keep its answers waiting."""
    with MastodonDouble() as double, FaultProxy("127.0.0.1", double.port) as proxy:
        # Another process has no keyring of this test.
        monkeypatch.setenv("PUBLISHER_SECRET_MASTODON_ACCESS_TOKEN", double.instance.town.token)
        town.service.add_channel("mastodon", "Mastodon", {"base_url": proxy.url}, {})
        yield proxy, double.instance


def engines(town: Town) -> list[int]:
    """The processes that send from this folder: engines tell of themselves there."""
    locks = (town.home / "data" / "engines").glob("*.lock")
    return [int(file.stem.split("-")[-2]) for file in locks]


def until_another(town: Town, before: int) -> int:
    pace = threading.Event()
    while not (others := [pid for pid in engines(town) if pid != before]):
        pace.wait(0.02)
    return others[0]


def test_another_process_sends_and_ends_with_the_service(town: Town, heard: Heard) -> None:
    town.service.start_engine(beside=True)
    accepted = town.service.publish(town.draft())
    heard.until_delivered(accepted)
    (pid,) = engines(town)
    assert pid != os.getpid()
    os.kill(pid, signal.SIGINT)  # Ctrl+C in the terminal of the window
    heard.until_delivered(town.service.publish(town.draft(title="Encore")))
    assert engines(town) == [pid]
    town.service.stop_engine()
    assert engines(town) == []
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert heard.troubles == []
    town.service.start_engine(beside=True)  # as after a copy was taken back
    heard.until_delivered(town.service.publish(town.draft(title="De nouveau")))


def test_an_engine_that_is_killed_is_started_again_and_nothing_goes_out_twice(
    town: Town, heard: Heard, proxy: tuple[FaultProxy, Any]
) -> None:
    before, instance = proxy
    town.service.start_engine(beside=True)
    pid = until_another(town, os.getpid())
    before.fail(slow(lambda: os.kill(pid, signal.SIGKILL)), method="POST", path="/statuses")
    accepted = town.service.publish(town.draft("Mastodon"))
    heard.until_delivered(accepted)
    assert before.pending() == 0
    assert len(instance.statuses) == 1
    assert until_another(town, pid)
    assert heard.troubles == []  # once is no reason to alarm anybody


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_crash_of_the_engine_is_told_in_the_window(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "FIRST_REST", 0.1)
    logbook = open_logbook(town.home / "data", "desktop")
    told: SimpleQueue[Path] = SimpleQueue()
    logbook.told = told.put
    try:
        town.service.start_engine(beside=True)
        os.kill(until_another(town, os.getpid()), signal.SIGSEGV)  # as a library in C would
        report = told.get(timeout=LONG)
    finally:
        logbook.close()
    assert report.parent == town.home / "data" / "crashes"
    assert "Segmentation fault" in report.read_text("utf-8")


@pytest.mark.usefixtures("proxy")
def test_how_far_an_upload_is_comes_over(town: Town, heard: Heard, tmp_path: Path) -> None:
    video = town.service.import_video(write_film(tmp_path / "f.mp4"), alt="La fanfare")
    town.service.start_engine(beside=True)
    accepted = town.service.publish(town.draft("Mastodon", video=video))
    heard.until_delivered(accepted)
    (delivery,) = accepted.deliveries
    assert {upload.delivery_id for upload in heard.uploads} == {delivery.id}
    assert heard.uploads[-1].percent == 100


def test_when_the_window_dies_the_engine_finishes_and_ends(
    town: Town, proxy: tuple[FaultProxy, Any]
) -> None:
    before, instance = proxy
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(town.home / "data")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert window.stdout is not None
    assert window.stdout.readline() == b"open\n"
    pid = until_another(town, os.getpid())
    before.fail(slow(window.kill), method="POST", path="/statuses")
    accepted = town.service.publish(town.draft("Mastodon"))
    window.wait(LONG)
    pace = threading.Event()
    while engines(town):
        pace.wait(0.02)
    (delivery,) = town.service.deliveries(accepted.announcement_id)
    assert (delivery.state, delivery.attempts) == (State.DELIVERED, 1)
    assert len(instance.statuses) == 1
    assert pid not in engines(town)
    assert window.stdin is not None
    window.stdin.close()
    window.stdout.close()


def test_where_no_process_may_be_started_it_sends_here(
    town: Town, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "a rule of this computer")

    monkeypatch.setattr(subprocess, "Popen", refused)
    town.service.start_engine(beside=True)
    heard.until_delivered(town.service.publish(town.draft()))
    assert engines(town) == [os.getpid()]


def test_an_engine_that_cannot_work_says_why_and_goes_on_trying(
    town: Town, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "FIRST_REST", 0.1)
    monkeypatch.setattr(beside, "LONGEST_REST", 0.1)
    folder = town.home / "data" / "engines"
    folder.write_text("quelqu'un a mis un fichier ici", "utf-8")
    town.service.start_engine(beside=True)
    heard.until_told(1)
    assert heard.troubles[0].startswith("Rien n'est envoyé pour le moment")
    assert f"Publisher ne peut pas écrire dans {town.home / 'data'}" in heard.troubles[0]
    folder.unlink()
    heard.until_delivered(town.service.publish(town.draft()))
    heard.until_told(2)
    assert heard.troubles[1:] == [""]


def test_two_windows_and_a_worker_send_once(town: Town, heard: Heard) -> None:
    with open_service(town.home / "data") as other:
        other.start_engine(beside=True)
        town.service.start_engine(beside=True)
        accepted = [town.service.publish(town.draft(title=f"Avis {n}")) for n in range(5)]
        for one in accepted:
            heard.until_delivered(one)
    done = [view for one in accepted for view in town.service.deliveries(one.announcement_id)]
    assert {(view.state, view.attempts) for view in done} == {(State.DELIVERED, 1)}
