"""Order, colours and groups by the command, called in this process: that is quicker."""

from __future__ import annotations

from pathlib import Path

from tests.cli.calling import Call, read


def test_channels_are_ordered_and_coloured(call: Call) -> None:
    assert call("channels", "order", "feed")[:2] == (0, "feed, website\n")
    assert read(call, "channels", "colour", "feed", "vert")["hue"] == "green"
    status, _, err = call("channels", "colour", "feed", "fuchsia")
    assert (status, "Couleurs : rouge, orange" in err) == (2, True)
    listed = read(call, "channels", "list")["channels"]
    assert [(one["name"], one["hue"], one["last"]) for one in listed] == [
        ("feed", "green", None), ("website", "teal", None),
    ]  # fmt: skip


def test_an_announcement_goes_to_a_group(call: Call, file: Path) -> None:
    status, _, err = call("publish", file, "--to", "@alerte")
    assert (status, "n'a aucun canal" in err) == (2, True)
    assert call("groups", "set", "@Alerte", "feed,website")[0] == 0
    assert call("groups", "set", "Quartier nord", "feed")[0] == 0
    assert {one["name"]: one["members"] for one in read(call, "groups")["groups"]} == {
        "Tous les réseaux sociaux": [], "Alerte": ["website", "feed"], "Quartier nord": ["feed"],
    }  # fmt: skip
    sent = read(call, "publish", file, "--to", "@quartier nord", "--wait")
    assert [one["channel"] for one in sent["deliveries"]] == ["feed"]
    assert "Dernier envoi : « Travaux rue de la Station », livré" in call("channels", "list")[1]
    assert call("groups", "remove", "Quartier nord")[0] == 0
    status, _, err = call("publish", file, "--to", "@quartier nord")
    assert (status, "Groupes : Tous les réseaux sociaux, Alerte." in err) == (2, True)


def test_a_file_may_name_groups_as_the_command_does(call: Call, file: Path) -> None:
    named = file.read_text("utf-8").replace("[website, feed]", '["@Alerte", feed]')
    file.write_text(named, "utf-8")
    checked, refused = call("check", file), call("publish", file)
    assert (checked[0], refused[0]) == (2, 2)
    assert "Erreur [@Alerte] : Le groupe « Alerte » n'a aucun canal" in checked[2]
    assert "Le groupe « Alerte » n'a aucun canal" in refused[2]
    assert call("preview", file, "--to", "website")[0] == 0
    assert call("groups", "set", "Alerte", "website")[0] == 0
    assert read(call, "check", file)["passes"]
    sent = read(call, "publish", file)
    assert [one["channel"] for one in sent["deliveries"]] == ["website", "feed"]


def test_all_that_means_no_channel_is_told_at_once(call: Call, file: Path) -> None:
    status, _, err = call("publish", file, "--to", "@Nord,facebouque,toots,@Alerte")
    assert status == 2
    for said in ("« Nord » n'existe pas", "« Alerte » n'a aucun", "ici : facebouque, toots."):
        assert said in err


def test_a_preview_of_a_group_says_to_choose_one_of_its_channels(call: Call, file: Path) -> None:
    assert call("groups", "set", "Alerte", "feed,website")[0] == 0
    status, _, err = call("preview", file, "--to", "@Alerte")
    assert (status, "l'un de ceux du groupe (website, feed)" in err) == (2, True)
    assert call("groups", "set", "Alerte", "feed")[0] == 0
    assert call("preview", file, "--to", "@Alerte")[0] == 0


def test_a_withdrawal_from_a_group_is_from_those_of_its_channels_that_have_it(
    call: Call, file: Path
) -> None:
    about = read(call, "publish", file, "--to", "feed", "--at", "2035-03-06T17:00")["announcement"]
    out = ("retract", about, "--reason", "Erreur", "--to", "@Alerte")
    assert "n'a aucun canal" in call(*out)[2]
    assert call("groups", "set", "Alerte", "website")[0] == 0
    status, _, err = call(*out)
    assert (status, "sur aucun canal du groupe « Alerte »" in err) == (2, True)
    assert call("groups", "set", "Alerte", "website,feed")[0] == 0
    status, shown, err = call(*out)
    assert (status, "feed                   annulé" in shown) == (0, True)
    assert "Accepté" not in err  # nothing is left to be sent
