"""From a file to the channels, by the command alone."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image

from publisher.service.house import session_name
from tests.builders import jpeg
from tests.cli.command import Command


def page(command: Command, url: str) -> str:
    path = url.removeprefix("https://www.ville.example/")
    return (command.home / "site" / path / "index.html").read_text("utf-8")


def test_publish_wait_json_has_the_documented_shape(command: Command, file: Path) -> None:
    ran = command("publish", file, "--wait", "--json")
    assert ran.status == 0, ran.err
    assert ran.json["revision"] == 1
    deliveries = {delivery["channel"]: delivery for delivery in ran.json["deliveries"]}
    assert set(deliveries) == {"website", "feed"}
    for delivery in deliveries.values():
        assert {"channel", "kind", "state", "remote_ids", "url", "attempts", "error"} <= set(
            delivery
        )
        assert delivery["state"] == "delivered"
        assert delivery["remote_ids"]
        assert delivery["attempts"] == 1
        assert delivery["error"] is None
    link = deliveries["website"]["url"]
    assert "Le bus 4 passe par la rue Haute." in page(command, link)
    assert link in (command.home / "site" / "feed.xml").read_text("utf-8")


def test_without_wait_a_worker_sends(command: Command, file: Path) -> None:
    ran = command("publish", file, "--json")
    assert ran.status == 0
    assert {delivery["state"] for delivery in ran.json["deliveries"]} == {"queued"}
    assert command("worker", "--once").status == 0
    shown = command("show", ran.json["announcement"], "--json").json
    assert {delivery["state"] for delivery in shown["deliveries"]} == {"delivered"}


def test_to_replaces_the_channels_of_the_file(command: Command, file: Path) -> None:
    ran = command("publish", file, "--to", "feed", "--wait", "--json")
    assert [delivery["channel"] for delivery in ran.json["deliveries"]] == ["feed"]


def test_a_planned_announcement_stays_until_its_time(command: Command, file: Path) -> None:
    later = datetime.now(ZoneInfo("Europe/Brussels")) + timedelta(days=400)
    ran = command("publish", file, "--at", f"{later:%Y-%m-%dT12:00}", "--wait", "--json")
    assert ran.status == 0, ran.err
    assert {delivery["state"] for delivery in ran.json["deliveries"]} == {"queued"}
    assert all(d["due_at"].startswith(f"{later:%Y-%m-%d}") for d in ran.json["deliveries"])
    assert command("worker", "--once").status == 0
    shown = command("show", ran.json["announcement"], "--json").json
    assert {delivery["state"] for delivery in shown["deliveries"]} == {"queued"}


def test_correct_then_retract_everywhere(command: Command, file: Path) -> None:
    first = command("publish", file, "--wait", "--json").json
    identity, link = first["announcement"], first["deliveries"][0]["url"]
    file.write_text(file.read_text("utf-8").replace("rue Haute", "rue Basse"), "utf-8")
    corrected = command("correct", identity, file, "--wait", "--json")
    assert corrected.status == 0, corrected.err
    assert corrected.json["revision"] == 2
    assert "rue Basse" in page(command, link)
    retracted = command("retract", identity, "--reason", "Date erronée", "--wait", "--json")
    assert retracted.status == 0, retracted.err
    assert "rue Basse" not in page(command, link)
    assert "rue Basse" not in (command.home / "site" / "feed.xml").read_text("utf-8")
    shown = command("show", identity, "--json").json
    assert len(shown["revisions"]) == 2
    assert [item["operation"] for item in shown["deliveries"]].count("retract") == 2


def test_preview_is_what_is_sent(command: Command, file: Path) -> None:
    preview = command("preview", file, "--to", "feed", "--json").json["rendition"]
    sent = command("publish", file, "--wait", "--json").json
    shown = command("show", sent["announcement"], "--json").json
    rendition = shown["revisions"][0]["sent"]["feed"]
    for part in ("title", "text", "html", "language", "tags"):
        assert preview[part] == rendition[part]


def test_a_preview_tells_how_each_picture_is_sent(command: Command, file: Path) -> None:
    command.add("practice", "photos", wraps="instagram", folder=command.home / "wall")
    (file.parent / "large.jpg").write_bytes(jpeg(1000, 400))
    head = "images: [{file: large.jpg, alt: Rue barrée, focal: [1, 0]}]\n"
    text = re.sub(r"^images:.*\n", "", file.read_text("utf-8"), flags=re.MULTILINE)
    file.write_text(text.replace("title:", f"{head}title:", 1), "utf-8")
    [sent] = command("preview", file, "--to", "photos", "--json").json["pictures"]
    assert sent["part"] == [236, 0, 1000, 400]
    assert (sent["width"], sent["height"], sent["media_type"]) == (764, 400, "image/jpeg")
    assert 0 < sent["bytes"] < 4_000_000
    revision = command("publish", file, "--wait", "--to", "photos", "--json").json
    shown = command("show", revision["announcement"], "--json").json
    assert shown["revisions"][0]["sent"]["photos"]["images"][0]["focal"] == [1.0, 0.0]


def test_a_cropped_picture_is_sent_cropped_and_another_part_is_a_correction(
    command: Command, file: Path
) -> None:
    (file.parent / "large.jpg").write_bytes(jpeg(1000, 500))
    text = re.sub(r"^images:.*\n", "", file.read_text("utf-8"), flags=re.MULTILINE)

    def crop(part: str) -> None:
        head = f"images: [{{file: large.jpg, alt: Rue barrée, crop: {part}}}]\n"
        file.write_text(text.replace("title:", f"{head}title:", 1), "utf-8")

    def sizes() -> set[tuple[int, int]]:
        return {Image.open(one).size for one in (command.home / "site").rglob("*.jpg")}

    crop("[0.5, 0, 0.4, 1]")
    published = command("publish", file, "--wait", "--to", "website", "--json").json
    assert (400, 500) in sizes()
    crop("1:1")
    corrected = command("correct", published["announcement"], file, "--wait", "--json").json
    assert [one["state"] for one in corrected["deliveries"]] == ["delivered"]
    assert (500, 500) in sizes()
    shown = command("show", published["announcement"], "--json").json
    parts = [one["sent"]["website"]["images"][0]["crop"]["width"] for one in shown["revisions"]]
    assert parts == [0.4, 0.5]


def test_the_counter_is_said_in_words(command: Command, file: Path) -> None:
    command.add("practice", "toots", wraps="mastodon", folder=command.home / "wall")
    said = command("preview", file, "--to", "toots")
    assert re.search(r"^\d+ / 500 caractères$", said.err, re.MULTILINE)


def test_a_thread_is_previewed_and_rehearsed_whole(command: Command, file: Path) -> None:
    command.add("practice", "toots", wraps="mastodon", folder=command.home / "wall")
    header, body = file.read_text("utf-8").split("\n---\n", 1)
    chosen = "variants: {toots: {long_text: thread}}"
    file.write_text(f"{header}\n{chosen}\n---\n{body}\n\n" + "Encore un mot. " * 60, "utf-8")
    following = command("preview", file, "--to", "toots", "--json").json["rendition"]["following"]
    assert len(following) >= 2
    said = command("preview", file, "--to", "toots").out
    sent = command("publish", file, "--to", "toots", "--wait", "--json").json
    assert [delivery["state"] for delivery in sent["deliveries"]] == ["delivered"]
    wall = "".join(page.read_text("utf-8") for page in (command.home / "wall").rglob("*.html"))
    for number in range(2, len(following) + 2):
        assert f"{number}/{len(following) + 1}" in said
        assert f"{number}/{len(following) + 1}" in wall


def test_a_first_comment_is_checked_previewed_and_rehearsed(command: Command, file: Path) -> None:
    command.add("practice", "page", wraps="facebook", folder=command.home / "wall")
    header, body = file.read_text("utf-8").split("\n---\n", 1)

    def given(comment: str) -> None:
        chosen = f'variants: {{facebook: {{first_comment: "{comment}"}}}}'
        file.write_text(f"{header}\n{chosen}\n---\n{body}", "utf-8")

    given("Le plan " * 1001)
    refused = command("publish", file, "--to", "page")
    assert refused.status == 2
    assert "Le premier commentaire pour page compte 8007 signes" in refused.err
    given("Le plan, rue par rue")
    said = command("preview", file, "--to", "page").out
    assert said.index("premier commentaire") < said.index("Le plan, rue par rue")
    sent = command("publish", file, "--to", "page", "--wait", "--json").json
    assert [delivery["state"] for delivery in sent["deliveries"]] == ["delivered"]
    wall = "".join(page.read_text("utf-8") for page in (command.home / "wall").rglob("*.html"))
    assert "Le plan, rue par rue" in wall


def test_history_is_searched_without_accents(command: Command, file: Path) -> None:
    file.write_text(file.read_text("utf-8").replace("Travaux", "Œuvres de l'École"), "utf-8")
    command("publish", file, "--wait")
    found = command("history", "--search", "ecole oeuvres", "--json").json["announcements"]
    assert [row["title"] for row in found] == ["Œuvres de l'École rue de la Station"]
    assert command("history", "--search", "inconnu", "--json").json["announcements"] == []
    kind = found[0]["kind"]
    for asked, count in (
        (("--kind", kind, "--channel", "website", "--state", "delivered"), 1),
        (("--kind", "job"), 0),
        (("--state", "rejected"), 0),
        (("--from", "2020-01-01", "--to", "2020-12-31"), 0),
        (("--from", "2020-01-01", "--author", session_name()), 1),
    ):
        assert len(command("history", *asked, "--json").json["announcements"]) == count, asked
    table = command.home / "travaux.csv"
    assert "2 envois" in command("export", "--format", "csv", "-o", table, "--kind", kind).out
    assert "Œuvres de l'École rue de la Station" in table.read_text("utf-8-sig")
    assert "journal" in command("export", "-o", table, "--kind", kind).err
    assert command("history", "--channel", "pigeon").status == 2
    assert command("history", "--from", "hier").status == 2
    assert command("history", "--kind", "fete").status == 2


def test_the_journal_is_verified_here_and_elsewhere(command: Command, file: Path) -> None:
    command("publish", file, "--wait")
    assert command("verify", "--json").json["intact"] is True
    journal = command.home / "journal.jsonl"
    assert command("export", "-o", journal).status == 0
    assert command("verify", journal).status == 0
    journal.write_text(re.sub(r"delivered", "rejected", journal.read_text("utf-8"), count=1))
    assert command("verify", journal).status == 1


def test_suspension_holds_everything_back(command: Command, file: Path) -> None:
    command("suspend", "--reason", "Exercice")
    ran = command("publish", file, "--wait", "--json")
    assert ran.status == 1
    assert not any(delivery["state"] == "delivered" for delivery in ran.json["deliveries"])
    command("resume")


def test_check_names_the_remedy_of_a_problem(command: Command, file: Path) -> None:
    text = file.read_text("utf-8")
    file.write_text(
        text.replace("title:", "link: {url: www.ville.be, label: Plan}\ntitle:", 1), "utf-8"
    )
    ran = command("check", file, "--json")
    assert ran.status == 2
    [problem] = ran.json["problems"]
    assert problem.pop("message").startswith("Le lien « www.ville.be »")
    assert problem == {
        "severity": "error",
        "code": "link_invalid",
        "field": "link",
        "number": 0,
        "remedy": "secure",
        "channel": "",
    }
    file.write_text("---\n", "utf-8")
    [broken] = command("check", file, "--json").json["problems"]
    assert (broken["code"], broken["remedy"]) == ("file", None)
