"""What readers see, how much of it there may be, and what a workflow's answers prove."""

from __future__ import annotations

import json
import logging
from datetime import timedelta

import pytest

from channels.teams.settings import checked
from publisher.announcement import Link, Variant
from publisher.channel import Edit
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
)
from tests.builders import MemoryProgress, announcement
from tests.channels.teams.conftest import PLACE, Open
from tests.channels.weighed import EVERYWHERE
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    lost_answer,
)
from tests.servers.teams import PATH, TeamsDouble


def said(status: int, code: str) -> Fault:
    body = json.dumps({"error": {"code": code, "message": "…"}}).encode()
    return Fault(processed=False, status=status, body=body)


def test_a_card_has_a_title_lines_and_buttons(open_channel: Open, double: TeamsDouble) -> None:
    channel = open_channel()
    written = announcement(title="Fête *Haute*", summary="Voir https://a.be/x_y.\n- un [lien](b)")
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    (card,) = double.cards
    assert card["lang"] == "fr"
    assert card["body"][0]["inlines"][0]["text"] == "Fête *Haute*"
    assert double.texts()[0].startswith("Fête *Haute*\nVoir https://a.be/x_y.\n- un [lien](b)\n")
    link = card["body"][1]["inlines"][1]
    assert link["selectAction"]["url"] == "https://a.be/x_y"
    assert [action["title"] for action in card["actions"]] == [
        "Demander une dérogation",
        "Lire la suite",
    ]
    assert receipt.url == PLACE
    assert receipt.remote_ids["run"].endswith("CU01")


def test_the_link_that_was_really_given_is_the_one_sent(
    open_channel: Open, double: TeamsDouble
) -> None:
    channel, written = open_channel(place=""), announcement(link=Link("mailto:a@b.be", "Écrire"))
    assert written.canonical_url is not None
    rendition = channel.render(written).with_link(written.canonical_url, "https://v.be/autre/")
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    assert [action["url"] for action in double.cards[0]["actions"]] == ["https://v.be/autre/"]
    assert receipt.url is None


def test_what_was_handed_over_is_not_handed_over_again(
    open_channel: Open, double: TeamsDouble
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement())
    first = channel.publish(rendition, "cle", progress)
    assert channel.publish(rendition, "cle", progress).remote_ids == first.remote_ids
    assert len(double.cards) == 1


@pytest.mark.parametrize("text", ["mot ", "é\n", "汉字 ", "👨‍👩‍👧‍👦 ", '"\\ ', "https://a.be/x "])
def test_the_limit_is_in_bytes_of_the_whole_message(
    open_channel: Open, double: TeamsDouble, text: str
) -> None:
    channel = open_channel()
    written = announcement(summary=text * 20_000)
    rendition = channel.render(written)
    channel.publish(rendition, "cle", MemoryProgress())
    assert rendition.length is not None
    assert rendition.length.used == len(double.calls[-1].body) <= 28 * 1024
    assert rendition.length.used > 4_000
    assert "teams_text_cut" in {problem.code for problem in channel.check(written)}


def test_a_message_that_became_too_long_is_not_sent(
    open_channel: Open, double: TeamsDouble
) -> None:
    channel, written = open_channel(), announcement()
    assert written.canonical_url is not None
    long = channel.render(written).with_link(written.canonical_url, "https://v.be/" + "a" * 30_000)
    with pytest.raises(ContentRejected, match="28 Ko"):
        channel.publish(long, "cle", MemoryProgress())
    assert double.calls == []


def test_problems_are_said(open_channel: Open) -> None:
    channel = open_channel()
    nothing = announcement(title="", summary="", body="", link=None, tags=(), canonical_url=None)
    assert [problem.code for problem in channel.check(nothing)] == ["teams_empty"]
    assert channel.capabilities.edit is Edit.NONE


def test_a_text_of_its_own_has_no_title(open_channel: Open) -> None:
    own = Variant("Travaux rue de la Station\nVenez !")
    fields = open_channel().render(announcement(variants={"teams": own})).fields
    assert "Bolder" not in fields["card"]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        *EVERYWHERE,
        (lost_answer(), OutcomeUnknown),
        (said(200, "Failed"), OutcomeUnknown),
        (said(502, "NoResponse"), OutcomeUnknown),
        (said(413, "RequestEntityTooLarge"), ContentRejected),
        (said(400, "InvalidCard"), ContentRejected),
        (said(403, "x"), AuthorizationRevoked),
        (html_page(404), AuthorizationRevoked),
    ],
)
def test_every_answer_to_a_card_is_weighed(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[ChannelError]
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(fault, method="POST")
    with pytest.raises(ChannelError) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert isinstance(raised.value, error)
    assert proxy.count("POST", PATH) == 1
    assert "<" not in str(raised.value)
    if isinstance(raised.value, RateLimited):
        assert raised.value.retry_after in (None, timedelta(seconds=30))


@pytest.mark.parametrize(
    ("change", "words"),
    [("gone", "n'existe plus"), ("off", "désactivé"), ("signature", "refuse l'adresse")],
)
def test_a_workflow_that_no_longer_takes_cards(
    open_channel: Open, double: TeamsDouble, change: str, words: str
) -> None:
    channel = open_channel()
    setattr(double, change, "autre" if change == "signature" else True)
    for call in (
        channel.test,
        lambda: channel.publish(channel.render(announcement()), "cle", MemoryProgress()),
    ):
        with pytest.raises(AuthorizationRevoked, match=words):
            call()


def test_the_test_starts_no_workflow(open_channel: Open, double: TeamsDouble) -> None:
    assert "répond" in open_channel().test()
    assert [call.method for call in double.calls] == ["GET"]
    assert double.cards == []


@pytest.mark.parametrize(
    "url",
    [
        "https://prod-12.westeurope.logic.azure.com:443/workflows/a/triggers/manual?sig=abc",
        "https://default1.a.environment.api.powerplatform.com/x/workflows/b?sp=1&sig=abc\n",
    ],
)
def test_the_addresses_of_workflows_are_taken(url: str) -> None:
    assert checked(url) == url.strip()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "sig="),
        ("abc", "sig="),
        ("https://prod.logic.azure.com/workflows/a", "sig="),
        ("http://prod.logic.azure.com/workflows/a?sig=s3cret4", "sig="),
        ("https://prod.logic.azure.com.mechant.be/workflows/a?sig=s3cret4", "sig="),
        ("https://a@prod.logic.azure.com/workflows/a?sig=s3cret4", "sig="),
        ("https://[prod.logic.azure.com/?sig=s3cret4", "sig="),
        ("https://ville.webhook.office.com/webhookb2/s3cret4", "retiré"),
    ],
)
def test_an_address_that_is_no_workflow_goes_nowhere(url: str, words: str) -> None:
    with pytest.raises(AuthorizationRevoked, match=words) as raised:
        checked(url)
    assert "s3cret4" not in str(raised.value)


def test_the_address_is_in_no_error_and_no_log(
    open_channel: Open, double: TeamsDouble, proxy: FaultProxy, caplog: pytest.LogCaptureFixture
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(said(400, double.signature), method="POST")
    with caplog.at_level(logging.DEBUG, "channels"), pytest.raises(ContentRejected) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert double.signature not in str(raised.value)
    assert caplog.records
    assert not any(double.signature in record.getMessage() for record in caplog.records)
