"""What a person publishes themselves: prepared, told in words, and taken into the history."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from publisher.service import open_service
from tests.cli.command import Command

LINK = "https://whatsapp.com/channel/abc/12"


def test_from_the_prepared_page_to_the_history(command: Command, file: Path) -> None:
    settings = {
        "platform": "WhatsApp",
        "url": "https://web.whatsapp.com",
        "folder": str(command.home / "a-publier"),
    }
    with open_service(command.home / "data") as service:
        service.add_channel("by_hand", "whatsapp", settings, {})
    ran = command("publish", file, "--to", "website,whatsapp", "--wait", "--json")
    assert ran.status == 1
    site, hand = sorted(ran.json["deliveries"], key=lambda one: str(one["kind"]), reverse=True)
    assert (site["state"], hand["state"]) == ("delivered", "needs_decision")
    page = Path(url2pathname(urlsplit(hand["prepared"]).path))
    assert site["url"] in page.read_text("utf-8")
    shown = command("show", ran.json["announcement"]).out
    assert "à faire vous-même" in shown
    assert f"publisher decide {hand['id']} --sent ADRESSE" in shown

    page.unlink()
    assert command("decide", hand["id"], "--not-sent").status == 0
    command("worker", "--once")
    assert page.is_file()
    assert command("decide", hand["id"], "--sent", LINK).status == 0
    [done] = [
        delivery
        for delivery in command("show", ran.json["announcement"], "--json").json["deliveries"]
        if delivery["id"] == hand["id"]
    ]
    assert (done["state"], done["url"], done["prepared"]) == ("delivered", LINK, None)
    withdrawn = command("retract", ran.json["announcement"], "--reason", "Erreur", "--json")
    assert [told["channel"] for told in withdrawn.json["by_hand"]] == ["whatsapp"]
