"""The history as an event log: what happened to each announcement, in the standard's own form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from lxml import etree

from publisher.announcement import Kind
from publisher.archive import Past
from publisher.delivery import State
from publisher.errors import FileInvalid, NotFound, StorageUnavailable
from publisher.outbox import Outcome
from publisher.sieve import Sieve
from publisher.storage import past, trail
from publisher.storage.database import now
from tests.publisher.service.series.begun import begin
from tests.publisher.service.town import REFUSED, Town

GRAMMAR = Path(__file__).parent / "xes.rng"
Event = dict[str, str]


def checked(path: Path) -> Path:
    """Refuse what the schema of the standard refuses."""
    grammar = etree.RelaxNG(etree.parse(str(GRAMMAR)))
    grammar.assertValid(etree.parse(str(path)))
    return path


def read(path: Path) -> dict[str, list[Event]]:
    """The events of each trace, as a program that mines processes reads them."""
    traces = etree.parse(str(path)).getroot().findall("trace")
    return {
        _values(trace)["concept:name"]: [_values(event) for event in trace.findall("event")]
        for trace in traces
    }


def _values(element: etree._Element) -> Event:
    return {one.attrib["key"]: one.attrib["value"] for one in element if one.tag != "event"}


def steps(events: list[Event]) -> Iterator[tuple[str, str, str]]:
    for event in events:
        names = ("concept:name", "lifecycle:transition", "channel")
        first, second, third = (event.get(name, "") for name in names)
        yield first, second, third


def test_a_life_is_told_from_its_acceptance_to_its_withdrawal(town: Town, tmp_path: Path) -> None:
    service = town.service
    about = town.publish("website", title="Fête & « œuvre » <été>\nfin")
    town.drain(town.correct(about, "Fête corrigée"))
    town.drain(service.retract(about, "annulée"))
    count = service.export_events(tmp_path / "log.xes")
    (events,) = read(checked(tmp_path / "log.xes")).values()
    assert count == len(events)
    whole = [
        [(decision, "complete", ""), *((act, step, "website") for step in CYCLE)]
        for decision, act in (
            ("acceptation", "publication"),
            ("décision de corriger", "correction"),
            ("décision de retirer", "retrait"),
        )
    ]
    assert list(steps(events)) == [step for part in whole for step in part]
    moments = [datetime.fromisoformat(event["time:timestamp"]) for event in events]
    assert moments == sorted(moments)
    assert all(moment.tzinfo for moment in moments)
    resources = {event["org:resource"] for event in events}
    assert {service.house.author, "publisher"} < resources  # and the worker
    assert events[-1]["url"].startswith("https://") or "url" not in events[-1]
    entries = [int(event["journal_entry"]) for event in events if "journal_entry" in event]
    assert entries == sorted(entries)


CYCLE = ("schedule", "start", "complete")


def test_what_stops_goes_on_and_is_given_up(town: Town, tmp_path: Path) -> None:
    service = town.service
    about = service.publish(town.draft("website", "feed")).announcement_id
    refused = town.claim("website")
    town.outbox.settle(refused, REFUSED)
    service.retry(refused.delivery.id)
    town.outbox.settle(town.claim("website"), Outcome(state=State.NEEDS_DECISION, error="Où ?"))
    service.decide(refused.delivery.id, sent_url="https://www.ville.example/ici/")
    service.call_off(about)
    service.export_events(tmp_path / "log.xes")
    events = read(checked(tmp_path / "log.xes"))[about]
    site = [step for _, step, channel in steps(events) if channel == "website"]
    assert site == ["schedule", "start", "ate_abort", "resume", "start", "suspend", "complete"]
    feed = [step for _, step, channel in steps(events) if channel == "feed"]
    assert feed == ["schedule", "withdraw"]
    assert [event["concept:name"] for event in events][-1] == "annulation"
    assert [event["error"] for event in events if "error" in event] == ["non", "Où ?"]
    people = {e["org:resource"] for e in events if e.get("event") == "delivery.cancelled"}
    assert people == {service.house.author}


def test_a_date_of_a_series_is_told_from_its_planting(town: Town, tmp_path: Path) -> None:
    begin(town, "website", "feed")
    (row,) = town.service.history().rows
    town.service.export_events(tmp_path / "log.xes")
    events = read(checked(tmp_path / "log.xes"))[row.announcement_id]
    first, *planned = steps(events)
    assert first == ("date d'une série", "complete", "")
    assert sorted(planned) == [
        ("publication", "schedule", "feed"),
        ("publication", "schedule", "website"),
    ]


def test_only_what_is_chosen_also_of_before_publisher(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trail, "_SLICE", 2)  # rows of several announcements in one slice
    for number in range(4):
        town.publish("website", title=f"Travaux {number}", kind=Kind.WORKS)
    other = town.publish("website", title="Fête", kind=Kind.NEWS)
    with town.service.house.database.write() as connection:
        old = Past(url="https://www.exemple.be/1", title="Avant", body="", at=now(connection))
        assert past.keep(connection, old, "Anne")
    path = tmp_path / "log.xes"
    town.service.export_events(path)
    every = read(checked(path))
    assert len(every) == 6
    assert [list(steps(events)) for events in every.values() if len(events) == 1] == [
        [("publication avant Publisher", "complete", "")]
    ]
    assert all(len(events) in (1, 4) for events in every.values())
    town.service.export_events(path, Sieve(kind=Kind.WORKS))
    assert read(path).keys() < every.keys() - {other}
    assert town.service.export_events(path, Sieve(words="!!!")) == 0
    assert read(checked(path)) == {}


def test_what_cannot_be_written_leaves_what_was_there(town: Town, tmp_path: Path) -> None:
    path = tmp_path / "log.xes"
    town.publish("website")
    town.service.export_events(path)
    before = path.read_bytes()
    with pytest.raises(NotFound):
        town.service.export_events(path, Sieve(channel="pigeon"))
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.glob("log*")] == ["log.xes"]
    with pytest.raises(FileInvalid):
        town.service.export_events(tmp_path)
    with pytest.raises(StorageUnavailable):
        town.service.export_events(tmp_path / "nulle-part" / "log.xes")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('key="time:timestamp" value="2', 'key="time:timestamp" value="hier 2'),
        ('<classifier name="Activity"', '<classifier name="Un nom"'),
        ("<trace>", "<trace><trace/>"),
        ('xes.version="1849.2016"', ""),
        ('<string key="channel"', '<string key="un canal"'),
    ],
)
def test_the_grammar_refuses_what_the_standard_does(
    town: Town, tmp_path: Path, right: str, wrong: str
) -> None:
    town.publish("website")
    path = tmp_path / "log.xes"
    town.service.export_events(path)
    text = checked(path).read_text("utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong), "utf-8")
    with pytest.raises(etree.DocumentInvalid):
        checked(path)
