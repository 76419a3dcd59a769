"""One letter for each subscriber, whatever happens on the way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from channels.brevo import BrevoChannel
from channels.brevo.mailing import mark_of
from publisher.announcement import Link, Translation, Variant
from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import ContentRejected, OutcomeUnknown, RateLimited, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.brevo.conftest import Open
from tests.servers.brevo import LEAVE, BrevoDouble, Campaign
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer, too_many

SINCE = datetime.now(UTC) - timedelta(minutes=5)
CREATE = "/emailCampaigns"
SEND = "/sendNow"


def published(channel: BrevoChannel, key: str = "cle", **changes: object) -> Receipt:
    return channel.publish(channel.render(announcement(**changes)), key, MemoryProgress())


def test_the_letter_is_what_was_approved(
    open_channel: Open, double: BrevoDouble, media: MemoryMedia
) -> None:
    channel = open_channel(reply_to="com@ville.be")
    written = announcement(
        images=(image(media, credit="Ville"),),
        translations={"nl": Translation("Werken", "Kort", "De straat is **dicht**.")},
    )
    rendition = channel.render(written)
    channel.publish(rendition, "cle", MemoryProgress())
    (campaign,) = double.campaigns.values()
    sent = campaign.content
    assert rendition.html.replace("#quitter", LEAVE) in sent["htmlContent"]
    assert sent["subject"] == "Travaux rue de la Station"
    assert sent["previewText"] == "La rue est fermée du 1er au 12 mars."
    assert sent["sender"] == {"name": "Ville", "email": "info@ville.be"}
    assert sent["replyTo"] == "com@ville.be"
    assert sent["recipients"] == {"listIds": [2, 7]}
    html = sent["htmlContent"]
    assert f'src="{written.canonical_url}' in html
    assert 'alt="Rue barrée par une barrière rouge"' in html
    assert "<section" in html
    assert f'<a href="{LEAVE}">Se désabonner</a>' in html
    assert html.startswith("<!doctype html>")


def test_nothing_that_people_typed_is_filled_in(open_channel: Open, double: BrevoDouble) -> None:
    trap = "Prix {{ contact.EMAIL }} {% if x %} {FNAME} [MIRROR] #quitter"
    channel = open_channel()
    link = Link("https://www.exemple.be/?q={{x}}&r=[UNSUBSCRIBE]", trap)
    body = f"{trap}\n\n```\n{trap}\n```"
    published(channel, title=trap, summary=trap, body=body, link=link)
    (campaign,) = double.campaigns.values()
    assert campaign.content["subject"].replace("\u2060", "") == trap
    assert campaign.content["htmlContent"].count("{") == 2


def test_pictures_that_brevo_cannot_fetch_are_left_out(
    open_channel: Open, double: BrevoDouble, media: MemoryMedia
) -> None:
    channel = open_channel()
    elsewhere = announcement(images=(image(media),), canonical_url="https://www.ville.be/node/7")
    assert [problem.code for problem in channel.check(elsewhere)] == ["brevo_no_images"]
    channel.publish(channel.render(elsewhere), "cle", MemoryProgress())
    (campaign,) = double.campaigns.values()
    assert "<img" not in campaign.content["htmlContent"]
    assert "media:" not in campaign.content["htmlContent"]


def test_the_link_that_was_really_given_is_the_one_sent(
    open_channel: Open, media: MemoryMedia
) -> None:
    written = announcement(images=(image(media),))
    reserved = written.canonical_url
    assert reserved is not None
    actual = "https://www.exemple.be/2027/02/autre-4hx0s2/"
    html = open_channel().render(written).with_link(reserved, actual).html
    assert reserved not in html
    assert f'src="{actual}' in html


def test_problems_are_said(open_channel: Open, media: MemoryMedia) -> None:
    channel = open_channel()

    def found(**changes: object) -> list[str]:
        return [problem.code for problem in channel.check(announcement(**changes))]

    assert found() == []
    assert found(title="", summary="") == ["brevo_no_subject"]
    assert found(title="a " * 90) == ["brevo_subject_cut"]
    assert found(summary="mot " * 260_000) == ["brevo_too_long"]
    many = tuple(image(media, width=100 + number) for number in range(6))
    assert found(images=many) == ["brevo_too_many_images"]
    assert found(variants={"brevo": Variant("Venez !")}) == []


def test_a_receipt_leads_to_the_page_once_there_is_one(
    open_channel: Open, double: BrevoDouble
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement())
    first = channel.publish(rendition, "cle", progress)
    assert first.url == "https://app.brevo.com/#campagne-22"
    double.leave(22, 900)
    again = channel.publish(rendition, "cle", progress)
    assert again.url == "https://sh-ville.example/22"
    assert again.remote_ids == {"campaign": "22", "sent": "900"}
    assert len(double.campaigns) == 1


def test_a_lost_answer_to_a_draft_makes_no_second_one(
    open_channel: Open, double: BrevoDouble, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = channel.render(announcement())
    proxy.fail(lost_answer(), method="POST", path=CREATE)
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    assert [campaign.status for campaign in double.campaigns.values()] == ["draft"]
    assert isinstance(channel.find(rendition, "cle", SINCE), Absent)
    channel.publish(rendition, "cle", progress)
    assert [campaign.status for campaign in double.campaigns.values()] == ["queued"]


def test_a_lost_answer_to_the_sending_is_looked_up(
    open_channel: Open, double: BrevoDouble, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = channel.render(announcement())
    proxy.fail(lost_answer(), method="POST", path=SEND)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.remote_ids["campaign"] == "22"
    channel.publish(rendition, "cle", progress)
    assert proxy.count("POST", SEND) == 1
    assert len(double.campaigns) == 1
    assert isinstance(channel.find(rendition, "autre", SINCE), Absent)


def test_what_left_in_the_meantime_is_not_told_to_leave_again(
    open_channel: Open, double: BrevoDouble, proxy: FaultProxy
) -> None:
    """The status lags behind: the campaign still looks like a draft, and is under way."""
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = channel.render(announcement())
    proxy.fail(too_many(None), method="POST", path=SEND)
    with pytest.raises(RateLimited):
        channel.publish(rendition, "cle", progress)
    double.leave(22, 900)
    draft = b'{"id": 22, "name": "x", "status": "draft", "createdAt": "2026-01-01T00:00:00Z"}'
    proxy.fail(Fault(processed=False, status=200, body=draft), path="/emailCampaigns/22")
    assert channel.publish(rendition, "cle", progress).remote_ids["campaign"] == "22"
    assert double.campaigns[22].status == "sent"


def test_what_cannot_be_read_afterwards_takes_nothing_back(
    open_channel: Open, double: BrevoDouble, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(html_page(500), method="GET", path="/emailCampaigns/22")
    assert published(channel).remote_ids == {"campaign": "22"}
    assert double.campaigns[22].status == "queued"


def test_a_letter_whose_state_cannot_be_read_is_not_told_to_leave(
    open_channel: Open, double: BrevoDouble, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = channel.render(announcement())
    proxy.fail(too_many(None), method="POST", path=SEND)
    proxy.fail(html_page(500), method="GET", path="/emailCampaigns/22")
    with pytest.raises(RateLimited):
        channel.publish(rendition, "cle", progress)
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    assert double.campaigns[22].status == "draft"


def test_too_few_credits_are_told_and_the_draft_goes_on(
    open_channel: Open, double: BrevoDouble
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    double.credits = 10
    rendition = channel.render(announcement())
    with pytest.raises(ContentRejected, match="crédits"):
        channel.publish(rendition, "cle", progress)
    double.credits = 5000
    channel.publish(rendition, "cle", progress)
    assert [campaign.status for campaign in double.campaigns.values()] == ["queued"]


@pytest.mark.parametrize("status", ["suspended", "cancelled"])
def test_a_campaign_that_was_stopped_there_is_left_to_a_person(
    open_channel: Open, double: BrevoDouble, status: str
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement())
    channel.publish(rendition, "cle", progress)
    double.campaigns[22].status = status
    assert isinstance(channel.find(rendition, "cle", SINCE), Unknown)
    with pytest.raises(ContentRejected, match="suspendue"):
        channel.publish(rendition, "cle", progress)


def test_a_status_of_later_years_is_not_guessed(open_channel: Open, double: BrevoDouble) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement())
    channel.publish(rendition, "cle", progress)
    double.campaigns[22].status = "warmingUp"
    assert isinstance(channel.find(rendition, "cle", SINCE), Unknown)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)


def test_many_campaigns_are_read_page_by_page(open_channel: Open, double: BrevoDouble) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    published(channel)
    other = {"name": "autre", "subject": "x", "htmlContent": ""}
    double.campaigns |= {number: Campaign(other) for number in range(100, 160)}
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.remote_ids["campaign"] == "22"
    assert isinstance(channel.find(rendition, "autre", SINCE), Absent)
    later = datetime.now(UTC) + timedelta(hours=1)
    assert isinstance(channel.find(rendition, "cle", later), Absent)
    double.campaigns |= {number: Campaign(other) for number in range(200, 1200)}
    assert isinstance(channel.find(rendition, "cle", SINCE), Unknown)


def test_a_correction_is_another_letter(open_channel: Open, double: BrevoDouble) -> None:
    channel = open_channel()
    receipt = published(channel)
    double.leave(22, 900)
    corrected = channel.render(announcement(revision=2))
    updated = channel.update(corrected, receipt, "cle-2", MemoryProgress())
    assert double.campaigns[23].content["subject"].startswith("Correction\u00a0: ")
    assert "Ce courriel corrige" in double.campaigns[23].content["htmlContent"]
    assert updated.remote_ids == {"campaign": "23", "earlier-22": "22"}


def test_what_has_left_is_not_taken_back_and_what_has_not_is_stopped(
    open_channel: Open, double: BrevoDouble
) -> None:
    channel = open_channel()
    receipt = published(channel)
    double.leave(22, 900)
    updated = channel.update(
        channel.render(announcement(revision=2)), receipt, "cle-2", MemoryProgress()
    )
    with pytest.raises(ContentRejected, match="900"):
        channel.retract(updated, "Erreur", "cle-3", MemoryProgress())
    assert [double.campaigns[number].status for number in (22, 23)] == ["sent", "suspended"]


@pytest.mark.parametrize("case", ["stubborn", "some", "just left", "unknown"])
def test_a_withdrawal_that_comes_too_late_is_none(
    open_channel: Open, double: BrevoDouble, case: str
) -> None:
    channel = open_channel()
    receipt = published(channel)
    match case:
        case "stubborn":
            double.stubborn = True
        case "some":
            double.leave(22, 40, "in_process")
        case "just left":  # the counts lag behind
            double.leave(22, 0)
        case _:
            del double.campaigns[22]
    with pytest.raises(ContentRejected):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    if case == "some":  # those who did not get it yet will not
        assert double.campaigns[22].status == "suspended"


def test_the_mark_is_that_of_the_delivery(open_channel: Open, double: BrevoDouble) -> None:
    published(open_channel())
    assert f"[{mark_of('cle')}]" in double.campaigns[22].content["name"]
    assert double.campaigns[22].content["tag"] == "publisher"
