"""Reading back after an attempt whose outcome is unknown."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from channels.mastodon import finding
from channels.mastodon.recognising import core, plain
from publisher.announcement import Link, Variant
from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import OutcomeUnknown, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.mastodon.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer
from tests.servers.mastodon import DoubleInstance, MastodonDouble
from tests.servers.mastodon.instance import DoubleStatus
from tests.servers.mastodon.text import rendered

TRICKY = (
    "Fête & <b>bal</b> « d'été » 🎉\n\n\nVoir https://www.exemple.be/un/chemin/plus-long-que-trente/"
    "é?a=1&b=2#c, et (https://exemple.be/a_(b)). @voisin @police@autre.be #Fête2027 l'œuvre\n- un\n"
    "- deux 1*2*3 __x__ `y`"
)


def past(instance: DoubleInstance, text: str, ago: timedelta) -> DoubleStatus:
    """Put a post of the town on the instance, made some time ago."""
    id = instance.next_id()
    made = DoubleStatus(id, instance.town.id, instance.now() - ago, text, "public", "fr")
    instance.statuses[id] = made
    return made


def test_a_post_with_a_lost_answer_is_found_with_its_pictures(
    open_channel: Open, media: MemoryMedia, instance: DoubleInstance, proxy: FaultProxy
) -> None:
    channel, since = open_channel(proxy.url), datetime.now(UTC)
    written = announcement(
        images=(image(media), image(media, width=300)), variants={"mastodon": Variant(TRICKY)}
    )
    rendition = channel.render(written)
    proxy.fail(lost_answer(), method="POST", path="/api/v1/statuses")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", MemoryProgress())
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert set(found.remote_ids.values()) == {*instance.statuses, *instance.media}
    again = dataclasses.replace(written, title="x", variants={}, summary="Corrigé")
    channel.update(channel.render(again), found, "cle-2", MemoryProgress())
    assert len(instance.media) == 2  # the pictures were recognised too


def test_the_same_announcement_of_yesterday_is_not_this_one(
    open_channel: Open, instance: DoubleInstance
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    past(instance, rendition.text, timedelta(seconds=30))
    assert channel.find(rendition, "cle", datetime.now(UTC)) == Absent()


@pytest.mark.parametrize("ahead", [timedelta(hours=-3), timedelta(minutes=7)])
def test_an_instance_whose_clock_is_wrong_is_read_rightly(
    open_channel: Open, instance: DoubleInstance, ahead: timedelta
) -> None:
    instance.clock_ahead = ahead
    channel = open_channel()
    rendition = channel.render(announcement())
    past(instance, rendition.text, timedelta(seconds=30))
    since = datetime.now(UTC)
    assert channel.find(rendition, "cle", since) == Absent()
    channel.publish(rendition, "cle", MemoryProgress())
    assert isinstance(channel.find(rendition, "cle", since), Receipt)


def test_an_empty_account_proves_absence(open_channel: Open) -> None:
    channel = open_channel()
    assert channel.find(channel.render(announcement()), "cle", datetime.now(UTC)) == Absent()


def test_further_pages_are_read(open_channel: Open, double: MastodonDouble) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    wanted = past(double.instance, rendition.text, timedelta(minutes=2))
    for number in range(85):
        past(double.instance, f"Autre message {number}", timedelta(minutes=1))
    found = channel.find(rendition, "cle", datetime.now(UTC) - timedelta(minutes=5))
    assert isinstance(found, Receipt)
    assert found.remote_ids == {"status": wanted.id}
    assert double.count("GET", f"/accounts/{double.instance.town.id}/statuses") == 3
    assert double.count("GET", "/source") == 0  # what is plainly another post costs no request


def test_a_listing_that_does_not_reach_far_enough_proves_nothing(
    open_channel: Open, instance: DoubleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST_PAGES", 1)
    channel = open_channel()
    for number in range(60):
        past(instance, f"Autre message {number}", timedelta(minutes=1))
    since = datetime.now(UTC) - timedelta(minutes=5)
    found = channel.find(channel.render(announcement()), "cle", since)
    assert isinstance(found, Unknown)


def test_a_post_of_another_account_is_not_ours(
    open_channel: Open, instance: DoubleInstance
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    past(instance, rendition.text, timedelta(0)).owner = instance.other.id
    assert channel.find(rendition, "cle", datetime.now(UTC) - timedelta(minutes=1)) == Absent()


def test_another_post_with_the_same_link_is_told_apart_by_its_source(
    open_channel: Open, instance: DoubleInstance
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    past(instance, f"À relire : {rendition.link}", timedelta(seconds=5))
    since = datetime.now(UTC) - timedelta(minutes=1)
    assert channel.find(rendition, "cle", since) == Absent()


def test_a_likely_post_without_a_source_is_left_to_a_person(
    open_channel: Open, instance: DoubleInstance, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    rendition = channel.render(announcement())
    past(instance, f"Le début a changé. {rendition.text}", timedelta(seconds=5))
    proxy.fail(Fault(processed=False, status=404, body=b"<h1>404</h1>"), path="/source")
    found = channel.find(rendition, "cle", datetime.now(UTC) - timedelta(minutes=1))
    assert isinstance(found, Unknown)
    assert f"{instance.url}/@ville/" in found.reason


def test_a_listing_that_cannot_be_read_is_tried_again_later(
    open_channel: Open, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    rendition = channel.render(announcement())
    for fault in (html_page(502), html_page(200), lost_answer()):
        proxy.fail(fault, path="/statuses?")
        with pytest.raises(Unreachable):
            channel.find(rendition, "cle", datetime.now(UTC))


def test_the_instance_s_html_keeps_what_was_said() -> None:
    html = rendered(TRICKY, "https://instance.be", {"voisin", "police"})
    assert "@<span>police</span>" in html
    assert core(plain(html)) == core(TRICKY)


def test_names_on_two_lines_stay_two_names() -> None:
    text = "Avec @police\n@voisin@autre.be\n\n@ville@exemple.be"
    assert core(plain(rendered(text, "https://instance.be", set()))) == core(text)
    assert core(plain(rendered(text, "https://instance.be", {"voisin"}))) == core(text)


def test_a_link_that_is_shown_shortened_is_read_whole(open_channel: Open) -> None:
    address = "https://www.exemple.be/2027/02/travaux-rue-de-la-station-4hx0s2/"
    html = rendered(address, "https://instance.be", set())
    assert 'class="ellipsis"' in html
    assert plain(html).strip() == address
    rendition = open_channel().render(announcement(link=Link(address), canonical_url=address))
    assert rendition.text.count(address) == 1
