"""What is issued: valid, immutable, told once, and in the order that the standard asks."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from channels.cap import CapChannel
from channels.cap.message import read
from channels.cap.settings import CapSettings
from publisher.announcement import Event, Kind, Translation
from publisher.channel import Absent, Receipt
from publisher.errors import ContentRejected, SettingInvalid, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, image
from tests.channels.cap.conftest import CAP, SETTINGS, alerts, storm
from tests.channels.feed.rules import atom_faults
from tests.channels.saying import HOSTILE

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
EVENING, MORNING = map(datetime.fromisoformat, ("2099-02-22T18:00", "2099-02-23T06:00"))
AREA = {"geocode": "NIS=25072", "polygon": "50.60,4.30 50.60,4.40 50.70,4.40 50.60,4.30"}


def issue(cap: CapChannel, key: str = "cle-1", **changes: Any) -> Receipt:
    return cap.publish(cap.render(storm(**changes)), key, MemoryProgress())


def names(alert: Any) -> list[str]:
    return [etree.QName(child).localname for child in alert]


def test_every_message_is_valid_against_the_schema_of_oasis(
    opened: Callable[..., CapChannel], schema: etree.XMLSchema, media: MemoryMedia, tmp_path: Path
) -> None:
    for number, withdrawal in enumerate(("all_clear", "cancel")):
        cap = opened(withdrawal=withdrawal, **AREA)
        written = storm(
            id=f"tempete{number}",
            images=(image(media), image(media, width=320)),
            event=Event(EVENING),
            expires_at=MORNING,
            translations={"nl": Translation("Storm", body="Blijf **binnen**."), "de": _german()},
        )
        receipt = cap.publish(cap.render(written), "cle-1", MemoryProgress())
        second = dataclasses.replace(written, revision=2, title="Tempête <cette> nuit & demain")
        receipt = cap.update(cap.render(second), receipt, "cle-2", MemoryProgress())
        cap.retract(receipt, "Le vent est tombé", "cle-3", MemoryProgress())
    files = list(tmp_path.glob("cap/*.xml"))
    assert len(files) == 6
    for path in files:
        schema.assertValid(etree.parse(path))
    assert atom_faults((tmp_path / "cap.atom.xml").read_bytes()) == []


def _german() -> Translation:
    return Translation("Sturm", summary="Bleiben Sie im Haus.")


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_makes_an_invalid_message(
    cap: CapChannel, schema: etree.XMLSchema, tmp_path: Path, text: str
) -> None:
    issue(cap, title=text, summary=text, body=text, translations={text[:9]: Translation(text)})
    [path] = tmp_path.glob("cap/*.xml")
    schema.assertValid(etree.parse(path, etree.XMLParser(huge_tree=True)))


def test_what_an_alert_says(
    opened: Callable[..., CapChannel], media: MemoryMedia, tmp_path: Path
) -> None:
    issue(
        opened(severity="Severe", **AREA),
        images=(image(media, alt="Arbre couché"),),
        expires_at=MORNING,
        translations={"nl": Translation("Storm", body="Blijf binnen.")},
    )
    [alert] = alerts(tmp_path)
    assert names(alert) == [
        "identifier", "sender", "sent", "status", "msgType", "scope", "info", "info",
    ]  # fmt: skip
    assert alert.findtext(f"{CAP}msgType") == "Alert"
    french, dutch = alert.iterfind(f"{CAP}info")
    assert french.findtext(f"{CAP}severity") == "Severe"
    assert french.findtext(f"{CAP}expires") == "2099-02-23T06:00:00+01:00"
    assert french.findtext(f"{CAP}headline") == "Tempête ce soir"
    assert dutch.findtext(f"{CAP}headline") == "Storm"
    assert dutch.findtext(f"{CAP}event") == "Gemeentelijke waarschuwing"
    assert french.findtext(f"{CAP}area/{CAP}geocode/{CAP}value") == "25072"
    resource = french.find(f"{CAP}resource")
    assert resource.findtext(f"{CAP}resourceDesc") == "Arbre couché"
    path = resource.findtext(f"{CAP}uri").removeprefix("https://www.exemple.be/")
    assert (tmp_path / path).stat().st_size == int(resource.findtext(f"{CAP}size"))


def test_an_alert_without_an_end_holds_for_the_hours_that_were_set(
    opened: Callable[..., CapChannel], tmp_path: Path
) -> None:
    issue(opened(hours=3))
    [path] = tmp_path.glob("cap/*.xml")
    message = read(path.read_bytes())
    assert message.expires - message.sent == timedelta(hours=3)


def test_a_repeated_attempt_issues_nothing_new_whatever_became_of_the_feed(
    cap: CapChannel, tmp_path: Path
) -> None:
    first = issue(cap)
    [path] = tmp_path.glob("cap/*.xml")
    before = (path.read_bytes(), path.stat().st_ino)
    rendition = cap.render(storm())
    (tmp_path / "cap.atom.xml").unlink()  # as if the process had died before the feed was there
    assert isinstance(cap.find(rendition, "cle-1", SINCE), Absent)
    assert issue(cap) == first
    assert cap.find(rendition, "cle-1", SINCE) == first
    assert (path.read_bytes(), path.stat().st_ino) == before
    assert [path] == list(tmp_path.glob("cap/*.xml"))
    assert len(alerts(tmp_path)) == 1


def test_an_update_and_an_end_refer_to_all_that_they_supersede(
    cap: CapChannel, tmp_path: Path
) -> None:
    first = issue(cap)
    second = cap.update(cap.render(storm(revision=2)), first, "cle-2", MemoryProgress())
    [alert] = alerts(tmp_path)
    assert alert.findtext(f"{CAP}msgType") == "Update"
    assert alert.findtext(f"{CAP}references") == first.remote_ids["chain"]
    assert first.remote_ids["chain"] == ",".join(
        ("alertes@exemple.be", first.remote_ids["identifier"], first.remote_ids["sent"])
    )
    last = cap.retract(second, "Le vent est tombé", "cle-3", MemoryProgress())
    [alert] = alerts(tmp_path)
    assert alert.findtext(f"{CAP}msgType") == "Update"
    assert alert.findtext(f"{CAP}info/{CAP}responseType") == "AllClear"
    assert len(alert.findtext(f"{CAP}references").split()) == 2
    assert alert.findtext(f"{CAP}info/{CAP}headline") == "Fin de l'alerte : Tempête ce soir"
    assert cap.retract(second, "Encore", "cle-3", MemoryProgress()) == last
    assert cap.retract(second, "Encore", "cle-4", MemoryProgress()).url == second.url
    assert len(list(tmp_path.glob("cap/*.xml"))) == 3


def test_an_end_speaks_every_language_of_the_alert(
    opened: Callable[..., CapChannel], tmp_path: Path
) -> None:
    cap = opened(withdrawal="cancel")
    receipt = issue(cap, translations={"nl": Translation("Storm", body="Blijf binnen.")})
    cap.retract(receipt, "", "cle-2", MemoryProgress())
    [alert] = alerts(tmp_path)
    assert alert.findtext(f"{CAP}msgType") == "Cancel"
    headlines = [info.findtext(f"{CAP}headline") for info in alert.iterfind(f"{CAP}info")]
    assert headlines == ["Alerte annulée : Tempête ce soir", "Waarschuwing geannuleerd: Storm"]


def _aged(folder: Path, days: float) -> None:
    """Make every message on the disk that much older."""
    for path in folder.glob("cap/*.xml"):
        root = etree.parse(path)
        for name in ("sent", "expires"):
            for found in root.iter(f"{CAP}{name}"):
                moment = datetime.fromisoformat(found.text) - timedelta(days=days)
                found.text = moment.isoformat()
        root.write(path, encoding="utf-8")


@pytest.mark.parametrize(("days", "left"), [(1.9, 1), (2.1, 0)])
def test_what_has_expired_leaves_the_feed_a_day_later(
    cap: CapChannel, tmp_path: Path, days: float, left: int
) -> None:
    issue(cap)
    _aged(tmp_path, days)
    cap.test()
    assert len(alerts(tmp_path)) == left


@pytest.mark.parametrize(("days", "left"), [(0.9, 1), (1.1, 0)])
def test_the_end_of_an_alert_leaves_the_feed_a_day_later(
    cap: CapChannel, tmp_path: Path, days: float, left: int
) -> None:
    cap.retract(issue(cap), "", "cle-2", MemoryProgress())
    _aged(tmp_path, days)
    cap.test()
    assert len(alerts(tmp_path)) == left


def test_what_has_expired_is_withdrawn_without_a_message(cap: CapChannel, tmp_path: Path) -> None:
    receipt = issue(cap)
    _aged(tmp_path, 1.5)
    cap.retract(receipt, "Fini", "cle-2", MemoryProgress())
    assert alerts(tmp_path) == []
    assert len(list(tmp_path.glob("cap/*.xml"))) == 1


def test_what_is_past_is_not_issued(cap: CapChannel, tmp_path: Path) -> None:
    with pytest.raises(ContentRejected, match="passée"):
        issue(cap, expires_at=datetime.fromisoformat("2020-01-01T00:00"))
    assert not list(tmp_path.glob("cap/*.xml"))


def test_what_publisher_did_not_issue_is_not_ended(cap: CapChannel) -> None:
    stranger = Receipt(remote_ids={"identifier": "../../x"}, url="https://x.be", at=SINCE)
    with pytest.raises(ContentRejected, match="n'a pas émis"):
        cap.retract(stranger, "", "cle", MemoryProgress())


def test_a_damaged_alert_or_feed_is_one_sentence(cap: CapChannel, tmp_path: Path) -> None:
    receipt = issue(cap)
    (tmp_path / "cap.atom.xml").write_text("<pas fini")
    with pytest.raises(Unreachable, match="abîmé"):
        issue(cap, "cle-2")
    [path] = tmp_path.glob("cap/*.xml")
    path.write_text("<alert/>")
    with pytest.raises(Unreachable, match="abîmé"):
        cap.retract(receipt, "", "cle-3", MemoryProgress())


def test_only_alerts_are_taken(cap: CapChannel) -> None:
    [problem] = cap.check(storm(kind=Kind.NEWS))
    assert (problem.code, problem.field) == ("cap_alerts_only", "kind")
    assert cap.check(storm()) == []
    assert [p.code for p in cap.check(storm(title="x" * 161))] == ["cap_long_headline"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"sender": "ville, de Exemple"},
        {"geocode": "25072"},
        {"polygon": "50.6,4.3 50.6,4.4 50.7,4.4 50.8,4.3"},
        {"polygon": "50.6,4.3 50.6,4.3"},
        {"hours": 0},
    ],
)
def test_a_setting_that_means_nothing_is_refused(tmp_path: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingInvalid):
        CapSettings(**{**SETTINGS, "folder": str(tmp_path), **wrong})
