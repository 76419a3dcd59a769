"""What an engine's process says, and what is made of it, with programs that say it."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

from publisher.dispatcher import beside
from publisher.dispatcher.beside import EngineBeside
from publisher.dispatcher.uploads import Uploads
from publisher.views import Upload

LONG = 30.0  # seconds; no test waits so long unless it fails
Begin = Callable[[str], EngineBeside]


class Ears:
    """What comes of it."""

    def __init__(self) -> None:
        self.heard: SimpleQueue[None] = SimpleQueue()
        self.told: SimpleQueue[str] = SimpleQueue()
        self.uploads: SimpleQueue[Upload] = SimpleQueue()


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def begin(tmp_path: Path, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    """Starts a program in the place of the engine's, and ends it."""
    monkeypatch.setattr(beside, "FIRST_REST", 0.01)
    monkeypatch.setattr(beside, "LONGEST_REST", 0.02)
    begun: list[EngineBeside] = []

    def one(program: str) -> EngineBeside:
        uploads = Uploads()
        uploads.subscribe(ears.uploads.put)
        command = (sys.executable, "-c", program)
        engine = EngineBeside(tmp_path, None, uploads, lambda: ears.heard.put(None), command)
        engine.told = ears.told.put
        begun.append(engine)
        assert engine.start()
        assert engine.start()  # twice is once
        return engine

    yield one
    for engine in begun:
        assert engine.stop()
        assert engine.stop()


SAYS = """
import sys
print('{"moved": 1}')
print('DeprecationWarning: a library says something')
print('["neither"]')
print('{"upload": ["d1", 5, 10]}', flush=True)
for line in sys.stdin:
    print('{"moved": 1}', flush=True)
"""


def test_it_is_heard_and_hears(begin: Begin, ears: Ears) -> None:
    engine = begin(SAYS)
    ears.heard.get(timeout=LONG)
    assert ears.uploads.get(timeout=LONG) == Upload("d1", 5, 10)
    engine.notify()
    ears.heard.get(timeout=LONG)
    assert ears.told.empty()


def test_one_that_ends_at_once_is_told_of_once(begin: Begin, ears: Ears, tmp_path: Path) -> None:
    starts = tmp_path / "starts"
    begin(f"open({str(starts)!r}, 'a').write('x')")
    assert "prévenez votre service informatique" in ears.told.get(timeout=LONG)
    already = len(starts.read_text())
    assert already >= beside.FALLS
    while len(starts.read_text()) < already + 3:
        pass  # it is started again and again
    assert ears.told.empty()


def test_one_that_stays_up_at_last_takes_the_word_back(
    begin: Begin, ears: Ears, tmp_path: Path
) -> None:
    starts = tmp_path / "starts"
    begin(f"""
import sys
starts = open({str(starts)!r}, 'a+')
starts.write('x')
starts.flush()
starts.seek(0)
if len(starts.read()) < 3:
    print('{{"refused": "Le disque est plein."}}')
    sys.exit(3)
print('{{"steady": 1}}', flush=True)
sys.stdin.read()
""")
    assert ears.told.get(timeout=LONG).endswith("réessaie sans cesse. Le disque est plein.")
    assert ears.told.get(timeout=LONG) == ""
    assert len(starts.read_text()) == 3


def test_another_reason_is_told_too(begin: Begin, ears: Ears, tmp_path: Path) -> None:
    starts = tmp_path / "starts"
    begin(f"""
starts = open({str(starts)!r}, 'a+')
starts.write('x')
starts.flush()
starts.seek(0)
why = 'Le disque est plein.' if len(starts.read()) < 3 else 'Le fichier est abîmé.'
print('{{"refused": "%s"}}' % why)
""")
    assert ears.told.get(timeout=LONG).endswith("Le disque est plein.")
    assert ears.told.get(timeout=LONG).endswith("Le fichier est abîmé.")
    assert ears.told.empty()


def test_what_it_starts_neither_speaks_for_it_nor_hides_its_end(
    begin: Begin, ears: Ears, tmp_path: Path
) -> None:
    starts = tmp_path / "starts"
    begin(f"""
import subprocess, sys
from publisher.dispatcher.line import Line
line = Line()
print('{{"moved": 1}}', flush=True)
with open({str(starts)!r}, 'a+') as starts:
    starts.write('x')
    starts.flush()
    starts.seek(0)
    if starts.read() == 'x':
        goes_on = "import sys, time; sys.stdin.read(); print(5, flush=True); time.sleep(60)"
        line.say(upload=["d1", subprocess.Popen([sys.executable, "-c", goes_on]).pid, 0])
        sys.exit()
line.say(upload=["d2", 0, 0])
line.hear(lambda: None)
""")
    left = ears.uploads.get(timeout=LONG).done
    try:
        assert ears.uploads.get(timeout=LONG).delivery_id == "d2"  # it was started again
    finally:
        os.kill(left, signal.SIGTERM)
    assert ears.heard.empty()


def test_who_stops_it_a_second_time_waits_too(begin: Begin, ears: Ears, tmp_path: Path) -> None:
    finished = tmp_path / "finished"
    engine = begin(f"""
import sys, time
print('{{"moved": 1}}', flush=True)
sys.stdin.read()
print('{{"moved": 1}}', flush=True)
time.sleep(0.3)
open({str(finished)!r}, 'w').close()
""")
    ears.heard.get(timeout=LONG)
    first = threading.Thread(target=engine.stop)
    first.start()
    ears.heard.get(timeout=LONG)
    assert engine.stop()
    assert finished.exists()
    first.join()


def test_one_that_stands_still_keeps_nobody_waiting(begin: Begin) -> None:
    engine = begin("import time; time.sleep(1)")
    for _ in range(100_000):  # more than a pipe holds
        engine.notify()


def test_where_none_may_be_started(tmp_path: Path) -> None:
    absent = (str(tmp_path / "absent"),)
    engine = EngineBeside(tmp_path, None, Uploads(), lambda: None, absent)
    assert not engine.start()
    engine.notify()
    assert engine.stop()
