"""Groups, usual channels and colours: what they mean, without any database."""

from __future__ import annotations

import pytest

from publisher import registry
from publisher.announcement import Kind
from publisher.errors import InputError, NotFound, SettingInvalid
from publisher.groups import Chosen, Group, group_meant, spelled_out
from publisher.hues import Hue, hue_named, of_kind
from publisher.service.names import channel_name
from publisher.usual import LAST, Rule, Usual, at_first, settled

ALERT = Group(id="alert", name="Alerte", members=("Site", "SMS"))
EMPTY = Group(id="g1", name="École du centre", members=())
BOTH = (ALERT, EMPTY)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ((), Chosen.NONE),
        (("Flux",), Chosen.NONE),
        (("SMS", "Flux"), Chosen.SOME),
        (("Flux", "SMS", "Site"), Chosen.ALL),
    ],
)
def test_how_much_of_a_group_is_chosen(names: tuple[str, ...], found: Chosen) -> None:
    assert ALERT.chosen(names) is found
    assert EMPTY.chosen(names) is Chosen.NONE


def test_a_group_stands_for_its_channels_and_none_comes_twice() -> None:
    assert spelled_out(("Flux", "@alerte", "Site"), BOTH) == ("Flux", "Site", "SMS")
    assert spelled_out(("@alert",), BOTH) == ("Site", "SMS")


def test_a_group_that_means_no_channel_stays_as_written_and_is_refused_with_a_reason() -> None:
    unknown, empty = "@nord", "@ecole du CENTRE"
    assert spelled_out((unknown, "@Alerte", empty), BOTH) == (unknown, "Site", "SMS", empty)
    with pytest.raises(NotFound, match="« nord » n'existe pas. Groupes : Alerte, École"):
        group_meant(unknown, BOTH)
    with pytest.raises(InputError, match="« École du centre » n'a aucun canal"):
        group_meant(empty, BOTH)


def test_no_channel_can_be_taken_for_a_group() -> None:
    with pytest.raises(SettingInvalid):
        channel_name("@Alerte")


def test_a_rule_names_channels_in_their_order() -> None:
    connected = ("Site", "Flux", "SMS")
    assert at_first(Kind.NEWS) == LAST
    assert settled(LAST, connected, BOTH) == ()
    assert settled(at_first(Kind.ALERT), connected, BOTH) == ("Site", "SMS")
    assert settled(Usual(Rule.ALL), connected, BOTH) == connected
    chosen = Usual(Rule.CHANNELS, channels=("SMS", "Parti", "Site"))
    assert settled(chosen, connected, BOTH) == ("Site", "SMS")
    assert settled(Usual(Rule.GROUP, "parti"), connected, BOTH) == ()


def test_every_installed_kind_has_its_colour() -> None:
    assert {kind for kind in registry.kinds() if of_kind(kind) not in Hue} == set()
    assert of_kind("website") is Hue.TEAL
    assert of_kind("d'un tiers") is of_kind("d'un tiers")


def test_a_colour_is_read_in_french_and_in_english() -> None:
    assert hue_named(" Bleu ") is hue_named("blue") is Hue.BLUE
    with pytest.raises(SettingInvalid, match="« fuchsia » n'est pas une couleur de canal"):
        hue_named("fuchsia")
