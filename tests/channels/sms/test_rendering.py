"""What is shown, counted and told before anything is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.sms import SmsChannel
from channels.sms.rendering import cost
from channels.sms.settings import SmsSettings
from publisher.announcement import Kind, Variant
from publisher.errors import SettingInvalid
from publisher.settings import parse
from publisher.text.sms import Signs
from tests.builders import access, announcement
from tests.channels.sms.conftest import Open

LINK = "https://www.exemple.be/2027/02/travaux-rue-de-la-station-4hx0s2/"


def _problems(channel: Any, **words: Any) -> dict[str, str]:
    return {found.code: found.message for found in channel.check(announcement(**words))}


def test_the_message_is_what_telephones_show(open_channel: Open) -> None:
    rendition = open_channel().render(announcement(title="L’école « Les Œillets » fermée…"))
    assert rendition.text == (
        'L\'école "Les OEillets" fermée...\nLa rue est fermée du 1er au 12 mars.\n'
        f"Demander une dérogation : https://www.exemple.be/derogation\n{LINK}"
    )
    assert rendition.length is not None
    assert (rendition.length.used, rendition.length.limit) == (len(rendition.text), 306)
    assert rendition.link == LINK


def test_nothing_is_replaced_when_the_officer_wants_it_so(open_channel: Open) -> None:
    rendition = open_channel(signs="keep").render(announcement(title="L’école", summary=""))
    assert rendition.text.startswith("L’école\n")
    assert rendition.length is not None
    assert (rendition.length.limit, rendition.length.unit) == (134, "utf16")


@pytest.mark.parametrize("parts", [1, 2, 6])
@pytest.mark.parametrize("advertising", [False, True])
@pytest.mark.parametrize("sign", ["a", "€", "ê", "🎉", "mot "])
def test_a_long_text_is_cut_to_what_may_be_paid(
    open_channel: Open, parts: int, advertising: bool, sign: str
) -> None:
    channel = open_channel(parts=parts, advertising=advertising)
    words: dict[str, Any] = {"title": "Titre", "summary": sign * 1000, "revision": 2}
    rendition = channel.render(announcement(**words))
    assert cost(rendition.text, channel.settings) == parts
    assert rendition.text.startswith("Correction : Titre")
    assert ("sms_text_cut" in _problems(channel, **words)) == (rendition.link is None)
    assert "sms_text_cut" in _problems(channel, **words, canonical_url=None)


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=80),
    st.text(st.sampled_from("aé€ê’… \n«»🎉[x."), max_size=400),
    st.sampled_from(list(Signs)),
    st.integers(1, 3),
    st.booleans(),
    st.integers(1, 2),
)
def test_no_text_costs_more_than_was_allowed(
    title: str, summary: str, signs: Signs, most: int, advertising: bool, revision: int
) -> None:
    told = SmsSettings(service="sms-a-1", recipients="0470123456", signs=signs.value,
                       parts=most, advertising=advertising)  # fmt: skip
    rendition = SmsChannel(told, access("sms")).render(
        announcement(title=title, summary=summary, revision=revision)
    )
    assert cost(rendition.text, told) <= most
    assert rendition.length is not None
    assert rendition.length.limit is not None
    assert rendition.length.used <= rendition.length.limit


def test_an_own_text_of_just_the_room_is_whole(open_channel: Open) -> None:
    text = "x" * 306
    words: dict[str, Any] = {"variants": {"sms": Variant(text)}, "canonical_url": None}
    channel = open_channel()
    assert channel.render(announcement(**words, link=None)).text == text
    assert "sms_own_text_cut" not in _problems(channel, **words, link=None)
    longer = {**words, "variants": {"sms": Variant(text + "x")}}
    assert "sms_own_text_cut" in _problems(channel, **longer, link=None)


def test_the_cost_is_told_before(open_channel: Open, tmp_path: Path) -> None:
    assert "coûte 4 SMS (2 par personne, 2 destinataires)" in _problems(open_channel())["sms_cost"]
    in_a_file = open_channel(recipients=str(tmp_path / "abonnes.csv"))
    assert "recevra 2 SMS" in _problems(in_a_file)["sms_cost"]
    in_a_file = open_channel(recipients=str(tmp_path / "abonnes.csv"), facts={"recipients": 1250})
    assert (
        "coûte 2500 SMS (2 par personne, 1250 destinataires au dernier test"
        in _problems(in_a_file)["sms_cost"]
    )


def test_signs_that_cost_are_named(open_channel: Open) -> None:
    said = _problems(open_channel(), title="Fête 🎉")["sms_costly_signs"]
    assert said.startswith("ê 🎉 : avec ces signes, un SMS n'en contient que 70")
    assert "sms_costly_signs" not in _problems(open_channel(signs="letters"), title="Fête")


def test_an_alert_goes_first(open_channel: Open) -> None:
    channel = open_channel()
    assert channel.render(announcement(kind=Kind.ALERT)).fields == {"priority": "high"}
    assert channel.render(announcement()).fields == {"priority": "medium"}


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("service", "../me"), ("service", "ville"), ("sender", "Ville de Namur-Centre"),
        ("sender", "Élan"), ("parts", "0"), ("parts", "7"), ("country", "ZZ"),
        ("base_url", "http://eu.api.ovh.com/1.0"),
    ],
)  # fmt: skip
def test_a_setting_that_cannot_be_is_refused(name: str, given: str) -> None:
    good = {"service": "sms-ab12345-1", "recipients": "0470123456"}
    assert parse(SmsSettings, good).parts == 2
    with pytest.raises(SettingInvalid, match=name):
        parse(SmsSettings, {**good, name: given})
