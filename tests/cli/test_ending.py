"""What comes to its end: said before it is published, withdrawn by `worker --once`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import update

from publisher.service import open_service
from publisher.storage.tables import announcement
from tests.cli.command import Command


def test_it_is_foretold_and_then_done(command: Command, file: Path) -> None:
    end = "kind: works\nexpires_at: 2099-03-13T00:00"
    file.write_text(file.read_text("utf-8").replace("kind: works", end), "utf-8")
    ran = command("publish", file, "--wait", "--json")
    assert "Le 13/03/2099 à 00:00" in ran.err
    assert "Publisher la retire de website, feed." in ran.err
    about = ran.json["announcement"]
    with (
        open_service(command.home / "data") as service,
        service.house.database.write() as connection,
    ):
        past = datetime.now(UTC) - timedelta(hours=1)  # as if the years had gone by
        connection.execute(update(announcement).values(expires_at=past))
    assert command("worker", "--once").status == 0
    shown = command("show", about, "--json").json
    ended = [one for one in shown["deliveries"] if one["operation"] == "retract"]
    assert {(one["channel"], one["state"]) for one in ended} == {
        ("website", "delivered"),
        ("feed", "delivered"),
    }
