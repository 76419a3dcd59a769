"""Order, colours, groups and usual channels, as the window and the command ask for them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from publisher.announcement import Kind
from publisher.errors import InputError, NotFound, SettingInvalid
from publisher.hues import Hue
from publisher.storage import journal
from publisher.usual import LAST, Rule, Usual
from tests.publisher.service.town import Town

LOOKS = ("channels.ordered", "channel.coloured")


def test_the_order_holds_for_channels_groups_and_new_drafts(town: Town) -> None:
    service = town.service
    service.make_group("Ici", ["website", "mur"])
    service.save_draft(replace(service.new_draft(), channels=("website", "mur")))
    service.order_channels(["mur", "feed"])
    assert [view.name for view in service.channels()] == ["mur", "feed", "website"]
    assert service.group("ici").members == ("mur", "website")
    assert service.new_draft().channels == ("mur", "website")
    with pytest.raises(NotFound):
        service.order_channels(["ailleurs"])


def test_a_channel_wears_the_colour_of_its_kind_or_its_own(town: Town) -> None:
    hues = {view.name: view.hue for view in town.service.channels()}
    assert hues == {"website": Hue.TEAL, "feed": Hue.ORANGE, "mur": Hue.VIOLET}  # as Mastodon
    town.service.colour_channel("feed", "vert")
    assert town.service.channel("feed").hue is Hue.GREEN
    town.service.colour_channel("feed", "")
    assert town.service.channel("feed").hue is Hue.ORANGE
    with pytest.raises(SettingInvalid):
        town.service.colour_channel("feed", "fuchsia")


def test_the_journal_tells_who_changed_the_order_and_the_colours(town: Town) -> None:
    service = town.service
    feed = service.channel("feed").id
    for _ in range(2):  # what changes nothing is not written down a second time
        service.order_channels(["mur"])
        service.colour_channel("feed", "vert")
    service.colour_channel("feed", "")
    with service.house.database.read() as connection:
        told = [one for one in journal.entries(connection) if one.event in LOOKS]
    assert {one.actor for one in told} == {service.house.author}
    coloured = {"name": "feed", "kind": "feed"}
    assert [(one.event, one.subject, one.body) for one in told] == [
        ("channels.ordered", "channels", {"channels": ["mur", "website", "feed"]}),
        ("channel.coloured", feed, {**coloured, "colour": "green"}),
        ("channel.coloured", feed, {**coloured, "colour": ""}),
    ]
    assert service.verify().intact


def test_what_went_out_last_is_known_by_channel(town: Town) -> None:
    assert town.service.last_deliveries() == {}
    about = town.publish("website", title="Premier")
    town.publish("feed", title="Deuxième")
    last = town.service.last_deliveries()
    assert {name: one.title for name, one in last.items()} == {
        "website": "Premier", "feed": "Deuxième",
    }  # fmt: skip
    assert last["website"].announcement_id == about


def test_publishers_own_groups_are_always_there(town: Town) -> None:
    service = town.service
    social, alert = service.groups()
    assert (social.id, social.members, social.computed) == ("social", ("mur",), True)
    assert (alert.id, alert.members) == ("alert", ())
    changed = service.change_group("alert", "Autrement", ["feed", "website"])
    assert (changed.name, changed.members) == ("Alerte", ("website", "feed"))
    for id in ("social", "alert"):
        with pytest.raises(InputError):
            service.remove_group(id)
    with pytest.raises(InputError, match="compose lui-même"):
        service.change_group("social", "Réseaux", ["feed"])
    for taken in ("alerte", "Tous les réseaux sociaux", "social"):
        with pytest.raises(InputError, match="s'appelle déjà"):
            service.make_group(taken, ["feed"])


def test_a_group_is_renamed_loses_channels_and_goes(town: Town) -> None:
    service = town.service
    made = service.make_group("Nord", ["website", "feed"])
    renamed = service.change_group(made.id, "Quartier nord", ["website", "feed"])
    assert (renamed.id, renamed.name) == (made.id, "Quartier nord")
    service.remove_channel("feed")
    assert service.group("quartier NORD").members == ("website",)
    assert service.spelled_out(["mur", "@Quartier nord"]) == ("mur", "website")
    service.remove_group(made.id)
    with pytest.raises(NotFound):
        service.change_group(made.id, "Nord", ["website"])
    with service.house.database.read() as connection:
        events = [one.event for one in journal.entries(connection)]
    assert [one for one in events if one.startswith("group.")] == [
        "group.added", "group.changed", "group.removed",
    ]  # fmt: skip


def test_an_alert_goes_where_alerts_go_and_that_is_no_choice_for_news(town: Town) -> None:
    service = town.service
    draft = replace(service.new_draft(), channels=("feed",))
    service.save_draft(draft)
    assert service.usual_channels(Kind.ALERT) == ("feed",)  # as long as the group is empty
    service.change_group("alert", "", ["website", "mur"])
    assert service.usual_channels(Kind.ALERT) == ("website", "mur")
    alert = replace(draft.announcement, kind=Kind.ALERT)
    service.save_draft(replace(draft, announcement=alert, channels=("website", "mur")))
    assert service.usual_channels(Kind.NEWS) == service.new_draft().channels == ("feed",)


def test_each_kind_may_have_its_usual_channels(town: Town) -> None:
    service = town.service
    made = service.make_group("Nord", ["feed"])
    service.keep_usual(Kind.NEWS, Usual(Rule.ALL))
    service.keep_usual(Kind.JOB, Usual(Rule.CHANNELS, channels=("website", "feed")))
    service.keep_usual(Kind.WORKS, Usual(Rule.GROUP, made.id))
    assert service.new_draft().channels == ("website", "feed", "mur")
    assert service.usual_channels(Kind.JOB) == ("website", "feed")
    service.remove_channel("website")
    assert service.usual_choices()[Kind.JOB] == Usual(Rule.CHANNELS, channels=("feed",))
    service.remove_group(made.id)
    assert service.usual_choices()[Kind.WORKS] == LAST
    assert service.usual_channels(Kind.WORKS) == ()
    with pytest.raises(NotFound):
        service.keep_usual(Kind.WORKS, Usual(Rule.GROUP, made.id))
    with service.house.database.read() as connection:
        subjects = [one.subject for one in journal.entries(connection)]
    assert "usual_channels.news" in subjects
