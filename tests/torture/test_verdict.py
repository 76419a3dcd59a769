"""The verdict itself: what is lost, doubled or told wrongly does not escape it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from publisher.channel import Receipt
from publisher.delivery import Delivery, State
from publisher.outbox import Outcome
from tests.publisher.desk import receipt
from tests.servers.fault_proxy import lost_answer
from tests.torture import table
from tests.torture.hand import settled
from tests.torture.scene import Scene, Stage
from tests.torture.verdict import Tally, judge


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with Stage(tmp_path).scene("verdict") as opened:
        yield opened


def put(scene: Scene) -> Delivery:
    (delivery,) = scene.put("blind")
    return delivery


def told(scene: Scene, state: State, given: Receipt | None = None) -> Tally:
    """Settle the claimed delivery with a lie, and return the verdict on it."""
    work = scene.desk.take("blind")
    scene.desk.outbox.settle(work, Outcome(state=state, receipt=given, error="non"))
    return judge(scene)["blind"]


def test_what_is_sent_and_told_is_clean(scene: Scene) -> None:
    put(scene)
    settled(scene)
    assert judge(scene)["blind"] == Tally(rounds=1, deliveries=1)


def test_what_only_a_person_can_know_is_counted(scene: Scene) -> None:
    put(scene)
    scene.proxy.fail(lost_answer(), path="blind/posts")
    settled(scene)
    tally = judge(scene)["blind"]
    assert (tally.uncertain, tally.clean) == (1, True)


def test_delivered_without_a_post_is_lost_and_a_lie(scene: Scene) -> None:
    put(scene)
    tally = told(scene, State.DELIVERED, receipt())
    assert (tally.lost, tally.wrong, tally.clean) == (1, 1, False)


def test_never_sent_is_lost(scene: Scene) -> None:
    put(scene)
    assert judge(scene)["blind"].lost == 1


def test_an_accepted_announcement_that_is_not_there_is_lost(scene: Scene) -> None:
    scene.told.append("disparue")
    assert judge(scene)["blind"].lost == 1


def test_shown_twice_is_seen(scene: Scene) -> None:
    first = put(scene)
    settled(scene)
    adapter = scene.open(first.channel_id)
    adapter.http.request(
        "POST",
        f"{scene.proxy.url}/blind/posts",
        json={"text": first.rendition.text, "link": first.rendition.link, "media": []},
    )
    assert judge(scene)["blind"].twice == 1


def test_refused_though_it_is_there_is_told_wrongly(scene: Scene) -> None:
    first = put(scene)
    scene.sink.post(
        "blind", {"text": first.rendition.text, "link": first.rendition.link, "media": []}, ""
    )
    tally = told(scene, State.REJECTED)
    assert (tally.lost, tally.wrong) == (0, 1)


def test_the_table_stands_between_its_marks(tmp_path: Path) -> None:
    document = tmp_path / "reliability.md"
    document.write_text(f"# Avant\n{table.BEGIN}\nvieux\n{table.END}\n# Après\n", "utf-8")
    rows = table.rows("kill", {"blind": Tally(3, 9, 0, 0, 2, 0), "by_id": Tally()})
    table.insert(table.markdown(rows), document)
    text = document.read_text("utf-8")
    assert "| kill | blind | 3 | 9 | 0 | 0 | 2 | 0 |" in text
    assert text.startswith("# Avant\n")
    assert text.endswith("# Après\n")
    assert "vieux" not in text
    assert "by_id" not in text
    document.write_text("# Sans place\n", "utf-8")
    with pytest.raises(ValueError, match="no place"):
        table.insert("x", document)
